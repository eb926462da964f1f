// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyoptions.h"
#include "core/history/rowremover.h"

namespace Core {

// Removes the oldest rows as far as the retention asks for it, in small steps; lives in the
// writer's thread. All calls belong into a transaction.
class RetentionKeeper final
{
public:
    static constexpr int portion = 500;

    RetentionKeeper(HistoryDatabase &database, RowRemover &remover, TextIndex &index);

    void setRetention(const Retention &retention);
    // The file has grown.
    void expectMore() { m_hasMore = true; }
    std::chrono::milliseconds pause() const; // until the next step is worth it
    // How many rows went; none: the retention is kept.
    Result<int, HistoryFailure> step();

private:
    int surplus() const; // how many rows have to go for reasons of space or number, at most portion
    QList<qint64> outdated(int surplus) const;
    qint64 rowsAbout() const;
    qint64 usedBytes() const;

    HistoryDatabase &m_database;
    RowRemover &m_remover;
    TextIndex &m_index;
    Retention m_retention;
    bool m_isShrinking = false; // has begun, and goes on until there is some room
    bool m_hasMore = true;
    std::chrono::steady_clock::time_point m_next; // when it is worth looking again
};

} // namespace Core
