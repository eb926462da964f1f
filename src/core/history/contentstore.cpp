// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/contentstore.h"

#include "core/history/packing.h"

#include <QCryptographicHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Core {

ContentStore::ContentStore(HistoryDatabase &database)
    : m_database(database)
    , m_insert(database.prepare(u"INSERT INTO contents(id, refs, size, data) VALUES(?, 1, ?, ?)"_s))
    , m_count(database.prepare(u"UPDATE contents SET refs = refs + ? WHERE id = ?"_s))
    , m_discount(database.prepare(u"UPDATE contents SET refs = refs - 1 WHERE id = ?"_s))
    , m_remove(database.prepare(u"DELETE FROM contents WHERE id = ? AND refs <= 0"_s))
{
}

Result<qint64, HistoryFailure> ContentStore::keep(const QByteArray &content)
{
    if (content.isEmpty())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Blake2s_128);
    qint64 known = m_young.value(hash);
    if (known == 0 && (known = m_old.value(hash)) != 0)
        remember(hash, known);
    if (known != 0) {
        ++m_again[known];
        return known;
    }
    if (m_next == 0)
        m_next = m_database.value(u"SELECT max(id) FROM contents"_s).toLongLong() + 1;
    const qint64 id = m_next;
    if (auto done = m_database.run(m_insert, {id, content.size(), Packing::packBytes(content)});
        !done)
        return Unexpected {done.error()};
    ++m_next;
    remember(hash, id);
    return id;
}

void ContentStore::remember(const QByteArray &hash, qint64 id)
{
    if (m_young.size() >= generation) {
        for (auto it = m_old.cbegin(); it != m_old.cend(); ++it) {
            if (!m_young.contains(it.key()))
                m_hashes.remove(it.value());
        }
        m_old = std::exchange(m_young, {});
    }
    m_young.insert(hash, id);
    m_hashes.insert(id, hash);
}

HistoryResult ContentStore::writeCounts()
{
    for (auto it = m_again.cbegin(); it != m_again.cend(); ++it) {
        if (auto done = m_database.run(m_count, {it.value(), it.key()}); !done)
            return done;
    }
    m_again.clear();
    return HistoryDatabase::success();
}

HistoryResult ContentStore::release(qint64 id)
{
    if (id == 0)
        return HistoryDatabase::success();
    if (auto done = m_database.run(m_discount, {id}); !done)
        return done;
    if (auto done = m_database.run(m_remove, {id}); !done)
        return done;
    if (m_remove.numRowsAffected() > 0) {
        const QByteArray hash = m_hashes.take(id);
        m_young.remove(hash);
        m_old.remove(hash);
    }
    return HistoryDatabase::success();
}

void ContentStore::forget()
{
    m_young.clear();
    m_old.clear();
    m_hashes.clear();
    m_again.clear();
    m_next = 0;
}

} // namespace Core
