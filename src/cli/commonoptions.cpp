// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commonoptions.h"

#include <QDir>

#include <CLI/CLI.hpp>

#include <limits>

namespace Cli {

using PortPolicy = Core::ServerConfig::PortPolicy;

namespace {

constexpr auto group = "Server";
constexpr double longestTime = 86'400; // seconds
constexpr auto mostRequests = std::numeric_limits<std::int64_t>::max();

// A check that does not describe itself in the help, where the option's type says it already.
CLI::Validator silent(CLI::Validator check)
{
    return check.description("");
}

std::chrono::milliseconds toMilliseconds(double seconds)
{
    return std::chrono::milliseconds(qint64(seconds * 1'000));
}

QString absolutePath(const std::string &path)
{
    return path.empty()
        ? QString()
        : QDir::cleanPath(QDir::current().absoluteFilePath(QString::fromStdString(path)));
}

} // namespace

void CommonOptions::addTo(CLI::App &command)
{
    addListening(command);
    addAccess(command);
    addTls(command);
    addLife(command);
    addOutput(command);
}

void CommonOptions::addListening(CLI::App &command)
{
    command
        .add_option(
            "--port", m_port,
            "Port; 0: a free one, which is the default but for inspect (7766 or a free one)")
        ->type_name("N")
        ->check(silent(CLI::Range(0, 65'535)))
        ->group(group);
    command
        .add_option("--port-policy", m_policy,
                    "What to do when the port is taken: fail, or take a free one")
        ->type_name("fixed|preferred")
        ->check(silent(CLI::IsMember({"fixed", "preferred"})))
        ->group(group);
    command
        .add_option("--host", m_host, "Address to listen on; default 127.0.0.1, this machine only")
        ->type_name("ADDR")
        ->group(group);
    command.add_option("--threads", m_threads, "Threads that answer requests; default 1")
        ->type_name("N")
        ->check(silent(CLI::Range(1, Core::ServerConfig::mostWorkerThreads)))
        ->group(group);
    command.add_option("--name", m_name, "Name in messages")->type_name("NAME")->group(group);
}

void CommonOptions::addAccess(CLI::App &command)
{
    command
        .add_option("--allow-host", m_allowedHosts,
                    "Host to answer for besides localhost and addresses; .NAME with all below it. "
                    "Give it once for each.")
        ->type_name("NAME")
        ->allow_extra_args(false)
        ->group(group);
    command
        .add_option("--allow-origin", m_allowedOrigins,
                    "Origin whose pages may change something here, such as "
                    "http://localhost:5173. Give it once for each.")
        ->type_name("ORIGIN")
        ->allow_extra_args(false)
        ->group(group);
}

void CommonOptions::addTls(CLI::App &command)
{
    command.add_flag("--tls", m_tls, "Speak HTTPS, by a certificate authority of your own")
        ->group(group);
    auto *certificate
        = command
              .add_option("--certificate", m_certificate,
                          "Speak HTTPS with this certificate (PEM, its chain after it)")
              ->type_name("FILE")
              ->group(group);
    command.add_option("--key", m_key, "The certificate's key (PEM), if it stands in another file")
        ->type_name("FILE")
        ->needs(certificate)
        ->group(group);
}

void CommonOptions::addLife(CLI::App &command)
{
    command.add_option("--grace", m_grace, "How long a stop waits for open requests; default 5")
        ->type_name("SECONDS")
        ->check(silent(CLI::Range(0.0, longestTime)))
        ->group(group);
    command
        .add_option("--ready-timeout", m_readyTimeout,
                    "Give up if it is not ready by then; default 30")
        ->type_name("SECONDS")
        ->check(silent(CLI::Range(0.001, longestTime)))
        ->group(group);
    command.add_option("--max-requests", m_maximumRequests, "Stop after so many requests")
        ->type_name("N")
        ->check(silent(CLI::Range(std::int64_t(1), mostRequests)))
        ->group(group);
    command
        .add_flag("--stop-on-eof", m_stopOnEof,
                  "Stop when standard input ends: when the program that started it has gone")
        ->group(group);
}

void CommonOptions::addOutput(CLI::App &command)
{
    command.add_flag("--open", m_open, "Open the URL in the browser")->group(group);
    command.add_flag("--copy", m_copy, "Put the URL on the clipboard")->group(group);
    command.add_flag("--json", m_json, "Report on standard output, one JSON object a line")
        ->group(group);
    command.add_flag("--quiet", m_quiet, "No request log, no notes")->group(group);
    addMetricsOption(command, m_metrics, group);
}

std::optional<std::chrono::seconds> CommonOptions::readyTimeout() const
{
    if (m_readyTimeout < 0)
        return {};
    return std::chrono::ceil<std::chrono::seconds>(toMilliseconds(m_readyTimeout));
}

ServeOptions CommonOptions::options(Core::ServerConfig config) const
{
    ServeOptions result;
    if (m_port >= 0) {
        config.port = quint16(m_port);
        config.portPolicy = PortPolicy::Random;
    }
    if (m_port > 0)
        config.portPolicy = m_policy == "preferred" ? PortPolicy::Preferred : PortPolicy::Fixed;
    if (!m_host.empty())
        config.host = QString::fromStdString(m_host);
    config.allowNetwork = !config.isLoopback(); // typing the address is the deliberate step
    for (const std::string &name : m_allowedHosts)
        config.allowedHosts << QString::fromStdString(name);
    for (const std::string &origin : m_allowedOrigins)
        config.allowedOrigins << QString::fromStdString(origin);
    if (!m_name.empty())
        config.name = QString::fromStdString(m_name);
    config.workerThreads = m_threads;
    config.tls.on = m_tls || !m_certificate.empty();
    config.tls.certificateFile = absolutePath(m_certificate);
    config.tls.keyFile = absolutePath(m_key);
    if (m_grace >= 0)
        config.grace = toMilliseconds(m_grace);
    if (m_readyTimeout >= 0)
        result.readyTimeout = toMilliseconds(m_readyTimeout);
    result.service = {.metrics = metricsOption(m_metrics), .notifies = true};
    result.maximumRequests = m_maximumRequests;
    result.stopOnEof = m_stopOnEof;
    result.open = m_open;
    result.copy = m_copy;
    result.json = m_json;
    result.quiet = m_quiet;
    result.config = std::move(config);
    return result;
}

} // namespace Cli
