// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a Relay takes what an upstream answers.

#include "core/http/answer/plainanswer.h"
#include "core/proxy/head/relayedanswer.h"
#include "core/proxy/hold/heldanswer.h"
#include "core/proxy/pace/pacer.h"
#include "core/proxy/recording/answercapture.h"
#include "core/proxy/relay.h"
#include "core/proxy/rules/crossorigin.h"
#include "core/proxy/tunnel/websocketcourse.h"
#include "core/proxy/upstream/upstreamconnection.h"
#include "core/tr.h"

#include <algorithm>
#include <array>

namespace Core {

namespace {

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

void Relay::upstreamInformed(Response head)
{
    const auto self = shared_from_this();
    if (head.status != 100)
        m_exchange->inform(relayedAnswer(std::move(head), m_mapping));
    else if (m_exchange->hasBody() && !m_input)
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
    applyRules(m_options.answerRules, head.headers);
    if (m_options.permitsOrigins)
        CrossOrigin::permit(*m_exchange, head.headers);
    auto length = answer.isChunked ? std::nullopt : answer.length;
    if (request().method == "HEAD" && sendsContent(head))
        length = 0; // the client asked otherwise: what is announced does not come
    if (m_desk.wantsAnswer(*m_exchange, head))
        holdAnswer(std::move(head), length);
    else
        passHead(std::move(head), length);
}

void Relay::passHead(Response head, std::optional<qint64> length)
{
    if (isEventStream(head))
        m_exchange->onDrainRequested([self = shared_from_this()] { self->endBoth(); });
    if (m_capture)
        m_capture->head = head;
    m_exchange->relay(std::move(head), length);
}

void Relay::upstreamContent(QByteArrayView content)
{
    const auto self = shared_from_this();
    if (m_held) {
        holdContent(content);
        return;
    }
    if (m_breaksOff) {
        letGo();
        m_exchange->onDrained(
            [self] { self->giveUp(502, Tr::tr("The answer breaks off, as the settings ask.")); });
        m_exchange->write(content.first((content.size() + 1) / 2).toByteArray());
        return;
    }
    passDown(m_webSocket ? m_webSocket->fromUpstream(content) : content.toByteArray());
}

void Relay::passDown(QByteArray content)
{
    if (m_capture)
        m_capture->addAnswer(content);
    bool isFull = true;
    if (m_down)
        m_down->write(std::move(content));
    else
        isFull = !m_exchange->write(std::move(content));
    if (isFull && m_connection)
        m_connection->pause();
}

void Relay::upstreamEnded(const Headers &trailers)
{
    const auto self = shared_from_this();
    const Headers kept = trailers; // of a connection that goes to the next request
    letGo();
    if (m_held) {
        m_held->trailers = kept;
        showHeld();
        return;
    }
    endDown(kept);
}

void Relay::endDown(const Headers &trailers)
{
    keepAnswer();
    if (m_down)
        m_down->end(trailers);
    else
        m_exchange->end(trailers);
}

bool Relay::canRepeat() const
{
    return !hasBody() && isIdempotent(request().method);
}

bool Relay::mayTryAgain(const UpstreamFailure &failure) const
{
    return failure.kind == UpstreamFailure::Kind::Closed && !m_hasTriedAgain
        && m_connection->wasUsed() && !m_connection->hasAnswerBegun() && canRepeat();
}

void Relay::upstreamFailed(const UpstreamFailure &failure)
{
    const auto self = shared_from_this();
    const bool again = mayTryAgain(failure);
    m_connection = nullptr;
    if (std::exchange(m_held, nullptr))
        m_desk.forget(m_exchange->id());
    if (again) {
        m_hasTriedAgain = true;
        connectUpstream();
    } else if (m_isUpgraded) {
        m_exchange->setRemark(failure.text);
        endDown();
    } else if (!recall(failure)) {
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
