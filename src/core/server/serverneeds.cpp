// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverneeds.h"

#include "core/server/needsring.h"
#include "core/server/serverlist.h"
#include "core/tr.h"

#include <QHash>

#include <algorithm>

namespace Core {

using State = ServerState::Value;

namespace {

bool isActive(const Server &server)
{
    return server.state() != State::Stopped && server.state() != State::Failed;
}

bool isToRun(const Server &server)
{
    return server.state() == State::Starting || server.state() == State::Running
        || server.startsAgain();
}

QString waitsFor(const QStringList &names)
{
    return names.size() == 1 ? Tr::tr("It starts when “%1” is ready.").arg(names[0])
                             : Tr::tr("It starts when these are ready: %1.", "names of servers")
                                   .arg(names.join(Tr::tr(", ", "between the parts of a list")));
}

// Why a server does not start that needs this one.
QString missing(const Server &needed)
{
    return needed.failure() ? Tr::tr("It needs “%1”, which did not start. %2", "server, reason")
                                  .arg(needed.name(), needed.failure()->message)
                            : Tr::tr("It needs “%1”, which was stopped.").arg(needed.name());
}

} // namespace

ServerNeeds::ServerNeeds(ServerList &servers)
    : m_servers(servers)
{
    connect(&servers, &ServerList::serverStateChanged, this,
            [this](Server *server) { follow(*server); });
    connect(&servers, &ServerList::aboutToRemove, this,
            [this](int row) { forget(m_servers.at(row)); });
    connect(&servers, &ServerList::changed, this, &ServerNeeds::review);
}

QList<Server *> ServerNeeds::neededBy(const Server &server) const
{
    QList<Server *> needed;
    for (const QString &id : server.config().needs) {
        if (Server *found = m_servers.find(id))
            needed << found;
    }
    return needed;
}

Result<QString> ServerNeeds::admit(const Server &server)
{
    if (server.config().needs.isEmpty())
        return QString();
    const NeedsRing ring = NeedsRing::find(m_servers.configs(), server.id());
    if (!ring.names.isEmpty())
        return failure(ring.sentence());
    QStringList names;
    const QList<Server *> needed = neededBy(server);
    for (Server *each : needed) {
        each->start();
        if (!isActive(*each))
            return failure(missing(*each));
        if (each->state() != State::Running)
            names << each->name();
    }
    if (names.isEmpty())
        return QString();
    m_held << m_servers.find(server.id());
    return waitsFor(names);
}

void ServerNeeds::follow(Server &server)
{
    if (server.state() == State::Starting) {
        // Somebody wants it: what it needs stays.
        m_stopping.removeOne(&server);
        m_waiting.removeOne(&server);
        const QList<Server *> needed = neededBy(server);
        for (Server *each : needed)
            m_waiting.removeOne(each);
    }
    const QList<Server *> held = m_held;
    for (Server *each : held) {
        if (each->config().needs.contains(server.id()))
            goOn(*each);
    }
    if (server.state() != State::Starting)
        m_held.removeOne(&server);
    stopNext();
}

// Servers may have gone, or need others than before.
void ServerNeeds::review()
{
    const QList<Server *> held = m_held;
    for (Server *server : held) {
        const QList<Server *> needed = neededBy(*server);
        for (Server *each : needed) {
            if (m_held.contains(server) && !isToRun(*each))
                each->start();
        }
        if (m_held.contains(server))
            goOn(*server);
    }
    stopNext();
}

void ServerNeeds::goOn(Server &server)
{
    if (server.heldWhy().isEmpty())
        return;
    const QList<Server *> needed = neededBy(server);
    const auto gone = std::ranges::find_if(needed, [](Server *each) { return !isToRun(*each); });
    const bool ready
        = std::ranges::all_of(needed, [](Server *each) { return each->state() == State::Running; });
    if (gone == needed.end() && !ready)
        return;
    m_held.removeOne(&server);
    if (ready)
        server.proceed();
    else
        server.refuse(missing(**gone));
}

void ServerNeeds::stop(const QList<Server *> &servers)
{
    m_stopping.removeIf([](const Server *each) { return !isActive(*each); });
    QList<Server *> first;
    for (Server *server : servers) {
        if (m_waiting.removeOne(server))
            first << server; // the second time
        else if (isToRun(*server))
            m_stopping << server;
    }
    for (Server *server : servers) {
        if (!isToRun(*server) || first.contains(server))
            continue;
        if (mustWait(*server))
            m_waiting << server;
        else
            first << server;
    }
    for (Server *server : std::as_const(first))
        server->stop();
}

bool ServerNeeds::mustWait(const Server &server) const
{
    return std::ranges::any_of(m_stopping, [&server](const Server *other) {
        return isActive(*other) && other->config().needs.contains(server.id());
    });
}

void ServerNeeds::stopNext()
{
    const QList<Server *> waiting = m_waiting;
    for (Server *server : waiting) {
        if (m_waiting.contains(server) && !mustWait(*server)) {
            m_waiting.removeOne(server);
            server->stop();
        }
    }
}

void ServerNeeds::forget(const Server &server)
{
    for (QList<Server *> *list : {&m_held, &m_stopping, &m_waiting})
        list->removeIf([&server](const Server *each) { return each == &server; });
}

int ServerNeeds::depth() const
{
    int deepest = 1;
    const QList<ServerConfig> all = m_servers.configs();
    QHash<QString, int> depths;
    // As many rounds as there are servers at most, also with a ring.
    for (qsizetype round = 0; round < all.size(); ++round) {
        bool changed = false;
        for (const ServerConfig &config : all) {
            int depth = 1;
            for (const QString &id : config.needs)
                depth = std::max(depth, depths.value(id, 0) + 1);
            changed = changed || depths.value(config.id) != depth;
            depths[config.id] = depth;
            deepest = std::max(deepest, depth);
        }
        if (!changed)
            break;
    }
    return deepest;
}

} // namespace Core
