// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/sockettable.h"

#include "core/process/port/socketdiag.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <unistd.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

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

// A table as in proc(5), /proc/net/tcp.
void addFrom(const QString &table, QList<ListeningSocket> &sockets)
{
    constexpr QByteArrayView listening = "0A";
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // There may be ten thousands of others.
        if (!line.contains(" 0A "))
            continue;
        const QByteArrayList columns = line.simplified().split(' ');
        if (columns.size() < 10 || columns[3] != listening)
            continue;
        const QByteArrayList local = columns[1].split(':');
        if (local.size() == 2) {
            sockets << ListeningSocket {"socket:[" + columns[9] + ']', addressFrom(local[0]),
                                        local[1].toUShort(nullptr, 16), columns[7].toUInt()};
        }
    }
}

} // namespace

QList<ListeningSocket> listeningSockets()
{
    if (const auto asked = askForListeningSockets())
        return *asked;
    QList<ListeningSocket> sockets;
    addFrom(u"/proc/net/tcp"_s, sockets);
    addFrom(u"/proc/net/tcp6"_s, sockets);
    return sockets;
}

QSet<QByteArray> socketsOf(qint64 process)
{
    const QString folder = u"/proc/%1/fd/"_s.arg(process);
    const QStringList descriptors
        = QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    QSet<QByteArray> sockets;
    std::array<char, 64> target;
    for (const QString &descriptor : descriptors) {
        const QByteArray link = QFile::encodeName(folder + descriptor);
        const ssize_t length = ::readlink(link.constData(), target.data(), target.size());
        const QByteArrayView text(target.data(), std::max<ssize_t>(length, 0));
        if (text.startsWith("socket:"))
            sockets.insert(text.toByteArray());
    }
    return sockets;
}

} // namespace Core
