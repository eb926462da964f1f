// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QObject>

#include <deque>

namespace Core {

// The newest exchanges of one server in memory, oldest first, and counts of all; lives in the main
// thread. Announces every change before and after, for item models and the command line alike.
class TrafficLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultCapacity = 10'000;
    // Bytes, about: clients that send huge heads shorten the log instead of filling the memory.
    static constexpr qint64 maximumWeight = 48 * 1024 * 1024;

    // Of kept contents; beyond it the older rows have none.
    static constexpr qint64 contentBudget = 32 * 1024 * 1024;

    explicit TrafficLog(int capacity = defaultCapacity, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrafficLog)

    int size() const { return int(m_records.size()); }
    const ExchangeRecord &at(int row) const { return m_records[size_t(row)]; }
    int capacity() const { return m_capacity; }
    void setCapacity(int capacity); // trims what is too much
    qint64 total() const { return m_total; } // all since clear(), kept or not
    qint64 summarised() const { return m_summarised; } // counted, never kept in detail
    qint64 trimmed() const { return m_trimmed; } // kept once, gone for newer ones

    void append(const ExchangeBatch &batch); // trims first
    void clear();

signals:
    void aboutToTrim(int count); // rows 0 … count-1 go
    void trimmedFront(int count);
    void aboutToAppend(int first, int last);
    void appended(int first, int last);
    void aboutToClear();
    void cleared();
    void countsChanged();

private:
    void dropOldContents();
    void trim(int incoming, qint64 incomingWeight);

    std::deque<ExchangeRecord> m_records;
    int m_capacity;
    qint64 m_weight = 0;
    qint64 m_contentBytes = 0;
    size_t m_firstWithContents = 0; // rows before it have none
    qint64 m_total = 0;
    qint64 m_summarised = 0;
    qint64 m_trimmed = 0;
};

} // namespace Core
