// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/statelook.h"

#include "core/server/server.h"
#include "core/server/serverholds.h"
#include "gui/servers/servertexts.h"
#include "gui/theme.h"

#include <QCoreApplication>

namespace Gui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Gui::StateLook)
};

} // namespace

StateLook StateLook::of(Core::ServerState::Value state)
{
    const bool dark = Theme::isDark();
    switch (state) {
    case Core::ServerState::Value::Stopped:
        return {Tr::tr("Stopped"), IconId::StateStopped, QColor(dark ? 0xa3abb8 : 0x5d6675)};
    case Core::ServerState::Value::Starting:
        return {Tr::tr("Starting"), IconId::StateStarting, QColor(dark ? 0x7fb8ea : 0x1f6fb0)};
    case Core::ServerState::Value::Running:
        return {Tr::tr("Running"), IconId::StateRunning, QColor(dark ? 0x6fcf97 : 0x1c7a45)};
    case Core::ServerState::Value::Stopping:
        return {Tr::tr("Stopping"), IconId::StateStopping, QColor(dark ? 0xe6b95c : 0x8d5f00)};
    case Core::ServerState::Value::Failed:
        return {Tr::tr("Failed"), IconId::StateFailed, QColor(dark ? 0xf08a80 : 0xb3261e)};
    }
    Q_UNREACHABLE();
}

StateLook StateLook::unhealthy()
{
    return {Tr::tr("Unhealthy", "it runs, but its health check fails"), IconId::Warning,
            of(Core::ServerState::Value::Stopping).colour};
}

StateLook StateLook::holding(int messages)
{
    return {Tr::tr("%n held", "messages that wait at a breakpoint", messages), IconId::Pause,
            of(Core::ServerState::Value::Stopping).colour};
}

StateLook StateLook::of(const Core::Server &server)
{
    const int held = int(server.holds().messages().size());
    StateLook look = of(server.state());
    if (!server.unhealthyWhy().isEmpty()) {
        look = unhealthy();
    } else if (ServerTexts::isFull(server)) {
        look = {Tr::tr("Full", "takes no new connections"), IconId::Warning,
                of(Core::ServerState::Value::Stopping).colour};
    } else if (held > 0 && server.state() == Core::ServerState::Value::Running) {
        look = holding(held);
    }
    return look;
}

} // namespace Gui
