// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficlog.h"

#include <algorithm>
#include <iterator>

namespace Core {

namespace {

// About what one record takes in memory.
qint64 weight(const ExchangeRecord &record)
{
    constexpr qint64 fixed = 600;
    constexpr qint64 perField = 16;
    const qint64 fields = record.request.headers.size() + record.response.headers.size();
    return fixed + record.requestHeadBytes + record.responseHeadBytes + perField * fields;
}

qint64 contentBytes(const ExchangeRecord &record)
{
    return record.requestContent.size() + record.responseContent.size();
}

} // namespace

TrafficLog::TrafficLog(int capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(std::max(1, capacity))
{
}

void TrafficLog::setCapacity(int capacity)
{
    m_capacity = std::max(1, capacity);
    trim(0, 0);
}

void TrafficLog::append(const ExchangeBatch &batch)
{
    const qsizetype fitting = std::min<qsizetype>(batch.records.size(), m_capacity);
    auto first = batch.records.cend() - fitting;
    qint64 incoming = 0;
    for (auto it = first; it != batch.records.cend(); ++it)
        incoming += weight(*it);
    while (incoming > maximumWeight && std::distance(first, batch.records.cend()) > 1)
        incoming -= weight(*first++);
    const int count = int(std::distance(first, batch.records.cend()));

    m_total += batch.records.size() + batch.summarised;
    m_summarised += batch.summarised;
    m_trimmed += batch.records.size() - count;
    trim(count, incoming);
    if (count > 0) {
        emit aboutToAppend(size(), size() + count - 1);
        std::copy(first, batch.records.cend(), std::back_inserter(m_records));
        m_weight += incoming;
        for (auto it = first; it != batch.records.cend(); ++it)
            m_contentBytes += contentBytes(*it);
        dropOldContents();
        emit appended(size() - count, size() - 1);
    }
    emit countsChanged();
}

void TrafficLog::dropOldContents()
{
    for (; m_contentBytes > contentBudget; ++m_firstWithContents) {
        ExchangeRecord &record = m_records[m_firstWithContents];
        m_contentBytes -= contentBytes(record);
        record.dropContents();
    }
}

void TrafficLog::trim(int incoming, qint64 incomingWeight)
{
    int count = std::max(0, size() + incoming - m_capacity);
    qint64 freed = 0;
    for (int row = 0; row < count; ++row)
        freed += weight(at(row));
    for (; count < size() && m_weight - freed + incomingWeight > maximumWeight; ++count)
        freed += weight(at(count));
    if (count == 0)
        return;

    emit aboutToTrim(count);
    for (int row = 0; row < count; ++row)
        m_contentBytes -= contentBytes(at(row));
    m_firstWithContents -= std::min(m_firstWithContents, size_t(count));
    m_records.erase(m_records.begin(), m_records.begin() + count);
    m_weight -= freed;
    m_trimmed += count;
    emit trimmedFront(count);
}

void TrafficLog::clear()
{
    emit aboutToClear();
    m_records.clear();
    m_weight = 0;
    m_contentBytes = 0;
    m_firstWithContents = 0;
    m_total = 0;
    m_summarised = 0;
    m_trimmed = 0;
    emit cleared();
    emit countsChanged();
}

} // namespace Core
