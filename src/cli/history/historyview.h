// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historydatabase.h"
#include "core/history/historysearch.h"
#include "core/history/rowreader.h"

#include <memory>

namespace Cli {

// Kept traffic, read beside the program that writes it. Lives in the main thread and waits for the
// disk: there is nobody else to be kept waiting.
class HistoryView final
{
public:
    static Core::Result<std::unique_ptr<HistoryView>> open(const QString &path);
    Q_DISABLE_COPY_MOVE(HistoryView)

    // What the filter lets through above this row, oldest first; limit: the newest so many, 0: all.
    Core::Result<QList<qint64>> find(const Core::TrafficFilter &filter, qint64 after = 0,
                                     qint64 limit = 0);
    // Of all servers that something is kept of, at any time.
    QStringList serverNames();
    // None: it has gone meanwhile.
    std::optional<Core::HistoryRow> row(qint64 id, bool hasContents);

private:
    HistoryView() = default;

    Core::HistoryDatabase m_database;
    std::unique_ptr<Core::RowReader> m_reader; // goes before the database
    bool m_hasTextIndex = false;
};

} // namespace Cli
