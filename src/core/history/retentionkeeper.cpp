// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/retentionkeeper.h"

#include "core/history/textindex.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Core {

RetentionKeeper::RetentionKeeper(HistoryDatabase &database, RowRemover &remover, TextIndex &index)
    : m_database(database)
    , m_remover(remover)
    , m_index(index)
{
}

void RetentionKeeper::setRetention(const Retention &retention)
{
    m_retention = retention;
    m_next = {};
}

Result<int, HistoryFailure> RetentionKeeper::step()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isShrinking && now < m_next)
        return 0;
    m_next = now + 1s;
    m_hasMore = false;
    const int wanted = surplus();
    const QList<qint64> ids = outdated(wanted);
    m_isShrinking = !ids.isEmpty();
    if (ids.isEmpty())
        return 0;
    if (auto done = m_remover.remove(ids); !done)
        return Unexpected {done.error()};
    const QVariant oldest = m_database.value(u"SELECT min(id) FROM exchanges WHERE isPinned = 0"_s);
    if (auto done = m_index.dropBelow(oldest.isNull() ? ids.last() + 1 : oldest.toLongLong());
        !done)
        return Unexpected {done.error()};
    return int(ids.size());
}

milliseconds RetentionKeeper::pause() const
{
    // Rows become too old while nothing happens.
    constexpr milliseconds calm = 60s;
    const auto left = std::chrono::ceil<milliseconds>(m_next - std::chrono::steady_clock::now());
    return m_hasMore ? std::max(left, 0ms) : calm;
}

int RetentionKeeper::surplus() const
{
    // Down to a little less than the limit, so that this is not due with each commit.
    const auto target = [this](qint64 limit) { return m_isShrinking ? limit - limit / 33 : limit; };
    if (m_retention.bytes > 0) {
        const qint64 used = usedBytes();
        const qint64 excess = used - target(m_retention.bytes);
        // As many as take so much if all were alike; the next step counts anew.
        if (excess > 0)
            return int(std::min<qint64>(portion, 1 + excess / std::max(1LL, used / rowsAbout())));
    }
    if (m_retention.rows > 0) {
        const qint64 rows = m_database.value(u"SELECT count(*) FROM exchanges"_s).toLongLong();
        return int(std::clamp<qint64>(rows - m_retention.rows, 0, portion));
    }
    return 0;
}

QList<qint64> RetentionKeeper::outdated(int surplus) const
{
    const qint64 oldest = m_retention.age.count() == 0
        ? std::numeric_limits<qint64>::min()
        : QDateTime::currentMSecsSinceEpoch() - milliseconds(m_retention.age).count();
    QSqlQuery query = m_database.prepare(
        u"SELECT id, started FROM exchanges WHERE isPinned = 0 ORDER BY id LIMIT ?"_s);
    QList<qint64> ids;
    if (!m_database.run(query, {portion}))
        return ids;
    while (query.next()) {
        if (ids.size() < surplus || query.value(1).toLongLong() < oldest)
            ids += query.value(0).toLongLong();
        else
            break;
    }
    return ids;
}

qint64 RetentionKeeper::rowsAbout() const
{
    const auto number = [this](const QString &sql) { return m_database.value(sql).toLongLong(); };
    return 1 + number(u"SELECT max(id) FROM exchanges"_s)
        - number(u"SELECT min(id) FROM exchanges WHERE isPinned = 0"_s);
}

qint64 RetentionKeeper::usedBytes() const
{
    const auto number = [this](const QString &sql) { return m_database.value(sql).toLongLong(); };
    return (number(u"PRAGMA page_count"_s) - number(u"PRAGMA freelist_count"_s))
        * number(u"PRAGMA page_size"_s);
}

} // namespace Core
