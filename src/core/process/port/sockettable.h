// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSet>

namespace Core {

// A listening TCP socket of this machine.
struct ListeningSocket
{
    QByteArray id; // as processes name it: "socket:[4711]"
    QHostAddress address;
    quint16 port = 0;
    quint32 user = 0; // who opened it
};

// From the kernel's tables under /proc, which are long where many connections are: not for the main
// thread.
QList<ListeningSocket> listeningSockets();

// The sockets that a process has open; none if this user may not see them. The same.
QSet<QByteArray> socketsOf(qint64 process);

} // namespace Core
