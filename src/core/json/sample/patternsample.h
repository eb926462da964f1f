// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Core {

class Fake;

// Makes texts that a regular expression of ECMA-262 matches, by chance of a generator that says
// what they are; what lies ahead or behind of a place is not looked at, so that the caller checks
// them. Any thread.
class PatternSample
{
public:
    // more: how often what may be repeated without end is, beyond what it must. None: it is no
    // expression, or one with something unknown.
    static std::optional<QString> make(const QString &pattern, Fake &fake, int more);
};

} // namespace Core
