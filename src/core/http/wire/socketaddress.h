// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

#include <netinet/in.h>
#include <sys/socket.h>

namespace Core {

// An address and port in the form that the operating system takes, a plain value.
struct SocketAddress
{
    sockaddr_storage storage = {};
    socklen_t size = sizeof(sockaddr_storage);

    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }

    static SocketAddress from(const QHostAddress &address, quint16 port);
    // An IPv4 address that came through an IPv6 socket is told as IPv4.
    QHostAddress address() const;
    quint16 port() const;
};

} // namespace Core
