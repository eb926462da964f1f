// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/textindex.h"

// What becomes of chunks when rows go.

using namespace Qt::StringLiterals;

namespace Core {

HistoryResult TextIndex::dropBelow(qint64 id)
{
    QSqlQuery query = m_database.prepare(u"SELECT id FROM chunks WHERE last < ? AND done = last"_s);
    if (auto found = m_database.run(query, {id}); !found)
        return found;
    QList<qint64> chunks;
    while (query.next())
        chunks += query.value(0).toLongLong();
    query.finish();
    for (const qint64 chunk : chunks) {
        if (auto done = drop(chunk); !done)
            return done;
    }
    return HistoryDatabase::success();
}

HistoryResult TextIndex::renew(qint64 firstRow, qint64 lastRow)
{
    QSqlQuery query = m_database.prepare(
        u"SELECT id, first, last FROM chunks WHERE first <= ? AND last >= ?"_s);
    if (auto found = m_database.run(query, {lastRow, firstRow}); !found)
        return found;
    QList<Chunk> chunks;
    while (query.next()) {
        chunks += {query.value(0).toLongLong(), query.value(1).toLongLong(),
                   query.value(2).toLongLong()};
    }
    query.finish();
    for (const Chunk &chunk : std::as_const(chunks)) {
        if (auto done = drop(chunk.id); !done)
            return done;
        const bool hasRows
            = m_database
                  .value(u"SELECT EXISTS(SELECT 1 FROM exchanges WHERE id BETWEEN ? AND ?)"_s,
                         {chunk.first, chunk.last})
                  .toBool();
        if (!hasRows)
            continue;
        if (auto begun = begin(chunk.first, chunk.last); !begun)
            return Unexpected {begun.error()};
    }
    return HistoryDatabase::success();
}

HistoryResult TextIndex::clear()
{
    QSqlQuery query = m_database.prepare(u"SELECT id FROM chunks"_s);
    if (auto found = m_database.run(query, {}); !found)
        return found;
    QList<qint64> chunks;
    while (query.next())
        chunks += query.value(0).toLongLong();
    query.finish();
    for (const qint64 chunk : std::as_const(chunks)) {
        if (auto done = drop(chunk); !done)
            return done;
    }
    return HistoryDatabase::success();
}

HistoryResult TextIndex::drop(qint64 chunk)
{
    if (m_insertsInto == chunk) {
        m_insert = QSqlQuery();
        m_insertsInto = 0;
    }
    if (auto done = m_database.exec(u"DROP TABLE IF EXISTS "_s + tableOf(chunk)); !done)
        return done;
    return m_database.exec(u"DELETE FROM chunks WHERE id = ?"_s, {chunk});
}

qint64 TextIndex::meta(const QString &key) const
{
    return m_database.value(u"SELECT value FROM meta WHERE key = ?"_s, {key}).toLongLong();
}

HistoryResult TextIndex::setMeta(const QString &key, qint64 value)
{
    return m_database.exec(u"INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"_s, {key, value});
}

} // namespace Core
