// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

namespace Core {

// The states of a server and the one table of allowed steps; the whole life of a server is in
// serverstate.cpp.
class ServerState
{
    Q_GADGET

public:
    enum class Value : quint8 { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(Value)
    enum class Event : quint8 { Start, Ready, Failed, Stop, Finished };
    Q_ENUM(Event)

    // The state after the event, none where the event is not allowed or is ignored. Stop while
    // Stopping stays Stopping: it means "now".
    static std::optional<Value> next(Value state, Event event);
};

} // namespace Core
