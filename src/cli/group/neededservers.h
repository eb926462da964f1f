// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/groupoptions.h"
#include "core/kind/kindregistry.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

std::chrono::milliseconds toMilliseconds(double seconds);
QStringList toStrings(const std::vector<std::string> &texts);

// The options that say which servers a command needs (--with), as the user typed them. Lives as
// long as the command that it was added to.
class NeededServers final
{
public:
    void addTo(CLI::App &command);

    // In the order in which they are started, each after the one before it. The reason of a failure
    // is a mistake of the user.
    Core::Result<GroupOptions> group(const Core::KindRegistry &kinds) const;

private:
    Core::Result<QList<Core::ServerConfig>> chosen(const Core::KindRegistry &kinds) const;

    std::string m_file;
    std::string m_metrics;
    std::vector<std::string> m_with;
    double m_readyTimeout = 60; // seconds
    bool m_quiet = false;
};

} // namespace Cli
