// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/commandanswer.h"
#include "cli/history/historyoptions.h"

namespace Cli {

// Makes a mock file for people to edit of a document of another format, or an OpenAPI description
// of what it answers. What could not be taken over is said.
CommandAnswer runConvert(const ConvertOptions &options);

} // namespace Cli
