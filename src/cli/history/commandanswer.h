// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <QByteArray>

namespace Cli {

// How a command ended that does one thing.
struct CommandAnswer
{
    QByteArray text; // for standard error; empty: there is nothing to say
    ExitCode exitCode = Fine;
};

} // namespace Cli
