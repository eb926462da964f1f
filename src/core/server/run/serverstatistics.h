// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstatus.h"
#include "core/traffic/latencyhistogram.h"

namespace Core {

struct ExchangeRecord;

// What a server has served since its start, counted from every record; in the server's thread.
class ServerStatistics
{
public:
    void add(const ExchangeRecord &record);
    // All figures so far; the listener's are left as they are by default.
    ServerStatus sample() const;
    // What came since the last call.
    RateSample takeRate();

private:
    ServerStatus m_sum;
    LatencyHistogram m_latencies;
    RateSample m_taken;
};

} // namespace Core
