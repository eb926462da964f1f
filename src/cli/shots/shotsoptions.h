// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/groupoptions.h"
#include "core/shots/shotoptions.h"

namespace Cli {

// Pages of a server that is there only for them, a plain value.
struct ShotsOptions
{
    GroupOptions group = {};
    Core::ShotOptions shots = {}; // without the address of the server
    QString serverId = {}; // of the one whose pages they are
    QString note = {}; // to be told at the start; empty: there is nothing to say
    bool isVerbose = false; // requests and output of the servers are shown
};

} // namespace Cli
