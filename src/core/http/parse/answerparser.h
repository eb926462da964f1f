// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QString>

#include <memory>
#include <optional>

namespace Core {

// Takes HTTP/1.x answers out of the bytes that another server sends (RFC 9112); no socket in sight.
// The grammar is Boost.Beast's.
class AnswerParser final
{
public:
    enum class Found : quint8 {
        Nothing, // more bytes are needed
        Head,
        Content,
        End,
    };
    // What one step took out of the bytes.
    struct Step
    {
        qsizetype used = 0;
        Found found = Found::Nothing;
        QByteArrayView content = {}; // transfer coding taken off; points into the bytes
        QString fault = {}; // a sentence; empty: none
    };

    AnswerParser();
    ~AnswerParser();
    Q_DISABLE_COPY_MOVE(AnswerParser)

    // Begins an answer. hasNoContent: whatever its head says, since HEAD was asked.
    void begin(bool hasNoContent);
    Step parse(QByteArrayView data);
    // The connection was closed. End: the answer had no other end.
    Step parseEnd();

    // Once its head was found.
    Response takeHead();
    HttpVersion version() const;
    std::optional<qint64> contentLength() const; // announced, also if no content comes
    bool isChunked() const;
    bool isDone() const;
    bool isPersistent() const; // whether the server lets the connection stay open
    const Headers &trailers() const;

private:
    class Parser;

    Step parseHead(QByteArrayView data);

    std::unique_ptr<Parser> m_parser;
};

} // namespace Core
