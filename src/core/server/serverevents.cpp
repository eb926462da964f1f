// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlog.h"
#include "core/server/serverprivate.h"
#include "core/tr.h"

#include <QCoreApplication>

// What a server's run tells, and what becomes of it.

namespace Core {

using std::chrono::milliseconds;

void Server::Private::connectRun()
{
    // What an earlier run had under way when it ended arrives late: it is dropped.
    const auto current = [this, number = run->number()](auto &&then) {
        return [this, number, then](const auto &...values) {
            if (run && run->number() == number)
                then(values...);
        };
    };
    const ServerRun *from = run.get();
    connect(from, &ServerRun::ready, &q, current([this](quint16 realPort) { onReady(realPort); }));
    connect(from, &ServerRun::failed, &q,
            current([this](const ServerFailure &why) { failure = why; }));
    connect(from, &ServerRun::stopped, &q,
            current([this](const StopOutcome &outcome) { onStopped(outcome); }));
    connect(from, &ServerRun::logged, &q, current([this](const LogEntry &entry) { log(entry); }));
    connect(from, &ServerRun::printed, &q, current([this](const ConsoleBatch &batch) {
                history.add(batch);
                emit q.printed(batch);
                emit q.consoleChanged();
            }));
    connect(from, &ServerRun::exchangePeeked, &q,
            current([this](const ExchangeRecord &record) { emit q.exchangePeeked(record); }));
    connect(from, &ServerRun::exchangesRecorded, &q, current([this](const ExchangeBatch &batch) {
                traffic.append(batch);
                emit q.exchangesRecorded(batch);
            }));
    connect(from, &ServerRun::recordsFlushed, &q, current([this] { emit q.recordsFlushed(); }));
    connect(from, &ServerRun::statusSampled, &q,
            current([this](const ServerStatus &sample) { onStatus(sample); }));
    connect(from, &ServerRun::rateSampled, &q, current([this](const RateSample &sample) {
                history.add(sample);
                emit q.rateSampled();
            }));
    connect(from, &ServerRun::messageHeld, &q,
            current([this](const HeldMessage &message) { holds.add(message); }));
    connect(
        from, &ServerRun::messageReleased, &q,
        current([this](qint64 exchangeId, bool isAnswer) { holds.remove(exchangeId, isAnswer); }));
    ServerRun *to = run.get();
    connect(&holds, &ServerHolds::breakpointChanged, to,
            [this, to] { to->setBreakpoint(holds.breakpoint()); });
    connect(&holds, &ServerHolds::decided, to, &ServerRun::decide);
    connect(from, &ServerRun::ended, &q, current([this] { onEnded(); }));
}

void Server::Private::onReady(quint16 realPort)
{
    if (!allows(Event::Ready))
        return;
    port = realPort;
    runningSince = QDateTime::currentDateTimeUtc();
    step(Event::Ready);
    log(LogLevel::Info, ServerLog::listening(q.url()));
}

void Server::Private::onStatus(const ServerStatus &sample)
{
    const QString before = q.unhealthyWhy();
    status = sample;
    emit q.statusChanged();
    if (q.unhealthyWhy() != before)
        emit q.healthChanged();
}

void Server::Private::onStopped(const StopOutcome &outcome)
{
    lastStop = outcome;
    if (outcome.aborted > 0)
        log(LogLevel::Warning, ServerLog::cut(outcome.aborted));
    if (!runningSince.isValid())
        return;
    const auto ran = milliseconds(runningSince.msecsTo(QDateTime::currentDateTimeUtc()));
    log(LogLevel::Info,
        ServerLog::stopped(std::chrono::floor<std::chrono::seconds>(ran), status.exchanges));
}

void Server::Private::onEnded()
{
    // The run is among the callers.
    run.release()->deleteLater();
    holds.clear();
    port = 0;
    runningSince = {};
    if (failure) {
        nameOwnHolder();
        log(LogLevel::Error, failure->message);
        const bool shown = ServerState::next(state, Event::Failed) == State::Failed;
        if (!shown)
            failure.reset();
        step(Event::Failed);
    } else {
        if (state != State::Stopping) {
            failure = {.cause = ServerFailure::Cause::Internal,
                       .message = Tr::tr("The server's thread ended unexpectedly.")};
        }
        step(Event::Finished);
    }
    // Until here others see that it comes back.
    if (std::exchange(startAgain, false))
        q.start();
}

void Server::Private::nameOwnHolder()
{
    if (failure->holderPid != QCoreApplication::applicationPid() || !portNames)
        return;
    const QString name = portNames(failure->port);
    if (name.isEmpty())
        return;
    failure->holderName = name;
    failure->message
        = Tr::tr("Port %1 is held by the server “%2” here.").arg(failure->port).arg(name);
}

} // namespace Core
