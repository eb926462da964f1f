// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guardserver.h"

#include "core/http/wire/acceptedconnection.h"
#include "core/http/wire/facadesocket.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <algorithm>

namespace Core {

namespace {

constexpr size_t scratchSize = 64 * 1024;
constexpr QByteArrayView minimalHead = "GET / HTTP/1.1\r\n\r\n";

QEvent::Type turnEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

GuardServer::GuardServer(std::shared_ptr<ListenerGroup> group, const ListenerOptions &options,
                         Listener::Dispatch dispatch, Listener::Recorder recorder)
    : m_group(std::move(group))
    , m_options(options)
    , m_dispatch(std::move(dispatch))
    , m_recorder(std::move(recorder))
    , m_scratch(scratchSize)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &GuardServer::graceOver);
}

GuardServer::~GuardServer()
{
    m_group->leave(this);
    cutAll();
}

ListenerCounters GuardServer::counters() const
{
    ListenerCounters counters = m_counters;
    counters.connections = qint64(m_guards.size());
    return counters;
}

void GuardServer::dispatch(ExchangePtr exchange)
{
    m_current = std::move(exchange);
    // A newer QHttpServer closes idle sockets: then it gets another one.
    for (int attempt = 0; m_current && attempt < 2; ++attempt) {
        provideFacade();
        m_facade->feed(minimalHead);
        if (m_current && m_facade)
            m_facade->disconnectFromHost();
    }
    m_current.reset();
}

void GuardServer::provideFacade()
{
    if (m_facade && m_facade->state() == QAbstractSocket::ConnectedState)
        return;
    m_facade = new FacadeSocket(this);
    addPendingConnection(m_facade);
}

void GuardServer::handleCurrent()
{
    const ExchangePtr exchange = std::exchange(m_current, nullptr);
    if (!exchange)
        return;
    Guard::guarded(*exchange, [&] { m_dispatch(exchange); });
}

QTcpSocket *GuardServer::nextPendingConnection()
{
    // The base resumes accepting by a notifier of its own: ours makes room, since Qt's Unix event
    // loop knows one for a descriptor only.
    if (m_notifier)
        m_notifier->setEnabled(false);
    QTcpSocket *socket = QTcpServer::nextPendingConnection();
    if (isListening())
        pauseAccepting();
    if (m_notifier)
        m_notifier->setEnabled(!m_isPaused);
    return socket;
}

void GuardServer::schedule(Guard *guard)
{
    if (guard->isClosed() || std::exchange(guard->isScheduled, true))
        return;
    m_scheduled.push_back(guard);
    post();
}

void GuardServer::bury(Guard *guard)
{
    m_group->closed(this);
    const size_t place = guard->place;
    m_buried.push_back(std::move(m_guards[place]));
    if (place + 1 < m_guards.size()) {
        m_guards[place] = std::move(m_guards.back());
        m_guards[place]->place = place;
    }
    m_guards.pop_back();
    post();
}

void GuardServer::post()
{
    if (!std::exchange(m_isPosted, true))
        QCoreApplication::postEvent(this, new QEvent(turnEvent()));
}

bool GuardServer::event(QEvent *event)
{
    if (event->type() == turnEvent()) {
        m_isPosted = false;
        takeTurns();
        return true;
    }
    if (event->type() == AcceptedEvent::type()) {
        admit(static_cast<AcceptedEvent *>(event)->take());
        return true;
    }
    return QTcpServer::event(event);
}

void GuardServer::takeTurns()
{
    // What is buried or scheduled meanwhile waits for the next turn.
    const std::vector<std::unique_ptr<Guard>> buried = std::exchange(m_buried, {});
    const std::vector<Guard *> scheduled = std::exchange(m_scheduled, {});
    if (m_isDraining && !std::exchange(m_hasDrainBegun, true))
        beginDrain();
    for (Guard *guard : scheduled) {
        guard->isScheduled = false;
        guard->turn();
    }
    checkDrained();
}

void GuardServer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sweep.timerId()) {
        QTcpServer::timerEvent(event);
        return;
    }
    const Guard::Clock::time_point now = Guard::Clock::now();
    // From the end: a guard that closes gives its place to the last one.
    for (size_t i = m_guards.size(); i > 0; --i) {
        if (i <= m_guards.size())
            m_guards[i - 1]->checkTime(now);
    }
    if (m_isPaused)
        acceptConnections();
    if (m_guards.empty() && !m_isPaused)
        m_sweep.stop();
}

int GuardServer::cutAll()
{
    int open = 0;
    while (!m_guards.empty()) {
        Guard *guard = m_guards.back().get();
        open += guard->hasExchange() ? 1 : 0;
        guard->cut();
        if (!guard->isClosed())
            break;
    }
    return open;
}

} // namespace Core
