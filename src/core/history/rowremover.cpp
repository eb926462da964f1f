// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/rowremover.h"

#include "core/history/textindex.h"

using namespace Qt::StringLiterals;

namespace Core {

RowRemover::RowRemover(HistoryDatabase &database, ContentStore &contents, RowInserter &inserter,
                       TextIndex &index)
    : m_database(database)
    , m_contents(contents)
    , m_inserter(inserter)
    , m_index(index)
    , m_find(
          database.prepare(u"SELECT requestContent, responseContent FROM details WHERE id = ?"_s))
    , m_facts(database.prepare(u"DELETE FROM exchanges WHERE id = ?"_s))
    , m_details(database.prepare(u"DELETE FROM details WHERE id = ?"_s))
{
}

HistoryResult RowRemover::remove(const QList<qint64> &ids)
{
    if (auto kept = keepLastId(); !kept)
        return kept;
    for (const qint64 id : ids) {
        if (auto found = m_database.run(m_find, {id}); !found)
            return found;
        if (!m_find.next())
            continue;
        const qint64 contents[] = {m_find.value(0).toLongLong(), m_find.value(1).toLongLong()};
        m_find.finish();
        for (const qint64 content : contents) {
            if (auto released = m_contents.release(content); !released)
                return released;
        }
        if (auto done = m_database.run(m_facts, {id}); !done)
            return done;
        if (auto done = m_database.run(m_details, {id}); !done)
            return done;
    }
    return HistoryDatabase::success();
}

QList<qint64> RowRemover::withoutImported(const QList<qint64> &ids)
{
    const QString sessions
        = u"SELECT id FROM servers WHERE server GLOB '%1*'"_s.arg(ExchangeRecord::importedIds);
    if (m_database.value(sessions).isNull())
        return ids;
    const QString imported
        = u"SELECT 1 FROM exchanges WHERE id = ? AND server IN (%1)"_s.arg(sessions);
    QList<qint64> free = ids;
    free.removeIf([&](qint64 id) { return !m_database.value(imported, {id}).isNull(); });
    return free;
}

HistoryResult RowRemover::removeAll()
{
    HistoryResult done = keepLastId();
    for (const auto &table : {u"exchanges"_s, u"details"_s, u"contents"_s, u"servers"_s}) {
        if (done)
            done = m_database.exec(u"DELETE FROM "_s + table);
    }
    if (done)
        done = m_index.clear();
    m_inserter.forget();
    return done;
}

HistoryResult RowRemover::removeServers()
{
    m_inserter.forgetServer();
    return m_database.exec(
        u"DELETE FROM servers WHERE id NOT IN (SELECT DISTINCT server FROM exchanges)"_s);
}

// So that the numbers of the newest rows are not given to others when these are gone.
HistoryResult RowRemover::keepLastId()
{
    return m_database.exec(u"INSERT OR REPLACE INTO meta(key, value) VALUES('lastId', ?)"_s,
                           {m_inserter.lastId()});
}

} // namespace Core
