// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverhistory.h"

namespace Core {

void ServerHistory::add(const LogEntry &entry)
{
    if (m_log.size() == logCapacity)
        m_log.removeFirst();
    m_log += entry;
}

void ServerHistory::add(const RateSample &sample)
{
    if (m_rates.size() == rateCapacity)
        m_rates.removeFirst();
    m_rates += sample;
}

} // namespace Core
