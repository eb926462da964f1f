// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverprivate.h"

namespace Core {

using std::chrono::milliseconds;

namespace {

QSet<QString> liveKeysOf(const ServerKind &kind)
{
    QSet<QString> keys;
    const QList<Field> fields = kind.fields ? kind.fields() : QList<Field>();
    for (const Field &field : fields) {
        if (field.live)
            keys << field.key;
    }
    return keys;
}

// What counts at once in a server that runs.
void copyLive(ServerConfig &to, const ServerConfig &from, const QSet<QString> &keys)
{
    to.name = from.name;
    to.autostart = from.autostart;
    to.needs = from.needs;
    to.allowedHosts = from.allowedHosts;
    to.allowedOrigins = from.allowedOrigins;
    to.keepsTraffic = from.keepsTraffic;
    for (const QString &key : keys) {
        if (from.values.contains(key))
            to.values.insert(key, from.values.value(key));
        else
            to.values.remove(key);
    }
}

} // namespace

Server::Private::Private(Server &server, ServerConfig settings, const ServerKind &ofKind)
    : q(server)
    , config(std::move(settings))
    , kind(ofKind)
    , liveKeys(liveKeysOf(ofKind))
{
}

void Server::Private::step(Event event)
{
    const std::optional<State> next = ServerState::next(state, event);
    if (!next || *next == state)
        return;
    state = *next;
    since = QDateTime::currentDateTimeUtc();
    emit q.stateChanged(state);
}

void Server::Private::log(const LogEntry &entry)
{
    history.add(entry);
    emit q.logged(entry);
    emit q.consoleChanged();
}

void Server::Private::log(LogLevel level, const QString &text)
{
    log(LogEntry {QDateTime::currentDateTimeUtc(), level, text});
}

void Server::Private::begin()
{
    startAgain = false;
    failure.reset();
    status = {};
    history.clearRates();
    lastStop = {};
    const Result<QString> wait = gate ? gate() : QString();
    if (wait && wait->isEmpty())
        launch();
    else if (wait)
        heldWhy = *wait;
    step(Event::Start);
    if (!isHeld())
        return;
    if (!wait)
        fail({.cause = ServerFailure::Cause::NeedsOther, .message = wait.error()});
    else
        log(LogLevel::Info, *wait);
}

void Server::Private::launch()
{
    heldWhy.clear();
    runningConfig = config;
    run = std::make_unique<ServerRun>(++runs, config, kind);
    connectRun();
    run->setBreakpoint(holds.breakpoint());
    run->start();
}

void Server::Private::fail(const ServerFailure &why)
{
    heldWhy.clear();
    failure = why;
    log(LogLevel::Error, why.message);
    step(Event::Failed);
}

void Server::Private::stop(milliseconds grace)
{
    if (!allows(Event::Stop))
        return;
    if (isHeld()) {
        heldWhy.clear();
        step(Event::Stop);
        step(Event::Finished);
        return;
    }
    run->stop(grace);
    step(Event::Stop);
}

void Server::Private::useConfig()
{
    if (!run)
        return;
    const FieldValues before = runningConfig.values;
    copyLive(runningConfig, config, liveKeys);
    run->setAccess(runningConfig.accessRules(kind));
    if (runningConfig.values != before)
        run->useValues(runningConfig.values);
}

bool Server::Private::needsRestart() const
{
    if (!isActive() || isHeld())
        return false;
    ServerConfig running = runningConfig;
    copyLive(running, config, liveKeys);
    return running != config;
}

} // namespace Core
