// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/relay.h"

#include "core/proxy/hold/heldanswer.h"
#include "core/proxy/hold/requesthold.h"
#include "core/proxy/pace/pacer.h"
#include "core/proxy/recording/answercapture.h"
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

void Relay::start(const ExchangePtr &exchange, const ProxyRoute &route, const ProxyParts &parts,
                  std::unique_ptr<const HeldInput> input, bool breaksOff)
{
    const ProxyOptions &options = parts.options;
    const auto relay = std::make_shared<Relay>(Private(), exchange, route, parts, std::move(input));
    relay->m_breaksOff = breaksOff;
    relay->listen();
    if (options.throttling.bytesPerSecond > 0)
        relay->setPace(options.throttling.bytesPerSecond);
    if (const auto delay = delayOf(options.throttling); delay.count() > 0)
        QTimer::singleShot(delay, Qt::PreciseTimer, &parts.pool, [relay] {
            if (!relay->m_exchange->isOver())
                relay->connectUpstream();
        });
    else
        relay->connectUpstream();
}

Relay::Relay(Private, const ExchangePtr &exchange, const ProxyRoute &route, const ProxyParts &parts,
             std::unique_ptr<const HeldInput> input)
    : m_exchange(exchange)
    , m_options(parts.options)
    , m_pool(parts.pool)
    , m_desk(parts.desk)
    , m_shelf(parts.shelf)
    , m_input(std::move(input))
    , m_mapping(ProxyMapping::of(*exchange, route, m_options))
    , m_request(RelayedRequest::of(
          *exchange, {request(), hasBody(), m_input ? m_input->length : exchange->contentLength()},
          m_mapping, m_options.requestRules))
{
    if (m_shelf && !m_request.wantsUpgrade)
        m_capture = std::make_unique<AnswerCapture>();
    exchange->setAnsweredBy(QString::fromLatin1(route.upstream.text()));
}

const Request &Relay::request() const
{
    return m_input ? m_input->request : m_exchange->request();
}

bool Relay::hasBody() const
{
    return m_input ? m_input->hasBody : m_exchange->hasBody();
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

Relay::~Relay()
{
    letGo();
}

void Relay::letGo()
{
    if (UpstreamConnection *connection = std::exchange(m_connection, nullptr))
        connection->release();
}

void Relay::connectUpstream()
{
    using Reuse = UpstreamPool::Reuse;
    const Reuse reuse = m_hasTriedAgain || m_request.wantsUpgrade ? Reuse::No
        : canRepeat()                                             ? Reuse::Yes
                                                                  : Reuse::IfAlive;
    m_connection = m_pool.acquire(m_mapping.upstream, this, reuse);
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
    if (hopsOf(request().headers) >= mostHops) {
        letGo();
        giveUp(508,
               Tr::tr("The request has passed %n proxies. Does one of them pass it back to one "
                      "before it?",
                      nullptr, int(mostHops)));
        return;
    }
    const bool isHead = request().method == "HEAD";
    m_connection->send(m_request.head, isHead, m_request.isChunked);
    if (!m_connection)
        return;
    if (m_input)
        sendInput();
    else if (!m_exchange->hasBody())
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

} // namespace Core
