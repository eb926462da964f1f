// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/parse/answerparser.h"

#include <QString>

namespace Core {

// Takes one answer out of the bytes that a server sends (RFC 9112), however they are cut. Answers
// in between (1xx) are passed over. Any thread.
class AnswerReader
{
public:
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
    bool takeStep();
    void takeHead();
    void fail(const QString &fault);

    const QByteArray m_method;
    const qsizetype m_bodyLimit;
    State m_state = State::Head;
    AnswerParser m_parser;
    QByteArray m_input;
    Response m_response;
    HttpVersion m_version = HttpVersion::Http11;
    QByteArray m_body;
    qint64 m_bodyBytes = 0;
    qint64 m_headBytes = 0;
    QString m_fault;
};

} // namespace Core
