// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"

#include <QCoreApplication>
#include <QRect>

class QFontMetrics;
class QPainter;
class QPalette;

namespace Gui {

// What is left of a line: who says it and, if wanted, when; main thread.
struct ConsoleGutter
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ConsoleGutter)

public:
    static int width(const QFontMetrics &metrics, bool withTimes);
    static void paint(QPainter &painter, const Core::ConsoleLine &line, const QRect &rect,
                      bool withTimes, const QPalette &palette);
    // In words; empty for a program's standard output.
    static QString sourceName(Core::ConsoleSource source);
};

} // namespace Gui
