// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/contentmasks.h"

#include "core/formats/content/codedcontent.h"
#include "core/formats/content/multipart.h"
#include "core/formats/redaction/headmasks.h"
#include "core/formats/redaction/jsonmasks.h"
#include "core/formats/redaction/secrets.h"

namespace Core {

ContentMask::ContentMask(const ExchangeRecord &record, MessageSide side)
    : m_side(side)
    , m_content(messageContent(record, side))
    , m_before(m_content.bytes)
{
}

void ContentMask::maskNamed(const RedactionRules &rules, Secrets &secrets)
{
    if (m_content.kind == ContentKind::Json || m_content.type.name.contains("json"))
        m_content.bytes = maskNamedJson(m_content.bytes, rules, secrets);
    else if (m_content.kind == ContentKind::Form)
        m_content.bytes = maskParameters(m_content.bytes, rules, secrets);
    else if (m_content.kind == ContentKind::Multipart)
        maskParts(rules, secrets);
}

// From the last part to the first, so that the places stay right.
void ContentMask::maskParts(const RedactionRules &rules, Secrets &secrets)
{
    const QList<MultipartPart> parts = parseMultipart(m_content.bytes, m_content.type).parts;
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (part->size == 0)
            continue;
        const QByteArray inside = part->in(m_content.bytes).toByteArray();
        QByteArray masked = inside;
        if (isListed(rules.parameters, part->name().value_or(QByteArray()))) {
            secrets.add(inside);
            masked = maskText.toByteArray();
        } else if (part->type().name.contains("json")) {
            masked = maskNamedJson(inside, rules, secrets);
        }
        if (masked != inside)
            m_content.bytes.replace(part->offset, part->size, masked);
    }
}

void ContentMask::maskFound(const Secrets &secrets)
{
    if (secrets.isEmpty() || m_content.bytes.isEmpty())
        return;
    if (m_content.kind == ContentKind::Form)
        m_content.bytes = maskFoundParameters(m_content.bytes, secrets);
    else if (m_content.kind == ContentKind::Json)
        m_content.bytes = maskFoundJson(m_content.bytes, secrets);
    secrets.maskIn(m_content.bytes);
}

void ContentMask::apply(ExchangeRecord &record) const
{
    const bool request = m_side == MessageSide::Request;
    Headers &headers = request ? record.request.headers : record.response.headers;
    QByteArray &content = request ? record.requestContent : record.responseContent;
    qint64 &total = request ? record.requestBodyBytes : record.responseBodyBytes;
    const QByteArray coding = headers.combined("Content-Encoding");
    const auto encoded = encodeContent(m_content.bytes, coding);
    const qint64 before = total;
    total = std::max<qint64>(0, total - content.size());
    content = encoded ? *encoded : m_content.bytes;
    total += content.size();
    if (headers.value("Content-Length") == QByteArray::number(before))
        headers.set("Content-Length", QByteArray::number(total));
}

} // namespace Core
