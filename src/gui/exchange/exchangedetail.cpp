// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/exchangedetail.h"

#include "core/visibletext.h"
#include "gui/exchange/bodylayout.h"
#include "gui/widgets/format.h"

namespace Gui {

using Core::MessageSide;

namespace {

BodyDetail readBody(const Core::ExchangeRecord &record, MessageSide side)
{
    BodyDetail body;
    body.content = Core::messageContent(record, side);
    body.wireBytes = Core::contentLength(record, side);
    body.coding = Core::headersOf(record, side).combined("Content-Encoding");
    if (const QString cut = Core::cutRemark(record, side); !cut.isEmpty())
        body.notes << ExchangeDetail::tr("Kept are the %1.").arg(cut);
    body.notes << body.content.notes;
    layOut(body);
    return body;
}

void addTokens(QList<TokenDetail> &tokens, const QString &place, QByteArrayView text)
{
    constexpr qsizetype mostTokens = 50;
    const QList<QByteArray> found = Core::findJwts(text);
    for (const QByteArray &token : found) {
        const auto claims = Core::parseJwt(token);
        if (claims && tokens.size() < mostTokens)
            tokens << TokenDetail {place, *claims};
    }
}

QList<TokenDetail> findTokens(const ExchangeDetail &detail)
{
    QList<TokenDetail> tokens;
    const auto addHead = [&](MessageSide side, const QString &place) {
        for (const Core::HeaderField &field : Core::headersOf(detail.record, side))
            addTokens(tokens, place.arg(Core::visibleText(field.name)), field.value);
    };
    addHead(MessageSide::Request, ExchangeDetail::tr("Request, field %1"));
    addTokens(tokens, ExchangeDetail::tr("Request, target"), detail.record.request.target);
    addTokens(tokens, ExchangeDetail::tr("Request, body"), detail.body(MessageSide::Request).text);
    addHead(MessageSide::Response, ExchangeDetail::tr("Response, field %1"));
    addTokens(tokens, ExchangeDetail::tr("Response, body"),
              detail.body(MessageSide::Response).text);
    return tokens;
}

} // namespace

ExchangeDetail ExchangeDetail::ofHeads(Core::ExchangeRecord record)
{
    ExchangeDetail detail;
    detail.query = Core::parseNameValues(record.request.query());
    detail.cookies = Core::requestCookies(record.request.headers);
    detail.setCookies = Core::responseCookies(record.response.headers);
    detail.record = std::move(record);
    return detail;
}

ExchangeDetail ExchangeDetail::read(Core::ExchangeRecord record,
                                    const std::optional<Core::RedactionRules> &rules,
                                    const Cancelled &cancelled)
{
    QStringList masked;
    if (rules) {
        Core::RedactedExchange redacted = Core::redact(record, *rules);
        record = std::move(redacted.record);
        masked = std::move(redacted.masked);
    }
    ExchangeDetail detail = ofHeads(std::move(record));
    detail.masked = std::move(masked);
    for (const MessageSide side : {MessageSide::Request, MessageSide::Response}) {
        if (*cancelled)
            return detail;
        detail.bodies[size_t(side)] = readBody(detail.record, side);
    }
    if (*cancelled)
        return detail;
    detail.tokens = findTokens(detail);
    if (detail.body(MessageSide::Response).content.kind == Core::ContentKind::EventStream) {
        Core::EventStreamReader reader;
        detail.events = reader.feed(detail.body(MessageSide::Response).content.bytes);
        detail.hasUnfinishedEvent = reader.hasUnfinished();
    }
    if (Core::isWebSocket(detail.record))
        detail.webSocket = Core::webSocketLog(detail.record);
    return detail;
}

} // namespace Gui
