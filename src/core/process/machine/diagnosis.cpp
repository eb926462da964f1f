// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/machine/diagnosis.h"

#include "core/process/port/sockettable.h"

#include <QHash>

#include <algorithm>

namespace Core {

namespace {

// Whether the Portside that set this mark is gone.
bool isLeftBehind(const QString &mark, const QHash<qint64, MachineProcess> &processes)
{
    const auto owner = processes.constFind(mark.section(u'-', 0, 0).toLongLong());
    return owner == processes.constEnd() || owner->startTicks != mark.section(u'-', 1).toLongLong();
}

} // namespace

Diagnosis Diagnosis::ofThisMachine()
{
    const QList<ListeningSocket> sockets = listeningSockets();
    const QList<MachineProcess> all = MachineProcess::all();
    QHash<qint64, MachineProcess> byId;
    QMultiHash<QByteArray, qint64> holders;
    for (const MachineProcess &process : all) {
        byId.insert(process.id, process);
        const QSet<QByteArray> open = socketsOf(process.id);
        for (const QByteArray &socket : open)
            holders.insert(socket, process.id);
    }

    Diagnosis diagnosis;
    for (const ListeningSocket &socket : sockets) {
        Listener listener {socket.address, socket.port, {}};
        QList<qint64> ids = holders.values(socket.id);
        std::ranges::sort(ids);
        for (const qint64 id : std::as_const(ids))
            listener.holders << byId[id];
        diagnosis.listeners << listener;
    }
    std::ranges::stable_sort(diagnosis.listeners, {}, &Listener::port);
    for (const MachineProcess &process : all) {
        if (!process.mark.isEmpty() && isLeftBehind(process.mark, byId))
            diagnosis.orphans << process;
    }
    std::ranges::sort(diagnosis.orphans, {}, &MachineProcess::id);
    return diagnosis;
}

} // namespace Core
