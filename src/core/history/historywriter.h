// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyfile.h"
#include "core/history/historyoptions.h"
#include "core/history/historysession.h"
#include "core/traffic/throttle.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

namespace Core {

// Writes the history: everything comes by queued call, is committed a few times a second, and what
// cannot be kept is counted. Lives in a thread of its own.
class HistoryWriter final : public QObject
{
    Q_OBJECT

public:
    // load: weight of what was handed over and is not on disk yet, counted down here.
    HistoryWriter(QString path, HistoryOptions options, std::shared_ptr<std::atomic<qint64>> load);
    ~HistoryWriter() override; // writes what waits
    Q_DISABLE_COPY_MOVE(HistoryWriter)

    void open();
    void append(const RecordedServer &server, const ExchangeBatch &batch);
    void mark(const QList<qint64> &ids, const MarksChange &change);
    void link(qint64 id, qint64 original);
    void remove(const QList<qint64> &ids);
    void removeServer(const QString &server);
    void removeAll();
    void setRetention(const Retention &retention);
    // Nobody reads the damaged file any more.
    void startAnew();

signals:
    void stateChanged(const Core::HistoryState &state);
    // It is worth trying to read the file, which is perhaps another one than before.
    void readable();
    void damageFound(); // the file will be put aside; nobody may have it open then
    void committed(qint64 firstId, qint64 lastId);
    void removed(); // rows by command
    void marked(const QList<qint64> &ids);

private:
    struct Clearing
    {
        QString server;
        HistorySession::Range whole;
        HistorySession::Range left;
    };

    void flush();
    bool writeWaiting(); // whether all went well
    void dropWaiting();
    // One small piece of what can wait; comes back as long as there is more.
    void work();
    HistorySession::Step workStep();
    HistorySession::Step clearStep();
    void workLater(std::chrono::milliseconds delay = {});
    bool done(const HistoryResult &outcome);
    void fail(const HistoryFailure &failure);
    void setState(HistoryState::Access access, const QString &reason = {});

    const QString m_path;
    HistoryOptions m_options;
    const std::shared_ptr<std::atomic<qint64>> m_load;
    HistoryFile m_file;
    std::unique_ptr<HistorySession> m_session;
    HistoryState m_state;
    std::deque<PendingExchange> m_waiting;
    std::deque<Clearing> m_clearings;
    std::optional<Throttle> m_flush; // made in the thread, as its timer stays there
    QTimer m_work {this};
    QTimer m_retry {this};
    bool m_isBusy = false; // many records came of late
    bool m_isDamaged = false; // and not put aside yet
};

} // namespace Core
