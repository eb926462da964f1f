// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstatus.h"

namespace Cli {

// What the program tells its caller; documented in docs/command-line.md.
enum ExitCode : int {
    Fine = 0,
    RanAndFailed = 1,
    WrongUsage = 2, // or a file that does not validate
    NotStarted = 3,
    NotReadyInTime = 4,
    SurvivedStop = 5,
};

// Of a server that did not start.
ExitCode exitCodeOf(Core::ServerFailure::Cause cause);

} // namespace Cli
