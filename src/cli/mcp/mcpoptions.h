// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Cli {

// `portside mcp`, a plain value.
struct McpOptions
{
    bool allowsControl = false; // tools that start and stop servers
    qint64 of = 0; // the only process that is asked; 0: any
};

// Speaks the Model Context Protocol on standard input and output until its client has gone; the
// exit code.
int runMcp(const McpOptions &options);

} // namespace Cli
