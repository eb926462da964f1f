// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/exitstatus.h"
#include "core/process/processplan.h"

#include <optional>

namespace Core {

// When a program that ended by itself is started again: sooner at first, and no more when it ends
// again and again. A value.
class RestartTimes
{
public:
    explicit RestartTimes(RestartRule rule)
        : m_rule(rule)
    {
    }

    // wasReady: for how long it was before it ended. None: not at all.
    std::optional<std::chrono::milliseconds> pauseAfter(const ExitStatus &status,
                                                        std::chrono::milliseconds wasReady);
    int limit() const { return m_rule.limit; }

private:
    RestartRule m_rule;
    int m_inRow = 0;
};

} // namespace Core
