// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/websocketsession.h"

#include "core/formats/content/websocketmessages.h"
#include "core/http/answer/plainanswer.h"
#include "kinds/mock/live/livehub.h"
#include "kinds/mock/live/websockethandshake.h"

#include <QStringDecoder>
#include <QtEndian>

namespace Kinds::Mock {

using namespace std::chrono_literals;
using Core::WebSocketPayload;

namespace {

// For the client's own Close after ours (RFC 6455 section 7.1.1).
constexpr auto farewellPatience = 500ms;

QByteArray frameOf(quint8 opcode, const QByteArray &payload)
{
    QByteArray frame(2, char(0x80 | opcode));
    if (payload.size() < 126) {
        frame[1] = char(payload.size());
    } else if (payload.size() <= 0xffff) {
        frame[1] = 126;
        frame.resize(4);
        qToBigEndian(quint16(payload.size()), frame.data() + 2);
    } else {
        frame[1] = 127;
        frame.resize(10);
        qToBigEndian(quint64(payload.size()), frame.data() + 2);
    }
    return frame + payload;
}

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() || text.isNull();
}

// Codes that may come over the wire (RFC 6455 section 7.4).
bool isCode(int code)
{
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006)
        || (code >= 3000 && code <= 4999);
}

} // namespace

WebSocketSession::WebSocketSession(Start start)
    : LiveSession(std::move(start))
    , m_reader(Core::WebSocketReader::Compression::None,
               {.wantsMask = true, .longest = longestMessage})
    , m_path(plan().paths.pathOf(exchange().request()))
    , m_segments(plan().paths.segmentsOf(m_path))
{
}

bool WebSocketSession::open(Core::Response head)
{
    const WebSocketHandshake handshake(exchange(), plan().live.protocols);
    if (!handshake.fault().isEmpty()) {
        wire().setRemark(handshake.fault());
        wire().respond(handshake.refusal(), Core::plainContent(handshake.fault()));
        return false;
    }
    handshake.accept(head);
    wire().upgrade(std::move(head));
    const auto self = std::static_pointer_cast<WebSocketSession>(shared_from_this());
    wire().receiveBody([self](QByteArrayView bytes) { self->take(bytes); },
                       [self](const Core::Headers &) { self->end(); });
    return true;
}

QByteArray WebSocketSession::frame(const Core::MockMessage &message, bool)
{
    if (m_hasClosed)
        return {};
    if (message.closing != 0) {
        close(quint16(message.closing), message.content.bytes);
        return {};
    }
    const bool isBinary = message.content.kind == Core::MockContent::Kind::Bytes;
    return frameOf(isBinary ? WebSocketPayload::Binary : WebSocketPayload::Text,
                   message.content.bytes);
}

void WebSocketSession::take(QByteArrayView bytes)
{
    using Fault = Core::WebSocketReader::Fault;
    if (m_reader.isBroken())
        return;
    for (const WebSocketPayload &message : m_reader.feed(bytes))
        take(message);
    if (m_reader.fault() == Fault::TooLong)
        close(1009);
    else if (m_reader.fault() == Fault::Protocol)
        close(1002);
    if (isWaiting())
        wire().pauseBody(); // a client that does not read is not read either
}

void WebSocketSession::drained()
{
    wire().resumeBody();
}

void WebSocketSession::take(const WebSocketPayload &message)
{
    if (message.opcode == WebSocketPayload::Close) {
        takeClose(message.content);
    } else if (m_hasClosed) {
        return;
    } else if (message.opcode == WebSocketPayload::Ping) {
        write(frameOf(WebSocketPayload::Pong, message.content));
    } else if (message.opcode == WebSocketPayload::Text && !isText(message.content)) {
        close(1007);
    } else if (message.opcode != WebSocketPayload::Pong) {
        ++m_received;
        reply(message);
    }
}

void WebSocketSession::takeClose(const QByteArray &content)
{
    const Core::WebSocketClosing closing = Core::webSocketClosing(content);
    const bool isFaulty = !content.isEmpty()
        && (content.size() == 1 || !isCode(closing.code) || !isText(closing.reason));
    if (!m_hasClosed) {
        m_hasClosed = true;
        silence();
        write(frameOf(WebSocketPayload::Close,
                      isFaulty ? QByteArray("\x03\xea", 2) : content.left(2)));
    }
    end();
}

void WebSocketSession::reply(const WebSocketPayload &message)
{
    const auto lookup = hub().lookupFor(*this);
    const RequestFacts facts(exchange().request(), m_path, m_segments, message.content,
                             lookup.get());
    if (const LivePlan::Reply *chosen = plan().choose(facts, hub().state(), m_received)) {
        for (const Core::MockMessage &each : chosen->send) {
            const auto filled = hub().filled(each, *this, message.content);
            if (filled && chosen->toAll)
                hub().broadcast(*filled, response());
            else if (filled)
                send(*filled);
        }
    } else if (plan().live.echoes) {
        write(frameOf(message.opcode, message.content));
    }
}

void WebSocketSession::close(quint16 code, const QByteArray &reason)
{
    if (std::exchange(m_hasClosed, true))
        return;
    silence();
    QByteArray content(2, Qt::Uninitialized);
    qToBigEndian(code, content.data());
    write(frameOf(WebSocketPayload::Close, content + reason));
    later(farewellPatience, static_cast<Callback>(&WebSocketSession::end));
}

void WebSocketSession::end()
{
    silence();
    if (!exchange().isOver())
        wire().end();
}

void WebSocketSession::finish()
{
    close(1000);
}

void WebSocketSession::leave()
{
    close(1001);
}

} // namespace Kinds::Mock
