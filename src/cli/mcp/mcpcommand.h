// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/mcp/mcpoptions.h"

#include <optional>

namespace CLI {
class App;
}

namespace Cli {

// The command mcp. Lives as long as the program's options.
class McpCommand final
{
public:
    void addTo(CLI::App &app);
    std::optional<McpOptions> parsed() const; // none: it was not given

private:
    CLI::App *m_command = nullptr;
    McpOptions m_options;
};

} // namespace Cli
