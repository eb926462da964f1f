// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotresult.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

QString ShotResult::differenceText() const
{
    constexpr double least = 0.01; // that two decimals show
    const double percent = difference * 100;
    return percent > 0 && percent < least ? u"< 0.01 %"_s : u"%1 %"_s.arg(percent, 0, 'f', 2);
}

qsizetype ShotSummary::count(ShotResult::State state) const
{
    return std::ranges::count(results, state, &ShotResult::state);
}

bool ShotSummary::isGood() const
{
    return fault.isEmpty() && !isCancelled && std::ranges::all_of(results, &ShotResult::isGood);
}

} // namespace Core
