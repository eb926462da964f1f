// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/restarttimes.h"

#include <algorithm>

namespace Core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

std::optional<milliseconds> RestartTimes::pauseAfter(const ExitStatus &status,
                                                     milliseconds wasReady)
{
    constexpr milliseconds goodLife = 1min;
    constexpr milliseconds first = 500ms;
    constexpr milliseconds longest = 30s;
    constexpr int mostDoublings = 10;

    const bool wanted = m_rule.when == RestartRule::When::Always
        || (m_rule.when == RestartRule::When::OnFailure && !status.isSuccess());
    if (wasReady >= goodLife)
        m_inRow = 0;
    if (!wanted || m_inRow >= m_rule.limit)
        return {};
    return std::min(first * (1 << std::min(m_inRow++, mostDoublings)), longest);
}

} // namespace Core
