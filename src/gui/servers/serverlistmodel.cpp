// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/serverlistmodel.h"

#include "core/server/serverholds.h"
#include "core/server/serverlist.h"
#include "gui/icons.h"
#include "gui/servers/servercolumn.h"
#include "gui/servers/serverdrag.h"
#include "gui/servers/servertexts.h"

#include <QMimeData>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Gui {

namespace {

constexpr auto announceEvery = 250ms;

QString spokenText(const Core::Server &server, int column)
{
    const QString text = ServerColumn::text(server, column);
    return column == ServerColumn::Url && server.isExposed()
        ? text + u", "_s + ServerTexts::reachableFromNetwork()
        : text;
}

} // namespace

ServerListModel::ServerListModel(Core::ServerList &servers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_servers(servers)
    , m_announce(new QTimer(this))
{
    m_announce->setSingleShot(true);
    m_announce->setInterval(announceEvery);
    connect(m_announce, &QTimer::timeout, this, &ServerListModel::announceFigures);
    using Core::ServerList;
    connect(&servers, &ServerList::aboutToInsert, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(&servers, &ServerList::inserted, this, [this](int row) {
        endInsertRows();
        watch(row);
    });
    connect(&servers, &ServerList::aboutToRemove, this, [this](int row) {
        m_servers.at(row).disconnect(this);
        m_servers.at(row).holds().disconnect(this);
        beginRemoveRows({}, row, row);
    });
    connect(&servers, &ServerList::removed, this, [this] { endRemoveRows(); });
    connect(&servers, &ServerList::aboutToMove, this, [this](int from, int to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    });
    connect(&servers, &ServerList::moved, this, [this] { endMoveRows(); });
    for (int row = 0; row < servers.size(); ++row)
        watch(row);
}

Core::Server *ServerListModel::serverOf(const QModelIndex &index)
{
    return index.data(ServerRole).value<Core::Server *>();
}

void ServerListModel::watch(int row)
{
    Core::Server *server = &m_servers.at(row);
    connect(server, &Core::Server::stateChanged, this, [this, server] { rowChanged(*server); });
    connect(server, &Core::Server::configChanged, this, [this, server] { rowChanged(*server); });
    connect(server, &Core::Server::healthChanged, this, [this, server] { rowChanged(*server); });
    connect(&server->holds(), &Core::ServerHolds::messagesChanged, this,
            [this, server] { rowChanged(*server); });
    connect(server, &Core::Server::statusChanged, this,
            [this, server] { figuresChanged(*server); });
    connect(server, &Core::Server::rateSampled, this, [this, server] { figuresChanged(*server); });
}

void ServerListModel::rowChanged(const Core::Server &server)
{
    const int row = m_servers.indexOf(server.id());
    emit dataChanged(index(row, 0), index(row, ServerColumn::Count - 1));
}

void ServerListModel::figuresChanged(const Core::Server &server)
{
    const bool isPaused = !server.status().acceptingPausedWhy.isEmpty();
    if (isPaused != m_paused.contains(server.id())) {
        if (isPaused)
            m_paused.insert(server.id());
        else
            m_paused.erase(server.id());
        rowChanged(server); // its state looks different
    }
    if (server.state() == Core::ServerState::Value::Starting)
        rowChanged(server); // what it waits for
    m_waiting.insert(server.id());
    if (!m_announce->isActive())
        m_announce->start();
}

void ServerListModel::announceFigures()
{
    int first = int(m_servers.size());
    int last = -1;
    for (const QString &id : m_waiting) {
        const int row = m_servers.indexOf(id);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    m_waiting.clear();
    if (last >= 0)
        emit dataChanged(index(first, ServerColumn::Rate), index(last, ServerColumn::Uptime));
}

int ServerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_servers.size();
}

int ServerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ServerColumn::Count);
}

QVariant ServerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Core::Server &server = m_servers.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return ServerColumn::text(server, column);
    case Qt::EditRole:
        return column == ServerColumn::Name ? server.name() : QVariant();
    case Qt::DecorationRole:
        return column == ServerColumn::Name ? kindIcon(server.config().kind) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(ServerColumn::alignment(column));
    case Qt::ToolTipRole:
        return ServerTexts::richToolTip(server, m_masking);
    case Qt::AccessibleTextRole:
        return spokenText(server, column);
    case SortRole:
        return ServerColumn::sortKey(server, column);
    case ServerRole:
        return QVariant::fromValue(&server);
    default:
        return {};
    }
}

QVariant ServerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(ServerColumn::alignment(section));
    return role == Qt::DisplayRole ? ServerColumn::title(section) : QVariant();
}

Qt::ItemFlags ServerListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
    if (index.column() == ServerColumn::Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ServerListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ServerColumn::Name || !checkIndex(index))
        return false;
    Core::Server &server = m_servers.at(index.row());
    const QString wanted = value.toString().trimmed();
    if (wanted.isEmpty() || wanted == server.name())
        return false;
    Core::ServerConfig config = server.config();
    config.name = m_servers.freeName(wanted);
    server.setConfig(std::move(config));
    return true;
}

QStringList ServerListModel::mimeTypes() const
{
    return {QLatin1StringView(ServerDrag::mimeType)};
}

QMimeData *ServerListModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    return ServerDrag::dataOf(m_servers, QList<int>(rows.cbegin(), rows.cend()));
}

Qt::DropActions ServerListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool ServerListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                      const QModelIndex &parent) const
{
    return action == Qt::MoveAction && ServerDrag::holdsServers(*data)
        && (row >= 0 || parent.isValid());
}

bool ServerListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                   int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    ServerDrag::drop(m_servers, *data, row >= 0 ? row : parent.row());
    return true;
}

void ServerListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ServerColumn::Count - 1);
    if (m_servers.size() > 0)
        emit dataChanged(index(0, 0), index(m_servers.size() - 1, ServerColumn::Count - 1));
}

} // namespace Gui
