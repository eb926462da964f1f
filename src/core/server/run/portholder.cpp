// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>

#include <unistd.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using SocketIds = QSet<QByteArray>; // "socket:[4711]"

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The kernel prints an address as 32-bit words of the machine's own byte order.
QHostAddress addressFrom(const QByteArray &hex)
{
    std::array<uchar, 16> bytes = {};
    const qsizetype words = std::min<qsizetype>(hex.size() / 8, 4);
    for (qsizetype i = 0; i < words; ++i) {
        const quint32 word = hex.mid(i * 8, 8).toUInt(nullptr, 16);
        std::memcpy(bytes.data() + i * 4, &word, 4);
    }
    return words == 1 ? QHostAddress(qFromBigEndian<quint32>(bytes.data()))
                      : QHostAddress(bytes.data());
}

bool isWildcard(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool collide(const QHostAddress &one, const QHostAddress &other)
{
    return isWildcard(one) || isWildcard(other) || one.isEqual(other);
}

// The sockets of a table (proc(5), /proc/net/tcp) that listen on this port.
SocketIds listeners(const QString &table, const QHostAddress &address, quint16 port)
{
    constexpr QByteArrayView listening = "0A";
    SocketIds found;
    for (const QByteArray &line : readAll(table).split('\n')) {
        const QByteArrayList columns = line.simplified().split(' ');
        if (columns.size() < 10 || columns[3] != listening)
            continue;
        const QByteArrayList local = columns[1].split(':');
        if (local.size() == 2 && local[1].toUShort(nullptr, 16) == port
            && collide(addressFrom(local[0]), address))
            found.insert("socket:[" + columns[9] + ']');
    }
    return found;
}

bool holdsOneOf(const SocketIds &sockets, const QString &process)
{
    const QString folder = process + "/fd/"_L1;
    const QStringList descriptors
        = QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    std::array<char, 64> target;
    for (const QString &descriptor : descriptors) {
        const QByteArray link = QFile::encodeName(folder + descriptor);
        const ssize_t length = readlink(link.constData(), target.data(), target.size());
        if (length > 0 && sockets.contains(QByteArray(target.data(), length)))
            return true;
    }
    return false;
}

} // namespace

std::optional<PortHolder> PortHolder::find(const QHostAddress &address, quint16 port)
{
    const SocketIds sockets = listeners(u"/proc/net/tcp"_s, address, port)
        + listeners(u"/proc/net/tcp6"_s, address, port);
    if (sockets.isEmpty())
        return std::nullopt;

    const QStringList entries
        = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 pid = entry.toLongLong(&isProcess);
        const QString process = "/proc/"_L1 + entry;
        if (isProcess && holdsOneOf(sockets, process))
            return PortHolder {pid, QString::fromUtf8(readAll(process + "/comm"_L1)).trimmed()};
    }
    return PortHolder();
}

} // namespace Core
