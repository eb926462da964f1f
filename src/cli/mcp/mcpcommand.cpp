// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mcp/mcpcommand.h"

#include "cli/control/processoption.h"
#include "cli/inputend.h"
#include "cli/mcp/mcpsession.h"
#include "cli/outputstream.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <unistd.h>

namespace Cli {

namespace {

constexpr auto mcpExamples
    = R"(Examples, for the configuration of a program that speaks the Model Context Protocol:
  {"mcpServers": {"portside": {"command": "portside", "args": ["mcp"]}}}
  {"mcpServers": {"portside": {"command": "portside", "args": ["mcp", "--allow-control"]}}}

It sees the servers of the window and of “portside up”, their traffic with secrets masked, and why one
failed; with --allow-control it may start and stop them.)";

} // namespace

void McpCommand::addTo(CLI::App &app)
{
    m_command = app.add_subcommand("mcp", "Show the servers to tools that drive programs (MCP)");
    m_command->footer(mcpExamples);
    m_command->add_flag("--allow-control", m_options.allowsControl,
                        "Also start, stop and restart them");
    addProcessOption(*m_command, m_options.of);
}

std::optional<McpOptions> McpCommand::parsed() const
{
    return m_command->parsed() ? std::optional(m_options) : std::nullopt;
}

int runMcp(const McpOptions &options)
{
    OutputStream out(STDOUT_FILENO);
    InputEnd in;
    McpSession session(options, in, out);
    QObject::connect(&session, &McpSession::finished, QCoreApplication::instance(),
                     &QCoreApplication::quit, Qt::QueuedConnection);
    QCoreApplication::exec();
    out.flush(OutputStream::readerPatience);
    return 0;
}

} // namespace Cli
