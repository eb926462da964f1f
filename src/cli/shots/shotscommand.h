// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/neededservers.h"
#include "cli/history/historyoptions.h"
#include "cli/shots/shotsoptions.h"

#include <string>
#include <vector>

namespace Cli {

// The command that photographs pages, as the user typed it. Lives as long as the program's options.
class ShotsCommand final
{
public:
    void addTo(CLI::App &app);
    bool isParsed() const;
    // Reads standard input for the path "-", and kept traffic for --seen. The reason of a failure
    // is a mistake of the user, or that there is no browser.
    Core::Result<ShotsOptions> options(const Core::KindRegistry &kinds) const;

private:
    void addLookTo(CLI::App &command);
    void addComparisonTo(CLI::App &command);
    Core::Result<> readLook(Core::ShotOptions &shots) const;
    Core::Result<> readPaths(ShotsOptions &options) const;
    Core::Result<> addSeen(ShotsOptions &options) const;

    CLI::App *m_command = nullptr;
    NeededServers m_needed;
    HistoryOptions m_history;
    std::string m_server;
    std::string m_out;
    std::vector<std::string> m_paths;
    std::string m_size = "1280x800";
    std::vector<std::string> m_headers;
    std::string m_waitFor;
    std::string m_browser;
    std::string m_compare;
    double m_scale = 1;
    double m_timeout = 30; // seconds
    double m_threshold = 0; // percent
    int m_tolerance = 0;
    bool m_isFullPage = false;
    bool m_isDark = false;
    bool m_hasNoSandbox = false;
    bool m_takesSeen = false;
    bool m_json = false;
    bool m_isVerbose = false;
};

} // namespace Cli
