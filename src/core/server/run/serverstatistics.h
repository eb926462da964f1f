// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstatus.h"
#include "core/traffic/latencyhistogram.h"

namespace Core {

struct ExchangeRecord;

// What one thread of a server tells from time to time; percentiles come from all latencies.
struct ThreadSample
{
    ServerStatus status;
    LatencyHistogram latencies;
    PathFigures paths;
    SlowestExchanges slowest;
};

// What a thread of a server has served since its start, counted from every record; lives there.
class ServerStatistics
{
public:
    void add(const ExchangeRecord &record);
    // All figures so far; those that no record tells are left as they are by default.
    ThreadSample sample() const { return {m_sum, m_latencies, m_paths, m_slowest}; }
    // What came since the last call.
    RateSample takeRate();

private:
    ServerStatus m_sum;
    LatencyHistogram m_latencies;
    PathFigures m_paths;
    SlowestExchanges m_slowest;
    RateSample m_taken;
};

} // namespace Core

Q_DECLARE_METATYPE(Core::ThreadSample)
