// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QString>

#include <optional>

namespace Core {

// Takes one answer out of the bytes that a server sends (RFC 9112), however they are cut. Answers
// in between (1xx) are passed over. Any thread.
class AnswerReader
{
public:
    static constexpr qsizetype longestHead = 256 * 1024;

    enum class State : quint8 { Head, Body, Done, Failed };

    // method: of the request. bodyLimit: how much of the body is kept, the rest is counted.
    AnswerReader(QByteArray method, qsizetype bodyLimit);

    State feed(QByteArrayView bytes);
    // The connection was closed.
    State end();

    State state() const { return m_state; }
    const Response &response() const { return m_response; }
    HttpVersion version() const { return m_version; }
    const QByteArray &body() const { return m_body; }
    qint64 bodyBytes() const { return m_bodyBytes; }
    qint64 headBytes() const { return m_headBytes; }
    QString fault() const { return m_fault; } // a sentence if it failed

private:
    enum class Framing : quint8 { Length, Chunked, UntilClose };
    enum class Chunk : quint8 { Size, Content, End, Trailer };

    bool takeHead();
    bool parseHead(QByteArrayView head);
    void chooseFraming();
    bool takeBody();
    bool takeChunk();
    void keep(QByteArrayView content);
    std::optional<QByteArray> takeLine();
    void fail(const QString &fault);

    const QByteArray m_method;
    const qsizetype m_bodyLimit;
    State m_state = State::Head;
    Framing m_framing = Framing::UntilClose;
    Chunk m_chunk = Chunk::Size;
    qint64 m_left = 0; // of the content or of the chunk
    QByteArray m_input;
    Response m_response;
    HttpVersion m_version = HttpVersion::Http11;
    QByteArray m_body;
    qint64 m_bodyBytes = 0;
    qint64 m_headBytes = 0;
    QString m_fault;
};

} // namespace Core
