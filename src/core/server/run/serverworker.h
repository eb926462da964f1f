// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"
#include "core/server/run/logbudget.h"
#include "core/server/run/serverstatistics.h"
#include "core/server/serverconfig.h"
#include "core/traffic/exchangerecord.h"

#include <QObject>

#include <memory>

namespace Core {

class ListenerGroup;
class ServerProgram;
class ServerService;
class ServerTls;

// One thread's part of a running server: makes its Handler and Listener, measures, drains; the
// first one also checks the settings, binds and has the program behind the server, if there is one.
// Made and deleted in the main thread, which otherwise calls it only by queued calls; emits
// failed() or stopped() as its last word.
class ServerWorker final : public QObject
{
    Q_OBJECT

public:
    // The first one is started alone, the others of its group when it is ready.
    ServerWorker(ServerConfig config, ServerKind kind, std::shared_ptr<ListenerGroup> group,
                 bool isFirst);
    ~ServerWorker() override;
    Q_DISABLE_COPY_MOVE(ServerWorker)

    void start();
    // Lets open exchanges end within grace, then the program; called again, the shorter grace
    // counts, and the program's next step is taken.
    void stop(std::chrono::milliseconds grace);
    // exchangePeeked() says what is known by now of an exchange that is open; nothing, if it is
    // not.
    void peek(qint64 id);
    // recordsFlushed() follows what was recorded so far.
    void flushRecords();
    void setAccess(const AccessRules &access);
    void useValues(const FieldValues &values); // of live fields
    void sendInput(const QByteArray &bytes); // to the program
    void setBreakpoint(const Breakpoint &breakpoint);
    void broadcast(const QString &path, const QString &text);
    void changeState(const StateChange &change);
    void decide(const HeldDecision &decision);
    // The main thread has taken in one exchangesRecorded(), one printed().
    void acknowledge();
    void acknowledgeOutput();
    // Cuts and deletes what lives in the thread; the thread's last act.
    void cleanUp();

signals:
    void ready(quint16 port);
    void failed(const Core::ServerFailure &failure);
    void stopped(const Core::StopOutcome &outcome);
    void exchangePeeked(const Core::ExchangeRecord &record);
    void exchangesRecorded(const Core::ExchangeBatch &batch);
    void recordsFlushed();
    void statusSampled(const Core::ThreadSample &sample);
    void rateSampled(const Core::RateSample &sample);
    void logged(const Core::LogEntry &entry);
    void printed(const Core::ConsoleBatch &batch);
    void messageHeld(const Core::HeldMessage &message);
    void messageReleased(qint64 exchangeId, bool isAnswer);

private:
    std::optional<ServerFailure> check() const;
    std::optional<ServerFailure> prepare();
    std::optional<ServerFailure> bind();
    std::optional<ServerFailure> prepareTls();
    std::optional<ServerFailure> startProgram();
    void listen();
    void onProgramReady(const QUrl &address);
    void onProgramFailed(const ServerFailure &failure);
    void onDrained(int aborted);
    void onProgramStatus();
    void onSecond();
    void log(LogLevel level, const QString &text);
    void close();
    void finish(int survivors);

    const ServerConfig m_config;
    const ServerKind m_kind;
    const std::shared_ptr<ListenerGroup> m_group;
    const bool m_isFirst;
    AccessRules m_access;
    FieldValues m_values; // those of live fields as they are now
    LogBudget m_logBudget;
    std::unique_ptr<ServerTls> m_tls; // the first worker's; none: plain HTTP
    std::unique_ptr<Handler> m_handler;
    Breakpoint m_breakpoint;
    std::unique_ptr<ServerProgram> m_program; // the first worker's, if the kind has one
    bool m_isStopping = false; // the service
    bool m_isProgramStopping = false;
    int m_aborted = 0;
    std::unique_ptr<ServerService> m_service; // while it listens
};

} // namespace Core
