// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/port/sockettable.h"

#include <optional>

namespace Core {

// What listens, by the kernel's socket for such questions (sock_diag(7)): for /proc/net/tcp it
// walks over the table of all connections, ten milliseconds where there is much memory. Nothing
// where the kernel does not answer.
std::optional<QList<ListeningSocket>> askForListeningSockets();

} // namespace Core
