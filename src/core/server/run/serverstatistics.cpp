// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverstatistics.h"

#include "core/traffic/exchangerecord.h"

namespace Core {

void ServerStatistics::add(const ExchangeRecord &record)
{
    ++m_sum.exchanges;
    m_sum.errors += record.isError() ? 1 : 0;
    const size_t statusClass = size_t(record.response.status) / 100;
    ++m_sum.byClass[statusClass < m_sum.byClass.size() ? statusClass : 0];
    m_sum.contentReceived += record.requestBodyBytes;
    m_sum.contentSent += record.responseBodyBytes;
    m_latencies.add(record.duration());
    m_paths.add(record);
    m_slowest.add(record);
    m_sum.requests.add(record);
}

RateSample ServerStatistics::takeRate()
{
    const RateSample rate {m_sum.exchanges - m_taken.exchanges, m_sum.errors - m_taken.errors};
    m_taken = {m_sum.exchanges, m_sum.errors};
    return rate;
}

} // namespace Core
