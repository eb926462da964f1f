// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/commandanswer.h"
#include "cli/history/historyoptions.h"

namespace Cli {

// Shows the traffic that the window keeps and what other programs of this user have in memory, to
// its end or on and on.
CommandAnswer runLog(const LogOptions &options);

} // namespace Cli
