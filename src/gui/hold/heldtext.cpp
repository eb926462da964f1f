// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hold/heldtext.h"

#include "core/formats/content/codedcontent.h"
#include "core/formats/redaction/redaction.h"
#include "core/proxy/hold/headtext.h"

#include <algorithm>
#include <utility>

namespace Gui {

namespace {

// Where UTF-8 has ends of lines of its own, or is none, each byte is a character: what nobody
// touches must go on with the bytes that it has.
QStringConverter::Encoding encodingOf(const QByteArray &head)
{
    constexpr char16_t firstNoncharacter = 0xfdd0; // a text document takes these for ends, too
    constexpr char16_t lastNoncharacter = 0xfdef;
    const QString text = QString::fromUtf8(head);
    const bool endsLines = std::ranges::any_of(text, [](QChar c) {
        return c == QChar::LineSeparator || c == QChar::ParagraphSeparator
            || (c >= firstNoncharacter && c <= lastNoncharacter);
    });
    return head.isValidUtf8() && !endsLines ? QStringConverter::Utf8 : QStringConverter::Latin1;
}

} // namespace

HeldText::HeldText(Core::HeldMessage message)
    : m_message(std::move(message))
    , m_encoding(encodingOf(headBytes()))
{
    const Core::DecodedContent decoded
        = Core::decodeContent(m_message.content, headers().value("Content-Encoding"));
    m_isText
        = decoded.complete && decoded.bytes.isValidUtf8() && Core::looksLikeText(decoded.bytes);
    if (m_isText)
        m_content = decoded.bytes;
    m_kind
        = Core::contentKind(Core::MediaType::parse(headers().value("Content-Type")), decoded.bytes);
}

HeldText HeldText::masked(const Core::HeldMessage &message, const Core::RedactionRules &rules)
{
    Core::ExchangeRecord record;
    record.request = message.request;
    record.response = message.response;
    (message.isAnswer ? record.responseContent : record.requestContent) = message.content;
    record = Core::redact(record, rules).record;
    Core::HeldMessage result = message;
    result.request = record.request;
    result.response = record.response;
    result.content = message.isAnswer ? record.responseContent : record.requestContent;
    return HeldText(result);
}

const Core::Headers &HeldText::headers() const
{
    return m_message.isAnswer ? m_message.response.headers : m_message.request.headers;
}

QByteArray HeldText::headBytes() const
{
    return m_message.isAnswer ? Core::headText(m_message.response)
                              : Core::headText(m_message.request);
}

QString HeldText::head() const
{
    QStringDecoder decoder(m_encoding);
    return decoder(headBytes());
}

Core::Result<> HeldText::takeHead(Core::HeldDecision &decision, const QString &text) const
{
    QStringEncoder encoder(m_encoding);
    const QByteArray bytes = encoder(text);
    if (encoder.hasError()) {
        const auto wide = std::ranges::find_if(text, [](QChar c) { return c.unicode() > 0xff; });
        const qsizetype at = wide - text.begin();
        return Core::failure(tr("“%1” cannot stand here: this head is not in UTF-8.")
                                 .arg(text.mid(at, wide->isHighSurrogate() ? 2 : 1)));
    }
    const auto take = [](const auto &read, auto &target) -> Core::Result<> {
        if (!read)
            return Core::failure(read.error());
        target = *read;
        return {};
    };
    return m_message.isAnswer ? take(Core::readResponseHead(bytes), decision.response)
                              : take(Core::readRequestHead(bytes), decision.request);
}

Core::Result<Core::HeldDecision> HeldText::decision(const std::optional<QString> &head,
                                                    const std::optional<QByteArray> &content) const
{
    Core::HeldDecision decision {.exchangeId = m_message.exchangeId,
                                 .isAnswer = m_message.isAnswer};
    if (head) {
        if (const Core::Result<> taken = takeHead(decision, *head); !taken)
            return Core::failure(taken.error());
    }
    if (content && m_isText && m_message.isWhole) {
        const Core::Headers &now = decision.response ? decision.response->headers
            : decision.request                       ? decision.request->headers
                                                     : headers();
        const auto coded = Core::encodeContent(*content, now.value("Content-Encoding"));
        if (!coded)
            return Core::failure(coded.error());
        decision.content = *coded;
    }
    return decision;
}

} // namespace Gui
