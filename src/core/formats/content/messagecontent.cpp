// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/messagecontent.h"

#include "core/formats/content/codedcontent.h"
#include "core/tr.h"

#include <QLocale>

namespace Core {

const Headers &headersOf(const ExchangeRecord &record, MessageSide side)
{
    return side == MessageSide::Request ? record.request.headers : record.response.headers;
}

const QByteArray &keptContent(const ExchangeRecord &record, MessageSide side)
{
    return side == MessageSide::Request ? record.requestContent : record.responseContent;
}

qint64 contentLength(const ExchangeRecord &record, MessageSide side)
{
    return side == MessageSide::Request ? record.requestBodyBytes : record.responseBodyBytes;
}

bool isCut(const ExchangeRecord &record, MessageSide side)
{
    return keptContent(record, side).size() < contentLength(record, side);
}

QString cutRemark(const ExchangeRecord &record, MessageSide side)
{
    if (!isCut(record, side))
        return {};
    const QLocale locale;
    return Tr::tr("first %1 of %2 bytes")
        .arg(locale.toString(keptContent(record, side).size()),
             locale.toString(contentLength(record, side)));
}

MessageContent messageContent(const ExchangeRecord &record, MessageSide side)
{
    const Headers &headers = headersOf(record, side);
    DecodedContent decoded
        = decodeContent(keptContent(record, side), headers.combined("Content-Encoding"));
    MessageContent content;
    content.type = MediaType::parse(headers.value("Content-Type"));
    content.kind = contentKind(content.type, decoded.bytes);
    content.bytes = std::move(decoded.bytes);
    content.complete = decoded.complete && !isCut(record, side);
    content.notes = std::move(decoded.notes);
    return content;
}

} // namespace Core
