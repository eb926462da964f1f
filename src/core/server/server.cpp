// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"

#include "core/server/run/serverrun.h"
#include "core/server/serverhistory.h"
#include "core/server/serverlog.h"
#include "core/server/serverurl.h"
#include "core/tr.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Core {

namespace {

bool differForRun(ServerConfig a, const ServerConfig &b)
{
    a.name = b.name;
    a.autostart = b.autostart;
    a.allowedHosts = b.allowedHosts;
    a.allowedOrigins = b.allowedOrigins;
    a.keepsTraffic = b.keepsTraffic;
    return a != b;
}

} // namespace

struct Server::Private
{
    using State = ServerState::Value;
    using Event = ServerState::Event;

    Private(Server &server, ServerConfig settings, const ServerKind &ofKind)
        : q(server)
        , config(std::move(settings))
        , kind(ofKind)
    {
    }

    bool isActive() const { return state != State::Stopped && state != State::Failed; }
    bool allows(Event event) const { return ServerState::next(state, event).has_value(); }
    void step(Event event);
    void log(const LogEntry &entry);
    void log(LogLevel level, const QString &text);
    void begin();
    void stop(milliseconds grace);
    void connectRun();
    void onReady(quint16 realPort);
    void onStopped(int aborted);
    void onEnded();
    void nameOwnHolder();

    Server &q;
    ServerConfig config;
    ServerConfig runningConfig; // of the present or the last run
    const ServerKind &kind;
    State state = State::Stopped;
    QDateTime since = QDateTime::currentDateTimeUtc();
    QDateTime runningSince;
    quint16 port = 0;
    std::optional<ServerFailure> failure;
    ServerStatus status;
    ServerHistory history;
    TrafficLog traffic;
    int lastAborted = 0;
    PortNames portNames;
    bool startAgain = false; // when it has stopped
    quint64 runs = 0;
    std::unique_ptr<ServerRun> run;
};

Server::Server(ServerConfig config, const ServerKind &kind, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(config), kind))
{
}

Server::~Server() = default;

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
    lastAborted = 0;
    runningConfig = config;
    run = std::make_unique<ServerRun>(++runs, config, kind);
    connectRun();
    run->start();
    step(Event::Start);
}

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
    connect(from, &ServerRun::stopped, &q, current([this](int aborted) { onStopped(aborted); }));
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
    connect(from, &ServerRun::statusSampled, &q, current([this](const ServerStatus &sample) {
                status = sample;
                emit q.statusChanged();
            }));
    connect(from, &ServerRun::rateSampled, &q, current([this](const RateSample &sample) {
                history.add(sample);
                emit q.rateSampled();
            }));
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

void Server::Private::onStopped(int aborted)
{
    lastAborted = aborted;
    if (aborted > 0)
        log(LogLevel::Warning, ServerLog::cut(aborted));
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
    port = 0;
    runningSince = {};
    const bool again = std::exchange(startAgain, false);
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
    if (again)
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

void Server::Private::stop(milliseconds grace)
{
    if (!allows(Event::Stop))
        return;
    run->stop(grace);
    step(Event::Stop);
}

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
    if (d->run) {
        d->runningConfig.allowedHosts = d->config.allowedHosts;
        d->runningConfig.allowedOrigins = d->config.allowedOrigins;
        d->run->setAccess(d->runningConfig.accessRules(d->kind));
    }
    emit configChanged();
}

void Server::setPortNames(PortNames names)
{
    d->portNames = std::move(names);
}

bool Server::needsRestart() const
{
    return d->isActive() && differForRun(d->runningConfig, d->config);
}

bool Server::isExposed() const
{
    return !(d->isActive() ? d->runningConfig : d->config).isLoopback();
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

bool Server::takesInput() const
{
    return d->kind.program && d->isActive();
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
    return d->lastAborted;
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

void Server::restart()
{
    if (d->state != ServerState::Value::Stopping)
        stop();
    start();
}

} // namespace Core
