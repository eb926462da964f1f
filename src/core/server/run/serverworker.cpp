// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverworker.h"

#include "core/http/answer/plainanswer.h"
#include "core/http/listener.h"
#include "core/http/listenergroup.h"
#include "core/server/run/portbinding.h"
#include "core/server/run/servertls.h"
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
    std::unique_ptr<Handler> handler;
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

    m_running = std::make_unique<Running>(*this, m_config.threads(m_kind));
    Running &run = *m_running;
    connect(&run.buffer, &TrafficBuffer::batchReady, this, &ServerWorker::exchangesRecorded);
    run.handler = std::move(*handler);
    connect(run.handler.get(), &Handler::logged, this, &ServerWorker::log);
    run.listener = std::make_unique<Listener>(
        m_group,
        ListenerOptions {.limits = m_config.limits, .access = m_access, .tls = m_group->tls()},
        [this](const ExchangePtr &exchange) { dispatch(exchange); },
        [this](ExchangeRecord &&over) { record(std::move(over)); });
    // Queued: the listener is deleted there.
    connect(run.listener.get(), &Listener::drained, this, &ServerWorker::finish,
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

void ServerWorker::stop(milliseconds grace)
{
    if (!m_running)
        return;
    const auto deadline = steady_clock::now() + grace;
    m_running->deadline = std::min(m_running->deadline.value_or(deadline), deadline);
    m_running->statusThrottle.trigger();
    m_running->listener->drain(grace);
}

void ServerWorker::setAccess(const AccessRules &access)
{
    m_access = access;
    if (m_running)
        m_running->listener->setAccess(access);
}

void ServerWorker::acknowledge()
{
    if (m_running)
        m_running->buffer.acknowledge();
}

void ServerWorker::cleanUp()
{
    if (!m_running)
        return;
    // First: it still records what it cuts.
    m_running->listener.reset();
    m_running->handler.reset();
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
        m_running->handler->handle(exchange);
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
    if (differ(m_running->listener->counters(), m_running->sampled))
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
    run.sampled = status.listener;
    emit statusSampled(sample);
    // Ages of open exchanges and the grace go on by themselves.
    if (run.deadline || !status.open.isEmpty())
        run.statusThrottle.trigger();
}

void ServerWorker::finish(int aborted)
{
    if (!m_running)
        return;
    Running &run = *m_running;
    ListenerCounters counters = run.listener->counters();
    counters.connections = 0;
    counters.inFlight = 0;
    run.listener.reset();
    run.handler.reset();
    run.buffer.flush();
    emit rateSampled(run.statistics.takeRate());
    ThreadSample sample = run.statistics.sample();
    sample.status.listener = counters;
    emit statusSampled(sample);
    cleanUp();
    emit stopped(aborted);
}

} // namespace Core
