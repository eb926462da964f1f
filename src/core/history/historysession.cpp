// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historysession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

qint64 weightOf(const ExchangeRecord &record)
{
    constexpr qint64 fixed = 1'000;
    return fixed + record.rawHead.size() + record.requestHeadBytes + record.responseHeadBytes
        + record.requestContent.size() + record.responseContent.size();
}

Result<std::unique_ptr<HistorySession>, HistoryFailure>
HistorySession::open(const QString &path, const HistoryOptions &options)
{
    auto database = std::make_unique<HistoryDatabase>();
    if (auto opened = database->open(path, HistoryDatabase::Access::Write); !opened)
        return Unexpected {opened.error()};
    return std::unique_ptr<HistorySession>(new HistorySession(std::move(database), options));
}

HistorySession::HistorySession(std::unique_ptr<HistoryDatabase> database,
                               const HistoryOptions &options)
    : m_database(std::move(database))
    , m_contents(*m_database)
    , m_inserter(*m_database, m_contents)
    , m_index(*m_database, options.hasTextIndex)
    , m_remover(*m_database, m_contents, m_inserter, m_index)
    , m_retention(*m_database, m_remover, m_index)
{
    setRetention(options.retention);
}

void HistorySession::setRetention(const Retention &retention)
{
    m_index.fitInto(retention.bytes);
    m_retention.setRetention(retention);
}

HistoryResult HistorySession::inTransaction(const std::function<HistoryResult()> &action)
{
    HistoryResult done = m_database->exec(u"BEGIN IMMEDIATE"_s);
    if (!done)
        return done;
    done = action();
    if (done)
        done = m_contents.writeCounts();
    if (done)
        done = m_database->exec(u"COMMIT"_s);
    if (!done) {
        (void)m_database->exec(u"ROLLBACK"_s);
        m_inserter.forget();
    }
    return done;
}

HistorySession::Step HistorySession::stepInTransaction(const std::function<Step()> &action)
{
    Step step = 0;
    const HistoryResult done = inTransaction([&]() -> HistoryResult {
        step = action();
        return step ? HistoryDatabase::success() : HistoryResult(Unexpected {step.error()});
    });
    return done ? step : Step(Unexpected {done.error()});
}

Result<HistorySession::Range, HistoryFailure>
HistorySession::write(const std::deque<PendingExchange> &exchanges, int count)
{
    Range range;
    const HistoryResult done = inTransaction([&]() -> HistoryResult {
        range = {m_inserter.lastId() + 1, m_inserter.lastId()};
        for (int i = 0; i < count; ++i) {
            const PendingExchange &next = exchanges[size_t(i)];
            const auto id = m_inserter.insert(next.server, next.record);
            if (!id)
                return Unexpected {id.error()};
            range.last = *id;
        }
        return HistoryDatabase::success();
    });
    if (!done)
        return Unexpected {done.error()};
    m_retention.expectMore();
    return range;
}

HistoryResult HistorySession::mark(const QList<qint64> &ids, const MarksChange &change)
{
    return inTransaction([&] {
        HistoryResult done = HistoryDatabase::success();
        const auto set = [&](const QString &sql, const QVariant &value, qint64 id) {
            if (done)
                done = m_database->exec(sql, {value, id});
        };
        for (const qint64 id : ids) {
            if (change.isPinned)
                set(u"UPDATE exchanges SET isPinned = ? WHERE id = ?"_s, int(*change.isPinned), id);
            if (change.colour)
                set(u"UPDATE exchanges SET colour = ? WHERE id = ?"_s, *change.colour, id);
            if (change.note)
                set(u"UPDATE details SET note = ? WHERE id = ?"_s, *change.note, id);
        }
        return done;
    });
}

HistoryResult HistorySession::link(qint64 id, qint64 original)
{
    return inTransaction([&] {
        return m_database->exec(u"UPDATE exchanges SET replayOf = ? WHERE id = ?"_s,
                                {original, id});
    });
}

HistorySession::Step HistorySession::followIndex(std::chrono::milliseconds budget)
{
    const Step step = stepInTransaction([&] { return m_index.follow(budget); });
    if (step && *step > 0)
        m_retention.expectMore();
    return step;
}

HistorySession::Step HistorySession::keepRetention()
{
    return stepInTransaction([&] { return m_retention.step(); });
}

HistorySession::Step HistorySession::giveSpaceBack()
{
    constexpr int portion = 500;
    constexpr int least = 256;
    const int free = m_database->value(u"PRAGMA freelist_count"_s).toInt();
    const int pages = m_database->value(u"PRAGMA page_count"_s).toInt();
    if (!m_isShrinking && free <= std::max(least, pages / 20))
        return 0;
    const int count = std::min(free, portion);
    const HistoryResult freed = inTransaction([&] {
        // Qt lets such a statement do one step, which is one page.
        QSqlQuery query = m_database->prepare(u"PRAGMA incremental_vacuum(1)"_s);
        HistoryResult done = HistoryDatabase::success();
        for (int i = 0; done && i < count; ++i)
            done = m_database->run(query, {});
        return done;
    });
    if (!freed)
        return Unexpected {freed.error()};
    m_isShrinking = free > count;
    if (!m_isShrinking) {
        if (auto done = m_database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !done)
            return Unexpected {done.error()};
    }
    return count;
}

HistorySession::Step HistorySession::remove(const QString &server, Range &range)
{
    return stepInTransaction([&]() -> Step {
        QSqlQuery query = m_database->prepare(
            u"SELECT id FROM exchanges WHERE id > ? AND id <= ? AND server IN (SELECT id FROM "
            "servers WHERE server = ?) ORDER BY id LIMIT %1"_s.arg(RetentionKeeper::portion));
        if (auto found = m_database->run(query, {range.first, range.last, server}); !found)
            return Unexpected {found.error()};
        QList<qint64> ids;
        while (query.next())
            ids += query.value(0).toLongLong();
        query.finish();
        if (ids.isEmpty())
            return 0;
        if (auto done = m_remover.remove(ids); !done)
            return Unexpected {done.error()};
        range.first = ids.last();
        return int(ids.size());
    });
}

HistorySession::Step HistorySession::remove(const QList<qint64> &ids)
{
    return stepInTransaction([&]() -> Step {
        const QList<qint64> free = m_remover.withoutImported(ids);
        HistoryResult done = m_remover.remove(free);
        for (const qint64 id : free) {
            if (done)
                done = m_index.renew(id, id);
        }
        return done ? Step(int(ids.size() - free.size())) : Step(Unexpected {done.error()});
    });
}

HistoryResult HistorySession::finishRemoval(const Range &range)
{
    return inTransaction([&] {
        const HistoryResult renewed = m_index.renew(range.first, range.last);
        return renewed ? m_remover.removeServers() : renewed;
    });
}

HistoryResult HistorySession::removeAll()
{
    return inTransaction([&] { return m_remover.removeAll(); });
}

} // namespace Core
