// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/service/serviceoptions.h"
#include "core/server/serverconfig.h"

#include <QHostAddress>

namespace Cli {

// Listening sockets that this program was started with, by the protocol of sd_listen_fds(3): the
// servers that take them are reached before they run, and while they start anew. A plain value.
class HandedSockets final
{
public:
    // As the environment says, which says so no more.
    static HandedSockets take();

    // The server with the name of a socket gets it; so does the only server the only socket, and
    // the metrics the one that is called so.
    void give(QList<Core::ServerConfig> &servers, ServiceOptions &service) const;
    void give(Core::ServerConfig &server, ServiceOptions &service) const; // the only one
    // Servers that have come to a socket before keep it, unless another one has its name.
    void keep(QList<Core::ServerConfig> &servers, const QList<Core::ServerConfig> &before) const;
    // A sentence for each that nobody in this list gets.
    QStringList remarks(const QList<Core::ServerConfig> &servers) const;

private:
    struct Socket
    {
        QString name;
        int descriptor = -1;
        QHostAddress address = {};
        quint16 port = 0;
    };

    const Socket *find(const Core::ServerConfig &server, qsizetype servers) const;
    static void hand(const Socket &socket, Core::ServerConfig &server);

    QList<Socket> m_sockets;
    QStringList m_useless; // names of what is not a listening TCP socket
};

} // namespace Cli
