// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/run/serverrun.h"
#include "core/server/server.h"
#include "core/server/serverhistory.h"
#include "core/server/serverholds.h"

#include <QSet>

#include <optional>

namespace Core {

// The life of one server: its state, and the run that is under way, if there is one. Main thread.
struct Server::Private
{
    using State = ServerState::Value;
    using Event = ServerState::Event;

    Private(Server &server, ServerConfig settings, const ServerKind &ofKind);

    bool isActive() const { return state != State::Stopped && state != State::Failed; }
    bool allows(Event event) const { return ServerState::next(state, event).has_value(); }
    bool isHeld() const { return state == State::Starting && !run; }
    void step(Event event);
    void log(const LogEntry &entry);
    void log(LogLevel level, const QString &text);
    void begin();
    void launch();
    void stop(std::chrono::milliseconds grace);
    void fail(const ServerFailure &why); // without a run
    void useConfig();
    bool needsRestart() const;

    Server &q;
    ServerConfig config;
    ServerConfig runningConfig; // of the present or the last run
    const ServerKind &kind;
    const QSet<QString> liveKeys; // of values that count at once
    State state = State::Stopped;
    QDateTime since = QDateTime::currentDateTimeUtc();
    QDateTime runningSince;
    quint16 port = 0;
    std::optional<ServerFailure> failure;
    ServerStatus status;
    ServerHistory history;
    ServerHolds holds;
    TrafficLog traffic;
    StopOutcome lastStop;
    PortNames portNames;
    Gate gate;
    QString heldWhy; // while it waits for others
    bool startAgain = false; // when it has stopped
    quint64 runs = 0;
    std::unique_ptr<ServerRun> run;

private:
    void connectRun();
    void onReady(quint16 realPort);
    void onStatus(const ServerStatus &sample);
    void onStopped(const StopOutcome &outcome);
    void onEnded();
    void nameOwnHolder();
};

} // namespace Core
