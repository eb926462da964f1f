// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/rowcache.h"

#include <utility>

namespace Gui {

using namespace std::chrono_literals;

namespace {

constexpr qint64 capacity = 16 * 1024 * 1024;
// About two screens; who scrolls fast is past what was asked for before.
constexpr qsizetype mostAtOnce = 150;

} // namespace

RowCache::RowCache(Core::TrafficStore &store)
    : m_store(&store)
    , m_rows(capacity)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0ms);
    connect(&m_turn, &QTimer::timeout, this, &RowCache::readWanted);
    connect(&store, &Core::TrafficStore::loaded, this, &RowCache::loaded);
}

const Core::HistoryRow *RowCache::find(qint64 id) const
{
    if (const Core::HistoryRow *row = m_rows.object(id))
        return row;
    if (!m_onTheirWay.contains(id)) {
        m_wanted += id;
        if (m_reading.isEmpty() && !m_turn.isActive())
            m_turn.start();
    }
    return nullptr;
}

void RowCache::readWanted()
{
    QList<qint64> wanted;
    QSet<qint64> known = m_onTheirWay;
    const QList<qint64> all = std::exchange(m_wanted, {});
    for (auto it = all.crbegin(); it != all.crend() && wanted.size() < mostAtOnce; ++it) {
        if (!known.contains(*it) && !m_rows.contains(*it)) {
            known.insert(*it);
            wanted += *it;
        }
    }
    if (!wanted.isEmpty())
        read(wanted);
}

void RowCache::read(const QList<qint64> &ids)
{
    if (!m_store)
        return;
    for (const qint64 id : ids)
        m_onTheirWay.insert(id);
    m_reading.insert(m_store->load(ids), ids);
}

void RowCache::loaded(quint64 number, const QList<Core::HistoryRow> &rows)
{
    const auto reading = m_reading.constFind(number);
    if (reading == m_reading.cend())
        return;
    const QList<qint64> ids = *reading;
    m_reading.erase(reading);
    QSet<qint64> gone(ids.begin(), ids.end());
    for (const qint64 id : ids)
        m_onTheirWay.remove(id);
    for (const Core::HistoryRow &row : rows) {
        gone.remove(row.id);
        m_rows.insert(row.id, new Core::HistoryRow(row),
                      int(1'000 + row.record.requestHeadBytes + row.record.responseHeadBytes));
    }
    if (!gone.isEmpty())
        emit rowsGone({gone.cbegin(), gone.cend()});
    emit rowsRead(ids);
    if (!m_wanted.isEmpty())
        m_turn.start();
}

void RowCache::renew(const QList<qint64> &ids)
{
    QList<qint64> known;
    for (const qint64 id : ids) {
        // What is on its way was perhaps read before the change.
        if (m_rows.contains(id) || m_onTheirWay.contains(id))
            known += id;
    }
    if (!known.isEmpty())
        read(known);
}

void RowCache::clear()
{
    m_rows.clear();
    m_wanted.clear();
}

} // namespace Gui
