// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/answerhead.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

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

void dropLeftOut(Headers &headers)
{
    if (std::none_of(headers.begin(), headers.end(), isLeftOut))
        return;
    Headers kept;
    for (const HeaderField field : std::exchange(headers, {})) {
        if (!isLeftOut(field))
            kept.append(field.name, field.value);
    }
    headers = std::move(kept);
}

void appendNumber(Headers &headers, QByteArrayView name, qint64 number)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    headers.append(name, QByteArrayView(digits.data(), end));
}

QByteArray serialise(const Response &response)
{
    const QByteArray reason = response.reason.isEmpty() || !canStandInHead(response.reason)
        ? reasonPhrase(response.status)
        : response.reason;
    const QByteArray &fields = response.headers.text();
    QByteArray bytes;
    bytes.reserve(20 + reason.size() + fields.size());
    bytes.append("HTTP/1.1 ");
    const char digits[] = {char('0' + response.status / 100), char('0' + response.status / 10 % 10),
                           char('0' + response.status % 10), ' '};
    bytes.append(digits, sizeof digits);
    bytes.append(reason);
    bytes.append("\r\n", 2);
    bytes.append(fields);
    bytes.append("\r\n", 2);
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
    Headers &headers = response.headers;
    dropLeftOut(headers);
    if (!headers.contains("Date"))
        headers.append("Date", date);
    if (framing == Framing::Length)
        appendNumber(headers, "Content-Length", *length);
    else if (framing == Framing::Chunked)
        headers.append("Transfer-Encoding", "chunked");
    if (closes)
        headers.append("Connection", "close");
    else if (client == HttpVersion::Http10)
        headers.append("Connection", "keep-alive");
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
