// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historyoptions.h"

#include "cli/control/processoption.h"
#include "core/workspace/trafficrecorder.h"
#include "core/workspace/workspace.h"

#include <CLI/CLI.hpp>

namespace Cli {

using namespace Qt::StringLiterals;

void HistoryOptions::addFileTo(CLI::App &command)
{
    command.add_option("--history", m_file, "The file of kept traffic; default: the window's")
        ->type_name("FILE");
}

void HistoryOptions::addFilterTo(CLI::App &command, const std::string &help)
{
    command.add_option("filter", m_filter, help)->type_name("FILTER");
}

QString HistoryOptions::file() const
{
    return m_file.empty() ? Core::TrafficRecorder::fileOf(Core::Workspace::defaultFile())
                          : QString::fromStdString(m_file);
}

Core::Result<Core::TrafficFilter> HistoryOptions::filter(const QStringList &servers) const
{
    QStringList words;
    for (const std::string &word : m_filter)
        words << QString::fromStdString(word);
    if (!words.isEmpty() && servers.contains(words[0]))
        words[0] = u"server:\"%1\""_s.arg(words[0]);
    const QString text = words.join(u' ');
    auto filter = Core::TrafficFilter::parse(text);
    if (!filter)
        return Core::failure(markedFault(filter.error(), text));
    return *filter;
}

QString markedFault(const Core::FilterError &error, const QString &text)
{
    return u"%1\n  %2\n  %3%4"_s.arg(error.message, text, QString(error.position, u' '),
                                     QString(std::max(1, error.length), u'^'));
}

void LogOptions::addTo(CLI::App &command)
{
    history.addFilterTo(command,
                        "The name of a server first, if wanted; then as in the window: "
                        "words, method:POST, status:5xx, path:/api* …");
    command.add_flag("--follow,-f", follow, "Go on with what comes, until Ctrl+C");
    command.add_flag("--json", json, "One JSON object a line, for programs");
    command.add_option("--limit,-n", limit, "The newest so many; default: all")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber.description(""));
    addProcessOption(command, of);
    history.addFileTo(command);
}

void ExportOptions::addTo(CLI::App &command)
{
    history.addFilterTo(
        command, "As in the window: words, method:POST, status:5xx, path:/api*, server:NAME …");
    CLI::Option_group *target = command.add_option_group("target");
    target->add_option("--har", har, "Write HAR 1.2; - is standard output")->type_name("FILE");
    target->add_option("--folder", folder, "Write heads and bodies as files of a new folder")
        ->type_name("DIR");
    target
        ->add_option("--http", httpFile,
                     "Write requests as editors send them; - is standard output")
        ->type_name("FILE");
    target->add_option("--mock", mock, "Write a mock file that answers so; - is standard output")
        ->type_name("FILE");
    target->add_option("--curl", curl, "Write a line for curl; ROW is a number that log says")
        ->type_name("ROW")
        ->check(CLI::PositiveNumber.description(""));
    target->require_option(1);
    command.add_flag("--with-secrets", withSecrets,
                     "Leave credentials, cookies and tokens as they are; else they are masked");
    history.addFileTo(command);
}

void ImportOptions::addTo(CLI::App &command)
{
    command.add_option("file", file, "A HAR file of a browser, proxy or client")
        ->type_name("FILE")
        ->required();
    command.add_option("--name", name, "What server: finds the rows by; default: the file's name")
        ->type_name("NAME");
    history.addFileTo(command);
}

void ConvertOptions::addTo(CLI::App &command)
{
    command
        .add_option("file", file,
                    "An OpenAPI description, a Mockoon environment, a HAR file or a mock file")
        ->type_name("FILE")
        ->required();
    CLI::Option_group *target = command.add_option_group("target");
    target->add_option("--mock", mock, "Write a mock file to edit; - is standard output")
        ->type_name("FILE");
    target->add_option("--openapi", openApi, "Write OpenAPI 3.1; - is standard output")
        ->type_name("FILE");
    target->require_option(1);
}

} // namespace Cli
