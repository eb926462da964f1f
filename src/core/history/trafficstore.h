// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyoptions.h"
#include "core/history/historyrow.h"
#include "core/history/historysearch.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <memory>

namespace Core {

class HistoryReader;
class HistoryWriter;
class OwnedThread;

// The history of all traffic on disk: takes in batches, finds and loads rows. Lives in the main
// thread and never waits for the disk; a thread of its own writes and another one reads. Where
// something cannot be kept, servers go on, and the state says what is missing.
class TrafficStore final : public QObject
{
    Q_OBJECT

public:
    explicit TrafficStore(const QString &path, const HistoryOptions &options = {},
                          QObject *parent = nullptr);
    ~TrafficStore() override; // what was handed over is written before
    Q_DISABLE_COPY_MOVE(TrafficStore)

    const HistoryState &state() const { return m_state; }

    void append(const RecordedServer &server, const ExchangeBatch &batch);
    // Nothing of this server goes to disk from now on.
    void setPrivate(const QString &serverId, bool isPrivate);
    void setRetention(const Retention &retention);

    // Answers have the number that these return.
    quint64 find(const HistorySearch &search);
    quint64 load(const QList<qint64> &ids);
    quint64 loadWhole(const QList<qint64> &ids); // with contents
    void cancel(quint64 number);

    void mark(const QList<qint64> &ids, const MarksChange &change);
    void link(qint64 id, qint64 original); // id was original, sent again
    void remove(const QList<qint64> &ids);
    void removeServer(const QString &serverId);
    void removeAll();

signals:
    void stateChanged();
    void committed(qint64 firstId, qint64 lastId); // new rows
    void marked(const QList<qint64> &ids);
    void removed(); // rows by command, or the file was begun anew: search again
    // Rows above newest came later than the search; before the first found().
    void searchBegan(quint64 number, qint64 newest);
    // Newest first; progress of the whole search from 0 to 1.
    void found(quint64 number, const QList<qint64> &ids, double progress);
    void searchEnded(quint64 number, Core::SearchEnd end, const QString &reason);
    void loaded(quint64 number, const QList<Core::HistoryRow> &rows);

private:
    void connectWriter();
    void connectReader();
    void publish();
    template<typename Object, typename Call>
    void post(Object *object, Call call);

    const HistoryOptions m_options;
    const std::shared_ptr<std::atomic<qint64>> m_load;
    HistoryWriter *m_writer; // deleted with their threads
    HistoryReader *m_reader;
    std::unique_ptr<OwnedThread> m_readThread;
    std::unique_ptr<OwnedThread> m_writeThread;
    HistoryState m_written; // what the writer says
    HistoryState m_state;
    qint64 m_turnedAway = 0; // exchanges that never came to the writer
    QSet<QString> m_private;
    quint64 m_number = 0;
};

} // namespace Core
