// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/ready/notifysocket.h"

#include "core/tr.h"

#include <QSocketNotifier>
#include <QUuid>

#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>

namespace Core {

using namespace Qt::StringLiterals;

NotifySocket::NotifySocket(QObject *parent)
    : QObject(parent)
{
}

Result<> NotifySocket::open()
{
    // An abstract address is no file that could be left over.
    const QByteArray name = "portside-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path + 1, name.constData(), size_t(name.size()));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + size_t(name.size()));
    m_socket = Descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!m_socket.isOpen()
        || ::bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), size) != 0) {
        return failure(Tr::tr("There is no socket for READY=1: %1.")
                           .arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    m_address = u'@' + QString::fromLatin1(name);
    auto *notifier = new QSocketNotifier(m_socket.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &NotifySocket::read);
    return {};
}

void NotifySocket::read()
{
    constexpr auto statusKey = "STATUS="_L1;
    std::array<char, 4'096> buffer;
    while (true) {
        const ssize_t length = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (length <= 0)
            return;
        const QStringList lines = QString::fromUtf8(buffer.data(), length).split(u'\n');
        for (const QString &line : lines) {
            if (line == "READY=1"_L1)
                emit ready();
            else if (line.startsWith(statusKey))
                emit saidStatus(line.sliced(statusKey.size()));
        }
    }
}

} // namespace Core
