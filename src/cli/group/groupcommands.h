// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/groupoptions.h"
#include "cli/group/neededservers.h"
#include "cli/shots/shotscommand.h"
#include "core/kind/kindregistry.h"

#include <string>
#include <variant>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

// The commands for several servers at once: up, exec and shots. Lives as long as the program's
// options.
class GroupCommands final
{
public:
    using Command = std::variant<UpOptions, ExecOptions, ShotsOptions>;

    void addTo(CLI::App &app);
    // Whether one of them was given, and what it asks for. words: what stands behind "--". The
    // reason of a failure is a mistake of the user.
    bool isParsed() const;
    const char *name() const; // of the one that was given
    Core::Result<Command> command(const QStringList &words, const Core::KindRegistry &kinds) const;

private:
    Core::Result<UpOptions> up(const Core::KindRegistry &kinds) const;
    Core::Result<ExecOptions> exec(const QStringList &words, const Core::KindRegistry &kinds) const;

    CLI::App *m_up = nullptr;
    CLI::App *m_exec = nullptr;
    std::string m_file;
    std::vector<std::string> m_only;
    NeededServers m_needed; // by exec
    ShotsCommand m_shots;
    double m_readyTimeout = 60; // seconds
    double m_timeout = 0; // of the command, seconds; 0: none
    bool m_follows = false;
    std::string m_metrics;
    bool m_json = false;
    bool m_quiet = false;
    bool m_isVerbose = false;
    bool m_stopOnEof = false;
};

} // namespace Cli
