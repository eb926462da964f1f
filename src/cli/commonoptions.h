// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/serveoptions.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

// The options that every command with a server has, as the user typed them. Lives as long as the
// command that it was added to.
class CommonOptions
{
public:
    void addTo(CLI::App &command);
    // The config with what was given, and the rest.
    ServeOptions options(Core::ServerConfig config) const;
    // Rounded up; none: it was not given.
    std::optional<std::chrono::seconds> readyTimeout() const;

private:
    void addListening(CLI::App &command);
    void addAccess(CLI::App &command);
    void addLife(CLI::App &command);
    void addTls(CLI::App &command);
    void addOutput(CLI::App &command);

    int m_port = -1; // none was given
    std::string m_policy;
    std::string m_host;
    std::vector<std::string> m_allowedHosts;
    std::vector<std::string> m_allowedOrigins;
    std::string m_name;
    int m_threads = 1;
    bool m_tls = false;
    std::string m_certificate;
    std::string m_key;
    double m_grace = -1; // seconds; not given
    double m_readyTimeout = -1;
    std::int64_t m_maximumRequests = 0;
    bool m_stopOnEof = false;
    bool m_open = false;
    bool m_copy = false;
    std::string m_metrics;
    bool m_json = false;
    bool m_quiet = false;
};

} // namespace Cli
