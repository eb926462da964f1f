// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/accessrules.h"
#include "core/http/exchange.h"
#include "core/kind/handler.h"
#include "core/server/run/serverstatistics.h"
#include "core/traffic/exchangerecord.h"
#include "core/traffic/throttle.h"
#include "core/traffic/trafficbuffer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Core {

class Listener;
class ListenerGroup;
class ServerConfig;

// What one thread of a server serves, from the first connection to the last: its listener, and what
// is counted and told of it. Lives in that thread.
class ServerService final : public QObject
{
    Q_OBJECT

public:
    // Adds to a sample what is known elsewhere.
    using Complete = std::function<void(ServerStatus &status)>;

    // threads: of the server. handler outlives this.
    ServerService(const ServerConfig &config, int threads, const AccessRules &access,
                  std::shared_ptr<ListenerGroup> group, Handler &handler, Complete complete);
    ~ServerService() override;
    Q_DISABLE_COPY_MOVE(ServerService)

    void listen();
    quint16 port() const;
    // drained() follows; called again, the shorter grace counts.
    void drain(std::chrono::milliseconds grace);
    std::chrono::milliseconds graceLeft() const; // 0 unless draining
    void setAccess(const AccessRules &access);
    // What is known by now of an exchange; none: it is not open.
    std::optional<ExchangeRecord> peek(qint64 id) const;
    void flushRecords() { m_buffer.flush(); }
    void acknowledge() { m_buffer.acknowledge(); } // one exchangesRecorded()
    void tellStatus() { m_statusThrottle.trigger(); } // soon
    // Cuts what is open and tells the last of everything.
    void close();

signals:
    void drained(int aborted);
    void exchangesRecorded(const Core::ExchangeBatch &batch);
    void statusSampled(const Core::ThreadSample &sample);
    void rateSampled(const Core::RateSample &sample);
    void logged(Core::LogLevel level, const QString &text);
    void secondPassed();

private:
    void dispatch(const ExchangePtr &exchange);
    void answerError(const ExchangePtr &exchange, const QString &what);
    void record(ExchangeRecord &&record);
    void tick();
    void sampleStatus();
    void pauseAccepting(const QString &why);

    const ServerConfig &m_config;
    AccessRules m_access;
    const std::shared_ptr<ListenerGroup> m_group;
    Handler &m_handler;
    const Complete m_complete;
    TrafficBuffer m_buffer;
    ServerStatistics m_statistics;
    ListenerCounters m_sampled; // as they were last told
    QString m_acceptingPausedWhy;
    std::optional<std::chrono::steady_clock::time_point> m_deadline; // of the drain
    Throttle m_statusThrottle;
    QTimer m_second;
    // Goes first: it calls the others.
    std::unique_ptr<Listener> m_listener;
};

} // namespace Core
