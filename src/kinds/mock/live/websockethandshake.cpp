// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/websockethandshake.h"

#include "core/http/answer/plainanswer.h"
#include "kinds/mock/tr.h"

#include <QCryptographicHash>

namespace Kinds::Mock {

WebSocketHandshake::WebSocketHandshake(const Core::Exchange &exchange, const QStringList &protocols)
    : m_request(exchange.request())
    , m_protocols(protocols)
{
    check(exchange);
}

void WebSocketHandshake::refuse(int status, const QString &why, const Core::Headers &fields)
{
    m_fault = why;
    m_refusal = Core::plainAnswer(status);
    for (const Core::HeaderField field : fields)
        m_refusal.headers.append(field.name, field.value);
}

void WebSocketHandshake::check(const Core::Exchange &exchange)
{
    constexpr qsizetype keySize = 16;
    if (!wantsWebSocket(m_request))
        refuse(426, Tr::tr("This is a WebSocket, and the request asks for none."),
               {{"Upgrade", "websocket"}});
    else if (!exchange.isFromAllowedOrigin())
        refuse(403, Tr::tr("A web page of another origin may not open this WebSocket."));
    else if (m_request.headers.value("Sec-WebSocket-Version") != "13")
        refuse(426, Tr::tr("Only version 13 of WebSockets is known here."),
               {{"Sec-WebSocket-Version", "13"}});
    else if (QByteArray::fromBase64(m_request.headers.value("Sec-WebSocket-Key")).size() != keySize)
        refuse(400, Tr::tr("The field Sec-WebSocket-Key is missing or wrong."));
}

void WebSocketHandshake::accept(Core::Response &head) const
{
    const QByteArray key = m_request.headers.value("Sec-WebSocket-Key");
    head.status = 101;
    head.reason.clear();
    head.headers.remove("Content-Type");
    head.headers.set("Upgrade", "websocket");
    head.headers.set("Connection", "Upgrade");
    const QByteArray proof = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    head.headers.set("Sec-WebSocket-Accept",
                     QCryptographicHash::hash(proof, QCryptographicHash::Sha1).toBase64());
    for (const QByteArray &each : m_request.headers.combined("Sec-WebSocket-Protocol").split(',')) {
        if (m_protocols.contains(QString::fromLatin1(each.trimmed()))) {
            head.headers.set("Sec-WebSocket-Protocol", each.trimmed());
            return;
        }
    }
}

bool wantsWebSocket(const Core::Request &request)
{
    return request.method == "GET" && request.headers.hasToken("Upgrade", "websocket")
        && request.headers.hasToken("Connection", "upgrade");
}

} // namespace Kinds::Mock
