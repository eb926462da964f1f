// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/service/servicemanager.h"

#include <QCoreApplication>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>

namespace Cli {

namespace {

QByteArray takeVariable(const char *name)
{
    const QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

} // namespace

ServiceManager ServiceManager::take()
{
    ServiceManager manager;
    manager.m_socket = takeVariable("NOTIFY_SOCKET");
    const qint64 interval = takeVariable("WATCHDOG_USEC").toLongLong();
    const QByteArray pid = takeVariable("WATCHDOG_PID");
    const bool isMeant = pid.isEmpty() || pid.toLongLong() == QCoreApplication::applicationPid();
    if (interval > 0 && isMeant)
        manager.m_watchdog = std::chrono::microseconds(interval);
    return manager;
}

void ServiceManager::notify(const QByteArray &lines) const
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const auto length = size_t(m_socket.size());
    if (length == 0 || length >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, m_socket.constData(), length);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // Linux' abstract names
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return;
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + length);
    ::sendto(descriptor, lines.constData(), size_t(lines.size()), MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr *>(&address), size);
    ::close(descriptor);
}

} // namespace Cli
