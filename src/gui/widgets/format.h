// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace Gui {

// Figures as the user's language writes them; short enough for a table.
struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Gui::Format)

public:
    static QString count(qint64 number);
    // For the texts that have a plural.
    static int plural(qint64 number);
    static QString bytes(qint64 size); // 1.2 MB
    static QString share(qint64 part, qint64 whole); // 0.06 %
    // How long an exchange took: 0.21 ms, 340 ms, 1.25 s, 2 min 5 s.
    static QString duration(std::chrono::nanoseconds time);
    // How long something has lasted, in whole seconds: 5 s, 3 min 12 s, 2 h 5 min, 3 d 4 h.
    static QString age(std::chrono::seconds time);
};

} // namespace Gui
