// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/boundsocket.h"

#include "core/http/wire/socketaddress.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace Core {

namespace {

// Enough for a burst of clients: each one that does not fit costs that client a second.
constexpr int backlog = 1024;

Unexpected<BindFailure> failed(int error)
{
    const QString message = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case EADDRINUSE:
        return {{BindError::PortTaken, message}};
    case EACCES:
    case EPERM:
        return {{BindError::PortForbidden, message}};
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
    case ENODEV:
    case EINVAL:
        return {{BindError::AddressUnavailable, message}};
    case EMFILE:
    case ENFILE:
        return {{BindError::OutOfDescriptors, message}};
    }
    return {{BindError::Other, message}};
}

} // namespace

Result<BoundSocket, BindFailure> BoundSocket::bind(const QHostAddress &address, quint16 port)
{
    if (address.isNull())
        return failed(EADDRNOTAVAIL);
    SocketAddress wanted = SocketAddress::from(address, port);
    const int descriptor
        = ::socket(wanted.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return failed(errno);
    BoundSocket socket(descriptor, address, 0);
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (wanted.storage.ss_family == AF_INET6) {
        const int onlyV6 = address.protocol() == QAbstractSocket::AnyIPProtocol ? 0 : 1;
        ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &onlyV6, sizeof onlyV6);
    }
    if (::bind(descriptor, wanted.get(), wanted.size) != 0 || ::listen(descriptor, backlog) != 0)
        return failed(errno);
    SocketAddress real;
    if (::getsockname(descriptor, real.get(), &real.size) != 0)
        return failed(errno);
    socket.m_port = real.port();
    return socket;
}

Result<BoundSocket, BindFailure> BoundSocket::adopt(int descriptor)
{
    int listens = 0;
    socklen_t size = sizeof listens;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) != 0)
        return failed(errno);
    SocketAddress own;
    if (::getsockname(descriptor, own.get(), &own.size) != 0)
        return failed(errno);
    const auto family = own.storage.ss_family;
    if (listens == 0 || (family != AF_INET && family != AF_INET6))
        return Unexpected<BindFailure> {
            {BindError::Other, QString::fromLocal8Bit(std::strerror(EPROTOTYPE))}};
    const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return failed(errno);
    ::fcntl(copy, F_SETFL, ::fcntl(copy, F_GETFL) | O_NONBLOCK);
    return BoundSocket(copy, own.address(), own.port());
}

BoundSocket::BoundSocket(int descriptor, QHostAddress address, quint16 port)
    : m_descriptor(descriptor)
    , m_address(std::move(address))
    , m_port(port)
{
}

BoundSocket::BoundSocket(BoundSocket &&other) noexcept
    : m_descriptor(other.release())
    , m_address(std::move(other.m_address))
    , m_port(other.m_port)
{
}

BoundSocket &BoundSocket::operator=(BoundSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_address, other.m_address);
    std::swap(m_port, other.m_port);
    return *this;
}

BoundSocket::~BoundSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<BoundSocket, BindFailure> BoundSocket::duplicate() const
{
    const int copy = ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return failed(errno);
    return BoundSocket(copy, m_address, m_port);
}

int BoundSocket::release()
{
    return std::exchange(m_descriptor, -1);
}

} // namespace Core
