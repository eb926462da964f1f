// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/rowreader.h"

#include <chrono>

namespace Core {

// The full-text index as the writer sees it: follows the rows when there is time, in chunks; lives
// in the writer's thread. All calls belong into a transaction. Rows that it has not come to yet
// are searched one by one.
class TextIndex final
{
public:
    // How many bytes of a row are indexed; a row with more is searched itself as well.
    static constexpr qsizetype textLimit = 256 * 1024;

    explicit TextIndex(HistoryDatabase &database, bool isWanted = true);

    // Chunks are small beside a file of this size, as each is dropped as a whole; 0: any size.
    void fitInto(qint64 fileSize);
    bool isThere() const { return m_isThere; }
    // Indexes rows for about so long; says how many. None: all are.
    Result<int, HistoryFailure> follow(std::chrono::milliseconds budget);
    // Rows below this one are gone but for some that are searched themselves.
    HistoryResult dropBelow(qint64 id);
    // Rows were taken out of these ranges: indexes what is left of them anew.
    HistoryResult renew(qint64 firstRow, qint64 lastRow);
    HistoryResult clear();

    static QString tableOf(qint64 chunk);

private:
    struct Chunk
    {
        qint64 id = 0;
        qint64 first = 0;
        qint64 last = 0;
        qint64 done = 0;
        qint64 bytes = 0;
    };

    // The chunk that rows go to next; id 0: there is nothing to do.
    Result<Chunk, HistoryFailure> present();
    Result<Chunk, HistoryFailure> begin(qint64 first, qint64 last);
    HistoryResult insert(const HistoryRow &row, Chunk &chunk);
    HistoryResult write(const Chunk &chunk);
    HistoryResult drop(qint64 chunk);
    qint64 meta(const QString &key) const;
    HistoryResult setMeta(const QString &key, qint64 value);

    HistoryDatabase &m_database;
    RowReader m_reader;
    bool m_isThere;
    qint64 m_chunkBytes = 0; // of text in one chunk
    QSqlQuery m_insert;
    qint64 m_insertsInto = 0; // the chunk that m_insert was prepared for
};

} // namespace Core
