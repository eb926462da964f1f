// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/commandanswer.h"
#include "cli/history/historyoptions.h"

namespace Cli {

// Takes the entries of a HAR file into kept traffic, where they are searched and exported like all
// other. What could not be taken over is said.
CommandAnswer runImport(const ImportOptions &options);

} // namespace Cli
