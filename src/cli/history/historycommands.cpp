// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historycommands.h"

#include "cli/history/convertcommand.h"
#include "cli/history/exportcommand.h"
#include "cli/history/importcommand.h"
#include "cli/log/logcommand.h"

#include <CLI/CLI.hpp>

namespace Cli {

namespace {

constexpr auto logExamples = R"(Examples:
  portside log                          all that the window keeps, and what “portside up”
                                        has in memory; oldest first
  portside log site status:4xx          of the server of this name
  portside log -n 20 status:5xx         the newest twenty with this status
  portside log --follow --json path:/api*
  portside log 'body:"card declined"'   what a body has

The number at the beginning of a line is the row that export --curl takes. What is in memory only has
the server's name and a number instead.)";

constexpr auto exportExamples = R"(Examples:
  portside export --har all.har
  portside export --har - since:10m server:site
  portside export --folder failures status:5xx
  portside export --curl 17             one request again, for a shell)";

constexpr auto importExamples = R"(Examples:
  portside import shop.har --name shop  then: portside log server:shop

One program writes at a time: while the window keeps this traffic, --history names another file.)";

constexpr auto convertExamples = R"(Examples:
  portside convert petstore.yaml --mock petstore.json
                                        a mock file to edit, of an OpenAPI description
  portside convert mockoon.json --mock shop.json
  portside convert shop.har --mock shop.json
  portside convert shop.json --openapi shop-api.json
                                        an OpenAPI description of what a mock file answers

When the mock file is there already, routes that you have edited or added stay as they are.)";

struct Runner
{
    CommandAnswer operator()(const LogOptions &options) const { return runLog(options); }
    CommandAnswer operator()(const ExportOptions &options) const { return runExport(options); }
    CommandAnswer operator()(const ImportOptions &options) const { return runImport(options); }
    CommandAnswer operator()(const ConvertOptions &options) const { return runConvert(options); }
};

} // namespace

void HistoryCommands::addTo(CLI::App &app)
{
    m_logCommand = app.add_subcommand("log", "Show the traffic of servers");
    m_logCommand->footer(logExamples);
    m_log.addTo(*m_logCommand);
    m_exportCommand = app.add_subcommand("export", "Write kept traffic for other programs");
    m_exportCommand->footer(exportExamples);
    m_export.addTo(*m_exportCommand);
    m_importCommand = app.add_subcommand("import", "Take a HAR file into kept traffic");
    m_importCommand->footer(importExamples);
    m_import.addTo(*m_importCommand);
    m_convertCommand = app.add_subcommand(
        "convert", "Make a mock file of an OpenAPI description, or the other way round");
    m_convertCommand->footer(convertExamples);
    m_convert.addTo(*m_convertCommand);
}

std::optional<HistoryCommand> HistoryCommands::parsed() const
{
    if (m_logCommand->parsed())
        return m_log;
    if (m_exportCommand->parsed())
        return m_export;
    if (m_importCommand->parsed())
        return m_import;
    if (m_convertCommand->parsed())
        return m_convert;
    return std::nullopt;
}

CommandAnswer runHistory(const HistoryCommand &command)
{
    return std::visit(Runner(), command);
}

} // namespace Cli
