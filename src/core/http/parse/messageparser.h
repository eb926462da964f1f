// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/parse/headcheck.h"

#include <memory>

namespace Core {

// Takes HTTP/1.x requests out of bytes, one after the other (RFC 9112); no socket in sight. The
// grammar is Boost.Beast's, which only this class knows.
class MessageParser final
{
public:
    // What one step took out of the bytes of the content.
    struct Step
    {
        qsizetype used = 0; // 0 without a fault: more bytes are needed
        QByteArrayView content = {}; // transfer coding taken off; points into the bytes
        Fault fault = {};
    };

    MessageParser();
    ~MessageParser();
    Q_DISABLE_COPY_MOVE(MessageParser)

    // Begins a message. head: from the first byte of the request line to the empty line.
    Fault parseHead(QByteArrayView head, Request &request, KeyFields &fields);
    bool isPersistent() const; // whether the client lets the connection stay open
    bool isChunked() const;
    bool isDone() const; // a message was begun, and its content has ended
    Step parseContent(QByteArrayView data);
    const Headers &trailers() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace Core
