// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/relay.h"

#include "core/http/answer/plainanswer.h"
#include "core/proxy/head/relayedanswer.h"
#include "core/proxy/upstream/upstreamconnection.h"
#include "core/proxy/upstream/upstreampool.h"
#include "core/tr.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace Core {

using namespace std::chrono_literals;

namespace {

// An upstream that does not know about expectations gets the content after this.
constexpr auto continuePatience = 1s;

// RFC 9110 section 9.2.2
bool isIdempotent(const QByteArray &method)
{
    constexpr std::array<QByteArrayView, 5> methods {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"};
    return std::ranges::find(methods, QByteArrayView(method)) != methods.end();
}

bool isEventStream(const Response &head)
{
    return head.headers.value("Content-Type").startsWith("text/event-stream");
}

} // namespace

void Relay::start(const ExchangePtr &exchange, const ProxyRoute &route, const ProxyOptions &options,
                  UpstreamPool &pool)
{
    const auto relay = std::make_shared<Relay>(Private(), exchange, route, options, pool);
    exchange->setAnsweredBy(QString::fromLatin1(route.upstream.text()));
    exchange->onClientGone([relay] {});
    exchange->onDrained([relay] {
        if (relay->m_connection)
            relay->m_connection->resume();
    });
    relay->connectUpstream(true);
}

Relay::Relay(Private, const ExchangePtr &exchange, const ProxyRoute &route,
             const ProxyOptions &options, UpstreamPool &pool)
    : m_exchange(exchange)
    , m_pool(pool)
    , m_mapping(ProxyMapping::of(*exchange, route, options))
    , m_request(RelayedRequest::of(*exchange, m_mapping))
{
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
    if (m_connection && !m_connection->write(chunk.toByteArray()))
        m_exchange->pauseBody();
}

void Relay::endContent(const Headers &trailers)
{
    if (m_connection)
        m_connection->end(trailers);
}

void Relay::upstreamDrained()
{
    const auto self = shared_from_this();
    m_exchange->resumeBody();
}

void Relay::upstreamInformed(Response head)
{
    const auto self = shared_from_this();
    if (head.status != 100)
        m_exchange->inform(relayedAnswer(std::move(head), m_mapping));
    else if (m_exchange->hasBody())
        receiveContent();
}

void Relay::upstreamAnswered(UpstreamAnswer answer)
{
    const auto self = shared_from_this();
    if (answer.head.status == 101) {
        upgrade(std::move(answer));
        return;
    }
    Response head = relayedAnswer(std::move(answer.head), m_mapping);
    if (isEventStream(head))
        m_exchange->onDrainRequested([self] {
            self->letGo();
            self->m_exchange->end();
        });
    m_exchange->relay(std::move(head), answer.isChunked ? std::nullopt : answer.length);
}

void Relay::upgrade(UpstreamAnswer answer)
{
    if (!m_request.wantsUpgrade) {
        letGo();
        giveUp(502, Tr::tr("The upstream answered with an upgrade that nobody asked for."));
        return;
    }
    m_isUpgraded = true;
    m_connection->becomeTunnel();
    m_exchange->upgrade(relayedAnswer(std::move(answer.head), m_mapping));
    m_exchange->onDrainRequested([self = shared_from_this()] {
        self->letGo();
        self->m_exchange->end();
    });
    receiveContent();
}

void Relay::upstreamContent(QByteArrayView content)
{
    const auto self = shared_from_this();
    if (!m_exchange->write(content.toByteArray()) && m_connection)
        m_connection->pause();
}

void Relay::upstreamEnded(const Headers &trailers)
{
    const auto self = shared_from_this();
    const Headers kept = trailers; // of a connection that goes to the next request
    letGo();
    m_exchange->end(kept);
}

bool Relay::mayTryAgain(const UpstreamFailure &failure) const
{
    return failure.kind == UpstreamFailure::Kind::Closed && !m_hasTriedAgain
        && m_connection->wasUsed() && !m_connection->hasAnswerBegun() && !m_exchange->hasBody()
        && isIdempotent(m_exchange->request().method);
}

void Relay::upstreamFailed(const UpstreamFailure &failure)
{
    const auto self = shared_from_this();
    const bool again = mayTryAgain(failure);
    m_connection = nullptr;
    if (again) {
        m_hasTriedAgain = true;
        connectUpstream(false);
    } else if (m_isUpgraded) {
        m_exchange->end();
    } else {
        giveUp(failure.status(), failure.text);
    }
}

void Relay::giveUp(int status, const QString &why)
{
    m_exchange->setRemark(why);
    if (m_exchange->hasBegun()) {
        m_exchange->reset(why);
        return;
    }
    Response answer = plainAnswer(status);
    m_exchange->respond(std::move(answer), plainContent(why));
}

} // namespace Core
