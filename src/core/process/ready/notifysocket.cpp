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
#include <chrono>
#include <cstddef>
#include <cstring>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NotifySocket::NotifySocket(QObject *parent)
    : QObject(parent)
{
    constexpr auto pause = 100ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &NotifySocket::tellStatus);
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
    // Of one turn of the event loop, so that a flood leaves time for everything else.
    constexpr int readAtOnce = 64;
    std::array<char, 4'096> buffer;
    for (int i = 0; i < readAtOnce; ++i) {
        const ssize_t length = ::recv(m_socket.get(), buffer.data(), buffer.size(), 0);
        if (length <= 0)
            return;
        const QStringList lines = QString::fromUtf8(buffer.data(), length).split(u'\n');
        for (const QString &line : lines)
            take(line);
    }
}

void NotifySocket::take(const QString &line)
{
    constexpr auto statusKey = "STATUS="_L1;
    if (line == "READY=1"_L1)
        emit ready();
    if (!line.startsWith(statusKey))
        return;
    m_status = line.sliced(statusKey.size());
    if (!m_pause.isActive())
        tellStatus();
}

void NotifySocket::tellStatus()
{
    if (m_status == m_told)
        return;
    m_told = m_status;
    m_pause.start();
    emit saidStatus(m_status);
}

} // namespace Core
