// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/groupreporter.h"

#include "cli/group/groupoptions.h"
#include "cli/jsonreporter.h"
#include "cli/live/livereporter.h"

namespace Cli {

std::unique_ptr<Reporter> makeGroupReporter(const GroupOptions &options, OutputStream &out,
                                            OutputStream &err)
{
    if (options.json)
        return std::make_unique<JsonReporter>(out, err, options.quiet);
    const TextStyle style {.quiet = options.quiet, .hasNames = true};
    if (options.quiet || !LiveReporter::isPossible(err))
        return std::make_unique<TextReporter>(out, err, style);
    return std::make_unique<LiveReporter>(out, err, style);
}

} // namespace Cli
