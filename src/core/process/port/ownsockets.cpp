// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/ownsockets.h"

#include "core/process/port/processtree.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// Programs that gained rights when they were started, and those of other users, do not.
bool showsDescriptors(qint64 process)
{
    const QByteArray folder = "/proc/" + QByteArray::number(process) + "/fd";
    return ::access(folder.constData(), R_OK) == 0 || errno != EACCES;
}

// ::ffff:127.0.0.1, which some programs listen on, is the same as 127.0.0.1.
QHostAddress plain(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour && address != QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(four) : address;
}

} // namespace

OwnSockets OwnSockets::below(qint64 keeper)
{
    OwnSockets result;
    const QList<ProcessFacts> processes = processesBelow(keeper);
    for (const ProcessFacts &process : processes) {
        result.m_own += socketsOf(process.id);
        result.m_isBlind = result.m_isBlind || !showsDescriptors(process.id);
    }
    result.m_sockets = listeningSockets();
    for (ListeningSocket &socket : result.m_sockets)
        socket.address = plain(socket.address);
    return result;
}

// The kernel prefers the exact address to a wildcard; that of IPv6 usually counts for IPv4 too.
QList<ListeningSocket> OwnSockets::takersOf(const QHostAddress &address, quint16 port) const
{
    const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
    QList<QHostAddress> order {address};
    if (isFour)
        order << QHostAddress(QHostAddress::AnyIPv4);
    order << QHostAddress(QHostAddress::AnyIPv6);
    for (const QHostAddress &each : std::as_const(order)) {
        QList<ListeningSocket> takers;
        std::ranges::copy_if(m_sockets, std::back_inserter(takers), [&](const auto &socket) {
            return socket.port == port && socket.address == each;
        });
        if (!takers.isEmpty())
            return takers;
    }
    return {};
}

OwnSockets::Owner OwnSockets::ownerOf(const QHostAddress &address, quint16 port) const
{
    const QList<ListeningSocket> takers = takersOf(address, port);
    const auto isOwn = [this](const ListeningSocket &socket) { return m_own.contains(socket.id); };
    const auto isOthers = [](const ListeningSocket &socket) { return socket.user != ::geteuid(); };
    if (std::ranges::any_of(takers, isOwn))
        return Owner::Own;
    if (takers.isEmpty())
        return Owner::Nobody;
    const bool isHidden = m_isBlind || std::ranges::any_of(takers, isOthers);
    return isHidden ? Owner::Hidden : Owner::Foreign;
}

QList<quint16> OwnSockets::ports() const
{
    QList<quint16> ports;
    for (const ListeningSocket &socket : m_sockets) {
        if (m_own.contains(socket.id) && !ports.contains(socket.port))
            ports << socket.port;
    }
    std::ranges::sort(ports);
    return ports;
}

QList<QHostAddress> OwnSockets::addressesOf(quint16 port) const
{
    QList<QHostAddress> addresses;
    for (const QHostAddress &loopback :
         {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}) {
        const bool maybe = m_isBlind && !takersOf(loopback, port).isEmpty();
        if (maybe || ownerOf(loopback, port) == Owner::Own)
            addresses << loopback;
    }
    if (!addresses.isEmpty())
        return addresses;
    for (const ListeningSocket &socket : m_sockets) {
        if (socket.port == port && m_own.contains(socket.id))
            addresses << socket.address;
    }
    return addresses;
}

} // namespace Core
