// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/answerhead.h"

#include "core/http/answer/emptystatus.h"

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

template<typename Condition>
void dropIf(Headers &headers, const Condition &condition)
{
    if (std::none_of(headers.begin(), headers.end(), condition))
        return;
    Headers kept;
    for (const HeaderField field : std::exchange(headers, {})) {
        if (!condition(field))
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
    const bool isEmptyStatus = EmptyStatus::is(status);
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

AnswerHead AnswerHead::planRelayed(const Request &request, const Response &response,
                                   std::optional<qint64> length, bool closes)
{
    AnswerHead head = plan(request, response.status, length, closes);
    head.isRelayed = true;
    // What a GET would be answered with is not known.
    if (!head.sendsContent && !length && !response.headers.contains("Transfer-Encoding"))
        head.framing = Framing::None;
    return head;
}

// Whether a field of a relayed answer says about its framing what is true here, too.
bool AnswerHead::keeps(const HeaderField &field, int status, std::optional<qint64> length) const
{
    if (is(field.name, "Content-Length"))
        return (framing == Framing::Length && field.value == QByteArray::number(length.value_or(0)))
            || (framing == Framing::None && status != 204);
    return framing == Framing::Chunked && is(field.name, "Transfer-Encoding")
        && is(field.value, "chunked");
}

QByteArray AnswerHead::assemble(Response &response, std::optional<qint64> length,
                                HttpVersion client, const QByteArray &date) const
{
    Headers &headers = response.headers;
    bool isFramed = false;
    dropIf(headers, [&](const HeaderField &field) {
        if (!isLeftOut(field))
            return false;
        const bool isKept = isRelayed && keeps(field, response.status, length);
        isFramed = isFramed || isKept;
        return !isKept;
    });
    if (!headers.contains("Date"))
        headers.append("Date", date);
    if (framing == Framing::Length && !isFramed)
        appendNumber(headers, "Content-Length", *length);
    else if (framing == Framing::Chunked && !isFramed)
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
