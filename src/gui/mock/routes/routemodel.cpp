// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/routes/routemodel.h"

#include <QHash>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

const Core::MockFile nothing;

// The first segment, if it is a literal one; routes that have it stand together.
QString groupOf(const Core::MockRoute &route)
{
    const QList<Core::PathSegment> &segments = route.path.segments();
    if (!route.pathRegex.isEmpty() || segments.isEmpty()
        || segments.first().kind != Core::PathSegment::Kind::Literal
        || segments.first().literal.isEmpty())
        return {};
    return u'/' + QString::fromUtf8(segments.first().literal);
}

} // namespace

const Core::MockFile &RouteModel::file() const
{
    return m_read ? m_read->file() : nothing;
}

int RouteModel::addNode(std::vector<Node> &nodes, int parent, Node node) const
{
    node.parent = parent;
    node.row = int(nodes[size_t(parent)].children.size());
    nodes[size_t(parent)].children += int(nodes.size());
    nodes.push_back(std::move(node));
    return int(nodes.size()) - 1;
}

std::vector<RouteModel::Node> RouteModel::makeNodes() const
{
    std::vector<Node> nodes(1);
    const QList<Core::MockRoute> &routes = file().routes;
    QHash<QString, int> sizes;
    for (const Core::MockRoute &route : routes)
        ++sizes[groupOf(route)];
    QHash<QString, int> groups;
    for (int i = 0; i < routes.size(); ++i) {
        const QString name = groupOf(routes[i]);
        int parent = 0;
        if (!name.isEmpty() && sizes[name] > 1) {
            if (!groups.contains(name))
                groups.insert(name, addNode(nodes, 0, {.group = name}));
            parent = groups[name];
        }
        const int route = addNode(nodes, parent, {.place = {.route = i}});
        const auto responses = routes[i].responses.size();
        for (int response = 0; responses > 1 && response < responses; ++response)
            addNode(nodes, route, {.place = {.route = i, .response = response}});
    }
    for (int i = 0; i < file().resources.size(); ++i)
        addNode(nodes, 0, {.place = {.resource = i}});
    return nodes;
}

void RouteModel::setRead(const std::shared_ptr<const Core::MockText> &read)
{
    m_read = read;
    std::vector<Node> nodes = makeNodes();
    const bool isSame = nodes == m_nodes;
    if (!isSame)
        beginResetModel();
    m_nodes = std::move(nodes);
    matchUses();
    if (isSame)
        retranslate();
    else
        endResetModel();
}

void RouteModel::setUses(const Core::UseCounts &uses, bool known)
{
    if (uses == m_uses && known == m_areUsesKnown)
        return;
    m_uses = uses;
    m_areUsesKnown = known;
    matchUses();
    retranslate();
}

// A server may have another reading of the file than what stands here: names tell, and of the same
// name the order.
void RouteModel::matchUses()
{
    QHash<QString, QList<int>> byName;
    for (int i = int(m_uses.size()) - 1; i >= 0; --i)
        byName[m_uses[i].name] += i;
    m_useOfRoute.clear();
    for (const Core::MockRoute &route : file().routes) {
        QList<int> &left = byName[route.title()];
        m_useOfRoute += left.isEmpty() ? -1 : left.takeLast();
    }
}

// Everything but the shape may have changed.
void RouteModel::retranslate()
{
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const QList<int> &children = m_nodes[size_t(i)].children;
        if (!children.isEmpty())
            emit dataChanged(
                createIndex(0, 0, quintptr(children.first())),
                createIndex(int(children.size()) - 1, ColumnCount - 1, quintptr(children.last())));
    }
}

const RouteModel::Node &RouteModel::nodeOf(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

MockPlace RouteModel::placeOf(const QModelIndex &index) const
{
    return nodeOf(index).place;
}

QModelIndex RouteModel::indexOf(const MockPlace &place) const
{
    auto found = std::ranges::find(m_nodes, place, &Node::place);
    if (found == m_nodes.end() && place.response >= 0)
        found = std::ranges::find(m_nodes, MockPlace {.route = place.route}, &Node::place);
    if (found == m_nodes.end() || place == MockPlace())
        return {};
    return createIndex(found->row, 0, quintptr(found - m_nodes.begin()));
}

QModelIndex RouteModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &children = nodeOf(parent).children;
    if (row < 0 || row >= children.size() || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[row]));
}

QModelIndex RouteModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? nodeOf(index).parent : -1;
    return parent <= 0 ? QModelIndex()
                       : createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int RouteModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

qint64 RouteModel::requestsOf(const Node &node) const
{
    const int use = m_useOfRoute.value(node.place.route, -1);
    if (use < 0)
        return 0;
    return node.place.response < 0 ? m_uses[use].requests
                                   : m_uses[use].answers.value(node.place.response);
}

int RouteModel::calledRoutes() const
{
    return int(std::ranges::count_if(m_nodes, [this](const Node &node) {
        return node.place.route >= 0 && node.place.response < 0 && requestsOf(node) > 0;
    }));
}

int RouteModel::countedRoutes() const
{
    return int(std::ranges::count_if(file().routes, &Core::MockRoute::isEnabled));
}

} // namespace Gui
