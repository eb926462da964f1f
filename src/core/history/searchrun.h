// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysearch.h"
#include "core/history/rowreader.h"
#include "core/history/searchplan.h"

#include <QList>

#include <chrono>

namespace Core {

// One search on its way from the newest row to the oldest, in short steps that each see one state
// of the database; lives in the reader's thread.
class SearchRun final
{
public:
    using Found = Result<QList<qint64>, HistoryFailure>;

    SearchRun(HistoryDatabase &database, RowReader &reader, bool hasTextIndex,
              HistorySearch search);

    Found step(std::chrono::milliseconds budget);
    bool isFinished() const { return m_isFinished; }
    double progress() const; // 0 … 1
    qint64 newest() const { return m_top - 1; } // row that was looked at

private:
    using Clock = std::chrono::steady_clock;

    HistoryResult begin();
    HistoryResult advance();
    HistoryResult advanceByFacts();
    HistoryResult advanceByRows(qint64 bottom);
    HistoryResult advanceByText();
    // Fills the candidates from the chunk that the next row is in; if it is in none, says how far
    // down that holds.
    HistoryResult findCandidates(qint64 &bottom);
    HistoryResult collect(const QString &sql, const QVariantList &values);
    void take(qint64 id);
    bool isDue() const { return Clock::now() >= m_end; }

    HistoryDatabase &m_database;
    RowReader &m_reader;
    const bool m_hasTextIndex;
    const HistorySearch m_search;
    const SearchPlan m_plan;
    bool m_isBegun = false;
    bool m_isFinished = false;
    qint64 m_top = 0;
    qint64 m_before = 0; // rows from here on are done
    qint64 m_bottom = 0; // rows up to this one are not wanted
    QList<qint64> m_candidates; // of one chunk, the newest last
    qint64 m_chunkFirst = 0;
    qint64 m_count = 0;
    QList<qint64> m_found; // in this step
    Clock::time_point m_end;
};

} // namespace Core
