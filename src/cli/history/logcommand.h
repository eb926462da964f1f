// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/commandanswer.h"
#include "cli/history/historyoptions.h"

namespace Cli {

// Writes kept traffic to standard output, oldest first. With --follow it runs until it is
// interrupted or nobody reads any more.
CommandAnswer runLog(const LogOptions &options);

} // namespace Cli
