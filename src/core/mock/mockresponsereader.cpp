// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockresponsereader.h"

#include "core/http/answer/emptystatus.h"
#include "core/json/jsontext.h"
#include "core/mock/live/mockcallbackreader.h"
#include "core/mock/live/mocklivereader.h"
#include "core/mock/mockconditionreader.h"
#include "core/mock/mockcontentreader.h"
#include "core/mock/mockvalues.h"
#include "core/mock/mockwords.h"
#include "core/tr.h"

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

// A content, or an answer that goes on.
void readAnswer(JsonObjectReader &reader, MockResponse &response, JsonErrors &errors)
{
    QStringList found;
    response.content = readMockContent(reader, MockFiles::Allowed, &found);
    for (const MockLive::Kind kind : {MockLive::Kind::WebSocket, MockLive::Kind::Events}) {
        const QString key = mockLiveKey(kind);
        if (const PositionedJson *live = reader.object(key)) {
            found << key;
            response.live = readMockLive(*live, kind, errors);
        }
    }
    if (found.size() > 1)
        reader.excluded(found.last(), found.first());
    else if (!response.content.bytes.isEmpty() && EmptyStatus::is(response.status))
        reader.fail(reader.member(found.first())->position,
                    EmptyStatus::hasNoContent(response.status));
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

void readFault(JsonObjectReader &reader, MockResponse &response, JsonErrors &errors)
{
    const PositionedJson::Member *member = reader.member(u"fault");
    if (!member)
        return;
    if (!member->value.as<PositionedJson::Object>()) {
        response.fault.kind = faultKind(reader, u"fault");
        return;
    }
    JsonObjectReader inner(member->value, errors);
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

MockResponse readMockResponse(const PositionedJson &json, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockResponse response;
    response.name = reader.text(u"name").value_or(QString());
    response.notes = reader.text(u"notes").value_or(QString());
    response.when = readMockConditions(reader, errors);
    response.anyIsEnough = readMockMatch(reader);
    response.weight = int(reader.integer(u"weight", 1, 1'000'000).value_or(1));
    response.status = int(reader.integer(u"status", 200, 599).value_or(200));
    readReason(reader, response);
    response.headers = readMockFields(reader);
    readAnswer(reader, response, errors);
    if (const PositionedJson::Member *schema = reader.member(u"schema"))
        response.schema = jsonText(schema->value);
    response.delay = readMockDelay(reader);
    response.bandwidth = readMockBandwidth(reader);
    response.templates = reader.flag(u"template");
    readFault(reader, response, errors);
    readSet(reader, response);
    response.callbacks = readMockCallbacks(reader, errors);
    reader.finish();
    return response;
}

} // namespace Core
