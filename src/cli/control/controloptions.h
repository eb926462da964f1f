// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverconfig.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Cli {

// What is asked of a window, `portside up` or `portside exec` that runs already; a plain value.
struct ControlOptions
{
    enum class Verb : quint8 { List, Url, Start, Stop, Restart, Add, Remove };

    Verb verb = Verb::List;
    QString server = {}; // its name
    std::optional<Core::ServerConfig> added = {}; // of Add
    qint64 of = 0; // the process; 0: that which has the server
    std::chrono::milliseconds timeout {60'000};
    bool isNow = false; // without waiting for open requests
    bool isStarted = true; // of Add
    bool json = false;
};

} // namespace Cli
