// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficbuffer.h"

#include <algorithm>
#include <utility>

namespace Core {

TrafficBuffer::TrafficBuffer(int budget, QObject *parent)
    : QObject(parent)
    , m_budget(budget)
    , m_room(2 * budget)
    , m_throttle(interval, [this] { handOver(); })
{
}

void TrafficBuffer::add(ExchangeRecord &&record)
{
    const qint64 heads = record.requestHeadBytes + record.responseHeadBytes;
    if (m_batch.records.size() < m_room && m_headBytes + heads <= headBudget) {
        const qint64 contents = record.requestContent.size() + record.responseContent.size();
        if (m_contentBytes + contents > contentBudget)
            record.dropContents();
        else
            m_contentBytes += contents;
        m_batch.records += std::move(record);
        m_headBytes += heads;
    } else {
        ++m_batch.summarised;
    }
    m_throttle.trigger();
}

void TrafficBuffer::handOver()
{
    if (m_underWay < mostUnderWay)
        flush();
}

void TrafficBuffer::acknowledge()
{
    --m_underWay;
    m_throttle.trigger();
}

void TrafficBuffer::flush()
{
    if (m_batch.records.isEmpty() && m_batch.summarised == 0)
        return;
    m_headBytes = m_contentBytes = 0;
    m_room = std::min<qsizetype>(m_room - m_batch.records.size(), m_budget) + m_budget;
    ++m_underWay;
    emit batchReady(std::exchange(m_batch, {}));
}

} // namespace Core
