// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/mock/mockfile.h"

#include <functional>
#include <memory>
#include <vector>

namespace Kinds::Mock {

// The segments of a path, decoded. What they were made of outlives them.
using PathSegments = std::vector<QByteArray>;
PathSegments segmentsOf(const QByteArray &path);

// How a mock file compares the paths of requests, a plain value.
struct PathRule
{
    explicit PathRule(const Core::MockFile &file);

    // The path without what may stand before those of routes.
    QByteArray pathOf(const Core::Request &request) const;
    PathSegments segmentsOf(const QByteArray &path) const;

    QByteArray base;
    bool isLenient = false; // empty segments are left out
};

// Finds the routes for a path by a tree of their segments, so that a table of thousands is as fast
// as one of five. Any thread.
class RouteTable
{
public:
    // The numbers of routes in this list are what it finds.
    explicit RouteTable(const Core::MockFile &file);
    ~RouteTable();
    Q_DISABLE_COPY_MOVE(RouteTable)

    // Calls visit for each route whose path fits, in the order that the file wants, until it
    // returns true; false: it never did.
    using Visitor = std::function<bool(qsizetype route)>;
    bool find(const QByteArray &path, const PathSegments &segments, const Visitor &visit) const;

private:
    struct Node;
    struct Regex
    {
        QRegularExpression expression;
        qsizetype route = 0;
    };
    // Ends: routes that end where the path does; Rests: those that take all that follows.
    enum class Pass : bool { Ends, Rests };

    bool findMostDefinite(const QByteArray &path, const PathSegments &segments,
                          const Visitor &visit) const;
    void insert(const Core::PathTemplate &path, qsizetype route);
    static bool visitNode(const Node &node, const PathSegments &segments, size_t depth, Pass pass,
                          const Visitor &visit);

    std::unique_ptr<Node> m_root;
    std::vector<Regex> m_regexes;
    const bool m_isLenient;
    const bool m_isInFileOrder;
};

} // namespace Kinds::Mock
