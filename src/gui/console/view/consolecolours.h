// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"

#include <QTextCharFormat>

class QPalette;

namespace Gui {

// What a style of a console looks like on this palette, light or dark: colours that a program chose
// for the other one are moved until they can be read.
QTextCharFormat consoleFormat(const Core::ConsoleStyle &style, const QPalette &palette);

// WCAG's: 1 (none) to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace Gui
