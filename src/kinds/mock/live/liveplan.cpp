// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/live/liveplan.h"

#include "core/templates/templateengine.h"

#include <algorithm>

namespace Kinds::Mock {

namespace {

bool hasTemplate(const QList<Core::MockMessage> &messages)
{
    return std::ranges::any_of(messages, [](const Core::MockMessage &message) {
        return Core::TemplateEngine::isTemplate(message.content.bytes);
    });
}

} // namespace

LivePlan::LivePlan(const Core::MockFile &file, const Core::MockRoute &source,
                   const Core::MockLive &answer, bool fillsIn)
    : live(answer)
    , paths(file)
    , route(source)
{
    for (const Core::MockReply &each : answer.replies) {
        Reply reply {{}, each.anyIsEnough, each.send, each.toAll};
        for (const Core::MockCondition &condition : each.when)
            reply.when.emplace_back(condition);
        replies.push_back(std::move(reply));
    }
    hasTemplates = fillsIn
        && (hasTemplate(answer.script) || hasTemplate(answer.send)
            || std::ranges::any_of(answer.replies, hasTemplate, &Core::MockReply::send));
    live.replies.clear();
    route.responses.clear();
}

const LivePlan::Reply *LivePlan::choose(const RequestFacts &facts, const State &state,
                                        qint64 count) const
{
    const Circumstances now {route, state, count};
    const auto fits
        = [&](const Reply &reply) { return fitting(reply.when, reply.anyIsEnough, facts, now); };
    const auto found = std::ranges::find_if(replies, fits);
    return found == replies.end() ? nullptr : &*found;
}

} // namespace Kinds::Mock
