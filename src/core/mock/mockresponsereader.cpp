// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockresponsereader.h"

#include "core/json/jsontext.h"
#include "core/mock/mockconditionreader.h"
#include "core/mock/mockvalues.h"
#include "core/mock/mockwords.h"
#include "core/tr.h"

#include <QDir>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

void readReason(JsonObjectReader &reader, MockResponse &response)
{
    response.reason = reader.text(u"reason").value_or(QString()).toUtf8();
    for (const char c : std::as_const(response.reason)) {
        if ((uchar(c) < 0x20 && c != '\t') || c == 0x7f)
            reader.fail(reader.member(u"reason")->value.position,
                        Tr::tr("The reason contains a control character. Remove it."));
    }
}

QByteArray readBase64(JsonObjectReader &reader, const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.fail(reader.member(u"base64")->value.position, Tr::tr("This is no Base64."));
    return *decoded;
}

// Only what lies below the mock file's folder.
QByteArray readPath(JsonObjectReader &reader, const QString &text)
{
    const QString path = QDir::cleanPath(text);
    if (text.isEmpty() || QDir::isAbsolutePath(path) || path == ".."_L1 || path.startsWith("../"_L1)
        || text.contains(QChar(0)))
        reader.fail(reader.member(u"file")->value.position,
                    Tr::tr("“%1” must be a file below the folder of the mock file, without “/” at "
                           "the beginning.")
                        .arg(text));
    return path.toUtf8();
}

void readContent(JsonObjectReader &reader, MockResponse &response)
{
    using Kind = MockContent::Kind;
    QStringList found;
    if (const PositionedJson::Member *json = reader.member(u"json")) {
        found << u"json"_s;
        response.content = {Kind::Json, jsonText(json->value)};
    }
    if (const auto text = reader.text(u"body")) {
        found << u"body"_s;
        response.content = {Kind::Text, text->toUtf8()};
    }
    if (const auto text = reader.text(u"base64")) {
        found << u"base64"_s;
        response.content = {Kind::Bytes, readBase64(reader, *text)};
    }
    if (const auto path = reader.text(u"file")) {
        found << u"file"_s;
        response.content = {Kind::File, readPath(reader, *path)};
    }
    if (found.size() > 1)
        reader.excluded(found.last(), found.first());
}

MockFault::Kind faultKind(JsonObjectReader &reader, QStringView key)
{
    const auto word = reader.text(key);
    if (!word)
        return MockFault::Kind::None;
    const auto kind = mockFaultOf(*word);
    if (!kind)
        reader.unknownWord(key, mockFaultWords());
    return kind.value_or(MockFault::Kind::None);
}

void readFault(JsonObjectReader &reader, MockResponse &response, std::optional<JsonError> &error)
{
    const PositionedJson::Member *member = reader.member(u"fault");
    if (!member)
        return;
    if (!member->value.as<PositionedJson::Object>()) {
        response.fault.kind = faultKind(reader, u"fault");
        return;
    }
    JsonObjectReader inner(member->value, error);
    response.fault.kind = faultKind(inner, u"kind");
    if (!inner.member(u"kind"))
        inner.missing(u"kind");
    response.fault.percent = readMockNumber(inner, u"percent", 0, 100).value_or(100);
    inner.finish();
}

void readSet(JsonObjectReader &reader, MockResponse &response)
{
    const PositionedJson *object = reader.object(u"set");
    if (!object)
        return;
    for (const PositionedJson::Member &each : *object->as<PositionedJson::Object>()) {
        const auto *text = each.value.as<QString>();
        if (text)
            response.set.append({each.key, *text});
        else if (each.value.as<std::nullptr_t>())
            response.set.append({each.key, std::nullopt});
        else
            reader.fail(each.value.position, Tr::tr("“%1” must be a text, or null.").arg(each.key));
    }
}

} // namespace

MockResponse readMockResponse(const PositionedJson &json, std::optional<JsonError> &error)
{
    JsonObjectReader reader(json, error);
    MockResponse response;
    response.name = reader.text(u"name").value_or(QString());
    response.notes = reader.text(u"notes").value_or(QString());
    if (const PositionedJson *when = reader.array(u"when")) {
        for (const PositionedJson &each : *when->as<PositionedJson::Array>())
            response.when += readMockCondition(each, error);
    }
    if (const auto match = reader.text(u"match")) {
        response.anyIsEnough = *match == "any"_L1;
        if (!response.anyIsEnough && *match != "all"_L1)
            reader.unknownWord(u"match", {u"all"_s, u"any"_s});
    }
    response.weight = int(reader.integer(u"weight", 1, 1'000'000).value_or(1));
    response.status = int(reader.integer(u"status", 200, 599).value_or(200));
    readReason(reader, response);
    response.headers = readMockFields(reader);
    readContent(reader, response);
    response.delay = readMockDelay(reader);
    response.bandwidth = readMockBandwidth(reader);
    readFault(reader, response, error);
    readSet(reader, response);
    reader.finish();
    return response;
}

} // namespace Core
