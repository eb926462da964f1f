// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"
#include "gui/mock/routes/routemodel.h"

#include <QLocale>
#include <QMimeData>

// What the model tells of its nodes, and how they are dragged.

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

const QString dragType = u"application/x-portside-mock-route"_s;

QString shownResponse(const Core::MockResponse &response, int number)
{
    const QString status = QString::number(response.status);
    return response.name.isEmpty()
        ? RouteModel::tr("%1. %2", "number, status").arg(number + 1).arg(status)
        : RouteModel::tr("%1. %2 %3", "number, status, name")
              .arg(QString::number(number + 1), status, Core::visibleText(response.name));
}

QString shownRoute(const Core::MockRoute &route)
{
    Core::MockRoute nameless = route;
    nameless.name.clear();
    const QString where = Core::visibleText(nameless.title());
    return route.name.isEmpty()
        ? where
        : RouteModel::tr("%1: %2", "route, name").arg(where, Core::visibleText(route.name));
}

} // namespace

QString RouteModel::nameOf(const Node &node) const
{
    if (node.place.resource >= 0)
        return tr("Resource %1", "path")
            .arg(Core::visibleText(file().resources[node.place.resource].path));
    if (node.place.route < 0)
        return Core::visibleText(node.group);
    const Core::MockRoute &route = file().routes[node.place.route];
    return node.place.response < 0
        ? shownRoute(route)
        : shownResponse(route.responses[node.place.response], node.place.response);
}

QVariant RouteModel::requestsText(const Node &node) const
{
    if (!m_areUsesKnown || node.place.route < 0 || m_useOfRoute.value(node.place.route, -1) < 0)
        return {};
    return QLocale().toString(requestsOf(node));
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const bool isRoute = node.place.route >= 0 && node.place.response < 0;
    const bool isOn = node.place.route < 0 || file().routes[node.place.route].isEnabled;
    if (index.column() == RequestsColumn) {
        if (role == Qt::DisplayRole)
            return requestsText(node);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(node);
    case Qt::ToolTipRole:
        return nameOf(node).toHtmlEscaped();
    case Qt::CheckStateRole:
        return isRoute ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case NeverCalledRole:
        return isRoute && isOn && m_areUsesKnown && requestsOf(node) == 0;
    default:
        return {};
    }
}

bool RouteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const MockPlace place = placeOf(index);
    if (role != Qt::CheckStateRole || place.route < 0)
        return false;
    emit enabledChosen(place.route, value.toInt() == Qt::Checked);
    return true;
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RequestsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Route") : tr("Requests");
}

Qt::ItemFlags RouteModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const MockPlace place = placeOf(index);
    if (index.isValid() && place.route >= 0 && place.response < 0) {
        flags |= Qt::ItemIsDragEnabled;
        if (index.column() == NameColumn)
            flags |= Qt::ItemIsUserCheckable;
    }
    return index.isValid() && place.route < 0 && place.resource >= 0
        ? flags
        : flags | Qt::ItemIsDropEnabled;
}

QStringList RouteModel::mimeTypes() const
{
    return {dragType};
}

QMimeData *RouteModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(dragType, QByteArray::number(placeOf(indexes.first()).route));
    return data;
}

// The route that the dragged one is to stand before.
int RouteModel::dropTarget(int row, const QModelIndex &parent) const
{
    if (row < 0)
        return placeOf(parent).route;
    const auto count = int(file().routes.size());
    const QModelIndex next = index(row, 0, parent);
    if (next.isValid() && placeOf(next).route >= 0)
        return placeOf(next).route;
    if (const QModelIndex group = index(0, 0, next); next.isValid() && group.isValid())
        return placeOf(group).route;
    const QModelIndex last = index(row - 1, 0, parent);
    return parent.isValid() && last.isValid() ? placeOf(last).route + 1 : count;
}

bool RouteModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(dragType) && dropTarget(row, parent) >= 0;
}

// The file is what moves; false: the view has nothing to remove.
bool RouteModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int from = data->data(dragType).toInt();
    const int before = dropTarget(row, parent);
    const int to = before > from ? before - 1 : before;
    if (to != from)
        emit moveChosen(from, to);
    return false;
}

} // namespace Gui
