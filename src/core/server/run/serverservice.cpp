// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/serverservice.h"

#include "core/http/answer/plainanswer.h"
#include "core/http/listener.h"
#include "core/http/listenergroup.h"
#include "core/server/serverconfig.h"
#include "core/tr.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr milliseconds statusInterval = 250ms;
constexpr int shownOpenExchanges = 50;

qint64 ownThreadId()
{
#ifdef Q_OS_LINUX
    return ::gettid();
#else
    return 0;
#endif
}

} // namespace

ServerService::ServerService(const ServerConfig &config, int threads, const AccessRules &access,
                             std::shared_ptr<ListenerGroup> group, Handler &handler,
                             Complete complete)
    : m_config(config)
    , m_access(access)
    , m_group(std::move(group))
    , m_handler(handler)
    , m_complete(std::move(complete))
    , m_buffer(std::max(1, TrafficBuffer::defaultBudget / threads))
    , m_statusThrottle(statusInterval, [this] { sampleStatus(); })
{
    connect(&m_buffer, &TrafficBuffer::batchReady, this, &ServerService::exchangesRecorded);
}

ServerService::~ServerService()
{
    m_listener.reset(); // it still records what it cuts
}

void ServerService::listen()
{
    m_listener = std::make_unique<Listener>(
        m_group,
        ListenerOptions {.limits = m_config.limits, .access = m_access, .tls = m_group->tls()},
        [this](const ExchangePtr &exchange) { dispatch(exchange); },
        [this](ExchangeRecord &&over) { record(std::move(over)); });
    connect(m_listener.get(), &Listener::drained, this, &ServerService::drained);
    connect(m_listener.get(), &Listener::acceptingPaused, this, &ServerService::pauseAccepting);
    connect(m_listener.get(), &Listener::acceptingResumed, this, [this] {
        emit logged(LogLevel::Info, Tr::tr("New connections are accepted again."));
        m_acceptingPausedWhy.clear();
        tellStatus();
    });
    // Very coarse: the timers of all servers go off together, so that many idle ones wake up the
    // machine once a second.
    m_second.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_second, &QTimer::timeout, this, &ServerService::tick);
    m_second.start(1s);
    tellStatus();
}

void ServerService::pauseAccepting(const QString &why)
{
    emit logged(LogLevel::Warning, why);
    m_acceptingPausedWhy = why;
    tellStatus();
}

quint16 ServerService::port() const
{
    return m_listener->port();
}

void ServerService::drain(milliseconds grace)
{
    const auto deadline = steady_clock::now() + grace;
    m_deadline = std::min(m_deadline.value_or(deadline), deadline);
    tellStatus();
    m_listener->drain(grace);
}

milliseconds ServerService::graceLeft() const
{
    if (!m_deadline)
        return 0ms;
    return std::max(std::chrono::ceil<milliseconds>(*m_deadline - steady_clock::now()), 0ms);
}

void ServerService::setAccess(const AccessRules &access)
{
    m_access = access;
    m_listener->setAccess(access);
}

std::optional<ExchangeRecord> ServerService::peek(qint64 id) const
{
    auto record = m_listener ? m_listener->peek(id) : std::nullopt;
    if (record)
        record->serverId = m_config.id;
    return record;
}

void ServerService::dispatch(const ExchangePtr &exchange)
{
    tellStatus();
    try {
        m_handler.handle(exchange);
    } catch (const std::exception &exception) {
        answerError(exchange, QString::fromUtf8(exception.what()));
    } catch (...) {
        answerError(exchange, Tr::tr("an unknown error"));
    }
}

void ServerService::answerError(const ExchangePtr &exchange, const QString &what)
{
    emit logged(LogLevel::Error,
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
}

void ServerService::record(ExchangeRecord &&record)
{
    record.serverId = m_config.id;
    m_statistics.add(record);
    m_buffer.add(std::move(record));
    tellStatus();
}

void ServerService::tick()
{
    emit rateSampled(m_statistics.takeRate());
    if (m_listener->counters() != m_sampled)
        tellStatus();
    emit secondPassed();
}

void ServerService::sampleStatus()
{
    ThreadSample sample = m_statistics.sample();
    ServerStatus &status = sample.status;
    status.listener = m_listener->counters();
    status.open = m_listener->openExchanges(shownOpenExchanges);
    status.acceptingPausedWhy = m_acceptingPausedWhy;
    status.threadId = ownThreadId();
    status.graceLeft = graceLeft();
    status.uses = m_handler.useCounts();
    status.kept = m_handler.keptState();
    m_complete(status);
    m_sampled = status.listener;
    emit statusSampled(sample);
    // Ages of open exchanges and the grace go on by themselves.
    if (m_deadline || !status.open.isEmpty())
        tellStatus();
}

void ServerService::close()
{
    ListenerCounters counters = m_listener->counters();
    counters.connections = 0;
    counters.inFlight = 0;
    m_listener.reset();
    m_buffer.flush();
    emit rateSampled(m_statistics.takeRate());
    ThreadSample sample = m_statistics.sample();
    sample.status.listener = counters;
    sample.status.uses = m_handler.useCounts();
    sample.status.kept = m_handler.keptState();
    emit statusSampled(sample);
}

} // namespace Core
