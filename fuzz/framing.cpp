// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A message read in one piece, in several, and by a reader that only knows the strict grammar: all
// three must agree about where it ends and what its content is.

#include "core/http/parse/headcheck.h"
#include "core/http/parse/headscanner.h"
#include "core/http/parse/messageparser.h"
#include "fuzz/fuzzing.h"

#include <optional>

using namespace Core;
using namespace Fuzzing;

namespace {

struct Message
{
    enum class End { Incomplete, Complete, Refused };
    End end = End::Incomplete;
    int status = 0;
    qsizetype size = 0; // of a complete one
    QByteArray content;
};

// As the guard does it.
Message readMessage(QByteArrayView bytes, uint32_t number)
{
    HeadScanner scanner;
    MessageParser parser;
    Message message;
    QByteArray buffer;
    const Limits limits;
    for (Pieces pieces(bytes, number); !pieces.atEnd();) {
        buffer += number == 0 ? bytes : pieces.next();
        if (number == 0)
            pieces = Pieces({}, 0);
        if (!parser.hasHead()) {
            const HeadScanner::State state = scanner.scan(buffer, limits);
            if (state == HeadScanner::State::Incomplete)
                continue;
            Request request;
            KeyFields fields;
            Fault fault = scanner.fault();
            if (!fault) {
                const QByteArray head = buffer.first(scanner.headEnd()).sliced(scanner.headStart());
                fault = parser.parseHead(head, request, fields);
                if (!fault)
                    fault = checkHead(request, fields, limits);
            }
            if (fault)
                return {Message::End::Refused, fault.status, 0, {}};
            buffer.remove(0, scanner.headEnd());
            message.size = scanner.headEnd();
        }
        while (!parser.isDone()) {
            const MessageParser::Step step = parser.parseContent(buffer);
            if (step.fault)
                return {Message::End::Refused, step.fault.status, 0, {}};
            if (step.used == 0)
                break;
            message.content += step.content;
            message.size += step.used;
            buffer.remove(0, step.used);
        }
        if (parser.isDone()) {
            message.end = Message::End::Complete;
            return message;
        }
    }
    return message;
}

QByteArray valueOf(QByteArrayView head, QByteArrayView name)
{
    for (qsizetype at = head.indexOf("\r\n") + 2; at < head.size();) {
        const qsizetype end = head.indexOf("\r\n", at);
        const QByteArrayView line = head.sliced(at, end - at);
        if (line.size() > name.size() && line[name.size()] == ':'
            && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(name.size() + 1).trimmed().toByteArray();
        at = end + 2;
    }
    return {};
}

// Where a complete message that was accepted must end, by the letter of RFC 9112.
std::optional<Message> expected(QByteArrayView bytes)
{
    qsizetype start = 0;
    while (bytes.sliced(start).startsWith("\r\n"))
        start += 2;
    qsizetype at = bytes.indexOf("\r\n\r\n", start);
    if (at < 0)
        return {};
    at += 4;
    const QByteArrayView head = bytes.sliced(start, at - start);
    const QByteArray length = valueOf(head, "Content-Length");
    Message message {Message::End::Complete, 0, at, {}};
    if (valueOf(head, "Transfer-Encoding").isEmpty()) {
        const qint64 size = length.toLongLong();
        if (at + size > bytes.size())
            return {};
        message.content = bytes.sliced(at, size).toByteArray();
        message.size = at + size;
        return message;
    }
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return {};
        QByteArray size = bytes.sliced(at, end - at).toByteArray();
        if (const qsizetype extension = size.indexOf(';'); extension >= 0)
            size.truncate(extension);
        const qint64 count = size.toLongLong(nullptr, 16);
        at = end + 2;
        if (count == 0)
            break;
        if (at + count + 2 > bytes.size())
            return {};
        message.content += bytes.sliced(at, count);
        at += count + 2;
    }
    for (;;) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return {};
        const bool isLast = end == at;
        at = end + 2;
        if (isLast)
            break;
    }
    message.size = at;
    return message;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView bytes = viewOf(data, size);
    const uint32_t number = takeNumber(bytes) | 1;
    const Message whole = readMessage(bytes, 0);
    const Message pieces = readMessage(bytes, number);
    PROMISE(whole.end == pieces.end);
    PROMISE(whole.status == pieces.status);
    PROMISE(whole.size == pieces.size || whole.end == Message::End::Incomplete);
    PROMISE(whole.content == pieces.content || whole.end == Message::End::Incomplete);
    if (whole.end == Message::End::Refused) {
        PROMISE(whole.status >= 400 && whole.status <= 505);
        return 0;
    }
    const std::optional<Message> wanted = expected(bytes);
    PROMISE(wanted.has_value() == (whole.end == Message::End::Complete));
    if (wanted) {
        PROMISE(wanted->size == whole.size);
        PROMISE(wanted->content == whole.content);
    }
    return 0;
}
