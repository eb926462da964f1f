// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverstate.h"

namespace Core {

std::optional<ServerState::Value> ServerState::next(Value state, Event event)
{
    using enum Value;
    constexpr std::nullopt_t no = std::nullopt;
    // Rows: the state before. Columns: Start, Ready, Failed, Stop, Finished.
    static constexpr std::optional<Value> table[5][5] = {
        /* Stopped  */ {Starting, no, no, no, no},
        /* Starting */ {no, Running, Failed, Stopping, Failed},
        /* Running  */ {no, no, Failed, Stopping, Failed},
        /* Stopping */ {no, no, Stopped, Stopping, Stopped},
        /* Failed   */ {Starting, no, no, no, no},
    };
    return table[size_t(state)][size_t(event)];
}

} // namespace Core
