// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/textindex.h"

#include "core/traffic/recordtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace Core {

namespace {

// Rows that are read at once.
constexpr int portion = 100;

// As the tokenizer takes it: it stops at a NUL.
QString indexedText(const HistoryRow &row)
{
    QByteArray text = searchText(row.record);
    text.truncate(TextIndex::textLimit);
    text.replace('\0', ' ');
    return QString::fromUtf8(text);
}

bool isLong(const ExchangeRecord &record)
{
    return record.requestHeadBytes + record.responseHeadBytes + record.request.target.size()
        + record.requestContent.size() + record.responseContent.size()
        > TextIndex::textLimit / 2;
}

} // namespace

TextIndex::TextIndex(HistoryDatabase &database, bool isWanted)
    : m_database(database)
    , m_reader(database)
    , m_isThere(isWanted && database.hasTextSearch())
{
    fitInto(0);
}

void TextIndex::fitInto(qint64 fileSize)
{
    constexpr qint64 most = 16 * 1024 * 1024;
    constexpr qint64 least = 64 * 1024;
    m_chunkBytes = fileSize > 0 ? std::clamp(fileSize / 32, least, most) : most;
}

QString TextIndex::tableOf(qint64 chunk)
{
    return u"text_%1"_s.arg(chunk);
}

Result<int, HistoryFailure> TextIndex::follow(milliseconds budget)
{
    const auto end = steady_clock::now() + budget;
    auto chunk = present();
    if (!chunk)
        return Unexpected {chunk.error()};
    if (chunk->id == 0)
        return 0;
    const bool isRenewed = chunk->done < chunk->last;
    QSqlQuery rows = m_database.prepare(
        RowReader::select
        + u"WHERE exchanges.id > ? AND exchanges.id <= ? ORDER BY exchanges.id LIMIT ?"_s);
    int count = 0;
    bool isTimeLeft = true;
    while (isTimeLeft && (isRenewed || chunk->bytes < m_chunkBytes)) {
        const qint64 last = isRenewed ? chunk->last : std::numeric_limits<qint64>::max();
        if (auto found = m_database.run(rows, {chunk->done, last, portion}); !found)
            return Unexpected {found.error()};
        int taken = 0;
        while (isTimeLeft && rows.next()) {
            const HistoryRow row = m_reader.readRow(rows, FilterTerm::Needs::Contents);
            if (auto done = insert(row, *chunk); !done)
                return Unexpected {done.error()};
            ++taken;
            isTimeLeft = steady_clock::now() < end;
        }
        rows.finish();
        count += taken;
        if (isTimeLeft && taken < portion) {
            if (isRenewed)
                chunk->done = chunk->last;
            break;
        }
    }
    if (auto done = write(*chunk); !done)
        return Unexpected {done.error()};
    // A renewed chunk that has come to its end makes way for the next.
    return isRenewed ? std::max(count, 1) : count;
}

Result<TextIndex::Chunk, HistoryFailure> TextIndex::present()
{
    if (!m_isThere)
        return Chunk {};
    const qint64 indexed = meta(u"indexed"_s);
    QSqlQuery query = m_database.prepare(
        u"SELECT id, first, last, done, bytes FROM chunks WHERE done < last OR (last = ? AND "
        "bytes < ?) ORDER BY done = last LIMIT 1"_s);
    if (auto found = m_database.run(query, {indexed, m_chunkBytes}); !found)
        return Unexpected {found.error()};
    Chunk chunk;
    if (query.next()) {
        chunk = {query.value(0).toLongLong(), query.value(1).toLongLong(),
                 query.value(2).toLongLong(), query.value(3).toLongLong(),
                 query.value(4).toLongLong()};
    }
    query.finish();
    if (chunk.id != 0 && chunk.done < chunk.last)
        return chunk;
    const bool hasMore
        = m_database.value(u"SELECT max(id) FROM exchanges"_s).toLongLong() > indexed;
    if (!hasMore)
        return Chunk {};
    return chunk.id != 0 ? chunk : begin(indexed + 1, indexed);
}

Result<TextIndex::Chunk, HistoryFailure> TextIndex::begin(qint64 first, qint64 last)
{
    // Never used twice, so that nobody takes a new chunk for an old one.
    const Chunk chunk {meta(u"chunk"_s) + 1, first, last, first - 1, 0};
    HistoryResult done = setMeta(u"chunk"_s, chunk.id);
    if (done) {
        done = m_database.exec(
            u"CREATE VIRTUAL TABLE %1 USING fts5(text, content='', columnsize=0, detail=none, "
            "tokenize='trigram case_sensitive 1')"_s.arg(tableOf(chunk.id)));
    }
    if (done) {
        done = m_database.exec(
            u"INSERT INTO chunks(id, first, last, done, bytes) VALUES(?, ?, ?, ?, 0)"_s,
            {chunk.id, chunk.first, chunk.last, chunk.done});
    }
    if (!done)
        return Unexpected {done.error()};
    return chunk;
}

HistoryResult TextIndex::insert(const HistoryRow &row, Chunk &chunk)
{
    if (m_insertsInto != chunk.id) {
        m_insert = m_database.prepare(
            u"INSERT INTO %1(rowid, text) VALUES(?, ?)"_s.arg(tableOf(chunk.id)));
        m_insertsInto = chunk.id;
    }
    const QString text = indexedText(row);
    if (auto done = m_database.run(m_insert, {row.id, text}); !done)
        return done;
    chunk.done = row.id;
    chunk.bytes += text.size();
    if (!isLong(row.record))
        return HistoryDatabase::success();
    return m_database.exec(u"UPDATE exchanges SET isLoose = 1 WHERE id = ?"_s, {row.id});
}

HistoryResult TextIndex::write(const Chunk &chunk)
{
    const qint64 last = std::max(chunk.last, chunk.done);
    const HistoryResult done
        = m_database.exec(u"UPDATE chunks SET last = ?, done = ?, bytes = ? WHERE id = ?"_s,
                          {last, chunk.done, chunk.bytes, chunk.id});
    return done ? setMeta(u"indexed"_s, std::max(last, meta(u"indexed"_s))) : done;
}

} // namespace Core
