// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/completion.h"
#include "cli/control/controlcommands.h"
#include "cli/group/groupcommands.h"
#include "cli/kindcommand.h"
#include "cli/mcp/mcpcommand.h"

#include <QDir>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto examples = R"(Examples:
  portside                              open the window
  portside serve                        serve this folder on a free port
  portside serve site --port 8080       serve ./site on port 8080, or fail and say who holds it
  portside serve site --open --copy     open the browser, put the URL on the clipboard
  portside serve site --tls             https, once trusted by: portside certificate trust
  portside serve site --json            one JSON object a line, for scripts
  portside run -- uvicorn main:app      run a program that serves, and show its traffic
  portside proxy http://127.0.0.1:3000  pass requests on and show them
  portside mock shop.json               answer as a mock file says
  portside inspect                      catch whatever is sent, such as webhooks
  portside up                           all servers of portside.json, here or above
  portside exec --with serve:dist -- CMD    CMD with a server that it needs, which stops after it
  portside shots --with serve:dist --out shots / /about    a picture of each page
  portside list                         the servers of the window and of “portside up”
  portside restart api                  one of them; also start, stop, url, add, remove
  portside log --follow status:5xx      their traffic
  portside expect path:/hook --within 5s    whether such a request has come or comes: exit code
  portside validate portside.json       what is wrong with a file, and where
  portside doctor --port 8080           who listens on port 8080
  portside kinds --markdown             every kind of server with every setting

The URL is the only line on standard output; the request log goes to standard error.
Ctrl+C stops gracefully, twice at once.)";

constexpr auto kindsExamples = R"(Examples:
  portside kinds                        every kind of server with its settings
  portside kinds --json | jq '.[].id'   for programs)";

constexpr auto completionExamples = R"(Examples:
  source <(portside completion bash)    in bash, or zsh with its name
  portside completion fish | source     in fish)";

constexpr auto serveExamples = R"(Examples:
  portside serve                        this folder, on a free port
  portside serve site --port 8080 --port-policy preferred
  portside serve dist --max-requests 1  stop after the first request
  read -r url < <(portside serve site --quiet)      in bash; kill $! stops it

Exit codes: 0 fine, 1 ran and failed, 2 wrong usage, 3 did not start, 4 not ready in time.)";

constexpr auto proxyExamples = R"(Examples:
  portside proxy http://127.0.0.1:3000  the same on a free port, with its traffic
  portside proxy https://example.org --port 8080 --response-headers "-Server"
  portside proxy :3000 --routes "/api http://127.0.0.1:4000" --latency 200
  portside proxy :3000 --faults "10% 503 /api" --bandwidth 50

Exit codes: 0 fine, 1 ran and failed, 2 wrong usage, 3 did not start, 4 not ready in time.)";

constexpr auto mockExamples = R"(Examples:
  portside mock shop.json               answer as the file says, on a free port
  portside mock shop.yaml --port 8080 --cors

The file is read again when it changes. What stands in it: docs/mock.md; for editors there is a JSON
Schema, share/portside/mock.schema.json.

Exit codes: 0 fine, 1 ran and failed, 2 wrong usage, 3 did not start, 4 not ready in time.)";

constexpr auto inspectExamples = R"(Examples:
  portside inspect                      a URL that takes whatever is sent to it
  portside inspect --port 8080 --port-policy preferred --status 202
  portside inspect --bins "/stripe 200" --bins "/slow 503" --json
  portside inspect --signatures "github SECRET" --forward http://127.0.0.1:3000

Exit codes: 0 fine, 1 ran and failed, 2 wrong usage, 3 did not start, 4 not ready in time.)";

constexpr auto runExamples = R"(Examples:
  portside run -- uvicorn main:app      it gets a listening socket and cannot miss its port
  portside run -- npm run dev           where it listens is found
  portside run -- php -S {host}:{port} -t public
  portside run --restart on-failure --port 8080 -- node server.js

The program listens on a port of its own; this server, at the URL that is printed, passes requests
on to it and shows them. {port} {host} {fd} become what it shall listen on, {url} this server's URL;
programs that Portside knows get them by themselves. Nothing of it is left when Portside ends.

Exit codes: 0 fine, 1 ran and failed, 2 wrong usage, 3 did not start, 4 not ready in time.)";

// Shows a flag that can be turned off as --[no-]flag.
class HelpFormat final : public CLI::Formatter
{
public:
    std::string make_option_name(const CLI::Option *option, bool positional) const override
    {
        const std::string name = CLI::Formatter::make_option_name(option, positional);
        const auto negation = name.find(",--no-");
        return positional || negation == std::string::npos
            ? name
            : "--[no-]" + name.substr(2, negation - 2);
    }
};

// CLI11 ends a parse by an exception also where it was asked for help.
std::optional<SayText> parse(CLI::App &app, const QStringList &arguments)
{
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::Success &request) {
        std::ostringstream text;
        app.exit(request, text, text);
        return SayText {QByteArray::fromStdString(text.str()), Fine};
    } catch (const CLI::ParseError &error) {
        const auto commands = app.get_subcommands();
        return mistake(QString::fromUtf8(error.what()),
                       commands.empty() ? QString()
                                        : QString::fromStdString(commands[0]->get_name()));
    }
    return {};
}

bool hasCommand(const CLI::App &app, const QString &word)
{
    const auto commands = app.get_subcommands([](const CLI::App *) { return true; });
    return std::ranges::any_of(commands, [name = word.toStdString()](const CLI::App *command) {
        return command->get_name() == name;
    });
}

// "serve, run and proxy"
QString knownCommands(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names << QString::fromStdString(command->get_name());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" and "_s + last;
}

// What stands behind "--" is a command of its own: none of its options is ours.
QStringList takeWords(QStringList &arguments)
{
    const bool takesCommand = arguments.value(0) == u"run"_s || arguments.value(0) == u"exec"_s;
    const qsizetype mark = takesCommand ? arguments.indexOf(u"--"_s) : -1;
    if (mark < 0)
        return {};
    const QStringList words = arguments.mid(mark + 1);
    arguments.resize(mark);
    return words;
}

// The commands for kinds of servers that there are.
std::vector<std::unique_ptr<KindCommand>> addKinds(CLI::App &app, const Core::KindRegistry &kinds,
                                                   const QStringList &words)
{
    std::vector<std::unique_ptr<KindCommand>> commands;
    if (const Core::ServerKind *kind = kinds.find(u"static"_s)) {
        commands.push_back(
            KindCommand::withFolder(app, *kind, "serve", "Serve the files of a folder"));
        commands.back()->app().footer(serveExamples);
    }
    if (const Core::ServerKind *kind = kinds.find(u"command"_s)) {
        commands.push_back(KindCommand::withWords(
            app, *kind, "run", "Run a program that serves: run [OPTIONS] -- CMD [ARG ...]", words));
        commands.back()->app().footer(runExamples);
    }
    if (const Core::ServerKind *kind = kinds.find(u"proxy"_s)) {
        commands.push_back(KindCommand::withValue(
            app, *kind, "proxy", "Pass requests on to another server", u"upstream"_s, "URL"));
        commands.back()->app().footer(proxyExamples);
    }
    if (const Core::ServerKind *kind = kinds.find(u"mock"_s)) {
        commands.push_back(KindCommand::withValue(
            app, *kind, "mock", "Answer requests as a mock file says", u"file"_s, "FILE"));
        commands.back()->app().footer(mockExamples);
    }
    if (const Core::ServerKind *kind = kinds.find(u"inspector"_s)) {
        commands.push_back(KindCommand::withFolder(app, *kind, "inspect",
                                                   "Catch whatever is sent, such as webhooks"));
        commands.back()->app().footer(inspectExamples);
    }
    return commands;
}

} // namespace

Command parseCommandLine(QStringList arguments, const Core::KindRegistry &kinds)
{
    CLI::App app("Launches, watches and stops local servers.", "portside");
    app.set_version_flag("--version", "portside " PORTSIDE_VERSION);
    app.require_subcommand(0, 1);
    app.footer(examples);
    app.formatter(std::make_shared<HelpFormat>());

    const QStringList words = takeWords(arguments);
    const std::vector<std::unique_ptr<KindCommand>> servers = addKinds(app, kinds, words);
    GroupCommands groups;
    groups.addTo(app);
    ControlCommands control;
    control.addTo(app);
    McpCommand mcp;
    mcp.addTo(app);

    CLI::App *kindsCommand
        = app.add_subcommand("kinds", "List the kinds of servers and their settings");
    kindsCommand->footer(kindsExamples);
    bool markdown = false;
    bool json = false;
    auto *markdownFlag
        = kindsCommand->add_flag("--markdown", markdown, "As the reference of the documentation");
    kindsCommand->add_flag("--json", json, "For programs")->excludes(markdownFlag);

    CLI::App *certificateCommand = app.add_subcommand(
        "certificate", "Show or trust the authority that servers with --tls use");
    CertificateOptions certificate;
    certificate.addTo(*certificateCommand);

    CLI::App *doctorCommand
        = app.add_subcommand("doctor", "Say who listens on which port, and what was left behind");
    DoctorOptions doctor;
    doctor.addTo(*doctorCommand);

    HistoryCommands history;
    history.addTo(app);
    CheckCommands checks;
    checks.addTo(app);

    CLI::App *completionCommand
        = app.add_subcommand("completion", "Write the completion script of a shell");
    completionCommand->footer(completionExamples);
    std::string shell;
    completionCommand->add_option("shell", shell, "The shell")
        ->type_name("bash|zsh|fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}).description(""));
    if (arguments.value(0) == u"__complete"_s)
        return SayText {completions(app, arguments.mid(1))};

    if (!arguments.isEmpty() && !arguments[0].startsWith(u'-') && !hasCommand(app, arguments[0])) {
        const QString hint = QDir(arguments[0]).exists()
            ? u"To serve this folder: portside serve %1"_s.arg(arguments[0])
            : u"It knows %1."_s.arg(knownCommands(app));
        return mistake(u"There is no command “%1”. %2"_s.arg(arguments[0], hint));
    }
    if (auto text = parse(app, arguments))
        return *text;
    for (const std::unique_ptr<KindCommand> &server : servers) {
        if (server->isParsed())
            return server->command();
    }
    if (groups.isParsed()) {
        auto command = groups.command(words, kinds);
        if (!command)
            return mistake(command.error(), QString::fromLatin1(groups.name()));
        return std::visit([](auto &&options) { return Command(options); }, *command);
    }
    if (auto options = mcp.parsed())
        return *options;
    if (control.isParsed()) {
        auto options = control.options(kinds);
        return options ? Command(*options)
                       : mistake(options.error(), QString::fromStdString(control.name()));
    }
    if (certificateCommand->parsed())
        return CertificateCommand {certificate};
    if (doctorCommand->parsed())
        return DoctorCommand {doctor};
    if (kindsCommand->parsed())
        return KindsCommand {markdown   ? ReferenceFormat::Markdown
                                 : json ? ReferenceFormat::Json
                                        : ReferenceFormat::Plain};
    if (completionCommand->parsed())
        return SayText {completionScript(QString::fromStdString(shell)).value_or(QByteArray())};
    if (auto command = history.parsed())
        return *command;
    if (auto command = checks.parsed())
        return *command;
    return OpenWindow {QByteArray::fromStdString(app.help())};
}

} // namespace Cli
