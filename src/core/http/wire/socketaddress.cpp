// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/socketaddress.h"

#include <net/if.h>

#include <cstring>

namespace Core {

SocketAddress SocketAddress::from(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&result.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        result.size = sizeof(sockaddr_in);
        return result;
    }
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&result.storage);
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&v6->sin6_addr, &bytes, sizeof bytes);
    const QByteArray scope = address.scopeId().toLocal8Bit();
    v6->sin6_scope_id = scope.isEmpty() ? 0 : ::if_nametoindex(scope.constData());
    if (v6->sin6_scope_id == 0)
        v6->sin6_scope_id = scope.toUInt();
    result.size = sizeof(sockaddr_in6);
    return result;
}

QHostAddress SocketAddress::address() const
{
    QHostAddress result(get());
    bool mapped = false;
    const quint32 v4 = result.toIPv4Address(&mapped);
    if (mapped && storage.ss_family == AF_INET6 && result != QHostAddress(QHostAddress::AnyIPv6))
        result.setAddress(v4);
    return result;
}

quint16 SocketAddress::port() const
{
    if (storage.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
    return ntohs(reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port);
}

} // namespace Core
