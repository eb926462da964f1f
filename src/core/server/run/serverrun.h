// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/run/ownedthread.h"
#include "core/server/run/serverworker.h"

#include <QObject>

#include <memory>

namespace Core {

// One start of a server: a fresh worker in a fresh thread, with a running number by which late
// results are told from present ones. Lives in the main thread; its destructor cuts and joins.
class ServerRun final : public QObject
{
    Q_OBJECT

public:
    ServerRun(quint64 number, const ServerConfig &config, const ServerKind &kind);
    ~ServerRun() override;
    Q_DISABLE_COPY_MOVE(ServerRun)

    quint64 number() const { return m_number; }
    const ServerWorker &worker() const { return *m_worker; }
    void start();
    void stop(std::chrono::milliseconds grace);
    void acknowledge(); // one exchangesRecorded() was taken in

signals:
    // The thread has finished and is joined; nothing follows.
    void ended();

private:
    const quint64 m_number;
    const std::unique_ptr<ServerWorker> m_worker; // after the thread's end no thread uses it
    OwnedThread m_thread;
};

} // namespace Core
