// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/rowinserter.h"

#include <QList>

namespace Core {

class TextIndex;

// Takes rows out of the tables; lives in the writer's thread. All calls belong into a transaction.
class RowRemover final
{
public:
    RowRemover(HistoryDatabase &database, ContentStore &contents, RowInserter &inserter,
               TextIndex &index);

    // Without those of imported sessions, which go as a whole.
    QList<qint64> withoutImported(const QList<qint64> &ids);
    // Their text stays in the index; the caller sees to that.
    HistoryResult remove(const QList<qint64> &ids);
    HistoryResult removeAll();
    // The names of servers that no row has.
    HistoryResult removeServers();

private:
    HistoryResult keepLastId();

    HistoryDatabase &m_database;
    ContentStore &m_contents;
    RowInserter &m_inserter;
    TextIndex &m_index;
    QSqlQuery m_find;
    QSqlQuery m_facts;
    QSqlQuery m_details;
};

} // namespace Core
