// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/upstream/upstreampool.h"

#include "core/tr.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QTimerEvent>

#include <algorithm>
#include <ranges>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr size_t scratchSize = 64 * 1024;
constexpr auto sweepInterval = 250ms;

QEvent::Type turnEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

// Without asking anybody; empty: somebody must be asked.
QList<QHostAddress> knownAddresses(const QString &host)
{
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    const QHostAddress address(host);
    return address.isNull() ? QList<QHostAddress>() : QList {address};
}

} // namespace

UpstreamPool::UpstreamPool(Patience patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_scratch(scratchSize)
{
}

UpstreamPool::~UpstreamPool() = default;

UpstreamConnection *UpstreamPool::acquire(const UpstreamOrigin &origin, UpstreamUser *user,
                                          Reuse reuse)
{
    if (UpstreamConnection *idle = reuse == Reuse::No ? nullptr : idleTo(origin, reuse)) {
        idle->use(user);
        return idle;
    }
    return open(origin, user);
}

UpstreamConnection *UpstreamPool::idleTo(const UpstreamOrigin &origin, Reuse reuse)
{
    for (size_t i = m_idle.size(); i > 0; --i) {
        UpstreamConnection *idle = m_idle[i - 1];
        if (idle->origin() != origin)
            continue;
        m_idle.erase(m_idle.begin() + qsizetype(i - 1));
        if (reuse == Reuse::Yes || idle->seemsAlive())
            return idle;
        idle->release();
        i = m_idle.size() + 1;
    }
    return nullptr;
}

UpstreamConnection *UpstreamPool::open(const UpstreamOrigin &origin, UpstreamUser *user)
{
    auto fresh = std::make_unique<UpstreamConnection>(*this, origin, ++m_lastNumber);
    fresh->setUser(user);
    fresh->place = m_connections.size();
    m_connections.push_back(std::move(fresh));
    if (!m_sweep.isActive())
        m_sweep.start(sweepInterval.count(), Qt::CoarseTimer, this);
    // Not at once: nobody is told anything before this returns.
    schedule(m_connections.back().get());
    return m_connections.back().get();
}

void UpstreamPool::resolve(UpstreamConnection *connection)
{
    const QString host = QString::fromLatin1(connection->origin().host);
    if (const QList<QHostAddress> addresses = knownAddresses(host); !addresses.isEmpty()) {
        connection->connectTo(addresses);
        return;
    }
    QHostInfo::lookupHost(host, this, [this, number = connection->number()](const QHostInfo &info) {
        UpstreamConnection *waiting = find(number);
        if (!waiting)
            return;
        if (info.addresses().isEmpty())
            waiting->fail({UpstreamFailure::Kind::NotFound,
                           Tr::tr("The upstream's name %1 cannot be resolved: %2.")
                               .arg(info.hostName(), info.errorString())});
        else
            waiting->connectTo(info.addresses());
    });
}

UpstreamConnection *UpstreamPool::find(qint64 number) const
{
    const auto found = std::ranges::find_if(
        m_connections, [number](const auto &open) { return open->number() == number; });
    return found == m_connections.end() ? nullptr : found->get();
}

void UpstreamPool::keep(UpstreamConnection *connection)
{
    m_idle.push_back(connection);
}

void UpstreamPool::schedule(UpstreamConnection *connection)
{
    if (connection->isClosed() || std::exchange(connection->isScheduled, true))
        return;
    m_scheduled.push_back(connection);
    post();
}

void UpstreamPool::bury(UpstreamConnection *connection)
{
    std::erase(m_idle, connection);
    const size_t place = connection->place;
    m_buried.push_back(std::move(m_connections[place]));
    if (place + 1 < m_connections.size()) {
        m_connections[place] = std::move(m_connections.back());
        m_connections[place]->place = place;
    }
    m_connections.pop_back();
    post();
}

void UpstreamPool::post()
{
    if (!std::exchange(m_isPosted, true))
        QCoreApplication::postEvent(this, new QEvent(turnEvent()));
}

bool UpstreamPool::event(QEvent *event)
{
    if (event->type() != turnEvent())
        return QObject::event(event);
    m_isPosted = false;
    // What is buried or scheduled meanwhile waits for the next turn.
    const std::vector<std::unique_ptr<UpstreamConnection>> buried = std::exchange(m_buried, {});
    for (UpstreamConnection *connection : std::exchange(m_scheduled, {})) {
        connection->isScheduled = false;
        connection->turn();
    }
    return true;
}

void UpstreamPool::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sweep.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const auto now = UpstreamConnection::Clock::now();
    // From the end: one that closes gives its place to the last one.
    for (size_t i = m_connections.size(); i > 0; --i) {
        if (i <= m_connections.size())
            m_connections[i - 1]->checkTime(now);
    }
    if (m_connections.empty())
        m_sweep.stop();
}

} // namespace Core
