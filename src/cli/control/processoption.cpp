// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/control/processoption.h"

#include <CLI/CLI.hpp>

namespace Cli {

void addProcessOption(CLI::App &command, qint64 &process)
{
    command
        .add_option("--of", process,
                    "Servers of this process only, as list shows it; default: of any")
        ->type_name("PID")
        ->check(CLI::PositiveNumber.description(""));
}

} // namespace Cli
