// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historydatabase.h"

#include <QByteArray>
#include <QHash>

namespace Core {

// The contents of messages on disk, each once as long as it came again soon; lives in the writer's
// thread. All calls belong into a transaction.
class ContentStore final
{
public:
    explicit ContentStore(HistoryDatabase &database);

    // The number it is kept under; 0 for an empty one.
    Result<qint64, HistoryFailure> keep(const QByteArray &content);
    // Writes how often contents were kept again; before each commit.
    HistoryResult writeCounts();
    // One row less has it.
    HistoryResult release(qint64 id);
    // What was kept since the last commit is not there.
    void forget();

private:
    void remember(const QByteArray &hash, qint64 id);

    // Two generations: when the young one is full it becomes the old one.
    static constexpr qsizetype generation = 4096;

    HistoryDatabase &m_database;
    QSqlQuery m_insert;
    QSqlQuery m_count;
    QSqlQuery m_discount;
    QSqlQuery m_remove;
    QHash<QByteArray, qint64> m_young;
    QHash<QByteArray, qint64> m_old;
    QHash<qint64, QByteArray> m_hashes; // of those in the generations
    QHash<qint64, int> m_again;
    qint64 m_next = 0; // 0: not known
};

} // namespace Core
