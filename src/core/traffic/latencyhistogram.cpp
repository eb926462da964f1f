// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/latencyhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Core {

int LatencyHistogram::bucketOf(qint64 value)
{
    if (value < (qint64(1) << lowestPower))
        return 0;
    const int power = int(std::bit_width(quint64(value))) - 1;
    if (power >= highestPower)
        return buckets - 1;
    const qint64 inside = (value >> (power - bucketPower)) - (qint64(1) << bucketPower);
    return ((power - lowestPower) << bucketPower) + int(inside);
}

qint64 LatencyHistogram::middleOf(int bucket)
{
    const int power = (bucket >> bucketPower) + lowestPower;
    const qint64 inside = bucket & ((1 << bucketPower) - 1);
    const qint64 width = qint64(1) << (power - bucketPower);
    return (qint64(1) << power) + inside * width + width / 2;
}

void LatencyHistogram::add(std::chrono::nanoseconds duration)
{
    ++m_counts[size_t(bucketOf(duration.count()))];
    ++m_count;
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    for (size_t bucket = 0; bucket < m_counts.size(); ++bucket)
        m_counts[bucket] += other.m_counts[bucket];
    m_count += other.m_count;
}

std::chrono::nanoseconds LatencyHistogram::percentile(double share) const
{
    if (m_count == 0)
        return std::chrono::nanoseconds(0);
    const qint64 wanted
        = std::clamp<qint64>(qint64(std::ceil(share * double(m_count))), 1, m_count);
    qint64 seen = 0;
    for (int bucket = 0; bucket < buckets; ++bucket) {
        seen += m_counts[size_t(bucket)];
        if (seen >= wanted)
            return std::chrono::nanoseconds(middleOf(bucket));
    }
    return std::chrono::nanoseconds(0);
}

} // namespace Core
