// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harcontentwriter.h"

#include "core/formats/content/messagecontent.h"
#include "core/formats/content/multipart.h"
#include "core/formats/content/namevalues.h"
#include "core/formats/har/jsonstream.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// Text only where the reader gets the same bytes out of it.
bool isWrittenAsText(const MessageContent &content)
{
    const QByteArray charset = content.type.parameter("charset").toLower();
    const bool utf8 = charset.isEmpty() || charset == "utf-8" || charset == "utf8";
    return utf8 && content.kind != ContentKind::Binary && content.bytes.isValidUtf8();
}

void writeText(JsonStream &json, const MessageContent &content, const char *encodingKey)
{
    if (content.bytes.isEmpty())
        return;
    if (isWrittenAsText(content)) {
        json.addUtf8("text", content.bytes);
    } else {
        json.addBase64("text", content.bytes);
        json.add(encodingKey, u"base64");
    }
}

// What was on the wire where "text" does not say it, and what is missing of it.
void writeWireFacts(JsonStream &json, const ExchangeRecord &record, MessageSide side,
                    const MessageContent &content)
{
    const QByteArray &kept = keptContent(record, side);
    if (kept != content.bytes || !content.notes.isEmpty())
        json.addBase64("_encodedText", kept);
    QStringList comment = content.notes;
    if (isCut(record, side)) {
        json.add("_keptBytes", qint64(kept.size()));
        json.add("_totalBytes", contentLength(record, side));
        comment.prepend(cutRemark(record, side));
    }
    if (!comment.isEmpty())
        json.add("comment", comment.join(u"; "_s));
}

void writeFormParams(JsonStream &json, const MessageContent &content)
{
    for (const NameValue &pair : parseNameValues(content.bytes)) {
        json.beginObject();
        json.add("name", QString::fromUtf8(pair.name));
        json.add("value", QString::fromUtf8(pair.value));
        json.endObject();
    }
}

// Files are named only: their content is in "text".
void writeMultipartParams(JsonStream &json, const MessageContent &content)
{
    for (const MultipartPart &part : parseMultipart(content.bytes, content.type).parts) {
        json.beginObject();
        json.add("name", QString::fromUtf8(part.name().value_or(QByteArray())));
        if (const auto fileName = part.fileName())
            json.add("fileName", QString::fromUtf8(*fileName));
        else
            json.add("value", QString::fromUtf8(part.in(content.bytes)));
        if (part.headers.contains("Content-Type"))
            json.add("contentType", QString::fromUtf8(part.headers.value("Content-Type")));
        json.endObject();
    }
}

void writeParams(JsonStream &json, const MessageContent &content)
{
    if (content.kind != ContentKind::Form && content.kind != ContentKind::Multipart)
        return;
    json.beginArray("params");
    if (content.kind == ContentKind::Form)
        writeFormParams(json, content);
    else
        writeMultipartParams(json, content);
    json.endArray();
}

void addMimeType(JsonStream &json, const Headers &headers)
{
    json.add("mimeType", QString::fromUtf8(headers.value("Content-Type")));
}

} // namespace

void writeHarPostData(JsonStream &json, const ExchangeRecord &record)
{
    const MessageContent content = messageContent(record, MessageSide::Request);
    json.beginObject("postData");
    addMimeType(json, record.request.headers);
    writeParams(json, content);
    writeText(json, content, "_encoding");
    writeWireFacts(json, record, MessageSide::Request, content);
    json.endObject();
}

void writeHarContent(JsonStream &json, const ExchangeRecord &record)
{
    const MessageContent content = messageContent(record, MessageSide::Response);
    const bool coded = content.bytes != record.responseContent;
    json.beginObject("content");
    json.add("size", coded ? qint64(content.bytes.size()) : record.responseBodyBytes);
    if (coded && content.complete)
        json.add("compression", content.bytes.size() - record.responseBodyBytes);
    addMimeType(json, record.response.headers);
    writeText(json, content, "encoding");
    writeWireFacts(json, record, MessageSide::Response, content);
    json.endObject();
}

} // namespace Core
