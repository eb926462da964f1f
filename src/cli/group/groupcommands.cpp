// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/groupcommands.h"

#include "cli/group/workspacechoice.h"

#include <QDir>

#include <CLI/CLI.hpp>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestTime = 86'400; // seconds

constexpr auto upExamples = R"(Examples:
  portside up                           all servers of portside.json, here or above
  portside up shop.json --only api      api, and what it needs
  portside up --watch                   follow changes of the file
  portside up --json                    one JSON object a line, for scripts

Each server that is ready is a line of standard output: its name, a tab, its URL. Needed servers are
started first and stopped last. Ctrl+C stops all gracefully, twice at once.

Exit codes: 0 fine, 1 one has failed later, 2 wrong usage or file, 3 one did not start, 4 not ready in
time, 5 something survived.)";

constexpr auto execExamples = R"(Examples:
  portside exec --with serve:dist -- npx playwright test
  portside exec --with "api=run:uvicorn main:app" -- pytest      $PORTSIDE_API_URL is its URL
  portside exec --with mock:shop.json --with hooks=inspect: -- ./test.sh
  portside exec --with api --timeout 120 -- make check           a server of portside.json

Servers: NAME of the workspace, serve:DIR, mock:FILE, inspect:, proxy:URL or run:COMMAND LINE, each with
NAME= before it if you like. They are started one after the other; when all are ready the command runs,
with PORTSIDE_URL and PORTSIDE_PORT of the first one and PORTSIDE_<NAME>_URL and _PORT of each. Then
they stop in reverse. Nothing that the command has started is left.

Exit code: the command's, 128 and the signal's number if one ended it, 124 after --timeout, 127 if it was
not found; else 2 wrong usage, 3 a server did not start, 4 not ready in time, 5 something survived.)";

} // namespace

void GroupCommands::addTo(CLI::App &app)
{
    m_up = app.add_subcommand("up", "Run the servers of a workspace");
    m_up->footer(upExamples);
    m_up->add_option("file", m_file, "Workspace file; default: portside.json here or above")
        ->type_name("FILE");
    m_up->add_option("--only", m_only, "This server and what it needs. Give it once for each.")
        ->type_name("NAME")
        ->allow_extra_args(false);
    m_up->add_flag("--watch", m_follows, "Follow changes of the workspace file");
    m_up->add_flag("--json", m_json, "Report on standard output, one JSON object a line");
    m_up->add_flag("--quiet", m_quiet, "No request log, no notes");
    m_up->add_flag("--stop-on-eof", m_stopOnEof,
                   "Stop when standard input ends: when the program that started it has gone");
    addMetricsOption(*m_up, m_metrics, "OPTIONS");
    m_up->add_option("--ready-timeout", m_readyTimeout,
                     "Give up if not all are ready by then; default 60")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, longestTime).description(""));

    m_exec = app.add_subcommand("exec",
                                "Run a command with servers: exec --with SERVER -- CMD [ARG ...]");
    m_exec->footer(execExamples);
    m_needed.addTo(*m_exec);
    m_exec->add_option("--timeout", m_timeout, "Stop the command if it has not ended by then")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, longestTime).description(""));
    m_exec->add_flag("--verbose", m_isVerbose, "Show requests and what programs print")
        ->excludes("--quiet");
    m_shots.addTo(app);
}

bool GroupCommands::isParsed() const
{
    return m_up->parsed() || m_exec->parsed() || m_shots.isParsed();
}

const char *GroupCommands::name() const
{
    return m_up->parsed() ? "up" : m_exec->parsed() ? "exec" : "shots";
}

Core::Result<GroupCommands::Command> GroupCommands::command(const QStringList &words,
                                                            const Core::KindRegistry &kinds) const
{
    if (m_up->parsed()) {
        auto options = up(kinds);
        return options ? Core::Result<Command>(std::move(*options))
                       : Core::failure(options.error());
    }
    if (m_shots.isParsed()) {
        auto options = m_shots.options(kinds);
        return options ? Core::Result<Command>(std::move(*options))
                       : Core::failure(options.error());
    }
    auto options = exec(words, kinds);
    return options ? Core::Result<Command>(std::move(*options)) : Core::failure(options.error());
}

Core::Result<UpOptions> GroupCommands::up(const Core::KindRegistry &kinds) const
{
    UpOptions options {.only = toStrings(m_only), .follows = m_follows};
    options.file = m_file.empty()
        ? findWorkspaceFile(QDir::currentPath())
        : QDir::current().absoluteFilePath(QString::fromStdString(m_file));
    if (options.file.isEmpty())
        return Core::failure(
            u"There is no portside.json in this folder or above it. Name the file."_s);
    auto chosen = readServers(options.file, options.only, kinds);
    if (!chosen)
        return Core::failure(chosen.error());
    if (chosen->servers.isEmpty())
        return Core::failure(u"The workspace file %1 has no servers."_s.arg(options.file));
    options.group = {.servers = std::move(chosen->servers),
                     .readyTimeout = toMilliseconds(m_readyTimeout),
                     .json = m_json,
                     .quiet = m_quiet,
                     .stopOnEof = m_stopOnEof,
                     .service = {.metrics = chosen->metrics, .notifies = true}};
    if (!m_metrics.empty())
        options.group.service.metrics = metricsOption(m_metrics);
    return options;
}

Core::Result<ExecOptions> GroupCommands::exec(const QStringList &words,
                                              const Core::KindRegistry &kinds) const
{
    if (words.isEmpty())
        return Core::failure(u"The command is missing. Write it behind --."_s);
    auto group = m_needed.group(kinds);
    if (!group)
        return Core::failure(group.error());
    ExecOptions options {.group = std::move(*group),
                         .words = words,
                         .folder = QDir::currentPath(),
                         .isVerbose = m_isVerbose};
    if (m_timeout > 0)
        options.timeout = toMilliseconds(m_timeout);
    return options;
}

} // namespace Cli
