// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficbuffer.h"

#include <algorithm>
#include <chrono>

namespace Core {

// How much content may still be taken into records now: no more than a batch of them can hold,
// because reading big files again would take the time of answering. Lives in the server's thread.
class ContentAllowance final
{
public:
    using Clock = std::chrono::steady_clock;

    // How much of it.
    qint64 grant(qint64 wanted, Clock::time_point now)
    {
        if (now - m_since >= TrafficBuffer::interval) {
            m_since = now;
            m_left = TrafficBuffer::contentBudget;
        }
        const qint64 granted = std::min(wanted, m_left);
        m_left -= granted;
        return granted;
    }

private:
    Clock::time_point m_since;
    qint64 m_left = TrafficBuffer::contentBudget;
};

} // namespace Core
