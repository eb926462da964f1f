// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/control/controloptions.h"
#include "core/kind/kindregistry.h"
#include "core/result.h"

#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

// The commands for servers that another program of this user runs: list, url, start, stop, restart,
// add and remove. Lives as long as the program's options.
class ControlCommands final
{
public:
    void addTo(CLI::App &app);
    bool isParsed() const;
    std::string name() const; // of the one that was given
    // The reason of a failure is a mistake of the user.
    Core::Result<ControlOptions> options(const Core::KindRegistry &kinds) const;

private:
    CLI::App *addCommand(CLI::App &app, ControlOptions::Verb verb, const char *name,
                         const char *description, const char *footer);
    void addServer(CLI::App &command);
    void addTimeout(CLI::App &command);
    const std::pair<CLI::App *, ControlOptions::Verb> *parsed() const;

    std::vector<std::pair<CLI::App *, ControlOptions::Verb>> m_commands;
    std::string m_server;
    qint64 m_of = 0;
    double m_timeout = 60; // seconds
    bool m_json = false;
    bool m_isNow = false;
    bool m_isStopped = false;
};

// The exit code.
int runControl(const ControlOptions &options, const Core::KindRegistry &kinds);

} // namespace Cli
