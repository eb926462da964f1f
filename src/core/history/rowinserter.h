// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/contentstore.h"
#include "core/history/historyrow.h"

#include <QHash>

namespace Core {

// Puts exchanges into the tables; lives in the writer's thread. All calls belong into a
// transaction.
class RowInserter final
{
public:
    RowInserter(HistoryDatabase &database, ContentStore &contents);

    // The number of the row.
    Result<qint64, HistoryFailure> insert(const RecordedServer &server,
                                          const ExchangeRecord &record);
    // What was inserted since the last commit is not there.
    void forget();
    // The table of servers has changed.
    void forgetServer() { m_serverId = 0; }
    // The highest number that was given to a row, whether it is still there or not.
    qint64 lastId();

private:
    Result<qint64, HistoryFailure> idOf(const RecordedServer &server);
    HistoryResult insertFacts(qint64 id, qint64 server, const ExchangeRecord &record);

    HistoryDatabase &m_database;
    ContentStore &m_contents;
    QSqlQuery m_facts;
    QSqlQuery m_details;
    RecordedServer m_server; // the last one, and its number
    qint64 m_serverId = 0;
    qint64 m_last = -1; // -1: not known
};

} // namespace Core
