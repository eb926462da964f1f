// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/types.h>

namespace Keeper {

// Sends a signal once to every process below this one, also to those that left their group or
// session. leader: the leader of a group that is signalled as a whole, 0 if there is none any more.
void signalDescendants(pid_t leader, int number);

} // namespace Keeper
