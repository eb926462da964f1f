// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/rpcparams.h"

#include <QJsonArray>
#include <QJsonObject>

#include <span>

namespace Cli {

class ToolCall;

// Something that a client of the Model Context Protocol may ask for; a plain value.
struct McpTool
{
    QLatin1StringView name;
    QLatin1StringView title;
    QLatin1StringView text; // what it does, for a reader who chooses among tools
    QJsonObject (*parameters)(); // as a JSON Schema has properties
    QStringList (*required)();
    bool isControl = false; // it changes something
    bool isDestructive = false;
    void (*run)(ToolCall &call, Core::RpcParams &arguments);

    QJsonObject description() const;
};

std::span<const McpTool> mcpTools();
const McpTool *findMcpTool(const QString &name); // null: there is none

} // namespace Cli
