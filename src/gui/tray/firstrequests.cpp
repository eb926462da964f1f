// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tray/firstrequests.h"

#include "core/server/serverlist.h"

namespace Gui {

FirstRequests::FirstRequests(Core::ServerList &servers, QObject *parent)
    : QObject(parent)
    , m_servers(servers)
{
    for (int row = 0; row < servers.size(); ++row)
        watch(servers.at(row));
    connect(&servers, &Core::ServerList::inserted, this,
            [this](int row) { watch(m_servers.at(row)); });
}

void FirstRequests::watch(Core::Server &server)
{
    if (!server.kind().announcesFirst)
        return;
    connect(&server, &Core::Server::stateChanged, this,
            [this, id = server.id()](Core::ServerState::Value state) {
                if (state == Core::ServerState::Value::Starting)
                    m_told.remove(id);
            });
    connect(&server, &Core::Server::exchangesRecorded, this,
            [this, &server](const Core::ExchangeBatch &batch) {
                if (batch.records.isEmpty() || m_told.contains(server.id()))
                    return;
                m_told.insert(server.id());
                emit came(server, batch.records.constFirst());
            });
}

} // namespace Gui
