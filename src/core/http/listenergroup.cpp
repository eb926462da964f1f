// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenergroup.h"

#include "core/http/wire/acceptedconnection.h"
#include "core/http/wire/guardserver.h"

#include <QCoreApplication>

#include <algorithm>

namespace Core {

Result<std::monostate, BindFailure> ListenerGroup::open(BoundSocket socket, int listeners)
{
    const std::lock_guard lock(m_mutex);
    m_address = socket.address();
    m_port = socket.port();
    m_sockets.push_back(std::move(socket));
    while (int(m_sockets.size()) < listeners) {
        Result<BoundSocket, BindFailure> copy = m_sockets.front().duplicate();
        if (!copy)
            return Unexpected {copy.error()};
        m_sockets.push_back(std::move(*copy));
    }
    return {};
}

ListenerGroup::Part ListenerGroup::join(GuardServer *server)
{
    const std::lock_guard lock(m_mutex);
    m_members.push_back({server, 0});
    if (!m_acceptor)
        m_acceptor = server;
    Part part;
    part.accepts = m_acceptor == server;
    if (!m_sockets.empty()) {
        part.socket = std::move(m_sockets.back());
        m_sockets.pop_back();
    }
    return part;
}

void ListenerGroup::leave(GuardServer *server)
{
    const std::lock_guard lock(m_mutex);
    const auto member = find(server);
    if (member != m_members.end())
        m_members.erase(member);
    // Who accepts ends the listening: no socket may be left that nobody looks at.
    if (server == m_acceptor)
        m_sockets.clear();
}

std::optional<AcceptedConnection> ListenerGroup::hand(AcceptedConnection connection,
                                                      GuardServer *from)
{
    const std::lock_guard lock(m_mutex);
    connection.others = m_connections++;
    const auto fewest = std::ranges::min_element(m_members, {}, &Member::connections);
    if (fewest == m_members.end())
        return connection;
    ++fewest->connections;
    if (fewest->server == from)
        return connection;
    QCoreApplication::postEvent(fewest->server, new AcceptedEvent(connection));
    return {};
}

void ListenerGroup::closed(GuardServer *server)
{
    const std::lock_guard lock(m_mutex);
    --m_connections;
    const auto member = find(server);
    if (member != m_members.end())
        --member->connections;
}

std::vector<ListenerGroup::Member>::iterator ListenerGroup::find(GuardServer *server)
{
    return std::ranges::find(m_members, server, &Member::server);
}

} // namespace Core
