// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/socket.h"

#include "core/mock/mockoon/endpoint.h"
#include "core/mock/mockoon/response.h"
#include "core/mock/mockoon/route.h"
#include "core/mock/mockoon/rule.h"
#include "core/tr.h"

namespace Core::Mockoon {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 longest = 3'600'000; // ms

MockMessage messageOf(Conversion &conversion, const PositionedJson &json)
{
    const MockResponse response = responseOf(conversion, json);
    MockMessage message;
    if (response.content.kind == MockContent::Kind::File)
        conversion.remark(Tr::tr("The message of the file “%1” is left out.")
                              .arg(QString::fromUtf8(response.content.bytes)));
    else
        message.content = response.content;
    message.after
        = milliseconds(std::clamp<qint64>(qint64(numberOf(json, u"latency")), 0, longest));
    return message;
}

// What is said again and again, to each client or to all; they get the same.
void setStream(Conversion &conversion, MockLive &live, const PositionedJson &json)
{
    for (const PositionedJson &each : listOf(json, u"responses")) {
        MockMessage message = messageOf(conversion, each);
        message.after = milliseconds(0);
        live.send += std::move(message);
        if (!listOf(each, u"rules").isEmpty())
            conversion.remark(
                Tr::tr("Rules of messages that are sent by themselves are left out."));
    }
    if (modeOf(json) != "SEQUENTIAL"_L1 && live.send.size() > 1)
        live.send = {live.send.first()};
    live.every = milliseconds(
        std::clamp<qint64>(qint64(numberOf(json, u"streamingInterval")), 10, longest));
}

// The first reply that fits counts; the usual one comes last.
void setReplies(Conversion &conversion, MockLive &live, const PositionedJson &json)
{
    const QString path = u'/' + textOf(json, u"endpoint");
    const PositionedJson::Array &responses = listOf(json, u"responses");
    const QString mode = modeOf(json);
    if (mode == "SEQUENTIAL"_L1 || mode == "RANDOM"_L1)
        conversion.remark(Tr::tr("Each message is answered by the first response; they take no "
                                 "turns."));
    for (const PositionedJson &each : responses) {
        if (listOf(each, u"rules").isEmpty() || !mode.isEmpty())
            continue;
        MockReply reply;
        for (const PositionedJson &rule : listOf(each, u"rules"))
            reply.when += conditionOf(conversion, rule, path);
        reply.anyIsEnough = textOf(each, u"rulesOperator") != "AND"_L1 && reply.when.size() > 1;
        reply.send = {messageOf(conversion, each)};
        live.replies += std::move(reply);
    }
    if (mode != "FALLBACK"_L1) {
        MockReply usual;
        usual.send = {messageOf(conversion, usualOf(responses))};
        live.replies += std::move(usual);
    }
}

} // namespace

std::optional<MockRoute> socketOf(Conversion &conversion, const PositionedJson &json)
{
    if (listOf(json, u"responses").isEmpty())
        return {};
    MockLive live;
    const QString mode = textOf(json, u"streamingMode");
    if (mode == "UNICAST"_L1 || mode == "BROADCAST"_L1)
        setStream(conversion, live, json);
    else
        setReplies(conversion, live, json);
    MockRoute route;
    route.line = json.position.line;
    route.notes = textOf(json, u"documentation");
    route.methods = {"GET"};
    setEndpoint(route, pathOf(conversion, json));
    MockResponse response;
    response.live = std::move(live);
    route.responses = {response};
    return route;
}

} // namespace Core::Mockoon
