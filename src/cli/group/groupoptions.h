// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/service/handedsockets.h"
#include "core/server/serverconfig.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Cli {

// Several servers that are started and stopped together, a plain value.
struct GroupOptions
{
    QList<Core::ServerConfig> servers = {}; // in the order in which they are started
    QString namedFirst = {}; // the name of the one that --with named first
    std::chrono::milliseconds readyTimeout {60'000}; // of all together
    bool json = false;
    bool quiet = false;
    bool stopOnEof = false;
    ServiceOptions service = {};
};

// A workspace that runs until somebody stops it.
struct UpOptions
{
    GroupOptions group = {};
    QString file = {}; // of the workspace
    QStringList only = {}; // names; empty: all
    bool follows = false; // changes of the file
    HandedSockets sockets = {};
};

// Servers for the time of one command.
struct ExecOptions
{
    GroupOptions group = {};
    QStringList words = {}; // the command and its arguments
    QString folder = {}; // in which it is run
    std::optional<std::chrono::milliseconds> timeout = {}; // of the command
    bool isVerbose = false; // requests and output of the servers are shown
};

} // namespace Cli
