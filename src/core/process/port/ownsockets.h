// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/port/sockettable.h"

namespace Core {

// The listening sockets of a program and all that it started among those of the machine, at one
// moment. Any thread.
class OwnSockets
{
public:
    enum class Owner : quint8 {
        Own,
        Foreign,
        Hidden, // of another user, or of a process that this user may not look into
        Nobody, // no program listens there
    };

    // Reads much of /proc: not for the main thread.
    static OwnSockets below(qint64 keeper);

    // Of the socket that takes connections to this address.
    Owner ownerOf(const QHostAddress &address, quint16 port) const;
    QList<quint16> ports() const; // own ones, the lowest first
    // By which the program is reached on this port; none: it does not listen there.
    QList<QHostAddress> addressesOf(quint16 port) const;

private:
    QList<ListeningSocket> takersOf(const QHostAddress &address, quint16 port) const;

    QList<ListeningSocket> m_sockets; // of the machine
    QSet<QByteArray> m_own;
    bool m_isBlind = false; // one of its processes does not show what it has open
};

} // namespace Core
