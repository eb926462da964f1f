// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/service/handedsockets.h"

#include "core/http/boundsocket.h"

#include <QCoreApplication>

#include <fcntl.h>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstDescriptor = 3;
const QString metricsName = QStringLiteral("metrics");

QString nameOf(const QString &name, int descriptor)
{
    return name.isEmpty() ? QString::number(descriptor) : name;
}

} // namespace

HandedSockets HandedSockets::take()
{
    HandedSockets handed;
    const bool isMeant = qgetenv("LISTEN_PID").toLongLong() == QCoreApplication::applicationPid();
    const int count = isMeant ? qEnvironmentVariableIntValue("LISTEN_FDS") : 0;
    const QStringList names = qEnvironmentVariable("LISTEN_FDNAMES").split(u':');
    for (const char *variable : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(variable);
    for (int i = 0; i < count; ++i) {
        const int descriptor = firstDescriptor + i;
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        if (const auto socket = Core::BoundSocket::adopt(descriptor)) {
            handed.m_sockets.push_back(
                {names.value(i), descriptor, socket->address(), socket->port()});
        } else {
            handed.m_useless << nameOf(names.value(i), descriptor);
        }
    }
    return handed;
}

const HandedSockets::Socket *HandedSockets::find(const Core::ServerConfig &server,
                                                 qsizetype servers) const
{
    const Socket *only = nullptr;
    qsizetype others = 0; // that are not for the metrics
    for (const Socket &socket : m_sockets) {
        if (socket.name.compare(server.name, Qt::CaseInsensitive) == 0)
            return &socket;
        if (socket.name != metricsName) {
            only = &socket;
            ++others;
        }
    }
    return servers == 1 && others == 1 ? only : nullptr;
}

void HandedSockets::hand(const Socket &socket, Core::ServerConfig &server)
{
    server.handedSocket = socket.descriptor;
    server.host = socket.address.toString();
    server.port = socket.port;
    server.portPolicy = Core::ServerConfig::PortPolicy::Fixed;
    server.allowNetwork = true; // who has made the socket has chosen its address
}

void HandedSockets::give(QList<Core::ServerConfig> &servers, ServiceOptions &service) const
{
    bool isTaken = false;
    for (Core::ServerConfig &server : servers) {
        const Socket *socket = find(server, servers.size());
        if (!socket)
            continue;
        isTaken = isTaken || socket->name == metricsName;
        hand(*socket, server);
    }
    const auto metrics = std::ranges::find(m_sockets, metricsName, &Socket::name);
    if (metrics != m_sockets.end() && !isTaken) {
        service.metrics = {.address = metrics->address,
                           .port = metrics->port,
                           .handedSocket = metrics->descriptor};
    }
}

void HandedSockets::give(Core::ServerConfig &server, ServiceOptions &service) const
{
    QList<Core::ServerConfig> servers {server};
    give(servers, service);
    server = servers.first();
}

void HandedSockets::keep(QList<Core::ServerConfig> &servers,
                         const QList<Core::ServerConfig> &before) const
{
    for (const Core::ServerConfig &old : before) {
        const auto socket = std::ranges::find(m_sockets, old.handedSocket, &Socket::descriptor);
        const auto same = std::ranges::find(servers, old.id, &Core::ServerConfig::id);
        if (socket == m_sockets.end() || same == servers.end() || same->handedSocket >= 0)
            continue;
        const int descriptor = socket->descriptor;
        if (std::ranges::find(servers, descriptor, &Core::ServerConfig::handedSocket)
            == servers.end())
            hand(*socket, *same);
    }
}

QStringList HandedSockets::remarks(const QList<Core::ServerConfig> &servers) const
{
    QStringList remarks;
    for (const QString &name : m_useless) {
        remarks << u"portside: the socket “%1” is not used: it is no TCP socket that listens"_s.arg(
            name);
    }
    for (const Socket &socket : m_sockets) {
        const bool isUsed = std::ranges::any_of(servers, [&](const Core::ServerConfig &server) {
            return server.handedSocket == socket.descriptor;
        });
        if (!isUsed && socket.name != metricsName) {
            remarks << u"portside: no server is called “%1”, so that this socket is not used"_s.arg(
                nameOf(socket.name, socket.descriptor));
        }
    }
    return remarks;
}

} // namespace Cli
