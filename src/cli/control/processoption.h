// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace CLI {
class App;
}

namespace Cli {

// --of PID: the only program whose servers are meant. process lives as long as the command.
void addProcessOption(CLI::App &command, qint64 &process);

} // namespace Cli
