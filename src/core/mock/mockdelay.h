// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <chrono>

namespace Core {

// How long an answer waits: a curve over the percentiles of all answers, a plain value.
struct MockDelay
{
    struct Point
    {
        double percent = 0; // so many of a hundred answers take
        std::chrono::milliseconds most {0}; // no longer than this

        bool operator==(const Point &) const = default;
    };

    QList<Point> points = {}; // ascending; one alone: always the same; none: no delay

    static MockDelay fixed(std::chrono::milliseconds delay) { return {{{0, delay}}}; }
    std::chrono::milliseconds at(double percent) const;

    bool operator==(const MockDelay &) const = default;
};

} // namespace Core
