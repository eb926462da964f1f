// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <limits>

namespace Core {

// How many requests are expected, a plain value.
struct ExpectedCount
{
    static constexpr qint64 any = std::numeric_limits<qint64>::max();
    enum class State : quint8 { Pending, Met, Failed };

    qint64 least = 1;
    qint64 most = any;

    // The least number decides as soon as it is there, and too many at once; anything else when the
    // time is over.
    State state(qint64 count, bool isOver) const;
    QString text() const; // "at least 2"
    bool operator==(const ExpectedCount &) const = default;
};

} // namespace Core
