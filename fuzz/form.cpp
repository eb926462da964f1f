// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms, parts, cookies, media types, tokens, event streams and JSON by places: of any bytes.

#include "core/formats/content/cookies.h"
#include "core/formats/content/eventstream.h"
#include "core/formats/content/jsontree.h"
#include "core/formats/content/jwt.h"
#include "core/formats/content/multipart.h"
#include "core/formats/content/prettyjson.h"
#include "core/formats/content/prettyxml.h"
#include "core/formats/redaction/redaction.h"
#include "fuzz/fuzzing.h"

using namespace Core;
using namespace Fuzzing;

namespace {

void checkNode(const JsonNode &node, qsizetype size)
{
    PROMISE(node.begin >= 0 && node.begin <= node.end && node.end <= size);
    qsizetype at = node.begin;
    for (const JsonNode &child : node.children) {
        PROMISE(child.begin >= at && child.end <= node.end);
        checkNode(child, size);
        at = child.end;
    }
}

void checkEvents(QByteArrayView bytes, uint32_t number)
{
    EventStreamReader atOnce;
    const QList<StreamEvent> whole = atOnce.feed(bytes);
    EventStreamReader inPieces;
    QList<StreamEvent> parts;
    for (Pieces pieces(bytes, number); !pieces.atEnd();)
        parts += inPieces.feed(pieces.next());
    PROMISE(whole == parts);
    PROMISE(atOnce.unfinished() == inPieces.unfinished());
}

void checkMultipart(QByteArrayView bytes)
{
    const qsizetype lineEnd = std::max<qsizetype>(bytes.indexOf('\n'), 0);
    const MediaType type = MediaType::parse(bytes.first(lineEnd));
    const QByteArrayView content = bytes.sliced(lineEnd);
    qsizetype at = 0;
    for (const MultipartPart &part : parseMultipart(content, type).parts) {
        PROMISE(part.offset >= at && part.size >= 0 && part.offset + part.size <= content.size());
        part.name();
        part.fileName();
        at = part.offset + part.size;
    }
}

void checkRedaction(const QByteArray &bytes, uint32_t number)
{
    const QByteArrayList types {"application/json", "application/x-www-form-urlencoded",
                                "multipart/form-data; boundary=B", "text/plain"};
    ExchangeRecord record;
    record.request.target = '/' + bytes.left(bytes.indexOf('\n'));
    record.request.headers = {{"Cookie", bytes}, {"Authorization", bytes}, {"Referer", bytes}};
    record.response.headers = {{"Content-Type", types[qsizetype(number % 4)]}};
    record.responseContent = bytes;
    record.responseBodyBytes = bytes.size();
    const ExchangeRecord masked = redact(record, RedactionRules::standard()).record;
    PROMISE(masked.responseBodyBytes == masked.responseContent.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView bytes = viewOf(data, size);
    const uint32_t number = takeNumber(bytes);
    const QByteArray text = bytes.toByteArray();
    const QList<NameValue> pairs = parseNameValues(text);
    // An empty pair is not told.
    QList<NameValue> written = pairs;
    written.removeIf([](const NameValue &pair) { return pair.name.isEmpty() && !pair.hasValue; });
    PROMISE(parseNameValues(formatNameValues(written)) == written);
    parseCookies(text);
    parseSetCookie(text).expires();
    findJwts(text);
    checkMultipart(text);
    checkEvents(text, number);
    for (const JsonNode &root : parseJsonTree(text))
        checkNode(root, text.size());
    PROMISE(compactJson(prettyJson(text).text) == compactJson(text));
    prettyXml(text);
    checkRedaction(text, number);
    return 0;
}
