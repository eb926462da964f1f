// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/portholder.h"

#include "core/process/port/sockettable.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

bool isWildcard(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool collide(const QHostAddress &one, const QHostAddress &other)
{
    return isWildcard(one) || isWildcard(other) || one.isEqual(other);
}

QString nameOf(const QString &process)
{
    QFile file("/proc/"_L1 + process + "/comm"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

std::optional<PortHolder> PortHolder::find(const QHostAddress &address, quint16 port)
{
    QSet<QByteArray> wanted;
    const QList<ListeningSocket> sockets = listeningSockets();
    for (const ListeningSocket &socket : sockets) {
        if (socket.port == port && collide(socket.address, address))
            wanted.insert(socket.id);
    }
    if (wanted.isEmpty())
        return std::nullopt;

    const QStringList entries
        = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 pid = entry.toLongLong(&isProcess);
        if (isProcess && socketsOf(pid).intersects(wanted))
            return PortHolder {pid, nameOf(entry)};
    }
    return PortHolder();
}

} // namespace Core
