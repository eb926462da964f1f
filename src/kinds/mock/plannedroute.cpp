// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/plannedroute.h"

#include "core/formats/content/mediatype.h"
#include "core/mock/openapi/schemacontent.h"
#include "kinds/mock/live/liveplan.h"
#include "kinds/mock/live/websockethandshake.h"
#include "kinds/mock/openapi/negotiation.h"
#include "kinds/mock/openapi/requestcontract.h"
#include "kinds/mock/request/requestseed.h"
#include "kinds/mock/templates/responsetemplates.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

QByteArray typeOf(const Core::MockContent &content)
{
    switch (content.kind) {
    case Core::MockContent::Kind::Json:
        return "application/json";
    case Core::MockContent::Kind::Text:
        return "text/plain; charset=utf-8";
    case Core::MockContent::Kind::Bytes:
        return "application/octet-stream";
    case Core::MockContent::Kind::None:
    case Core::MockContent::Kind::File:
        break;
    }
    return {};
}

Core::Headers fieldsOf(const Core::MockFile &file, const Core::MockResponse &response)
{
    Core::Headers fields = file.headers;
    for (const Core::HeaderField field : response.headers)
        fields.remove(field.name);
    for (const Core::HeaderField field : response.headers)
        fields.append(field.name, field.value);
    QByteArray type = typeOf(response.content);
    if (type.isEmpty() && !response.schema.isEmpty())
        type = "application/json";
    if (!type.isEmpty() && !fields.contains("Content-Type"))
        fields.append("Content-Type", type);
    return fields;
}

PlannedResponse planned(const Core::MockFile &file, const Core::MockRoute &route,
                        const Core::MockResponse &response)
{
    PlannedResponse plan;
    const bool fillsIn = response.templates.value_or(file.templates);
    for (const Core::MockCondition &condition : response.when)
        plan.when.emplace_back(condition, fillsIn);
    plan.anyIsEnough = response.anyIsEnough;
    plan.weight = response.weight;
    plan.title = response.name.isEmpty() ? route.title() : route.title() + u" → "_s + response.name;
    plan.head = {
        .status = response.status, .headers = fieldsOf(file, response), .reason = response.reason};
    plan.content = response.content;
    plan.name = response.name;
    plan.mediaType = Core::MediaType::parse(plan.head.headers.value("Content-Type")).name;
    if (!response.schema.isEmpty())
        plan.made = std::make_shared<Core::SchemaContent>(
            response, file.documents, plan.mediaType,
            Core::SchemaContent::seedOf(file, route, response));
    plan.delay = response.delay.value_or(file.delay);
    plan.bandwidth = response.bandwidth.value_or(file.bandwidth);
    plan.fault = response.fault;
    plan.set = response.set;
    if (response.live)
        plan.live = std::make_shared<const LivePlan>(file, route, response);
    plan.callbacks = response.callbacks;
    return plan;
}

} // namespace

// What is a WebSocket leaves plain requests to the next response, if there is one.
bool PlannedResponse::fits(const RequestFacts &facts, const Circumstances &circumstances) const
{
    const bool isPlain = live && live->isWebSocket() && !wantsWebSocket(facts.request());
    return fitting(when, anyIsEnough, facts, circumstances) && !(isPlain && isOneOfMany);
}

PlannedRoute::PlannedRoute(const Core::MockFile &file, const Core::MockRoute &route)
    : m_source(route)
    , m_requestSeed(seedPerRequest(file))
    , m_given(route.responses.size(), 0)
{
    if (file.lenientPaths)
        m_source.path = m_source.path.caseless();
    for (const Core::MockResponse &response : route.responses) {
        PlannedResponse &plan = m_responses.emplace_back(planned(file, m_source, response));
        plan.templates = ResponseTemplates::of(file, m_source, response, plan);
    }
    std::shared_ptr<RequestContract> contract;
    if (file.documents.all && !route.operation.isEmpty())
        contract = std::make_shared<RequestContract>(file, m_source);
    for (PlannedResponse &response : m_responses) {
        response.isOneOfMany = m_responses.size() > 1;
        response.contract = contract;
    }
    const bool isByChance = m_source.choice == Core::MockChoice::Random && m_responses.size() > 1;
    const bool goesByRequest = m_requestSeed.has_value();
    const auto needsBody = [goesByRequest](const PlannedResponse &response) {
        return std::ranges::any_of(response.when, &Condition::needsBody)
            || (response.templates && (goesByRequest || response.templates->needsBody()))
            || (goesByRequest && std::ranges::any_of(response.when, &Condition::isTemplate));
    };
    m_needsBody = (goesByRequest && isByChance) || std::ranges::any_of(m_responses, needsBody);
}

bool PlannedRoute::offers(bool isWebSocket) const
{
    return std::ranges::any_of(m_responses, [isWebSocket](const PlannedResponse &response) {
        return (response.live && response.live->isWebSocket()) == isWebSocket;
    });
}

bool PlannedRoute::takes(const QByteArray &method) const
{
    return m_source.methods.isEmpty() || m_source.methods.contains(method);
}

void PlannedRoute::takeOver(const PlannedRoute &before)
{
    m_count = before.m_count;
    m_answers = before.m_answers;
    m_given = before.m_given;
}

const PlannedResponse *PlannedRoute::choose(const RequestFacts &facts, const State &state)
{
    ++m_count;
    const PlannedResponse *chosen = find(facts, state);
    // What was asked for in vain is answered by none of them.
    const auto given
        = std::ranges::find(m_responses, chosen, [](const PlannedResponse &each) { return &each; });
    if (given != m_responses.end())
        ++m_given[given - m_responses.begin()];
    return chosen;
}

const PlannedResponse *PlannedRoute::find(const RequestFacts &facts, const State &state)
{
    const Circumstances now = circumstances(state);
    std::vector<const PlannedResponse *> fitting;
    for (const PlannedResponse &response : m_responses) {
        if (!response.fits(facts, now))
            continue;
        if (m_source.choice == Core::MockChoice::First)
            return &response;
        fitting.push_back(&response);
    }
    return fitting.empty() ? nullptr : chooseOf(fitting, facts);
}

void PlannedRoute::resetCounts()
{
    m_count = 0;
    m_answers = 0;
    m_given.fill(0);
}

const PlannedResponse *PlannedRoute::chooseOf(const std::vector<const PlannedResponse *> &fitting,
                                              const RequestFacts &facts)
{
    if (m_source.choice == Core::MockChoice::Prefer)
        return preferred(fitting, facts.request());
    const size_t turn = size_t(m_answers++);
    if (m_source.choice == Core::MockChoice::Sequence)
        return fitting[turn % fitting.size()];
    if (m_source.choice == Core::MockChoice::SequenceStop)
        return fitting[std::min(turn, fitting.size() - 1)];
    qint64 sum = 0;
    for (const PlannedResponse *each : fitting)
        sum += each->weight;
    qint64 rest = m_requestSeed ? qint64(requestSeed(facts, *m_requestSeed) % quint64(sum))
                                : QRandomGenerator::global()->bounded(sum);
    const auto chosen = std::ranges::find_if(
        fitting, [&rest](const PlannedResponse *each) { return (rest -= each->weight) < 0; });
    return *chosen;
}

} // namespace Kinds::Mock
