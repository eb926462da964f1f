// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/relay.h"

#include "core/proxy/pace/pacer.h"
#include "core/proxy/tunnel/websocketcourse.h"
#include "core/proxy/upstream/upstreamconnection.h"
#include "core/proxy/upstream/upstreampool.h"
#include "core/tr.h"

#include <QRandomGenerator>
#include <QTimer>

namespace Core {

using namespace std::chrono_literals;

namespace {

// An upstream that does not know about expectations gets the content after this.
constexpr auto continuePatience = 1s;

// No chain of proxies is so long: they pass the request on in a ring.
constexpr qsizetype mostHops = 20;

// The client has ended an upgraded connection. It may be gone altogether, which does not show, and
// the upstream may never end it on its side.
constexpr auto halfClosedPatience = 2s;

// How many proxies have told of the client so far.
qsizetype hopsOf(const Headers &headers)
{
    const auto members = [&headers](QByteArrayView name) {
        const QByteArray list = headers.combined(name);
        return list.isEmpty() ? 0 : list.count(',') + 1;
    };
    return std::max(members("X-Forwarded-For"), members("Forwarded"));
}

std::chrono::milliseconds delayOf(const Throttling &throttling)
{
    const auto most = int(throttling.jitter.count());
    return throttling.latency
        + std::chrono::milliseconds(most > 0 ? QRandomGenerator::global()->bounded(most + 1) : 0);
}

} // namespace

void Relay::start(const ExchangePtr &exchange, const ProxyRoute &route, const ProxyOptions &options,
                  UpstreamPool &pool, bool breaksOff)
{
    const auto relay = std::make_shared<Relay>(Private(), exchange, route, options, pool);
    relay->m_breaksOff = breaksOff;
    relay->listen();
    if (options.throttling.bytesPerSecond > 0)
        relay->setPace(options.throttling.bytesPerSecond);
    if (const auto delay = delayOf(options.throttling); delay.count() > 0)
        QTimer::singleShot(delay, Qt::PreciseTimer, &pool, [relay] {
            if (!relay->m_exchange->isOver())
                relay->connectUpstream(true);
        });
    else
        relay->connectUpstream(true);
}

Relay::Relay(Private, const ExchangePtr &exchange, const ProxyRoute &route,
             const ProxyOptions &options, UpstreamPool &pool)
    : m_exchange(exchange)
    , m_options(options)
    , m_pool(pool)
    , m_mapping(ProxyMapping::of(*exchange, route, options))
    , m_request(RelayedRequest::of(*exchange, m_mapping, options.requestRules))
{
    exchange->setAnsweredBy(QString::fromLatin1(route.upstream.text()));
}

// What the exchange calls keeps the relay.
void Relay::listen()
{
    m_exchange->onClientGone([self = shared_from_this()] {});
    m_exchange->onDrained([self = shared_from_this()] {
        if (self->m_down)
            self->m_down->resume();
        else if (self->m_connection)
            self->m_connection->resume();
    });
}

void Relay::setPace(qint64 bytesPerSecond)
{
    m_down = std::make_unique<Pacer>(
        bytesPerSecond, weak_from_this(),
        Pacer::Sinks {[this](QByteArray content) { return m_exchange->write(std::move(content)); },
                      [this](const Headers &trailers) { m_exchange->end(trailers); },
                      [this] {
                          if (m_connection)
                              m_connection->resume();
                      }});
    m_up = std::make_unique<Pacer>(bytesPerSecond, weak_from_this(),
                                   Pacer::Sinks {[this](QByteArray content) {
                                                     return !m_connection
                                                         || m_connection->write(std::move(content));
                                                 },
                                                 [this](const Headers &trailers) {
                                                     if (m_connection)
                                                         m_connection->end(trailers);
                                                 },
                                                 [this] { m_exchange->resumeBody(); }});
}

Relay::~Relay()
{
    letGo();
}

void Relay::letGo()
{
    if (UpstreamConnection *connection = std::exchange(m_connection, nullptr))
        connection->release();
}

void Relay::connectUpstream(bool canReuse)
{
    const bool reuse = canReuse && !m_request.wantsUpgrade;
    m_connection = m_pool.acquire(m_mapping.upstream, this,
                                  reuse ? UpstreamPool::Reuse::Yes : UpstreamPool::Reuse::No);
    if (m_connection->isIdle())
        upstreamReady();
}

void Relay::upstreamReady()
{
    const auto self = shared_from_this();
    if (isLoop()) {
        letGo();
        giveUp(508, Tr::tr("The upstream is this server itself. Give another address."));
        return;
    }
    if (hopsOf(m_exchange->request().headers) >= mostHops) {
        letGo();
        giveUp(508,
               Tr::tr("The request has passed %n proxies. Does one of them pass it back to one "
                      "before it?",
                      nullptr, int(mostHops)));
        return;
    }
    const bool isHead = m_exchange->request().method == "HEAD";
    m_connection->send(m_request.head, isHead, m_request.isChunked);
    if (!m_connection)
        return;
    if (!m_exchange->hasBody())
        m_connection->end();
    else if (m_request.expectsContinue)
        QTimer::singleShot(continuePatience, &m_pool, [weak = weak_from_this()] {
            if (const auto relay = weak.lock())
                relay->receiveContent();
        });
    else
        receiveContent();
}

bool Relay::isLoop() const
{
    const Endpoints ends = m_connection->endpoints();
    return ends.peerPort == m_exchange->localPort()
        && ends.peerAddress == m_exchange->localAddress();
}

void Relay::receiveContent()
{
    if (std::exchange(m_isReceiving, true) || m_exchange->isOver())
        return;
    m_exchange->receiveBody(
        [self = shared_from_this()](QByteArrayView chunk) { self->sendContent(chunk); },
        [self = shared_from_this()](const Headers &trailers) { self->endContent(trailers); });
}

void Relay::sendContent(QByteArrayView chunk)
{
    if (!m_webSocket) {
        passUp(chunk.toByteArray());
        return;
    }
    passUp(m_webSocket->fromClient(chunk));
    if (m_webSocket->isOver())
        endBoth();
}

void Relay::passUp(QByteArray content)
{
    if (!m_connection || content.isEmpty())
        return;
    if (m_up) {
        m_up->write(std::move(content));
        m_exchange->pauseBody();
    } else if (!m_connection->write(std::move(content))) {
        m_exchange->pauseBody();
    }
}

void Relay::endContent(const Headers &trailers)
{
    if (m_up)
        m_up->end(trailers);
    else if (m_connection)
        m_connection->end(trailers);
    if (m_isUpgraded)
        endLater(halfClosedPatience);
}

void Relay::upstreamDrained()
{
    const auto self = shared_from_this();
    if (m_up)
        m_up->resume();
    else
        m_exchange->resumeBody();
}

} // namespace Core
