// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/boundsocket.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace Core {

struct AcceptedConnection;
class GuardServer;
class TlsContext;

// What the listeners in the threads of one server have in common: the listening socket, the running
// number of exchanges, and who gets the next connection. Any thread.
class ListenerGroup final
{
public:
    ListenerGroup() = default;
    Q_DISABLE_COPY_MOVE(ListenerGroup)

    // Before the first listener is made.
    Result<std::monostate, BindFailure> open(BoundSocket socket, int listeners);
    // Likewise; for all of them.
    void setTls(std::shared_ptr<TlsContext> tls) { m_tls = std::move(tls); }
    const std::shared_ptr<TlsContext> &tls() const { return m_tls; }
    QHostAddress address() const { return m_address; }
    quint16 port() const { return m_port; }

    // --- the GuardServers' side ---

    struct Part
    {
        std::optional<BoundSocket> socket; // of its own, for the same port
        bool accepts = false; // for all of them
    };
    Part join(GuardServer *server);
    // Nothing is handed to it from now on.
    void leave(GuardServer *server);
    // Hands a connection to the thread with the fewest; returns it if that is the caller's own.
    std::optional<AcceptedConnection> hand(AcceptedConnection connection, GuardServer *from);
    void closed(GuardServer *server); // one of its connections
    qint64 nextId() { return m_lastId.fetch_add(1, std::memory_order_relaxed) + 1; }

private:
    struct Member
    {
        GuardServer *server;
        int connections;
    };

    std::vector<Member>::iterator find(GuardServer *server);

    QHostAddress m_address;
    quint16 m_port = 0;
    std::shared_ptr<TlsContext> m_tls;
    std::atomic<qint64> m_lastId = 0;

    std::mutex m_mutex; // of all that follows
    std::vector<BoundSocket> m_sockets; // not taken yet
    std::vector<Member> m_members;
    GuardServer *m_acceptor = nullptr;
    int m_connections = 0; // of all, also of those that have left
};

} // namespace Core
