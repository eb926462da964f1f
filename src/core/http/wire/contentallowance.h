// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace Core {

// How much of the files that were sent may be read once more for the records: as much as a person
// causes at once, but under load only what takes no time from answering worth speaking of. Lives in
// the server's thread.
class ContentAllowance final
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr qint64 atOnce = 16 * 1024 * 1024;
    static constexpr qint64 perSecond = 32 * 1024 * 1024;

    // How much of it.
    qint64 grant(qint64 wanted, Clock::time_point now)
    {
        const std::chrono::duration<double> passed = now - m_since;
        m_since = now;
        const double earned = std::min(passed.count(), 1.0) * perSecond;
        m_left = std::min(atOnce, m_left + qint64(earned));
        const qint64 granted = std::min(wanted, m_left);
        m_left -= granted;
        return granted;
    }

private:
    Clock::time_point m_since;
    qint64 m_left = atOnce;
};

} // namespace Core
