// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/commandanswer.h"
#include "cli/history/historyoptions.h"

namespace Cli {

// Writes kept traffic in a form that other programs read. A file that is there already is replaced
// when all of it was written, a folder is always a new one.
CommandAnswer runExport(const ExportOptions &options);

} // namespace Cli
