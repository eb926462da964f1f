// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/control/controlcommands.h"

#include "cli/control/controlrun.h"
#include "cli/control/processoption.h"
#include "cli/group/serverspec.h"
#include "cli/outputstream.h"

#include <QCoreApplication>
#include <QDir>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using Verb = ControlOptions::Verb;

namespace {

constexpr double longestTime = 3'600; // seconds

constexpr auto listExamples = R"(Examples:
  portside list                         the servers of the window and of every “portside up”
  portside list --json | jq -r 'select(.state == "running").url')";

constexpr auto urlExamples = R"(Examples:
  curl "$(portside url api)health"      the URL ends with a slash
  portside url api --of 4711            that of process 4711, where two have an “api”

Exit codes: 0 fine, 1 it does not run or there is none, 2 wrong usage.)";

constexpr auto startExamples = R"(Examples:
  portside start api                    returns when it is ready, with its URL

Exit codes: 0 fine, 1 there is none, 2 wrong usage, 3 it did not start, 4 not ready in time.)";

constexpr auto stopExamples = R"(Examples:
  portside stop api                     lets open requests end
  portside stop api --now               cuts them

Exit codes: 0 fine, 1 there is none, 2 wrong usage, 5 processes of its program survived.)";

constexpr auto restartExamples = R"(Examples:
  portside restart api                  returns when it is ready again, with its URL

Exit codes: 0 fine, 1 there is none, 2 wrong usage, 3 it did not start, 4 not ready in time.)";

constexpr auto addExamples = R"(Examples:
  portside add serve:dist               to the window, or to the only “portside up”
  portside add "api=run:uvicorn main:app"
  portside add hooks=inspect: --stopped
  portside add mock:shop.json --of 4711

The window keeps it in its list, “portside up” until it ends.)";

constexpr auto removeExamples = R"(Examples:
  portside remove api                   stops it gracefully and forgets its settings)";

} // namespace

CLI::App *ControlCommands::addCommand(CLI::App &app, Verb verb, const char *name,
                                      const char *description, const char *footer)
{
    CLI::App *command = app.add_subcommand(name, description);
    command->footer(footer);
    addProcessOption(*command, m_of);
    m_commands.emplace_back(command, verb);
    return command;
}

void ControlCommands::addServer(CLI::App &command)
{
    command.add_option("server", m_server, "Its name")->type_name("NAME")->required();
}

void ControlCommands::addTimeout(CLI::App &command)
{
    command.add_option("--timeout", m_timeout, "Give up waiting for it then; default 60")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, longestTime).description(""));
}

void ControlCommands::addTo(CLI::App &app)
{
    CLI::App *list
        = addCommand(app, Verb::List, "list", "List the servers of the window and of “portside up”",
                     listExamples);
    list->add_flag("--json", m_json, "One JSON object a line, for programs");
    addServer(*addCommand(app, Verb::Url, "url", "Say the URL of a server", urlExamples));
    CLI::App *start = addCommand(app, Verb::Start, "start", "Start a server", startExamples);
    addServer(*start);
    addTimeout(*start);
    CLI::App *stop = addCommand(app, Verb::Stop, "stop", "Stop a server", stopExamples);
    addServer(*stop);
    addTimeout(*stop);
    stop->add_flag("--now", m_isNow, "Do not let open requests end");
    CLI::App *restart
        = addCommand(app, Verb::Restart, "restart", "Stop a server and start it", restartExamples);
    addServer(*restart);
    addTimeout(*restart);
    CLI::App *add = addCommand(app, Verb::Add, "add", "Add a server and start it", addExamples);
    add->add_option("server", m_server,
                    "serve:DIR, mock:FILE, inspect:, proxy:URL or run:COMMAND LINE, with NAME= "
                    "before it if you like")
        ->type_name("SERVER")
        ->required();
    add->add_flag("--stopped", m_isStopped, "Do not start it");
    addTimeout(*add);
    addServer(
        *addCommand(app, Verb::Remove, "remove", "Stop a server and remove it", removeExamples));
}

const std::pair<CLI::App *, Verb> *ControlCommands::parsed() const
{
    const auto found
        = std::ranges::find_if(m_commands, [](const auto &each) { return each.first->parsed(); });
    return found == m_commands.end() ? nullptr : &*found;
}

bool ControlCommands::isParsed() const
{
    return parsed() != nullptr;
}

std::string ControlCommands::name() const
{
    return parsed()->first->get_name();
}

Core::Result<ControlOptions> ControlCommands::options(const Core::KindRegistry &kinds) const
{
    ControlOptions options {.verb = parsed()->second,
                            .server = QString::fromStdString(m_server),
                            .of = m_of,
                            .timeout = std::chrono::milliseconds(qint64(1'000 * m_timeout)),
                            .isNow = m_isNow,
                            .isStarted = !m_isStopped,
                            .json = m_json};
    if (options.verb == Verb::Add) {
        auto spec = parseServerSpec(options.server, kinds);
        if (!spec)
            return Core::failure(
                u"“%1” is none of serve:DIR, mock:FILE, inspect:, proxy:URL and run:COMMAND LINE."_s
                    .arg(options.server));
        if (!*spec)
            return Core::failure(spec->error());
        options.added = **spec;
        // The program that takes it is somewhere else.
        if (options.added->kind == u"command"_s)
            options.added->values.insert(u"folder"_s, QDir::currentPath());
    }
    return options;
}

int runControl(const ControlOptions &options, const Core::KindRegistry &kinds)
{
    OutputStream out(STDOUT_FILENO);
    OutputStream err(STDERR_FILENO);
    ControlRun run(options, kinds, out, err);
    QObject::connect(&run, &ControlRun::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    run.start();
    const int code = QCoreApplication::exec();
    out.flush(OutputStream::readerPatience);
    err.flush(OutputStream::readerPatience);
    return code;
}

} // namespace Cli
