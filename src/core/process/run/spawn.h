// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/run/descriptor.h"
#include "core/result.h"

#include <QStringList>

namespace Core {

// What a keeper is to start, a plain value.
struct SpawnRequest
{
    QStringList arguments;
    QString folder;
    QStringList environment; // complete
    // Standard input, output and error are those of this process: nothing is told of what it
    // prints.
    bool inheritsStreams = false;
    int handedSocket = -1; // stays the caller's; becomes descriptor 3 of the program
};

// A keeper that has been started, with our ends of what connects us.
struct SpawnedKeeper
{
    qint64 id = 0; // to be waited for
    Descriptor control; // as keeperprotocol.h says; does not block
    Descriptor input;
    Descriptor output; // does not block
    Descriptor errors; // the same
};

// From any thread, and from one that ends before the program does: what ties the program to
// Portside is the control socket.
Result<SpawnedKeeper> spawnKeeper(const SpawnRequest &request);

} // namespace Core
