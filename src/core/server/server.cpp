// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"

#include "core/kind/keptstate.h"
#include "core/server/serverprivate.h"
#include "core/server/serverurl.h"

namespace Core {

using namespace std::chrono_literals;

Server::Server(ServerConfig config, const ServerKind &kind, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(config), kind))
{
}

Server::~Server() = default;

QString Server::id() const
{
    return d->config.id;
}

QString Server::name() const
{
    return d->config.name;
}

const ServerConfig &Server::config() const
{
    return d->config;
}

const ServerKind &Server::kind() const
{
    return d->kind;
}

void Server::setConfig(ServerConfig config)
{
    Q_ASSERT(config.kind == d->kind.id);
    config.id = d->config.id;
    if (config == d->config)
        return;
    d->config = std::move(config);
    d->useConfig();
    emit configChanged();
}

void Server::setPortNames(PortNames names)
{
    d->portNames = std::move(names);
}

void Server::setGate(Gate gate)
{
    d->gate = std::move(gate);
}

QString Server::heldWhy() const
{
    return d->heldWhy;
}

void Server::proceed()
{
    if (!d->isHeld())
        return;
    d->launch();
    emit statusChanged();
}

void Server::refuse(const QString &why)
{
    if (d->isHeld())
        d->fail({.cause = ServerFailure::Cause::NeedsOther, .message = why});
}

bool Server::needsRestart() const
{
    return d->needsRestart();
}

bool Server::isExposed() const
{
    return !(d->isActive() && !d->isHeld() ? d->runningConfig : d->config).isLoopback();
}

ServerState::Value Server::state() const
{
    return d->state;
}

QDateTime Server::stateSince() const
{
    return d->since;
}

bool Server::startsAgain() const
{
    return d->startAgain;
}

quint16 Server::port() const
{
    return d->port;
}

QUrl Server::url() const
{
    if (d->port == 0)
        return {};
    return serverUrl(d->runningConfig, d->port);
}

const std::optional<ServerFailure> &Server::failure() const
{
    return d->failure;
}

const ServerStatus &Server::status() const
{
    return d->status;
}

QString Server::unhealthyWhy() const
{
    const bool runs = d->state == ServerState::Value::Running;
    return runs && d->status.program ? d->status.program->unhealthyWhy : QString();
}

const QList<RateSample> &Server::rates() const
{
    return d->history.rates();
}

TrafficLog &Server::traffic()
{
    return d->traffic;
}

const QList<LogEntry> &Server::log() const
{
    return d->history.log();
}

const ConsoleRing &Server::console() const
{
    return d->history.console();
}

void Server::clearLog()
{
    d->history.clearLog();
    emit logCleared();
    emit consoleChanged();
}

ServerHolds &Server::holds()
{
    return d->holds;
}

const ServerHolds &Server::holds() const
{
    return d->holds;
}

bool Server::showsTraffic() const
{
    return !d->kind.showsTraffic || d->kind.showsTraffic(config().values);
}

bool Server::takesInput() const
{
    return d->kind.program && d->isActive() && d->run;
}

void Server::sendInput(const QString &line)
{
    if (!takesInput())
        return;
    d->history.addInput(line);
    d->run->sendInput(line.toUtf8() + '\n');
    emit consoleChanged();
}

int Server::lastAborted() const
{
    return d->lastStop.aborted;
}

int Server::lastSurvivors() const
{
    return d->lastStop.survivors;
}

void Server::start()
{
    if (d->state == ServerState::Value::Stopping)
        d->startAgain = true;
    else if (d->allows(ServerState::Event::Start))
        d->begin();
}

void Server::stop()
{
    if (std::exchange(d->startAgain, false))
        return;
    const bool already = d->state == ServerState::Value::Stopping;
    d->stop(already ? 0ms : d->config.grace);
}

void Server::stopNow()
{
    d->startAgain = false;
    d->stop(0ms);
}

void Server::hurry()
{
    if (d->state == ServerState::Value::Stopping)
        d->stop(0ms);
}

void Server::peek(qint64 exchangeId)
{
    if (d->run)
        d->run->peek(exchangeId);
}

void Server::broadcast(const QString &path, const QString &text)
{
    if (d->run)
        d->run->broadcast(path, text);
}

void Server::changeState(const StateChange &change)
{
    if (d->run)
        d->run->changeState(change);
}

void Server::flushRecords()
{
    if (d->run)
        d->run->flushRecords();
    else
        emit recordsFlushed();
}

void Server::restart()
{
    if (d->state != ServerState::Value::Stopping)
        stop();
    start();
}

} // namespace Core
