// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/portfinder.h"

#include "core/process/port/processtree.h"
#include "core/process/port/sockettable.h"

#include <chrono>

namespace Core {

using namespace std::chrono_literals;

PortFinder::PortFinder(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PortFinder::look);
}

void PortFinder::start(qint64 keeper)
{
    m_keeper = keeper;
    look();
}

quint16 PortFinder::find(qint64 keeper)
{
    QSet<QByteArray> own;
    const QList<ProcessFacts> processes = processesBelow(keeper);
    for (const ProcessFacts &process : processes)
        own += socketsOf(process.id);
    if (own.isEmpty())
        return 0;
    quint16 lowest = 0;
    const QList<ListeningSocket> sockets = listeningSockets();
    for (const ListeningSocket &socket : sockets) {
        if (own.contains(socket.id) && (lowest == 0 || socket.port < lowest))
            lowest = socket.port;
    }
    return lowest;
}

void PortFinder::look()
{
    if (const quint16 port = find(m_keeper); port != 0) {
        emit found(port);
        return;
    }
    constexpr int eager = 100;
    m_pause.start(++m_attempts < eager ? 20ms : 200ms);
}

} // namespace Core
