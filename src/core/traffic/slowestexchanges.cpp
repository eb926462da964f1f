// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/slowestexchanges.h"

#include "core/traffic/exchangerecord.h"

#include <algorithm>

namespace Core {

void SlowestExchanges::add(const ExchangeRecord &record)
{
    if (isFastest(record.duration()) || record.response.status == 101
        || record.response.headers.combined("Content-Type").startsWith("text/event-stream"))
        return;
    insert({.id = record.id,
            .started = record.started,
            .method = record.request.method,
            .target = record.request.target.left(longestTarget),
            .status = record.response.status,
            .duration = record.duration()});
}

void SlowestExchanges::add(const SlowestExchanges &other)
{
    for (const SlowExchange &exchange : other.m_exchanges) {
        if (!isFastest(exchange.duration))
            insert(exchange);
    }
}

// Than all that are kept, while no more can be.
bool SlowestExchanges::isFastest(std::chrono::nanoseconds duration) const
{
    return m_exchanges.size() == capacity && duration <= m_exchanges.constLast().duration;
}

void SlowestExchanges::insert(const SlowExchange &exchange)
{
    const auto place = std::ranges::upper_bound(std::as_const(m_exchanges), exchange.duration,
                                                std::ranges::greater(), &SlowExchange::duration);
    m_exchanges.insert(place, exchange);
    if (m_exchanges.size() > capacity)
        m_exchanges.removeLast();
}

} // namespace Core
