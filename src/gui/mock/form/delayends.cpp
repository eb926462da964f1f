// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/delayends.h"

namespace Gui {

using std::chrono::milliseconds;

std::optional<std::pair<milliseconds, milliseconds>> endsOf(const Core::MockDelay &delay)
{
    const auto &points = delay.points;
    if (points.isEmpty())
        return std::pair(milliseconds(0), milliseconds(0));
    if (points.size() == 1 && points[0].percent == 0)
        return std::pair(points[0].most, points[0].most);
    if (points.size() == 2 && points[0].percent == 0 && points[1].percent == 100)
        return std::pair(points[0].most, points[1].most);
    return {};
}

} // namespace Gui
