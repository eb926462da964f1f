// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/threadsamples.h"

#include <algorithm>
#include <utility>

namespace Core {

namespace {

constexpr qsizetype shownOpenExchanges = 50;
constexpr qsizetype shownPaths = 10;

void addTo(ServerStatus &sum, const ServerStatus &part)
{
    sum.listener.connections += part.listener.connections;
    sum.listener.connectionsAccepted += part.listener.connectionsAccepted;
    sum.listener.inFlight += part.listener.inFlight;
    sum.listener.bytesReceived += part.listener.bytesReceived;
    sum.listener.bytesSent += part.listener.bytesSent;
    sum.exchanges += part.exchanges;
    sum.errors += part.errors;
    for (size_t i = 0; i < sum.byClass.size(); ++i)
        sum.byClass[i] += part.byClass[i];
    sum.contentReceived += part.contentReceived;
    sum.contentSent += part.contentSent;
    sum.requests.add(part.requests);
    sum.open += part.open;
    sum.graceLeft = std::max(sum.graceLeft, part.graceLeft);
}

} // namespace

void ThreadSamples::set(size_t thread, const ThreadSample &sample)
{
    if (m_samples.size() <= thread)
        m_samples.resize(thread + 1);
    m_samples[thread] = sample;
}

ServerStatus ThreadSamples::sum() const
{
    ThreadSample sum = m_samples.front();
    for (size_t i = 1; i < m_samples.size(); ++i) {
        addTo(sum.status, m_samples[i].status);
        sum.latencies.add(m_samples[i].latencies);
        sum.paths.add(m_samples[i].paths);
        sum.slowest.add(m_samples[i].slowest);
    }
    ServerStatus &status = sum.status;
    std::ranges::sort(status.open, {}, &OpenExchange::id);
    if (status.open.size() > shownOpenExchanges)
        status.open.resize(shownOpenExchanges);
    status.topPaths = sum.paths.top(shownPaths);
    status.slowest = sum.slowest.exchanges();
    status.p50 = sum.latencies.percentile(0.50);
    status.p95 = sum.latencies.percentile(0.95);
    status.p99 = sum.latencies.percentile(0.99);
    return status;
}

void ThreadSamples::add(const RateSample &rate)
{
    m_rate.exchanges += rate.exchanges;
    m_rate.errors += rate.errors;
}

RateSample ThreadSamples::takeRate()
{
    return std::exchange(m_rate, {});
}

} // namespace Core
