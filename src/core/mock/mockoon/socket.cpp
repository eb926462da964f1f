// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockoon/socket.h"

#include "core/mock/mockoon/endpoint.h"
#include "core/mock/mockoon/response.h"
#include "core/mock/mockoon/route.h"
#include "core/mock/mockoon/rule.h"

#include <algorithm>

namespace Core::Mockoon {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 longest = 3'600'000; // ms

using Choice = MockLive::Choice;

MockMessage messageOf(Conversion &conversion, const PositionedJson &json)
{
    MockMessage message;
    message.content = responseOf(conversion, json).content;
    message.after
        = milliseconds(std::clamp<qint64>(qint64(numberOf(json, u"latency")), 0, longest));
    return message;
}

void setConditions(Conversion &conversion, QList<MockCondition> &when, bool &anyIsEnough,
                   const PositionedJson &json, const QString &path)
{
    for (const PositionedJson &rule : listOf(json, u"rules"))
        when += conditionOf(conversion, rule, path);
    anyIsEnough = textOf(json, u"rulesOperator") != "AND"_L1 && when.size() > 1;
}

Choice choiceOf(const QString &mode)
{
    return mode == "SEQUENTIAL"_L1 ? Choice::Sequence
        : mode == "RANDOM"_L1      ? Choice::Random
                                   : Choice::First;
}

// Those that may be given.
struct Candidates
{
    QList<const PositionedJson *> all;
    qsizetype ruled = 0; // of them, from the first on, are given where their rules are met
};

Candidates candidatesOf(const PositionedJson &json)
{
    const QString mode = modeOf(json);
    const PositionedJson::Array &responses = listOf(json, u"responses");
    const bool isByRules = choiceOf(mode) == Choice::First;
    Candidates found;
    for (const PositionedJson &each : responses) {
        const bool hasRules = !listOf(each, u"rules").isEmpty();
        if (!isByRules || (hasRules && mode != "DISABLE_RULES"_L1))
            found.all += &each;
    }
    found.ruled = isByRules ? found.all.size() : 0;
    if (isByRules && mode != "FALLBACK"_L1)
        found.all += &usualOf(responses);
    return found;
}

// What is said again and again, to each client or to all.
void setStream(Conversion &conversion, MockLive &live, const PositionedJson &json)
{
    const QString path = u'/' + textOf(json, u"endpoint");
    const Candidates meant = candidatesOf(json);
    for (qsizetype i = 0; i < meant.all.size(); ++i) {
        MockMessage message = messageOf(conversion, *meant.all[i]);
        message.after = milliseconds(0);
        if (i < meant.ruled)
            setConditions(conversion, message.when, message.anyIsEnough, *meant.all[i], path);
        live.send += std::move(message);
    }
    live.sendChoice = choiceOf(modeOf(json));
    live.sendsToAll = textOf(json, u"streamingMode") == "BROADCAST"_L1;
    if (live.send.isEmpty())
        return;
    live.every = milliseconds(
        std::clamp<qint64>(qint64(numberOf(json, u"streamingInterval")), 10, longest));
}

void setReplies(Conversion &conversion, MockLive &live, const PositionedJson &json)
{
    const QString path = u'/' + textOf(json, u"endpoint");
    const Candidates meant = candidatesOf(json);
    for (qsizetype i = 0; i < meant.all.size(); ++i) {
        MockReply reply;
        if (i < meant.ruled)
            setConditions(conversion, reply.when, reply.anyIsEnough, *meant.all[i], path);
        reply.send = {messageOf(conversion, *meant.all[i])};
        live.replies += std::move(reply);
    }
    live.replyChoice = choiceOf(modeOf(json));
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
    if (std::ranges::any_of(listOf(json, u"responses"), [](const PositionedJson &each) {
            return textOf(each, u"bodyType") == "FILE"_L1 && !flagOf(each, u"disableTemplating");
        }))
        response.templates = true; // also what their files say
    response.live = std::move(live);
    route.responses = {response};
    return route;
}

} // namespace Core::Mockoon
