// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/liveplan.h"

#include "core/templates/templateengine.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Kinds::Mock {

using Choice = Core::MockLive::Choice;

namespace {

// Neither a template nor a file.
bool arePlain(const QList<Core::MockMessage> &messages)
{
    return std::ranges::none_of(messages, [](const Core::MockMessage &message) {
        return message.content.kind == Core::MockContent::Kind::File
            || Core::TemplateEngine::isTemplate(message.content.bytes);
    });
}

LivePlan::Reply planned(const QList<Core::MockCondition> &when, bool anyIsEnough,
                        const QList<Core::MockMessage> &send, bool toAll, bool fillsIn)
{
    LivePlan::Reply reply {{}, anyIsEnough, send, toAll};
    for (const Core::MockCondition &condition : when)
        reply.when.emplace_back(condition, fillsIn);
    return reply;
}

const LivePlan::Reply *chosen(const std::vector<LivePlan::Reply> &all, Choice choice,
                              const RequestFacts &facts, const Circumstances &now)
{
    std::vector<const LivePlan::Reply *> fit;
    for (const LivePlan::Reply &each : all) {
        if (!fitting(each.when, each.anyIsEnough, facts, now))
            continue;
        if (choice == Choice::First)
            return &each;
        fit.push_back(&each);
    }
    if (fit.empty())
        return nullptr;
    const auto size = quint32(fit.size());
    const auto place = choice == Choice::Random ? QRandomGenerator::global()->bounded(size)
                                                : quint32((now.count - 1) % size);
    return fit[place];
}

} // namespace

LivePlan::LivePlan(const Core::MockFile &file, const Core::MockRoute &source,
                   const Core::MockResponse &response)
    : live(*response.live)
    , paths(file)
    , route(source)
    , fillsIn(response.templates.value_or(file.templates))
    , fillsFiles(response.templates.value_or(false))
{
    isPlain = arePlain(live.script) && arePlain(live.send)
        && std::ranges::all_of(live.replies, arePlain, &Core::MockReply::send);
    for (const Core::MockReply &each : std::as_const(live.replies))
        replies.push_back(planned(each.when, each.anyIsEnough, each.send, each.toAll, fillsIn));
    for (const Core::MockMessage &each : std::as_const(live.send))
        sends.push_back(planned(each.when, each.anyIsEnough, {each}, live.sendsToAll, fillsIn));
    live.replies.clear();
    live.send.clear();
    route.responses.clear();
}

const LivePlan::Reply *LivePlan::choose(const RequestFacts &facts, const State &state,
                                        qint64 count) const
{
    return chosen(replies, live.replyChoice, facts, {route, state, count});
}

const Core::MockMessage *LivePlan::next(const RequestFacts &facts, const State &state,
                                        qint64 count) const
{
    const Reply *found = chosen(sends, live.sendChoice, facts, {route, state, count});
    return found ? &found->send.first() : nullptr;
}

} // namespace Kinds::Mock
