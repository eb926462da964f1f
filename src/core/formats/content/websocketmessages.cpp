// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/websocketmessages.h"

#include "core/traffic/passage.h"

#include <QtEndian>

#include <algorithm>

namespace Core {

namespace {

using Compression = WebSocketReader::Compression;

Compression compressionOf(const ExchangeRecord &record, bool ofClient)
{
    const QByteArray extensions
        = record.response.headers.combined("Sec-WebSocket-Extensions").toLower();
    if (!extensions.contains("permessage-deflate"))
        return Compression::None;
    const QByteArrayView ends
        = ofClient ? "client_no_context_takeover" : "server_no_context_takeover";
    return extensions.contains(ends) ? Compression::Message : Compression::Stream;
}

// One direction while it is read.
class Direction
{
public:
    Direction(const ExchangeRecord &record, bool ofClient)
        : m_reader(compressionOf(record, ofClient))
        , m_content(ofClient ? record.requestContent : record.responseContent)
        , m_isKept(m_content.size()
                   == (ofClient ? record.requestBodyBytes : record.responseBodyBytes))
    {
    }

    QList<WebSocketPayload> take(qint64 size)
    {
        const qsizetype part = std::min<qint64>(size, m_content.size() - m_at);
        m_at += part;
        return m_reader.feed(QByteArrayView(m_content).sliced(m_at - part, part));
    }

    bool isWhole() const
    {
        return m_isKept && m_at == m_content.size() && !m_reader.hasUnfinished()
            && !m_reader.isBroken();
    }

private:
    WebSocketReader m_reader;
    const QByteArray m_content;
    qsizetype m_at = 0;
    bool m_isKept;
};

} // namespace

bool isWebSocket(const ExchangeRecord &record)
{
    return record.response.status == 101
        && record.response.headers.hasToken("Upgrade", "websocket");
}

WebSocketLog webSocketLog(const ExchangeRecord &record)
{
    WebSocketLog log;
    Direction client(record, true);
    Direction server(record, false);
    const QList<Passage::Part> parts = Passage::unpack(record.passage);
    for (const Passage::Part &part : parts) {
        const auto messages = (part.fromClient ? client : server).take(part.size);
        for (const WebSocketPayload &message : messages)
            log.messages.append({part.fromClient, part.at, message});
    }
    log.isWhole = client.isWhole() && server.isWhole();
    return log;
}

WebSocketClosing webSocketClosing(const QByteArray &content)
{
    if (content.size() < 2)
        return {};
    return {qFromBigEndian<quint16>(content.constData()), content.mid(2)};
}

} // namespace Core
