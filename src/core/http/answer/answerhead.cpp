// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/answerhead.h"

#include <algorithm>

namespace Core {

namespace {

bool is(QByteArrayView name, QByteArrayView wanted)
{
    return name.size() == wanted.size() && name.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool canStandInHead(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool canBeName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return c > ' ' && c < 0x7f && c != ':';
    });
}

// The server's own fields, and what would let a configured value inject lines.
bool isLeftOut(const HeaderField &field)
{
    return is(field.name, "Content-Length") || is(field.name, "Transfer-Encoding")
        || is(field.name, "Connection") || !isFieldSafe(field);
}

QByteArray serialise(const Response &response)
{
    const QByteArray reason = response.reason.isEmpty() || !canStandInHead(response.reason)
        ? reasonPhrase(response.status)
        : response.reason;
    qsizetype size = 64 + reason.size();
    for (const HeaderField &field : response.headers)
        size += field.name.size() + field.value.size() + 4;
    QByteArray bytes;
    bytes.reserve(size);
    bytes.append("HTTP/1.1 ");
    const char digits[] = {char('0' + response.status / 100), char('0' + response.status / 10 % 10),
                           char('0' + response.status % 10), ' '};
    bytes.append(digits, sizeof digits);
    bytes.append(reason);
    bytes.append("\r\n");
    for (const HeaderField &field : response.headers) {
        bytes.append(field.name);
        bytes.append(": ");
        bytes.append(field.value);
        bytes.append("\r\n");
    }
    bytes.append("\r\n");
    return bytes;
}

} // namespace

AnswerHead AnswerHead::plan(const Request &request, int status, std::optional<qint64> length,
                            bool closes)
{
    AnswerHead head;
    const bool isEmptyStatus = status == 204 || status == 304;
    head.sendsContent = !isEmptyStatus && request.method != "HEAD";
    head.closes = closes;
    if (isEmptyStatus) {
        head.framing = Framing::None;
    } else if (length) {
        head.framing = Framing::Length;
    } else if (request.version == HttpVersion::Http11) {
        head.framing = Framing::Chunked;
    } else {
        head.framing = Framing::UntilClose;
        head.closes = closes || head.sendsContent;
    }
    return head;
}

QByteArray AnswerHead::assemble(Response &response, std::optional<qint64> length,
                                HttpVersion client, const QByteArray &date) const
{
    Headers headers;
    headers.reserve(response.headers.size() + 3);
    bool hasDate = false;
    for (const HeaderField &field : std::as_const(response.headers)) {
        if (isLeftOut(field))
            continue;
        hasDate = hasDate || is(field.name, "Date");
        headers.append(field.name, field.value);
    }
    if (!hasDate)
        headers.append(QByteArrayLiteral("Date"), date);
    if (framing == Framing::Length)
        headers.append(QByteArrayLiteral("Content-Length"), QByteArray::number(*length));
    else if (framing == Framing::Chunked)
        headers.append(QByteArrayLiteral("Transfer-Encoding"), QByteArrayLiteral("chunked"));
    if (closes)
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
    else if (client == HttpVersion::Http10)
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("keep-alive"));
    response.headers = std::move(headers);
    if (response.reason.isEmpty())
        response.reason = reasonPhrase(response.status);
    return serialise(response);
}

bool isFieldSafe(const HeaderField &field)
{
    return canBeName(field.name) && canStandInHead(field.value);
}

QByteArray assembleInterim(const Response &response)
{
    return serialise(response);
}

} // namespace Core
