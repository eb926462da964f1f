// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverworker.h"

#include "core/http/answer/plainanswer.h"
#include "core/http/listener.h"
#include "core/http/listenergroup.h"
#include "core/server/run/portbinding.h"
#include "core/server/run/serverprogram.h"
#include "core/server/run/servertls.h"
#include "core/server/serverurl.h"
#include "core/tr.h"
#include "core/traffic/throttle.h"
#include "core/traffic/trafficbuffer.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace Core {

namespace {

constexpr milliseconds statusInterval = 250ms;
// What a program gets at least for its first signal, and when the requests have used up all time.
constexpr milliseconds programGrace = 1s;
constexpr milliseconds shortProgramGrace = 300ms;
constexpr int shownOpenExchanges = 50;

bool differ(const ListenerCounters &a, const ListenerCounters &b)
{
    return a.connections != b.connections || a.connectionsAccepted != b.connectionsAccepted
        || a.inFlight != b.inFlight || a.bytesReceived != b.bytesReceived
        || a.bytesSent != b.bytesSent;
}

qint64 ownThreadId()
{
#ifdef Q_OS_LINUX
    return ::gettid();
#else
    return 0;
#endif
}

} // namespace

// Members go from the last to the first: the listener before the handler that it calls, both before
// what counts them.
struct ServerWorker::Running
{
    Running(ServerWorker &worker, int threads)
        : buffer(std::max(1, TrafficBuffer::defaultBudget / threads))
        , statusThrottle(statusInterval, [&worker] { worker.sampleStatus(); })
    {
    }

    TrafficBuffer buffer;
    ServerStatistics statistics;
    ListenerCounters sampled; // as they were last told
    QString acceptingPausedWhy;
    std::optional<steady_clock::time_point> deadline; // of the drain
    Throttle statusThrottle;
    QTimer second;
    std::unique_ptr<Listener> listener;
};

ServerWorker::ServerWorker(ServerConfig config, ServerKind kind,
                           std::shared_ptr<ListenerGroup> group, bool isFirst)
    : m_config(std::move(config))
    , m_kind(std::move(kind))
    , m_group(std::move(group))
    , m_isFirst(isFirst)
    , m_access(m_config.accessRules(m_kind))
{
}

ServerWorker::~ServerWorker() = default;

void ServerWorker::start()
{
    using Cause = ServerFailure::Cause;
    if (const Result<> valid = m_isFirst ? m_config.validate(m_kind) : Result<>(); !valid) {
        emit failed({.cause = Cause::BadSettings, .message = valid.error()});
        return;
    }
    if (m_isFirst && !m_config.isLoopback() && !m_config.allowNetwork) {
        emit failed({.cause = Cause::NetworkNotAllowed,
                     .message = Tr::tr("On the address %1 other machines could reach this server, "
                                       "and its settings do not allow that.")
                                    .arg(m_config.host)});
        return;
    }
    auto handler = m_kind.createHandler(m_config.values);
    if (!handler) {
        emit failed({.cause = Cause::BadSettings, .message = handler.error()});
        return;
    }
    if (const std::optional<ServerFailure> failure = prepareTls()) {
        emit failed(*failure);
        return;
    }
    if (const std::optional<ServerFailure> failure = m_isFirst ? bind() : std::nullopt) {
        emit failed(*failure);
        return;
    }
    m_handler = std::move(*handler);
    connect(m_handler.get(), &Handler::logged, this, &ServerWorker::log);
    if (!m_isFirst || !m_kind.program)
        listen();
    else if (const std::optional<ServerFailure> failure = startProgram())
        emit failed(*failure);
}

void ServerWorker::listen()
{
    m_running = std::make_unique<Running>(*this, m_config.threads(m_kind));
    Running &run = *m_running;
    connect(&run.buffer, &TrafficBuffer::batchReady, this, &ServerWorker::exchangesRecorded);
    run.listener = std::make_unique<Listener>(
        m_group,
        ListenerOptions {.limits = m_config.limits, .access = m_access, .tls = m_group->tls()},
        [this](const ExchangePtr &exchange) { dispatch(exchange); },
        [this](ExchangeRecord &&over) { record(std::move(over)); });
    // Queued: the listener is deleted there.
    connect(run.listener.get(), &Listener::drained, this, &ServerWorker::onDrained,
            Qt::QueuedConnection);
    connect(run.listener.get(), &Listener::acceptingPaused, this, [this](const QString &why) {
        log(LogLevel::Warning, why);
        m_running->acceptingPausedWhy = why;
        m_running->statusThrottle.trigger();
    });
    connect(run.listener.get(), &Listener::acceptingResumed, this, [this] {
        log(LogLevel::Info, Tr::tr("New connections are accepted again."));
        m_running->acceptingPausedWhy.clear();
        m_running->statusThrottle.trigger();
    });

    // Very coarse: the timers of all servers go off together, so that many idle ones wake up the
    // machine once a second.
    run.second.setTimerType(Qt::VeryCoarseTimer);
    connect(&run.second, &QTimer::timeout, this, &ServerWorker::tick);
    run.second.start(1s);
    emit ready(run.listener->port());
    run.statusThrottle.trigger();
}

std::optional<ServerFailure> ServerWorker::bind()
{
    auto binding = PortBinding::make(m_config);
    if (!binding)
        return binding.error();
    if (!binding->remark.isEmpty())
        log(LogLevel::Warning, binding->remark);
    const auto opened = m_group->open(std::move(binding->socket), m_config.threads(m_kind));
    if (!opened)
        return PortBinding::failureOf(opened.error(), m_config);
    return {};
}

std::optional<ServerFailure> ServerWorker::prepareTls()
{
    if (!m_config.tls.on || !m_isFirst)
        return {};
    auto tls = ServerTls::make(m_config);
    if (!tls)
        return tls.error();
    m_tls = std::move(*tls);
    m_group->setTls(m_tls->context());
    if (const auto news = m_tls->start())
        log(news->level, news->text);
    return {};
}

std::optional<ServerFailure> ServerWorker::startProgram()
{
    auto plan = m_kind.program(m_config.values);
    if (!plan)
        return ServerFailure {.cause = ServerFailure::Cause::ProgramMissing,
                              .message = plan.error()};
    m_program
        = std::make_unique<ServerProgram>(std::move(*plan), serverUrl(m_config, m_group->port()));
    connect(m_program.get(), &ServerProgram::logged, this, &ServerWorker::log);
    connect(m_program.get(), &ServerProgram::printed, this, &ServerWorker::printed);
    connect(m_program.get(), &ServerProgram::ready, this, &ServerWorker::onProgramReady);
    connect(m_program.get(), &ServerProgram::left, this,
            [this](const QString &why) { m_handler->missProgram(why); });
    // Queued: the program is among the callers and goes there.
    connect(m_program.get(), &ServerProgram::failed, this, &ServerWorker::onProgramFailed,
            Qt::QueuedConnection);
    connect(
        m_program.get(), &ServerProgram::stopped, this, [this] { finish(m_aborted); },
        Qt::QueuedConnection);
    connect(m_program.get(), &ServerProgram::statusChanged, this, &ServerWorker::onProgramStatus);
    m_program->start();
    return {};
}

void ServerWorker::onProgramReady(const QUrl &address)
{
    m_handler->useProgram(address);
    if (!m_running)
        listen();
}

void ServerWorker::onProgramFailed(const ServerFailure &failure)
{
    close();
    emit failed(failure);
}

void ServerWorker::onProgramStatus()
{
    if (m_running) {
        m_running->statusThrottle.trigger();
        return;
    }
    ThreadSample sample;
    sample.status.program = m_program->status();
    emit statusSampled(sample);
}

void ServerWorker::stop(milliseconds grace)
{
    if (m_program && (!m_running || m_isProgramStopping)) {
        m_isProgramStopping = true;
        m_program->stop(grace);
        return;
    }
    if (!m_running)
        return;
    const auto deadline = steady_clock::now() + grace;
    m_running->deadline = std::min(m_running->deadline.value_or(deadline), deadline);
    m_running->statusThrottle.trigger();
    m_running->listener->drain(grace);
}

// The program outlives the exchanges that it answers.
void ServerWorker::onDrained(int aborted)
{
    if (!m_running || m_isProgramStopping)
        return;
    if (!m_program) {
        finish(aborted);
        return;
    }
    m_aborted = aborted;
    m_isProgramStopping = true;
    const auto now = steady_clock::now();
    const auto left = std::chrono::ceil<milliseconds>(m_running->deadline.value_or(now) - now);
    m_program->stop(left <= 0ms ? shortProgramGrace : std::max(left, programGrace));
    m_running->statusThrottle.trigger();
}

void ServerWorker::peek(qint64 id)
{
    auto record = m_running && m_running->listener ? m_running->listener->peek(id) : std::nullopt;
    if (!record)
        return;
    record->serverId = m_config.id;
    emit exchangePeeked(*record);
}

void ServerWorker::setAccess(const AccessRules &access)
{
    m_access = access;
    if (m_running)
        m_running->listener->setAccess(access);
}

void ServerWorker::sendInput(const QByteArray &bytes)
{
    if (m_program)
        m_program->write(bytes);
}

void ServerWorker::acknowledge()
{
    if (m_running)
        m_running->buffer.acknowledge();
}

void ServerWorker::cleanUp()
{
    // First: it still records what it cuts.
    if (m_running)
        m_running->listener.reset();
    m_program.reset();
    m_handler.reset();
    m_running.reset();
}

void ServerWorker::log(LogLevel level, const QString &text)
{
    if (m_logBudget.take())
        emit logged({QDateTime::currentDateTimeUtc(), level, text});
}

void ServerWorker::dispatch(const ExchangePtr &exchange)
{
    m_running->statusThrottle.trigger();
    const auto answerError = [&](const QString &what) {
        log(LogLevel::Error,
            Tr::tr("%1 %2 went wrong: %3")
                .arg(QString::fromUtf8(exchange->request().method),
                     QString::fromUtf8(exchange->request().target), what));
        exchange->setRemark(what);
        if (exchange->hasBegun())
            exchange->reset(what);
        else
            exchange->respond(
                plainAnswer(500),
                plainContent(Tr::tr("Something went wrong in the server; its log says more.")));
    };
    try {
        m_handler->handle(exchange);
    } catch (const std::exception &exception) {
        answerError(QString::fromUtf8(exception.what()));
    } catch (...) {
        answerError(Tr::tr("an unknown error"));
    }
}

void ServerWorker::record(ExchangeRecord &&record)
{
    record.serverId = m_config.id;
    m_running->statistics.add(record);
    m_running->buffer.add(std::move(record));
    m_running->statusThrottle.trigger();
}

void ServerWorker::tick()
{
    emit rateSampled(m_running->statistics.takeRate());
    if (const int left = m_logBudget.renew(); left > 0)
        log(LogLevel::Warning, Tr::tr("%n line(s) left out: too many at once", nullptr, left));
    if (const auto news = m_tls ? m_tls->keepFresh(QDateTime::currentDateTimeUtc()) : std::nullopt)
        log(news->level, news->text);
    if (m_program || differ(m_running->listener->counters(), m_running->sampled))
        m_running->statusThrottle.trigger();
}

void ServerWorker::sampleStatus()
{
    Running &run = *m_running;
    ThreadSample sample = run.statistics.sample();
    ServerStatus &status = sample.status;
    status.listener = run.listener->counters();
    status.open = run.listener->openExchanges(shownOpenExchanges);
    status.acceptingPausedWhy = run.acceptingPausedWhy;
    status.threadId = ownThreadId();
    if (run.deadline) {
        const auto left = std::chrono::ceil<milliseconds>(*run.deadline - steady_clock::now());
        status.graceLeft = std::max(left, 0ms);
    }
    if (m_program)
        status.program = m_program->status();
    run.sampled = status.listener;
    emit statusSampled(sample);
    // Ages of open exchanges and the grace go on by themselves.
    if (run.deadline || !status.open.isEmpty())
        run.statusThrottle.trigger();
}

void ServerWorker::finish(int aborted)
{
    close();
    emit stopped(aborted);
}

// Tells the last of everything and lets go of it.
void ServerWorker::close()
{
    if (!m_running) {
        cleanUp();
        return;
    }
    Running &run = *m_running;
    ListenerCounters counters = run.listener->counters();
    counters.connections = 0;
    counters.inFlight = 0;
    run.listener.reset();
    m_handler.reset();
    run.buffer.flush();
    emit rateSampled(run.statistics.takeRate());
    ThreadSample sample = run.statistics.sample();
    sample.status.listener = counters;
    emit statusSampled(sample);
    cleanUp();
}

} // namespace Core
