// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace Core {

// One message of a WebSocket or one of its control frames (RFC 6455), a plain value.
struct WebSocketPayload
{
    enum Opcode : quint8 { Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    quint8 opcode = Text;
    QByteArray content = {}; // masks and compression taken off
    qint64 size = 0; // of the payload on the wire
    bool isDamaged = false; // the content is only what could be read
};

// Takes the messages out of what one side of a WebSocket sent, however it is cut. Any thread.
class WebSocketReader
{
public:
    enum class Compression : quint8 {
        None,
        Message, // permessage-deflate (RFC 7692), each message for itself
        Stream, // and what was sent before is known
    };

    // What is broken for a server that takes part, beyond what cannot be read.
    struct Rules
    {
        bool wantsMask = false; // RFC 6455 section 5.1
        quint64 longest = quint64(1) << 40; // of a message
    };
    enum class Fault : quint8 { None, Protocol, TooLong };

    explicit WebSocketReader(Compression compression, Rules rules = {false, quint64(1) << 40});
    ~WebSocketReader();
    WebSocketReader(WebSocketReader &&) noexcept;

    // The messages that are complete with these bytes.
    QList<WebSocketPayload> feed(QByteArrayView bytes);
    bool hasUnfinished() const { return !m_input.isEmpty() || m_isOpen; }
    // What comes is no WebSocket; nothing more is read.
    bool isBroken() const { return m_fault != Fault::None; }
    Fault fault() const { return m_fault; }

private:
    class Inflater;

    struct Head;

    Fault faultOf(const Head &head) const;
    bool takeFrame(QList<WebSocketPayload> &messages);
    void finish(QList<WebSocketPayload> &messages);

    QByteArray m_input;
    WebSocketPayload m_message; // whose fragments come
    std::unique_ptr<Inflater> m_inflater; // none: no compression
    bool m_isOpen = false;
    bool m_isCompressed = false;
    Rules m_rules;
    Fault m_fault = Fault::None;
};

} // namespace Core
