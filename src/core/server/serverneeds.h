// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QObject>

namespace Core {

class Server;
class ServerList;

// Lets the servers of a list start after those that they need, and stop before them. Lives in the
// main thread.
class ServerNeeds final : public QObject
{
    Q_OBJECT

public:
    explicit ServerNeeds(ServerList &servers);
    Q_DISABLE_COPY_MOVE(ServerNeeds)

    // The gate of a server (Server::setGate): starts what it needs.
    Result<QString> admit(const Server &server);
    // Side by side, but each only when those of them that need it have stopped; what still waits
    // for that when it is called again stops now.
    void stop(const QList<Server *> &servers);
    void forget(const Server &server);
    // How many servers of the list stop one after the other at most.
    int depth() const;

private:
    QList<Server *> neededBy(const Server &server) const;
    void follow(Server &server);
    void review();
    void goOn(Server &server);
    bool mustWait(const Server &server) const;
    void stopNext();

    ServerList &m_servers;
    QList<Server *> m_held;
    QList<Server *> m_stopping; // that are being stopped together
    QList<Server *> m_waiting; // of these: for others to stop
};

} // namespace Core
