// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/hold/headtext.h"

#include "core/http/limits.h"
#include "core/http/parse/answerparser.h"
#include "core/http/parse/headcheck.h"
#include "core/http/parse/messageparser.h"
#include "core/tr.h"

#include <array>

namespace Core {

namespace {

constexpr std::array<const char *, 2> framingFields {"Content-Length", "Transfer-Encoding"};

QByteArray withBareEnds(QByteArray lines)
{
    return lines.replace("\r\n", "\n");
}

// With the line ends of the wire and an empty line.
QByteArray wireHead(QByteArray text)
{
    text.replace("\r\n", "\n");
    while (text.endsWith('\n'))
        text.chop(1);
    return text.replace("\n", "\r\n") + "\r\n\r\n";
}

// Lines without anything are skipped by whom reads a head, or end it.
bool hasEmptyLine(const QByteArray &head)
{
    return head.startsWith("\r\n") || head.indexOf("\r\n\r\n") != head.size() - 4;
}

QString emptyLine()
{
    return Tr::tr("There is an empty line among the header fields. Remove it.");
}

} // namespace

QByteArray headText(const Request &request)
{
    return request.method + ' ' + request.target + " HTTP/1.1\n"
        + withBareEnds(request.headers.text());
}

QByteArray headText(const Response &response)
{
    const QByteArray reason
        = response.reason.isEmpty() ? reasonPhrase(response.status) : response.reason;
    return "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason + '\n'
        + withBareEnds(response.headers.text());
}

Result<Request> readRequestHead(const QByteArray &text)
{
    const QByteArray head = wireHead(text);
    if (hasEmptyLine(head))
        return failure(emptyLine());
    MessageParser parser;
    Request request;
    KeyFields fields;
    Fault fault = parser.parseHead(head, request, fields);
    if (!fault)
        fault = checkHead(request, fields, Limits());
    if (fault)
        return failure(fault.remark);
    return request;
}

Result<Response> readResponseHead(const QByteArray &text)
{
    const QByteArray head = wireHead(text);
    if (hasEmptyLine(head))
        return failure(emptyLine());
    AnswerParser parser;
    parser.begin(true);
    const AnswerParser::Step step = parser.parse(head);
    if (!step.fault.isEmpty())
        return failure(step.fault);
    if (step.found != AnswerParser::Found::Head)
        return failure(Tr::tr("This is no head of an answer."));
    Response response = parser.takeHead();
    if (response.status < 200)
        return failure(Tr::tr("The status must be from 200 on."));
    return response;
}

void keepFraming(Headers &headers, const Headers &original)
{
    for (const char *name : framingFields) {
        if (const auto value = original.find(name))
            headers.set(name, *value);
        else
            headers.remove(name);
    }
}

void setLength(Headers &headers, qint64 size, bool isNeeded)
{
    headers.remove("Transfer-Encoding");
    if (isNeeded)
        headers.set("Content-Length", QByteArray::number(size));
    else
        headers.remove("Content-Length");
}

} // namespace Core
