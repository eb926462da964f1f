// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/plannedroute.h"
#include "kinds/mock/resources/resourceset.h"
#include "kinds/mock/routetable.h"

namespace Kinds::Mock {

// A mock file made ready to answer, with what its routes have counted. Made in any thread, then
// used in the server's.
class MockEngine
{
public:
    // What is known of a request before its content has come.
    enum class Interest : quint8 { None, Head, Content };

    explicit MockEngine(const Core::MockFile &file);

    // Those of a path, as this file compares them. What they were made of outlives them.
    PathSegments segmentsOf(const QByteArray &path) const { return m_paths.segmentsOf(path); }
    qsizetype routeCount() const { return qsizetype(m_routes.size()); }
    // The path without what may stand before those of routes.
    QByteArray pathOf(const Core::Request &request) const { return m_paths.pathOf(request); }
    // Whether contents are looked at for what descriptions ask of them.
    void setChecksRequests(bool checks) { m_checksRequests = checks; }
    bool hasTemplates() const;
    bool fillsIn() const { return m_fillsIn; } // where a response says nothing itself
    // Whether a route may answer it, and looks at its content.
    Interest interestIn(const QByteArray &method, const QByteArray &path,
                        const PathSegments &segments) const;
    // Null: no route answers. Counts, and changes the state.
    const PlannedResponse *choose(const RequestFacts &facts, State &state);
    const std::vector<PlannedRoute> &routes() const { return m_routes; }
    // What is asked where no route answers.
    ResourceSet &resources() { return m_resources; }
    const ResourceSet &resources() const { return m_resources; }
    void resetCounts(); // those of all routes begin anew
    Core::UseCounts useCounts() const;
    // Goes on with what requests have made of those that are as before in the file.
    void takeOver(MockEngine &before);

private:
    // Number of a route that takes the request; true: no further one.
    using Use = std::function<bool(size_t route)>;
    bool visit(const QByteArray &method, const QByteArray &path, const PathSegments &segments,
               const Use &use) const;

    const PlannedResponse *chosenOf(bool isWebSocket, const RequestFacts &facts,
                                    const State &state);

    std::vector<PlannedRoute> m_routes;
    ResourceSet m_resources;
    RouteTable m_table;
    PathRule m_paths;
    const bool m_hasWebSockets; // some of the routes
    const bool m_fillsIn;
    bool m_checksRequests = false;
};

} // namespace Kinds::Mock
