// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchrun.h"

#include "core/history/textindex.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// Rows that one query goes through at most, so that a step stays short whatever it finds.
constexpr qint64 factsAtOnce = 50'000;
constexpr qint64 rowsAtOnce = 20'000;

} // namespace

SearchRun::SearchRun(HistoryDatabase &database, RowReader &reader, bool hasTextIndex,
                     HistorySearch search)
    : m_database(database)
    , m_reader(reader)
    , m_hasTextIndex(hasTextIndex)
    , m_search(std::move(search))
    , m_plan(SearchPlan::of(m_search.filter, m_search.serverId))
{
}

SearchRun::Found SearchRun::step(std::chrono::milliseconds budget)
{
    m_end = Clock::now() + budget;
    HistoryResult done = m_database.exec(u"BEGIN"_s);
    if (done && !std::exchange(m_isBegun, true))
        done = begin();
    while (done && !m_isFinished) {
        done = advance();
        const bool isEnough = m_search.limit > 0 && m_count >= m_search.limit;
        m_isFinished = isEnough || m_before <= m_bottom + 1;
        if (isDue())
            break;
    }
    (void)m_database.exec(u"COMMIT"_s);
    if (!done)
        return Unexpected {done.error()};
    return std::exchange(m_found, {}); // what goes to another thread is not written again
}

double SearchRun::progress() const
{
    const qint64 all = m_top - m_bottom - 1;
    return m_isFinished || all <= 0 ? 1 : double(m_top - m_before) / double(all);
}

HistoryResult SearchRun::begin()
{
    QSqlQuery query = m_database.prepare(
        u"SELECT (SELECT min(id) FROM exchanges), (SELECT max(id) FROM exchanges)"_s);
    if (auto done = m_database.run(query, {}); !done)
        return done;
    query.next();
    m_bottom = std::max(m_search.after, query.value(0).toLongLong() - 1);
    m_top = std::min(m_search.before, query.value(1).toLongLong() + 1);
    m_before = m_top;
    m_isFinished = m_before <= m_bottom + 1;
    return HistoryDatabase::success();
}

HistoryResult SearchRun::advance()
{
    if (m_isFinished)
        return HistoryDatabase::success();
    if (m_plan.isExact)
        return advanceByFacts();
    if (m_hasTextIndex && !m_plan.match.isEmpty())
        return advanceByText();
    return advanceByRows(m_bottom);
}

HistoryResult SearchRun::advanceByFacts()
{
    const qint64 bottom = std::max(m_bottom, m_before - factsAtOnce);
    QSqlQuery query = m_database.prepare(u"SELECT id FROM exchanges WHERE id > ? AND id < ?"_s
                                         + m_plan.where + u" ORDER BY id DESC"_s);
    if (auto done = m_database.run(query, QVariantList {bottom, m_before} + m_plan.values); !done)
        return done;
    while (query.next()) {
        take(query.value(0).toLongLong());
        if (m_search.limit > 0 && m_count >= m_search.limit)
            return HistoryDatabase::success();
    }
    m_before = bottom + 1;
    return HistoryDatabase::success();
}

HistoryResult SearchRun::advanceByRows(qint64 bottom)
{
    bottom = std::max(bottom, m_before - rowsAtOnce);
    QSqlQuery query
        = m_database.prepare(RowReader::select + u"WHERE exchanges.id > ? AND exchanges.id < ?"_s
                             + m_plan.where + u" ORDER BY exchanges.id DESC"_s);
    if (auto done = m_database.run(query, QVariantList {bottom, m_before} + m_plan.values); !done)
        return done;
    while (query.next()) {
        const HistoryRow row = m_reader.readRow(query, m_plan.needs);
        m_before = row.id;
        if (m_search.filter.matches(row.record, row.context()))
            take(row.id);
        if (isDue() || (m_search.limit > 0 && m_count >= m_search.limit))
            return HistoryDatabase::success();
    }
    m_before = bottom + 1;
    return HistoryDatabase::success();
}

HistoryResult SearchRun::advanceByText()
{
    if (m_candidates.isEmpty()) {
        qint64 bottom = -1;
        if (auto done = findCandidates(bottom); !done)
            return done;
        if (bottom >= 0)
            return advanceByRows(bottom);
    }
    while (!m_candidates.isEmpty()) {
        const qint64 id = m_candidates.takeLast();
        m_before = id;
        const auto row = m_reader.readRow(id, m_plan.needs);
        if (row && m_search.filter.matches(row->record, row->context()))
            take(id);
        if (isDue() || (m_search.limit > 0 && m_count >= m_search.limit))
            return HistoryDatabase::success();
    }
    m_before = m_chunkFirst;
    return HistoryDatabase::success();
}

HistoryResult SearchRun::findCandidates(qint64 &bottom)
{
    QSqlQuery query = m_database.prepare(
        u"SELECT id, first, last, done FROM chunks WHERE first < ? ORDER BY first DESC LIMIT 1"_s);
    if (auto found = m_database.run(query, {m_before}); !found)
        return found;
    if (!query.next()) {
        bottom = m_bottom;
        return HistoryDatabase::success();
    }
    const qint64 chunk = query.value(0).toLongLong();
    m_chunkFirst = query.value(1).toLongLong();
    const qint64 last = query.value(2).toLongLong();
    const qint64 indexed = query.value(3).toLongLong();
    query.finish();
    // Behind its last row, or rows of it that the index has not come to yet.
    for (const qint64 end : {last, indexed}) {
        if (m_before - 1 > end) {
            bottom = std::max(m_bottom, end);
            return HistoryDatabase::success();
        }
    }
    const qint64 first = std::max(m_bottom, m_chunkFirst - 1);
    const QString table = TextIndex::tableOf(chunk);
    HistoryResult done
        = collect(u"SELECT exchanges.id FROM %1 CROSS JOIN exchanges ON exchanges.id = %1.rowid "
                  "WHERE %1 MATCH ? AND %1.rowid > ? AND %1.rowid < ?"_s.arg(table)
                      + m_plan.where,
                  QVariantList {m_plan.match, first, m_before} + m_plan.values);
    if (done) {
        done = collect(u"SELECT id FROM exchanges WHERE isLoose = 1 AND id > ? AND id < ?"_s
                           + m_plan.where,
                       QVariantList {first, m_before} + m_plan.values);
    }
    std::sort(m_candidates.begin(), m_candidates.end());
    m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
    return done;
}

HistoryResult SearchRun::collect(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = m_database.prepare(sql);
    HistoryResult done = m_database.run(query, values);
    while (done && query.next())
        m_candidates += query.value(0).toLongLong();
    return done;
}

void SearchRun::take(qint64 id)
{
    m_found += id;
    ++m_count;
}

} // namespace Core
