// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolering.h"

#include <functional>

namespace Core {

// A place between two characters of a console.
struct ConsolePlace
{
    qint64 line = 0; // its running number
    qsizetype column = 0;

    auto operator<=>(const ConsolePlace &) const = default;
};

// What is shown of a line's text.
using ConsoleShown = std::function<QString(const QString &text)>;

// The text between two places as it is shown; lines that were continued are one.
QString consoleExcerpt(const ConsoleRing &ring, const ConsolePlace &from, const ConsolePlace &to,
                       const ConsoleShown &shown);

// All of it, each line with the local time at which it came if that is wanted.
QString consoleText(const ConsoleRing &ring, bool withTimes, const ConsoleShown &shown);
// "14:03:07.250"
QString consoleTime(const QDateTime &time);

} // namespace Core
