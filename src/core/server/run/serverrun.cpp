// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverrun.h"

namespace Core {

ServerRun::ServerRun(quint64 number, const ServerConfig &config, const ServerKind &kind)
    : m_number(number)
    , m_worker(std::make_unique<ServerWorker>(config, kind))
    , m_thread(config.name)
{
    m_worker->moveToThread(&m_thread);
    ServerWorker *worker = m_worker.get();
    connect(worker, &ServerWorker::failed, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(worker, &ServerWorker::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, worker, &ServerWorker::cleanUp, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, this, [this] {
        m_thread.wait();
        emit ended();
    });
}

ServerRun::~ServerRun() = default;

void ServerRun::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &ServerWorker::start, Qt::QueuedConnection);
}

void ServerRun::stop(std::chrono::milliseconds grace)
{
    ServerWorker *worker = m_worker.get();
    QMetaObject::invokeMethod(
        worker, [worker, grace] { worker->stop(grace); }, Qt::QueuedConnection);
}

void ServerRun::acknowledge()
{
    QMetaObject::invokeMethod(m_worker.get(), &ServerWorker::acknowledge, Qt::QueuedConnection);
}

} // namespace Core
