// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/mock/recordedresponse.h"

#include "core/formats/content/codedcontent.h"
#include "core/formats/content/contentkind.h"
#include "core/formats/content/namevalues.h"
#include "core/json/boundedjson.h"
#include "core/json/positionedjson.h"
#include "core/proxy/rules/headerrule.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace Core {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype longestCondition = 64 * 1024;
constexpr int levelsAround = 7; // file, routes, route, responses, response, when, condition

// As values of conditions stand in a mock file.
QByteArray jsonString(QByteArrayView text)
{
    const QString string = QString::fromUtf8(text);
    return QByteArray::fromStdString(Json(string.toStdString()).dump());
}

QByteArray withoutBlanks(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!isInString && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            continue;
        result += c;
        if (isInString && c == '\\' && i + 1 < json.size())
            result += json[++i];
        else if (c == '"')
            isInString = !isInString;
    }
    return result;
}

// Only what stays the same but for blanks when it is written again: numbers may not.
std::optional<QByteArray> exactJson(QByteArrayView text)
{
    // It stands within the levels of a mock file, which is to be read again.
    const Json json
        = parseBoundedJson<Json>(text, {.depth = PositionedJson::deepest - levelsAround});
    if (json.is_discarded() || !text.isValidUtf8())
        return {};
    const QByteArray again = QByteArray::fromStdString(json.dump());
    return again == withoutBlanks(text) ? std::optional(again) : std::nullopt;
}

bool isText(const QByteArray &content)
{
    return content.isValidUtf8() && looksLikeText(content) && !content.contains('\0');
}

// What is made anew for each answer, belongs to one connection or to a coding that is taken off.
bool isKept(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 4> left {"Content-Encoding", "Date", "Proxy-Connection",
                                                  "X-Portside-Recorded"};
    return !isFramingField(name) && std::ranges::none_of(left, [name](QByteArrayView each) {
        return name.compare(each, Qt::CaseInsensitive) == 0;
    });
}

MockCondition equals(MockCondition::Subject subject, const QString &name, const QByteArray &json)
{
    MockCondition condition;
    condition.subject = subject;
    condition.name = name;
    condition.test = MockCondition::Test::Equals;
    condition.values = {json};
    return condition;
}

QList<MockCondition> conditionsOf(const ExchangeRecord &record)
{
    using Subject = MockCondition::Subject;
    QList<MockCondition> conditions;
    const QList<NameValue> query = parseNameValues(record.request.query());
    for (const NameValue &each : query)
        conditions << equals(Subject::Query, QString::fromUtf8(each.name), jsonString(each.value));
    const QByteArray &content = record.requestContent;
    if (content.isEmpty() || content.size() > longestCondition)
        return conditions;
    if (const auto json = exactJson(content))
        conditions << equals(Subject::Json, QStringLiteral("$"), *json);
    else if (isText(content))
        conditions << equals(Subject::Body, {}, jsonString(content));
    return conditions;
}

MockContent contentOf(const QByteArray &content)
{
    if (content.isEmpty())
        return {};
    if (const auto json = exactJson(content))
        return {MockContent::Kind::Json, *json};
    return {isText(content) ? MockContent::Kind::Text : MockContent::Kind::Bytes, content};
}

} // namespace

MockResponse recordedResponse(const ExchangeRecord &record)
{
    MockResponse response;
    response.when = conditionsOf(record);
    response.status = record.response.status;
    if (record.response.reason != reasonPhrase(response.status))
        response.reason = record.response.reason;
    QByteArray content = record.responseContent;
    const Headers &headers = record.response.headers;
    const DecodedContent decoded = decodeContent(content, headers.combined("Content-Encoding"));
    const bool isCoded = !decoded.complete; // it stays as it was
    if (!isCoded)
        content = decoded.bytes;
    for (const HeaderField field : headers) {
        if (isKept(field.name)
            || (isCoded && field.name.compare("Content-Encoding", Qt::CaseInsensitive) == 0))
            response.headers.append(field.name, field.value);
    }
    response.content = contentOf(content);
    return response;
}

} // namespace Core
