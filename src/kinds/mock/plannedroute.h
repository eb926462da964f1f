// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/usecount.h"
#include "kinds/mock/condition.h"

#include <memory>
#include <vector>

namespace Core {
class SchemaContent;
}

namespace Kinds::Mock {

class ResponseTemplates;
struct LivePlan;
class RequestContract;

// A response made ready to be sent many times, a plain value.
struct PlannedResponse
{
    std::vector<Condition> when;
    bool anyIsEnough = false;
    bool isOneOfMany = false; // of its route
    int weight = 1;
    QString name; // of the example, if it is one
    QByteArray mediaType; // of the content; empty: it has none
    QString title; // of the route and the response
    Core::Response head;
    Core::MockContent content;
    std::shared_ptr<Core::SchemaContent> made; // instead of it, after a schema
    std::shared_ptr<RequestContract> contract; // that requests are checked against
    std::shared_ptr<const ResponseTemplates> templates; // null: nothing is filled in
    Core::MockDelay delay;
    qint64 bandwidth = 0;
    Core::MockFault fault;
    QList<std::pair<QString, std::optional<QString>>> set;
    std::shared_ptr<const LivePlan> live; // null: it has an end
    QList<Core::MockCallback> callbacks;

    bool fits(const RequestFacts &facts, const Circumstances &circumstances) const;
};

// A route with what it has seen so far. Lives in the server's thread.
class PlannedRoute
{
public:
    PlannedRoute(const Core::MockFile &file, const Core::MockRoute &route);

    const Core::MockRoute &source() const { return m_source; }
    const std::vector<PlannedResponse> &responses() const { return m_responses; }
    bool takes(const QByteArray &method) const;
    // Whether a response is a WebSocket, or one is not.
    bool offers(bool isWebSocket) const;
    bool needsBody() const { return m_needsBody; }
    bool hasContract() const { return !m_responses.empty() && m_responses.front().contract; }
    // Counts the request; null: no response fits.
    const PlannedResponse *choose(const RequestFacts &facts, const State &state);
    qint64 requests() const { return m_count; } // that came to it
    void resetCounts();
    Core::UseCount useCount() const { return {m_source.title(), m_count, m_given}; }
    // Goes on counting where the same route of an earlier reading of the file was.
    void takeOver(const PlannedRoute &before);
    // As it would be for the request that was counted last.
    Circumstances circumstances(const State &state) const { return {m_source, state, m_count}; }

private:
    const PlannedResponse *find(const RequestFacts &facts, const State &state);
    const PlannedResponse *chooseOf(const std::vector<const PlannedResponse *> &fitting,
                                    const RequestFacts &facts);

    Core::MockRoute m_source;
    std::optional<qint64> m_requestSeed; // of the file, if chance goes by the request alone
    std::vector<PlannedResponse> m_responses;
    bool m_needsBody = false;
    qint64 m_count = 0;
    qint64 m_answers = 0; // given in sequence
    QList<qint64> m_given; // by response
};

} // namespace Kinds::Mock
