// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QKeySequence>

namespace Gui {

enum class TrafficKey : quint8 {
    CopyUrl,
    CopyText,
    CopyCurl,
    OpenInBrowser,
    SendAgain,
    Edit,
    Repeat,
    Compare,
    Export,
    ExportAll,
    Allow,
    Pin,
    Colour,
    Note,
    Delete,
    Newest,
    Find,
    Expect,
    ClearFilter,
};

// The keys of a list of traffic, in one place for the list itself and for the overview of keys.
struct TrafficKeys
{
    Q_DECLARE_TR_FUNCTIONS(Gui::TrafficKeys)

public:
    static constexpr int count = int(TrafficKey::ClearFilter) + 1;

    static QKeySequence of(TrafficKey key); // of colours: the first
    static QString text(TrafficKey key); // what it does
    static QString keysText(TrafficKey key); // as it stands on a keyboard
    static QKeySequence ofColour(int number); // 0: none
};

} // namespace Gui
