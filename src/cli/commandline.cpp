// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/fieldoptions.h"

#include <QDir>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace Cli {

using namespace Qt::StringLiterals;
using PortPolicy = Core::ServerConfig::PortPolicy;

namespace {

constexpr auto examples = R"(Examples:
  portside                              open the window
  portside serve                        serve this folder on a free port
  portside serve site --port 8080       serve ./site on port 8080, or fail and say who holds it
  portside serve site --open --copy     open the browser, put the URL on the clipboard
  portside serve site --json            one JSON object a line, for scripts
  portside kinds --markdown             every kind of server with every setting

The URL is the only line on standard output; the request log goes to standard error.
Ctrl+C stops gracefully, twice at once.)";

constexpr auto serveExamples = R"(Examples:
  portside serve                        this folder, on a free port
  portside serve site --port 8080 --port-policy preferred
  portside serve dist --max-requests 1  stop after the first request
  url=$(portside serve site --quiet | head -1)

Exit codes: 0 fine, 1 ran and failed, 2 wrong usage, 3 did not start, 4 not ready in time.)";

// The options that every command with a server has, as the user typed them.
class CommonOptions
{
public:
    void addTo(CLI::App &command)
    {
        const auto group = [](CLI::Option *option) { option->group("Server"); };
        group(command.add_option("--port", m_port, "Port; 0: a free one, which is the default")
                  ->type_name("N")
                  ->check(CLI::Range(0, 65'535)));
        group(command
                  .add_option(
                      "--port-policy", m_policy,
                      "What to do when the port is taken: fixed fails, preferred takes a free one")
                  ->type_name("fixed|preferred")
                  ->check(CLI::IsMember({"fixed", "preferred"})));
        group(command
                  .add_option("--host", m_host,
                              "Address to listen on; default 127.0.0.1, this machine only")
                  ->type_name("ADDR"));
        group(command
                  .add_option("--name", m_name, "Name in messages; default: made from the settings")
                  ->type_name("NAME"));
        group(command
                  .add_option("--grace", m_grace,
                              "How long a stop waits for open requests; default 5")
                  ->type_name("SECONDS")
                  ->check(CLI::Range(0.0, 86'400.0)));
        group(command
                  .add_option("--ready-timeout", m_readyTimeout,
                              "Give up if it is not ready by then; default 30")
                  ->type_name("SECONDS")
                  ->check(CLI::Range(0.001, 86'400.0)));
        group(
            command.add_option("--max-requests", m_maximumRequests, "Stop after so many requests")
                ->type_name("N")
                ->check(CLI::Range(std::int64_t(1), std::numeric_limits<std::int64_t>::max())));
        group(command.add_flag("--open", m_open, "Open the URL in the browser"));
        group(command.add_flag("--copy", m_copy, "Put the URL on the clipboard"));
        group(command.add_flag("--json", m_json,
                               "Report on standard output, one JSON object a line"));
        group(command.add_flag("--quiet", m_quiet, "No request log, no notes"));
    }

    ServeOptions options(Core::ServerConfig config) const
    {
        ServeOptions result;
        config.port = quint16(m_port);
        if (m_port > 0)
            config.portPolicy = m_policy == "preferred" ? PortPolicy::Preferred : PortPolicy::Fixed;
        if (!m_host.empty())
            config.host = QString::fromStdString(m_host);
        if (!m_name.empty())
            config.name = QString::fromStdString(m_name);
        if (m_grace >= 0)
            config.grace = toMilliseconds(m_grace);
        if (m_readyTimeout >= 0)
            result.readyTimeout = toMilliseconds(m_readyTimeout);
        result.maximumRequests = m_maximumRequests;
        result.open = m_open;
        result.copy = m_copy;
        result.json = m_json;
        result.quiet = m_quiet;
        result.config = std::move(config);
        return result;
    }

private:
    static std::chrono::milliseconds toMilliseconds(double seconds)
    {
        return std::chrono::milliseconds(qint64(seconds * 1'000));
    }

    int m_port = 0;
    std::string m_policy;
    std::string m_host;
    std::string m_name;
    double m_grace = -1;
    double m_readyTimeout = -1;
    std::int64_t m_maximumRequests = 0;
    bool m_open = false;
    bool m_copy = false;
    bool m_json = false;
    bool m_quiet = false;
};

SayText mistake(const QString &what, const QString &command = {})
{
    const QString help
        = command.isEmpty() ? u"portside --help"_s : u"portside %1 --help"_s.arg(command);
    return {(u"portside: %1\nMore: %2\n"_s.arg(what, help)).toUtf8(), WrongUsage};
}

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

Command serve(const Core::ServerKind &kind, const FieldOptions &fields, const CommonOptions &common)
{
    const QString command = u"serve"_s;
    auto values = fields.values();
    if (!values)
        return mistake(values.error(), command);
    ServeOptions options = common.options(Core::ServerConfig::make(kind, *values));
    if (auto valid = options.config.validate(kind); !valid)
        return mistake(valid.error(), command);
    return ServeCommand {std::move(options)};
}

} // namespace

Command parseCommandLine(const QStringList &arguments, const Core::KindRegistry &kinds)
{
    CLI::App app("Launches, watches and stops local servers.", "portside");
    app.set_version_flag("--version", "portside " PORTSIDE_VERSION);
    app.require_subcommand(0, 1);
    app.footer(examples);

    const Core::ServerKind *kind = kinds.find(u"static"_s);
    Q_ASSERT(kind);
    CLI::App *serveCommand = app.add_subcommand("serve", "Serve the files of a folder");
    serveCommand->footer(serveExamples);
    CommonOptions common;
    common.addTo(*serveCommand);
    FieldOptions fields(*kind);
    fields.addPositionalTo(*serveCommand, ".");
    fields.addTo(*serveCommand);

    CLI::App *kindsCommand
        = app.add_subcommand("kinds", "List the kinds of servers and their settings");
    bool markdown = false;
    bool json = false;
    auto *markdownFlag
        = kindsCommand->add_flag("--markdown", markdown, "As the reference of the documentation");
    kindsCommand->add_flag("--json", json, "For programs")->excludes(markdownFlag);

    if (!arguments.isEmpty() && !arguments[0].startsWith(u'-') && !hasCommand(app, arguments[0])) {
        const QString hint = QDir(arguments[0]).exists()
            ? u"To serve this folder: portside serve %1"_s.arg(arguments[0])
            : u"It knows serve and kinds."_s;
        return mistake(u"There is no command “%1”. %2"_s.arg(arguments[0], hint));
    }
    if (auto text = parse(app, arguments))
        return *text;
    if (serveCommand->parsed())
        return serve(*kind, fields, common);
    if (kindsCommand->parsed())
        return KindsCommand {markdown   ? ReferenceFormat::Markdown
                                 : json ? ReferenceFormat::Json
                                        : ReferenceFormat::Plain};
    return OpenWindow {QByteArray::fromStdString(app.help())};
}

} // namespace Cli
