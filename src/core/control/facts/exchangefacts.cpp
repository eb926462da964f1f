// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/facts/exchangefacts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

struct OutcomeName
{
    Outcome outcome;
    QLatin1StringView name;
};

constexpr std::array outcomeNames {
    OutcomeName {Outcome::Completed, QLatin1StringView("completed")},
    OutcomeName {Outcome::Refused, QLatin1StringView("refused")},
    OutcomeName {Outcome::ClientGone, QLatin1StringView("clientGone")},
    OutcomeName {Outcome::TimedOut, QLatin1StringView("timedOut")},
    OutcomeName {Outcome::Reset, QLatin1StringView("reset")},
    OutcomeName {Outcome::CutByStop, QLatin1StringView("cutByStop")},
};

// Bytes that are no UTF-8 are taken for Latin-1.
QString text(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

std::chrono::nanoseconds nanoseconds(const QJsonValue &value)
{
    return std::chrono::nanoseconds(qint64(value.toDouble() * 1'000'000));
}

QJsonArray toJson(const Headers &headers)
{
    QJsonArray list;
    for (const HeaderField field : headers)
        list << QJsonArray {text(field.name), text(field.value)};
    return list;
}

Headers toHeaders(const QJsonValue &value)
{
    Headers headers;
    for (const QJsonValue &field : value.toArray())
        headers.append(field[0].toString().toUtf8(), field[1].toString().toUtf8());
    return headers;
}

void addContent(QJsonObject &message, const QByteArray &content, qint64 whole, qsizetype longest)
{
    QByteArray told = content.first(std::min(content.size(), longest));
    // Not in the middle of a character.
    QByteArray shortened = told;
    for (int cut = 0; told.size() < content.size() && cut < 3 && !shortened.isValidUtf8(); ++cut)
        shortened.chop(1);
    if (shortened.isValidUtf8())
        message[u"text"_s] = QString::fromUtf8(told = shortened);
    else
        message[u"base64"_s] = QString::fromLatin1(told.toBase64());
    if (told.size() < whole)
        message[u"isCut"_s] = true;
}

QByteArray contentOf(const QJsonObject &message)
{
    return message.contains("base64"_L1)
        ? QByteArray::fromBase64(message["base64"_L1].toString().toLatin1())
        : message["text"_L1].toString().toUtf8();
}

void addMessages(QJsonObject &facts, const ExchangeRecord &record, const ExchangeDetail &detail)
{
    QJsonObject request {
        {u"headers"_s, toJson(record.request.headers)},
        {u"version"_s, record.request.version == HttpVersion::Http10 ? u"1.0"_s : u"1.1"_s}};
    QJsonObject response {{u"headers"_s, toJson(record.response.headers)},
                          {u"reason"_s, text(record.response.reason)}};
    if (detail.content > 0) {
        addContent(request, record.requestContent, record.requestBodyBytes, detail.content);
        addContent(response, record.responseContent, record.responseBodyBytes, detail.content);
    }
    // After an upgrade the contents are no message: who masks or shows them must know.
    if (detail.content > 0 && !record.passage.isEmpty())
        facts[u"passage"_s] = QString::fromLatin1(record.passage.toBase64());
    if (!record.rawHead.isEmpty())
        request[u"raw"_s] = text(record.rawHead);
    facts[u"request"_s] = request;
    facts[u"response"_s] = response;
    facts[u"timings"_s] = QJsonObject {{u"receiving"_s, milliseconds(record.receiving)},
                                       {u"waiting"_s, milliseconds(record.waiting)},
                                       {u"sending"_s, milliseconds(record.sending)}};
}

void readMessages(const QJsonObject &facts, ExchangeRecord &record)
{
    const QJsonObject request = facts["request"_L1].toObject();
    const QJsonObject response = facts["response"_L1].toObject();
    if (request["version"_L1].toString() == "1.0"_L1)
        record.request.version = HttpVersion::Http10;
    record.request.headers = toHeaders(request["headers"_L1]);
    record.requestContent = contentOf(request);
    record.rawHead = request["raw"_L1].toString().toUtf8();
    record.passage = QByteArray::fromBase64(facts["passage"_L1].toString().toLatin1());
    record.response.headers = toHeaders(response["headers"_L1]);
    record.response.reason = response["reason"_L1].toString().toUtf8();
    record.responseContent = contentOf(response);
    const QJsonObject timings = facts["timings"_L1].toObject();
    record.receiving = nanoseconds(timings["receiving"_L1]);
    record.sending = nanoseconds(timings["sending"_L1]);
}

} // namespace

QJsonObject exchangeFacts(const QString &server, const ExchangeRecord &record,
                          const ExchangeDetail &detail)
{
    const auto outcome = std::ranges::find(outcomeNames, record.outcome, &OutcomeName::outcome);
    QJsonObject facts {
        {u"server"_s, server},
        {u"id"_s, record.id},
        {u"started"_s, record.started.toUTC().toString(Qt::ISODateWithMs)},
        {u"method"_s, text(record.request.method)},
        {u"target"_s, text(record.request.target)},
        {u"status"_s, record.response.status},
        {u"requestBytes"_s, record.requestBodyBytes},
        {u"responseBytes"_s, record.responseBodyBytes},
        {u"ms"_s, milliseconds(record.duration())},
        {u"outcome"_s, QString(outcome->name)},
    };
    if (!record.peerAddress.isNull()) {
        facts[u"peerAddress"_s] = record.peerAddress.toString();
        facts[u"peerPort"_s] = record.peerPort;
    }
    if (!record.remark.isEmpty())
        facts[u"remark"_s] = record.remark;
    if (!record.answeredBy.isEmpty())
        facts[u"answeredBy"_s] = record.answeredBy;
    if (record.isMocked)
        facts[u"isMocked"_s] = true;
    if (record.replayOf > 0)
        facts[u"replayOf"_s] = record.replayOf;
    if (record.secure)
        facts[u"isSecure"_s] = true;
    if (detail.hasHeads)
        addMessages(facts, record, detail);
    return facts;
}

ExchangeRecord exchangeRecord(const QJsonObject &facts)
{
    ExchangeRecord record;
    record.id = facts["id"_L1].toInteger();
    record.started = QDateTime::fromString(facts["started"_L1].toString(), Qt::ISODateWithMs);
    record.request.method = facts["method"_L1].toString().toUtf8();
    record.request.target = facts["target"_L1].toString().toUtf8();
    record.response.status = facts["status"_L1].toInt();
    record.requestBodyBytes = facts["requestBytes"_L1].toInteger();
    record.responseBodyBytes = facts["responseBytes"_L1].toInteger();
    const auto outcome
        = std::ranges::find(outcomeNames, facts["outcome"_L1].toString(), &OutcomeName::name);
    record.outcome = outcome == outcomeNames.end() ? Outcome::Completed : outcome->outcome;
    record.peerAddress = QHostAddress(facts["peerAddress"_L1].toString());
    record.peerPort = quint16(facts["peerPort"_L1].toInt());
    record.remark = facts["remark"_L1].toString();
    record.answeredBy = facts["answeredBy"_L1].toString();
    record.isMocked = facts["isMocked"_L1].toBool();
    record.replayOf = facts["replayOf"_L1].toInteger();
    record.secure = facts["isSecure"_L1].toBool();
    readMessages(facts, record);
    record.waiting = nanoseconds(facts["ms"_L1]) - record.receiving - record.sending;
    return record;
}

} // namespace Core
