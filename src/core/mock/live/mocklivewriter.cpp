// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/live/mocklivewriter.h"

#include "core/mock/mockconditionwriter.h"
#include "core/mock/mockvaluewriter.h"
#include "core/mock/mockwords.h"

namespace Core {

using Json = nlohmann::ordered_json;

namespace {

void addConditions(Json &object, const QList<MockCondition> &when, bool anyIsEnough)
{
    for (const MockCondition &condition : when)
        object["when"].push_back(mockConditionJson(condition));
    if (anyIsEnough)
        object["match"] = "any";
}

void addChoice(Json &object, const char *key, MockLive::Choice choice, MockLive::Choice usual)
{
    if (choice != usual)
        object[key] = MockValues::text(mockLiveChoiceWords().at(qsizetype(choice)));
}

Json messageOf(const MockMessage &message)
{
    Json object = Json::object();
    addConditions(object, message.when, message.anyIsEnough);
    if (!message.event.isEmpty())
        object["event"] = message.event.toStdString();
    if (!message.id.isEmpty())
        object["id"] = message.id.toStdString();
    if (message.closing != 0)
        object["close"] = message.closing;
    if (message.closing == 0 || !message.content.bytes.isEmpty())
        MockValues::addContent(object, message.content);
    if (message.after.count() > 0)
        object["after"] = message.after.count();
    return object;
}

void addMessages(Json &object, const char *key, const QList<MockMessage> &messages)
{
    for (const MockMessage &each : messages)
        object[key].push_back(messageOf(each));
}

Json replyOf(const MockReply &reply)
{
    Json object = Json::object();
    addConditions(object, reply.when, reply.anyIsEnough);
    addMessages(object, "send", reply.send);
    if (reply.toAll)
        object["toAll"] = true;
    return object;
}

} // namespace

Json mockLiveJson(const MockLive &live)
{
    Json object = Json::object();
    for (const QString &protocol : live.protocols)
        object["protocols"].push_back(protocol.toStdString());
    addMessages(object, "script", live.script);
    if (live.repeats)
        object["repeat"] = true;
    if (live.ends)
        object["end"] = true;
    if (live.every.count() > 0)
        object["every"] = live.every.count();
    addMessages(object, "send", live.send);
    addChoice(object, "chooseSend", live.sendChoice, MockLive::Choice::Sequence);
    if (live.sendsToAll)
        object["sendToAll"] = true;
    for (const MockReply &reply : live.replies)
        object["replies"].push_back(replyOf(reply));
    addChoice(object, "chooseReply", live.replyChoice, MockLive::Choice::First);
    if (live.echoes)
        object["echo"] = true;
    if (live.retry >= 0)
        object["retry"] = live.retry;
    return object;
}

Json mockCallbackJson(const MockCallback &callback)
{
    Json object {{"url", callback.url.toStdString()}};
    if (callback.method != "POST")
        object["method"] = callback.method.toStdString();
    MockValues::addFields(object, callback.headers);
    MockValues::addContent(object, callback.content);
    if (!callback.delay.points.isEmpty())
        object["delay"] = MockValues::delayJson(callback.delay);
    if (callback.retries > 0)
        object["retries"] = callback.retries;
    return object;
}

} // namespace Core
