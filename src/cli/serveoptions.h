// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/service/serviceoptions.h"
#include "core/server/serverconfig.h"

#include <chrono>

namespace Cli {

// What the user asked a server command for, a plain value.
struct ServeOptions
{
    Core::ServerConfig config;
    ServiceOptions service = {};
    bool json = false;
    bool quiet = false;
    bool open = false;
    bool copy = false;
    bool stopOnEof = false;
    qint64 maximumRequests = 0; // 0: no limit
    std::chrono::milliseconds readyTimeout {30'000};
};

} // namespace Cli
