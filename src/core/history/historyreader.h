// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/searchrun.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace Core {

// Reads the history: searches take turns in short steps, so that none keeps rows waiting that are
// asked for. Lives in a thread of its own; everything comes by queued call and carries a number
// that the answers have, too.
class HistoryReader final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReader(QString path);
    ~HistoryReader() override;
    Q_DISABLE_COPY_MOVE(HistoryReader)

    void open(); // the file is there, perhaps another one than before
    void close();
    void find(quint64 number, const HistorySearch &search);
    void cancel(quint64 number);
    // Without contents, in the order asked for; rows that are gone are left out.
    void load(quint64 number, const QList<qint64> &ids);
    void loadWhole(quint64 number, const QList<qint64> &ids); // with contents

signals:
    void closed();
    void searchBegan(quint64 number, qint64 newest);
    // Newest first; progress of the whole search from 0 to 1, also where nothing was found.
    void found(quint64 number, const QList<qint64> &ids, double progress);
    void searchEnded(quint64 number, Core::SearchEnd end, const QString &reason);
    void loaded(quint64 number, const QList<Core::HistoryRow> &rows);

private:
    struct Job
    {
        quint64 number;
        std::unique_ptr<SearchRun> run;
        bool isBegun = false;
    };

    QList<HistoryRow> rows(const QList<qint64> &ids, FilterTerm::Needs needs);
    void turn();
    void end(quint64 number, SearchEnd end, const QString &reason = {});

    const QString m_path;
    std::unique_ptr<HistoryDatabase> m_database;
    std::unique_ptr<RowReader> m_rows; // goes before the database
    bool m_hasTextIndex = false;
    std::optional<QString> m_reason; // why there is no database; none: it is not known yet
    std::deque<std::pair<quint64, HistorySearch>> m_early; // came before the file was open
    std::deque<Job> m_jobs;
    QTimer m_turn {this};
};

} // namespace Core
