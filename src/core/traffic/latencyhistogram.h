// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace Core {

// Counts durations in buckets that grow with their size (32 to each doubling), so that percentiles
// of any number of exchanges cost a fixed 8 KiB and are off by at most 1.6 %. Any one thread.
class LatencyHistogram
{
public:
    void add(std::chrono::nanoseconds duration);
    void add(const LatencyHistogram &other);
    qint64 count() const { return m_count; }
    // The duration that share (0 … 1) of all are not longer than; 0 when there are none.
    std::chrono::nanoseconds percentile(double share) const;

private:
    // From 1 µs (all below fall in the first bucket) to 73 minutes (all above in the last).
    static constexpr int lowestPower = 10;
    static constexpr int highestPower = 42;
    static constexpr int bucketPower = 5;
    static constexpr int buckets = (highestPower - lowestPower) << bucketPower;

    static int bucketOf(qint64 value);
    static qint64 middleOf(int bucket);

    std::array<qint64, buckets> m_counts = {};
    qint64 m_count = 0;
};

} // namespace Core
