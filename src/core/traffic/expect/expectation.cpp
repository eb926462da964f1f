// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/expect/expectation.h"

#include "core/tr.h"

#include <algorithm>

namespace Core {

Expectation::Expectation(TrafficFilter filter, const ExpectedCount &expected)
    : m_filter(std::move(filter))
    , m_expected(expected)
{
}

void Expectation::look(const ExchangeRecord &record, const RowContext &context)
{
    if (m_filter.matches(record, context))
        ++m_count;
    else if (const auto miss = NearMiss::of(m_filter, record, context))
        keep(*miss);
}

void Expectation::keep(const NearMiss &miss)
{
    const auto place
        = std::ranges::lower_bound(m_nearest, miss.held, std::ranges::greater(), &NearMiss::held);
    if (place - m_nearest.begin() >= mostMisses)
        return;
    m_nearest.insert(place, miss);
    if (m_nearest.size() > mostMisses)
        m_nearest.removeLast();
}

QString Expectation::sentence(const QString &server) const
{
    const QString count = QString::number(m_count);
    if (state(true) == State::Met)
        return Tr::tr("Requests that match “%1”: %2, as expected (%3).")
            .arg(m_filter.text(), count, m_expected.text());
    return server.isEmpty() ? Tr::tr("Of the requests, %1 should match “%2”, but %3 do.")
                                  .arg(m_expected.text(), m_filter.text(), count)
                            : Tr::tr("Of the requests to “%1”, %2 should match “%3”, but %4 do.")
                                  .arg(server, m_expected.text(), m_filter.text(), count);
}

QStringList Expectation::nearestTexts() const
{
    QStringList texts;
    for (const NearMiss &miss : m_nearest)
        texts << miss.text();
    return texts;
}

} // namespace Core
