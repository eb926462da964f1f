// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockdelay.h"

#include <algorithm>

namespace Core {

std::chrono::milliseconds MockDelay::at(double percent) const
{
    using std::chrono::milliseconds;
    if (points.isEmpty())
        return milliseconds(0);
    const auto after = std::ranges::upper_bound(points, percent, {}, &Point::percent);
    if (after == points.end() || points.size() == 1)
        return points.last().most;
    const Point before = after == points.begin() ? Point() : *(after - 1);
    const double part = (percent - before.percent) / (after->percent - before.percent);
    return before.most + milliseconds(qRound64(part * double((after->most - before.most).count())));
}

} // namespace Core
