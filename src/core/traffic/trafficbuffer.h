// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"
#include "core/traffic/throttle.h"

#include <QObject>

namespace Core {

// Where a worker leaves the records of its exchanges: hands them over in batches, the first of a
// burst at once, then at most twenty times a second, each with a bounded number of records; the
// others are counted only. A receiver that does not keep up gets fewer batches, not a growing heap
// of them. Lives in the server's thread.
class TrafficBuffer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval {50};
    // Twenty-five thousand rows a second: a history can write them, and a view takes in a batch of
    // this size within a frame. What a batch leaves of it the next ones may take, up to one more:
    // a busy machine makes batches of different sizes.
    static constexpr int defaultBudget = 1'250;
    // Of all heads in one batch: huge heads must not multiply with the number of records.
    static constexpr qint64 headBudget = 4 * 1024 * 1024;

    // Of all contents in one batch: of what is over it, the facts are kept.
    static constexpr qint64 contentBudget = 16 * 1024 * 1024;

    // Batches under way to a receiver that has not acknowledged them yet.
    static constexpr int mostUnderWay = 8;

    explicit TrafficBuffer(int budget = defaultBudget, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrafficBuffer)

    void add(ExchangeRecord &&record);
    // The receiver has taken in one batch.
    void acknowledge();
    // Hands over what waits, now and in any case.
    void flush();

signals:
    void batchReady(const Core::ExchangeBatch &batch);

private:
    void handOver();

    const int m_budget;
    qsizetype m_room; // for records in this batch
    ExchangeBatch m_batch;
    qint64 m_headBytes = 0;
    qint64 m_contentBytes = 0;
    int m_underWay = 0;
    Throttle m_throttle;
};

} // namespace Core
