// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/mcp/toolcall.h"

// What each tool does. All end the call, sooner or later.
namespace Cli::ToolRuns {

// An exchange as a program tells it, without its secrets.
QJsonObject maskedFacts(const ToolCall &call, const QJsonObject &facts);

void listServers(ToolCall &call, Core::RpcParams &arguments);
void searchTraffic(ToolCall &call, Core::RpcParams &arguments);
void getExchange(ToolCall &call, Core::RpcParams &arguments);
void explainServer(ToolCall &call, Core::RpcParams &arguments);
void readOutput(ToolCall &call, Core::RpcParams &arguments);
void startServer(ToolCall &call, Core::RpcParams &arguments);
void stopServer(ToolCall &call, Core::RpcParams &arguments);
void restartServer(ToolCall &call, Core::RpcParams &arguments);

} // namespace Cli::ToolRuns
