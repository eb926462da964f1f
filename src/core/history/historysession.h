// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/retentionkeeper.h"
#include "core/history/textindex.h"

#include <deque>
#include <functional>
#include <memory>

namespace Core {

// One exchange on its way to the disk.
struct PendingExchange
{
    RecordedServer server;
    ExchangeRecord record;
};

// About what it takes in memory.
qint64 weightOf(const ExchangeRecord &record);

// The opened history of the one who writes, each call a transaction; lives in the writer's thread.
class HistorySession final
{
public:
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
    };

    static Result<std::unique_ptr<HistorySession>, HistoryFailure>
    open(const QString &path, const HistoryOptions &options);

    Q_DISABLE_COPY_MOVE(HistorySession)

    bool hasTextIndex() const { return m_index.isThere(); }
    qint64 lastId() { return m_inserter.lastId(); }
    void setRetention(const Retention &retention);

    // All of these or none.
    Result<Range, HistoryFailure> write(const std::deque<PendingExchange> &exchanges, int count);
    HistoryResult mark(const QList<qint64> &ids, const MarksChange &change);
    HistoryResult link(qint64 id, qint64 original);

    // Each does a small piece; how many rows (pages) it had to do with, none: it is done.
    using Step = Result<int, HistoryFailure>;
    Step followIndex(std::chrono::milliseconds budget);
    Step keepRetention();
    // After which it is to be looked at again, even if nothing happens.
    std::chrono::milliseconds retentionPause() const { return m_retention.pause(); }
    Step giveSpaceBack();
    // Rows of the server (any, if empty) above the first number, up to the last; counts the first
    // up.
    Step remove(const QString &server, Range &range);
    // How many it left, since they are of imported sessions.
    Step remove(const QList<qint64> &ids);
    // Behind the last of these steps.
    HistoryResult finishRemoval(const Range &range);
    HistoryResult removeAll();

private:
    HistorySession(std::unique_ptr<HistoryDatabase> database, const HistoryOptions &options);
    // Commits if it went well, else leaves everything as it was.
    HistoryResult inTransaction(const std::function<HistoryResult()> &action);
    Step stepInTransaction(const std::function<Step()> &action);

    std::unique_ptr<HistoryDatabase> m_database; // goes last
    ContentStore m_contents;
    RowInserter m_inserter;
    TextIndex m_index;
    RowRemover m_remover;
    RetentionKeeper m_retention;
    bool m_isShrinking = false; // the file
};

} // namespace Core
