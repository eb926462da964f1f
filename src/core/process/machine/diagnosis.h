// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/machine/machineprocess.h"

#include <QHostAddress>

namespace Core {

// Who listens where on this machine, and what earlier Portsides have left behind; a value, taken at
// one moment. Reads much of /proc: not for the main thread.
struct Diagnosis
{
    struct Listener
    {
        QHostAddress address;
        quint16 port = 0;
        QList<MachineProcess> holders; // empty: this user may not see who
    };

    QList<Listener> listeners; // by port
    QList<MachineProcess> orphans; // whose Portside is gone

    static Diagnosis ofThisMachine();
};

} // namespace Core
