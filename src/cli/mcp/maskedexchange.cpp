// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mcp/maskedexchange.h"

#include "core/control/facts/exchangefacts.h"
#include "core/formats/content/messagecontent.h"
#include "core/formats/redaction/textmasks.h"

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::ExchangeRecord;
using Core::MessageSide;

namespace {

QJsonObject facts(const QString &server, const ExchangeRecord &record,
                  const Core::RedactionRules &rules, bool hasHeads)
{
    QJsonObject object
        = Core::exchangeFacts(server, record, Core::ExchangeDetail {.hasHeads = hasHeads});
    if (object.contains("remark"_L1))
        object[u"remark"_s] = Core::TextMasks(rules).mask(record.remark);
    return object;
}

void addBody(QJsonObject &object, const QString &key, const ExchangeRecord &record,
             MessageSide side, qsizetype longest)
{
    const Core::MessageContent content = Core::messageContent(record, side);
    QByteArray bytes = content.bytes.first(std::min(content.bytes.size(), longest));
    for (int cut = 0; bytes.size() < content.bytes.size() && cut < 3 && !bytes.isValidUtf8(); ++cut)
        bytes.chop(1); // not in the middle of a character
    QJsonObject message = object[key].toObject();
    if (bytes.isValidUtf8() && !bytes.contains('\0'))
        message[u"body"_s] = QString::fromUtf8(bytes);
    else
        message[u"note"_s] = u"The content is no text: %1 bytes."_s.arg(content.bytes.size());
    if (bytes.size() < content.bytes.size() || !content.complete)
        message[u"bodyIsCut"_s] = true;
    object[key] = message;
}

} // namespace

QJsonObject maskedSummary(const QString &server, const ExchangeRecord &record,
                          const Core::RedactionRules &rules)
{
    return facts(server, redact(record, rules).record, rules, false);
}

QJsonObject maskedExchange(const QString &server, const ExchangeRecord &record,
                           const Core::RedactionRules &rules, qsizetype longestBody)
{
    const ExchangeRecord masked = redact(record, rules).record;
    QJsonObject object = facts(server, masked, rules, true);
    addBody(object, u"request"_s, masked, MessageSide::Request, longestBody);
    addBody(object, u"response"_s, masked, MessageSide::Response, longestBody);
    return object;
}

} // namespace Cli
