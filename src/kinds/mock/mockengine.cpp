// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mockengine.h"

#include "kinds/mock/live/liveplan.h"
#include "kinds/mock/live/websockethandshake.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace Kinds::Mock {

namespace {

std::vector<PlannedRoute> planned(const Core::MockFile &file)
{
    std::vector<PlannedRoute> routes;
    routes.reserve(size_t(file.routes.size()));
    for (const Core::MockRoute &route : file.routes)
        routes.emplace_back(file, route);
    return routes;
}

} // namespace

MockEngine::MockEngine(const Core::MockFile &file)
    : m_routes(planned(file))
    , m_resources(file.resources)
    , m_table(file)
    , m_paths(file)
    , m_hasWebSockets(std::ranges::any_of(
          m_routes, [](const PlannedRoute &route) { return route.offers(true); }))
    , m_fillsIn(file.templates)
{
}

// HEAD is answered by what answers GET, unless a route is for HEAD itself.
bool MockEngine::visit(const QByteArray &method, const QByteArray &path,
                       const PathSegments &segments, const Use &use) const
{
    const auto takesNow = [&](qsizetype index) {
        return m_routes[size_t(index)].takes(method) && use(size_t(index));
    };
    const auto takesAsGet = [&](qsizetype index) {
        const PlannedRoute &route = m_routes[size_t(index)];
        return route.takes("GET") && !route.takes("HEAD") && use(size_t(index));
    };
    return m_table.find(path, segments, takesNow)
        || (method == "HEAD" && m_table.find(path, segments, takesAsGet));
}

MockEngine::Interest MockEngine::interestIn(const QByteArray &method, const QByteArray &path,
                                            const PathSegments &segments) const
{
    Interest interest = Interest::None;
    visit(method, path, segments, [&](size_t route) {
        const PlannedRoute &candidate = m_routes[route];
        const bool isRead = candidate.needsBody() || (m_checksRequests && candidate.hasContract());
        interest = isRead ? Interest::Content : std::max(interest, Interest::Head);
        return interest == Interest::Content;
    });
    return m_resources.covering(segments) ? Interest::Content : interest;
}

// Of the routes that have such responses, or, where it is the other way round, have no others.
const PlannedResponse *MockEngine::chosenOf(bool isWebSocket, const RequestFacts &facts,
                                            const State &state)
{
    const bool isFirst = !m_hasWebSockets || wantsWebSocket(facts.request()) == isWebSocket;
    const PlannedResponse *chosen = nullptr;
    visit(facts.request().method, facts.path(), facts.segments(), [&](size_t route) {
        PlannedRoute &candidate = m_routes[route];
        const bool isMeant
            = isFirst ? candidate.offers(isWebSocket) : !candidate.offers(!isWebSocket);
        if (m_hasWebSockets && !isMeant)
            return false;
        chosen = candidate.choose(facts, state);
        return chosen != nullptr || !facts.whyGivenUp().isEmpty();
    });
    return chosen;
}

const PlannedResponse *MockEngine::choose(const RequestFacts &facts, State &state)
{
    const bool isForSocket = m_hasWebSockets && wantsWebSocket(facts.request());
    const PlannedResponse *chosen = chosenOf(isForSocket, facts, state);
    // Nothing better: that it is no WebSocket is said then, or an ordinary answer given.
    if (!chosen && m_hasWebSockets && facts.whyGivenUp().isEmpty())
        chosen = chosenOf(!isForSocket, facts, state);
    if (!chosen || !facts.whyGivenUp().isEmpty())
        return nullptr;
    for (const auto &[name, value] : chosen->set) {
        if (value)
            state.insert(name, *value);
        else
            state.remove(name);
    }
    return chosen;
}

void MockEngine::resetCounts()
{
    std::ranges::for_each(m_routes, &PlannedRoute::resetCounts);
}

bool MockEngine::hasTemplates() const
{
    const auto fillsIn = [](const PlannedResponse &response) {
        const bool isLive = response.live && response.live->fillsIn && !response.live->isPlain;
        return isLive || response.templates
            || std::ranges::any_of(response.when, &Condition::isTemplate);
    };
    return std::ranges::any_of(m_routes, [&](const PlannedRoute &route) {
        return std::ranges::any_of(route.responses(), fillsIn);
    });
}

Core::UseCounts MockEngine::useCounts() const
{
    Core::UseCounts counts;
    counts.reserve(routeCount());
    for (const PlannedRoute &route : m_routes) {
        if (route.source().isEnabled)
            counts += route.useCount();
    }
    return counts;
}

void MockEngine::takeOver(MockEngine &before)
{
    QMultiHash<QString, const PlannedRoute *> routes;
    for (const PlannedRoute &route : before.m_routes | std::views::reverse) // found last first
        routes.insert(route.source().title(), &route);
    for (PlannedRoute &route : m_routes) {
        const auto [first, last] = routes.equal_range(route.source().title());
        const auto same = std::find_if(first, last, [&](const PlannedRoute *other) {
            return other->source() == route.source();
        });
        if (same == last)
            continue;
        route.takeOver(**same);
        routes.erase(same);
    }
    m_resources.takeOver(before.m_resources);
}

} // namespace Kinds::Mock
