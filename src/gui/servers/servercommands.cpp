// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/servercommands.h"

#include "core/server/serverlist.h"
#include "gui/servers/servertexts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include <algorithm>

namespace Gui {

using Core::ServerState;

ServerCommands::ServerCommands(Core::ServerList &servers, QObject *parent)
    : QObject(parent)
    , m_servers(servers)
{
}

bool ServerCommands::canStart(const Core::Server &server)
{
    return ServerState::next(server.state(), ServerState::Event::Start).has_value();
}

bool ServerCommands::canStop(const Core::Server &server)
{
    return ServerState::next(server.state(), ServerState::Event::Stop).has_value();
}

void ServerCommands::start(const Servers &servers)
{
    for (Core::Server *server : servers) {
        if (canStart(*server))
            server->start();
    }
}

void ServerCommands::stop(const Servers &servers)
{
    Servers running;
    for (Core::Server *server : servers) {
        if (server->state() == ServerState::Value::Stopping)
            server->stop(); // now
        else if (canStop(*server))
            running << server;
    }
    m_servers.stop(running);
}

void ServerCommands::restart(const Servers &servers)
{
    for (Core::Server *server : servers)
        server->restart();
}

void ServerCommands::toggle(const Servers &servers)
{
    if (std::ranges::any_of(servers, [](Core::Server *server) { return canStop(*server); }))
        stop(servers);
    else
        start(servers);
}

void ServerCommands::open(const Servers &servers)
{
    for (Core::Server *server : servers) {
        if (ServerTexts::hasUrl(*server) && !QDesktopServices::openUrl(server->url()))
            emit openFailed(server->url().toString());
    }
}

void ServerCommands::copyUrl(const Servers &servers)
{
    QStringList urls;
    for (Core::Server *server : servers) {
        if (ServerTexts::hasUrl(*server))
            urls.append(server->url().toString());
    }
    if (urls.isEmpty())
        return;
    const QString text = urls.join(u'\n');
    QGuiApplication::clipboard()->setText(text);
    emit copied(text);
}

void ServerCommands::duplicate(const Servers &servers)
{
    for (Core::Server *server : servers)
        emit duplicated(&m_servers.duplicate(server->id()));
}

void ServerCommands::remove(const Servers &servers)
{
    QList<RemovedServer> removedServers;
    for (const Core::Server *server : servers) {
        const bool ran = server->state() == ServerState::Value::Running
            || server->state() == ServerState::Value::Starting;
        removedServers.append({server->config(), m_servers.indexOf(server->id()), ran});
    }
    std::ranges::sort(removedServers, {}, &RemovedServer::row);
    for (const RemovedServer &server : std::as_const(removedServers))
        m_servers.remove(server.config.id);
    if (!removedServers.isEmpty())
        emit removed(removedServers);
}

void ServerCommands::putBack(const QList<RemovedServer> &removed)
{
    for (const RemovedServer &server : removed) {
        Core::Server &added = m_servers.add(server.config, std::min(server.row, m_servers.size()));
        if (server.ran)
            added.start();
    }
}

void ServerCommands::moveBy(const Servers &servers, int rows)
{
    QList<int> from;
    for (const Core::Server *server : servers)
        from.append(m_servers.indexOf(server->id()));
    std::ranges::sort(from);
    if (from.isEmpty() || (rows < 0 && from.constFirst() == 0)
        || (rows > 0 && from.constLast() == m_servers.size() - 1))
        return;
    if (rows > 0)
        std::ranges::reverse(from);
    for (const int row : std::as_const(from))
        m_servers.move(row, row + rows);
}

void ServerCommands::useFreePort(Core::Server &server)
{
    Core::ServerConfig config = server.config();
    config.portPolicy = Core::ServerConfig::PortPolicy::Random;
    config.port = 0;
    changeAndStart(server, std::move(config));
}

void ServerCommands::useLoopback(Core::Server &server)
{
    Core::ServerConfig config = server.config();
    config.host = Core::ServerConfig().host;
    config.allowNetwork = false;
    changeAndStart(server, std::move(config));
}

void ServerCommands::allowNetwork(Core::Server &server)
{
    Core::ServerConfig config = server.config();
    config.allowNetwork = true;
    changeAndStart(server, std::move(config));
}

void ServerCommands::changeAndStart(Core::Server &server, Core::ServerConfig config)
{
    server.setConfig(std::move(config));
    start({&server});
}

} // namespace Gui
