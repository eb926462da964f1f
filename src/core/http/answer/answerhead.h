// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <optional>

namespace Core {

// How the content of an answer is delimited (RFC 9112 section 6.3).
enum class Framing : quint8 { None, Length, Chunked, UntilClose };

// The head of an answer to one request: decides about the framing and puts it into bytes.
struct AnswerHead
{
    Framing framing = Framing::Length; // as announced
    bool sendsContent = true; // HEAD, 204 and 304 announce but send none
    bool closes = false; // the connection, after the answer
    bool isRelayed = false; // another server's: its framing fields stay where they are true

    // request: its method and version decide; closes: wanted anyway.
    static AnswerHead plan(const Request &request, int status, std::optional<qint64> length,
                           bool closes);
    // Of another server's answer.
    static AnswerHead planRelayed(const Request &request, const Response &response,
                                  std::optional<qint64> length, bool closes);
    // Adds the fields that the server itself answers for to response.headers, and drops what a
    // handler set of them or could break out of the head.
    QByteArray assemble(Response &response, std::optional<qint64> length, HttpVersion client,
                        const QByteArray &date) const;

private:
    bool keeps(const HeaderField &field, int status, std::optional<qint64> length) const;
};

// Whether a field cannot break out of its line.
bool isFieldSafe(const HeaderField &field);

// An interim head (1xx) or that of an upgrade, as it is.
QByteArray assembleInterim(const Response &response);

} // namespace Core
