// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/routetable.h"

#include "core/formats/content/namevalues.h"
#include "core/mock/boundedexpression.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Kinds::Mock {

using Core::PathSegment;
using Core::PathTemplate;

namespace {

struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

struct RouteTable::Node
{
    struct Pattern
    {
        PathSegment segment;
        std::unique_ptr<Node> next;
    };

    std::unordered_map<std::string, std::unique_ptr<Node>, TextHash, std::equal_to<>> literals;
    std::vector<Pattern> patterns;
    std::unique_ptr<Node> any;
    std::vector<qsizetype> ends;
    std::vector<qsizetype> rests;

    Node *below(const PathSegment &segment);
};

// The node that a segment leads to, made if there is none.
RouteTable::Node *RouteTable::Node::below(const PathSegment &segment)
{
    std::unique_ptr<Node> *next = &any;
    if (segment.kind == PathSegment::Kind::Literal) {
        next = &literals[segment.literal.toStdString()];
    } else if (segment.kind == PathSegment::Kind::Pattern) {
        const auto same = std::ranges::find_if(
            patterns, [&](const Pattern &each) { return each.segment.pattern == segment.pattern; });
        next = same != patterns.end() ? &same->next
                                      : &patterns.emplace_back(Pattern {segment, nullptr}).next;
    }
    if (!*next)
        *next = std::make_unique<Node>();
    return next->get();
}

PathSegments segmentsOf(const QByteArray &path)
{
    PathSegments segments;
    for (qsizetype start = 1; start <= path.size();) {
        const qsizetype slash = path.indexOf('/', start);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const QByteArrayView raw = QByteArrayView(path).sliced(start, end - start);
        segments.push_back(raw.contains('%') ? Core::percentDecoded(raw)
                                             : QByteArray::fromRawData(raw.data(), raw.size()));
        start = end + 1;
    }
    return segments;
}

PathRule::PathRule(const Core::MockFile &file)
    : base(file.basePath.toUtf8())
    , isLenient(file.lenientPaths)
{
}

QByteArray PathRule::pathOf(const Core::Request &request) const
{
    QByteArray path = request.path();
    const bool hasBase = !base.isEmpty() && path.startsWith(base)
        && (path.size() == base.size() || path[base.size()] == '/');
    if (hasBase)
        path = path.size() == base.size() ? "/" : path.mid(base.size());
    return path;
}

PathSegments PathRule::segmentsOf(const QByteArray &path) const
{
    PathSegments segments = Mock::segmentsOf(path);
    if (isLenient)
        std::erase_if(segments, [](const QByteArray &segment) { return segment.isEmpty(); });
    return segments;
}

RouteTable::RouteTable(const Core::MockFile &file)
    : m_root(std::make_unique<Node>())
    , m_isLenient(file.lenientPaths)
    , m_isInFileOrder(file.order == Core::MockOrder::File)
{
    const QList<Core::MockRoute> &routes = file.routes;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const Core::MockRoute &route = routes[i];
        if (!route.isEnabled)
            continue;
        if (route.pathRegex.isEmpty()) {
            insert(route.path, i);
            continue;
        }
        Regex regex {Core::boundedWholeExpression(route.pathRegex), i};
        if (m_isLenient)
            regex.expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        regex.expression.optimize();
        m_regexes.push_back(std::move(regex));
    }
}

RouteTable::~RouteTable() = default;

void RouteTable::insert(const Core::PathTemplate &path, qsizetype route)
{
    Node *node = m_root.get();
    const PathTemplate lenient = m_isLenient ? path.caseless() : path;
    for (PathSegment segment : lenient.segments()) {
        if (m_isLenient && segment.kind == PathSegment::Kind::Literal)
            segment.literal = segment.literal.toLower();
        if (segment.kind == PathSegment::Kind::Rest) {
            node->rests.push_back(route);
            return;
        }
        node = node->below(segment);
    }
    node->ends.push_back(route);
}

bool RouteTable::visitNode(const Node &node, const PathSegments &segments, size_t depth, Pass pass,
                           const Visitor &visit)
{
    if (depth < segments.size()) {
        const QByteArray &segment = segments[depth];
        const auto literal = node.literals.find(viewOf(segment));
        if (literal != node.literals.end()
            && visitNode(*literal->second, segments, depth + 1, pass, visit))
            return true;
        for (const Node::Pattern &pattern : node.patterns) {
            if (pattern.segment.match(segment)
                && visitNode(*pattern.next, segments, depth + 1, pass, visit))
                return true;
        }
        if (node.any && !segment.isEmpty()
            && visitNode(*node.any, segments, depth + 1, pass, visit))
            return true;
    } else if (pass == Pass::Ends && std::ranges::any_of(node.ends, visit)) {
        return true;
    }
    return pass == Pass::Rests && std::ranges::any_of(node.rests, visit);
}

bool RouteTable::find(const QByteArray &path, const PathSegments &segments,
                      const Visitor &visit) const
{
    PathSegments lower;
    for (const QByteArray &segment : m_isLenient ? segments : PathSegments())
        lower.push_back(segment.toLower());
    const PathSegments &compared = m_isLenient ? lower : segments;
    if (!m_isInFileOrder)
        return findMostDefinite(path, compared, visit);
    std::vector<qsizetype> found;
    findMostDefinite(path, compared, [&found](qsizetype route) {
        found.push_back(route);
        return false;
    });
    std::ranges::sort(found);
    return std::ranges::any_of(found, visit);
}

bool RouteTable::findMostDefinite(const QByteArray &path, const PathSegments &segments,
                                  const Visitor &visit) const
{
    if (visitNode(*m_root, segments, 0, Pass::Ends, visit))
        return true;
    if (!m_regexes.empty()) {
        const QString text = QString::fromUtf8(path);
        for (const Regex &regex : m_regexes) {
            if (regex.expression.match(text).hasMatch() && visit(regex.route))
                return true;
        }
    }
    return visitNode(*m_root, segments, 0, Pass::Rests, visit);
}

} // namespace Kinds::Mock
