// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/programport.h"

#include "core/tr.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace Core {

namespace {

Unexpected<QString> systemFailure()
{
    return failure(Tr::tr("No port could be reserved for the program: %1.")
                       .arg(QString::fromLocal8Bit(std::strerror(errno))));
}

Descriptor openSocket(int family)
{
    return Descriptor(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

void switchOn(const Descriptor &descriptor, int level, int option)
{
    const int on = 1;
    ::setsockopt(descriptor.get(), level, option, &on, sizeof on);
}

bool bindLoopback(const Descriptor &descriptor)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::bind(descriptor.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
        == 0;
}

quint16 portOf(const Descriptor &descriptor)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    if (::getsockname(descriptor.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

enum class Outcome { Bound, Taken, Unavailable };

Outcome bindLoopback6(const Descriptor &descriptor, quint16 port)
{
    sockaddr_in6 address = {};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    address.sin6_port = htons(port);
    if (::bind(descriptor.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return Outcome::Bound;
    return errno == EADDRINUSE ? Outcome::Taken : Outcome::Unavailable;
}

} // namespace

Result<ProgramPort> ProgramPort::reserve()
{
    // Programs that bind “localhost” may choose ::1: a port that is free on both is looked for.
    constexpr int attempts = 50;
    for (int i = 0; i < attempts; ++i) {
        ProgramPort port;
        port.m_socket = openSocket(AF_INET);
        switchOn(port.m_socket, SOL_SOCKET, SO_REUSEADDR);
        if (!port.m_socket.isOpen() || !bindLoopback(port.m_socket))
            return systemFailure();
        port.m_number = portOf(port.m_socket);
        Descriptor other = openSocket(AF_INET6);
        if (!other.isOpen())
            return port;
        switchOn(other, IPPROTO_IPV6, IPV6_V6ONLY);
        switchOn(other, SOL_SOCKET, SO_REUSEADDR);
        switch (bindLoopback6(other, port.m_number)) {
        case Outcome::Bound:
            port.m_socket6 = std::move(other);
            return port;
        case Outcome::Unavailable:
            return port;
        case Outcome::Taken:
            break;
        }
    }
    errno = EADDRINUSE;
    return systemFailure();
}

Result<ProgramPort> ProgramPort::listen()
{
    ProgramPort port;
    port.m_socket = openSocket(AF_INET);
    // Without SO_REUSEADDR, so that it is nobody else's in any case.
    if (!port.m_socket.isOpen() || !bindLoopback(port.m_socket)
        || ::listen(port.m_socket.get(), SOMAXCONN) != 0)
        return systemFailure();
    port.m_number = portOf(port.m_socket);
    // For the connections that it accepts: asyncio leaves those alone whose socket it did not make.
    switchOn(port.m_socket, IPPROTO_TCP, TCP_NODELAY);
    return port;
}

} // namespace Core
