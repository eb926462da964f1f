// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/storedrows.h"

#include <algorithm>
#include <utility>

namespace Gui {

using Core::HistoryRow;
using Core::TrafficStore;

namespace {

// Of what is new, so many are read before they are shown: a screenful.
constexpr qsizetype readBefore = 60;
constexpr qsizetype mostAtOnce = 1'000; // rows of one command to the store

} // namespace

StoredRows::StoredRows(TrafficStore &store, QString serverId, QObject *parent)
    : TrafficRows(parent)
    , m_store(&store)
    , m_serverId(std::move(serverId))
    , m_cache(store)
{
    connectStore();
    begin();
}

StoredRows::~StoredRows()
{
    end();
}

void StoredRows::connectStore()
{
    connect(m_store, &TrafficStore::searchBegan, this, [this](quint64 number, qint64 newest) {
        if (number == m_search)
            m_newest = newest;
        else if (number == m_update)
            m_next = newest;
    });
    connect(m_store, &TrafficStore::found, this, &StoredRows::found);
    connect(m_store, &TrafficStore::searchEnded, this, &StoredRows::searchEnded);
    connect(m_store, &TrafficStore::committed, this, [this](qint64, qint64 lastId) {
        m_committed = lastId;
        lookForNew();
    });
    connect(m_store, &TrafficStore::marked, &m_cache, &RowCache::renew);
    connect(m_store, &TrafficStore::removed, this, [this] {
        if (m_ownRemovals > 0)
            --m_ownRemovals;
        else
            setFilter(Core::TrafficFilter(m_filter));
    });
    connect(&m_cache, &RowCache::rowsRead, this, &StoredRows::rowsRead);
    connect(&m_cache, &RowCache::rowsGone, this, &StoredRows::rowsGone);
}

void StoredRows::setFilter(const Core::TrafficFilter &filter)
{
    emit aboutToReset();
    end();
    m_filter = filter;
    m_ids.clear();
    m_found.clear();
    m_held.clear();
    m_arriving.clear();
    begin();
    emit wasReset();
}

void StoredRows::begin()
{
    m_newest = -1;
    m_next = -1;
    m_new.clear();
    m_failure.clear();
    m_progress = 0;
    m_search = m_store ? m_store->find({.filter = m_filter, .serverId = m_serverId}) : 0;
}

void StoredRows::end()
{
    for (quint64 *number : {&m_search, &m_update}) {
        const quint64 search = std::exchange(*number, 0);
        if (search != 0 && m_store)
            m_store->cancel(search);
    }
}

void StoredRows::stopSearching()
{
    if (m_search == 0)
        return;
    m_store->cancel(std::exchange(m_search, 0));
    showFound();
}

void StoredRows::lookForNew()
{
    if (m_update != 0 || m_newest < 0 || m_committed <= m_newest || !m_store)
        return;
    m_update = m_store->find({.filter = m_filter, .serverId = m_serverId, .after = m_newest});
}

void StoredRows::found(quint64 number, const QList<qint64> &ids, double progress)
{
    if (number == m_update) {
        m_new += ids;
        return;
    }
    if (number != m_search)
        return;
    m_progress = progress;
    m_found += ids;
    m_showFound.trigger();
}

void StoredRows::showFound()
{
    const QList<qint64> ids = std::exchange(m_found, {});
    if (!ids.isEmpty()) {
        emit aboutToInsert(0, int(ids.size()) - 1);
        for (const qint64 id : ids)
            m_ids.push_front(id);
        emit inserted();
    }
    emit searchChanged();
}

void StoredRows::searchEnded(quint64 number, Core::SearchEnd end, const QString &reason)
{
    if (number == m_update) {
        m_update = 0;
        QList<qint64> ids = std::exchange(m_new, {});
        if (end != Core::SearchEnd::Complete)
            return;
        m_newest = std::max(m_newest, m_next);
        std::ranges::reverse(ids);
        append(ids);
        lookForNew();
    } else if (number == m_search) {
        m_search = 0;
        m_failure = end == Core::SearchEnd::Failed ? reason : QString();
        showFound();
        lookForNew();
    }
}

void StoredRows::append(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    if (m_isPaused) {
        m_held += ids;
        return;
    }
    m_arriving += ids;
    m_cache.read(ids.last(std::min(ids.size(), readBefore)));
}

void StoredRows::showArriving()
{
    const QList<qint64> ids = std::exchange(m_arriving, {});
    if (ids.isEmpty())
        return;
    emit aboutToInsert(size(), size() + int(ids.size()) - 1);
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    emit inserted();
}

void StoredRows::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused)
        append(std::exchange(m_held, {}));
}

const Core::ExchangeRecord *StoredRows::record(int row) const
{
    const HistoryRow *known = m_cache.find(id(row));
    return known ? &known->record : nullptr;
}

HistoryRow StoredRows::row(int row) const
{
    if (const HistoryRow *known = m_cache.find(id(row)))
        return *known;
    HistoryRow unknown;
    unknown.id = id(row);
    return unknown;
}

int StoredRows::indexOf(qint64 key) const
{
    const auto place = std::ranges::lower_bound(m_ids, key);
    return place != m_ids.end() && *place == key ? int(place - m_ids.begin()) : -1;
}

void StoredRows::rowsRead(const QList<qint64> &ids)
{
    showArriving();
    int first = size();
    int last = -1;
    for (const qint64 id : ids) {
        if (const int row = indexOf(id); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        emit changed(first, last);
}

void StoredRows::rowsGone(const QList<qint64> &ids)
{
    QList<int> rows;
    for (const qint64 id : ids) {
        if (const int row = indexOf(id); row >= 0)
            rows += row;
    }
    takeOut(rows);
}

// In runs of rows that stand next to each other, the last ones first.
void StoredRows::takeOut(QList<int> rows)
{
    std::ranges::sort(rows);
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.last() == first - 1)
            first = rows.takeLast();
        emit aboutToRemove(first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        emit removed();
    }
}

void StoredRows::mark(const QList<int> &rows, const Core::MarksChange &change)
{
    QList<qint64> ids;
    for (const int row : rows)
        ids += id(row);
    for (qsizetype at = 0; m_store && at < ids.size(); at += mostAtOnce)
        m_store->mark(ids.mid(at, mostAtOnce), change);
}

void StoredRows::remove(const QList<int> &rows)
{
    QList<qint64> ids;
    for (const int row : rows)
        ids += id(row);
    for (qsizetype at = 0; m_store && at < ids.size(); at += mostAtOnce) {
        ++m_ownRemovals;
        m_store->remove(ids.mid(at, mostAtOnce));
    }
    takeOut(rows);
}

void StoredRows::removeServer(const QString &serverId)
{
    if (m_store)
        m_store->removeServer(serverId);
}

} // namespace Gui
