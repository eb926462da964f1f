// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstate.h"
#include "gui/icons.h"

#include <QColor>
#include <QString>

namespace Core {
class Server;
}

namespace Gui {

// How a state of a server is shown everywhere: word, icon and colour (readable on the palette of
// the moment); main thread.
struct StateLook
{
    QString text;
    IconId icon = IconId::StateStopped;
    QColor colour;

    static StateLook of(Core::ServerState::Value state);
    static StateLook holding(int messages); // it runs, but these wait at its breakpoint
    static StateLook unhealthy(); // it runs, but its program does not do what it should
    // The state, but where a running server takes no new connections, holds messages or its
    // program is unhealthy.
    static StateLook of(const Core::Server &server);
};

} // namespace Gui
