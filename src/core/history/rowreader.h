// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historydatabase.h"
#include "core/history/historyrow.h"

#include <QHash>

#include <optional>

namespace Core {

// Makes rows of what the tables hold; lives in the thread of its database.
class RowReader final
{
public:
    // What a query has to begin with for readRow().
    static const QString select;

    explicit RowReader(const HistoryDatabase &database);

    // The row that the query stands on. Without Heads, only facts are unpacked.
    HistoryRow readRow(const QSqlQuery &query, FilterTerm::Needs needs);
    std::optional<HistoryRow> readRow(qint64 id, FilterTerm::Needs needs);

private:
    QByteArray content(qint64 id);
    RecordedServer server(qint64 id);

    const HistoryDatabase &m_database;
    QSqlQuery m_byId;
    QSqlQuery m_content;
    QHash<qint64, RecordedServer> m_servers;
};

} // namespace Core
