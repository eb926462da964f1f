// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Gui {

// What the icon shows of all servers.
struct TrayFacts
{
    int running = 0;
    bool hasFailed = false; // one of them
    bool warns = false; // one is reachable from the network, or takes no connections
};

// The program's icon with the number of running servers or a mark that one failed, and a triangle
// for a warning.
QIcon trayBadge(const TrayFacts &facts);

} // namespace Gui
