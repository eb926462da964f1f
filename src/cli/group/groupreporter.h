// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/reporter.h"

#include <memory>

namespace Cli {

class OutputStream;
struct GroupOptions;

// For several servers: JSON, lines that stay at a terminal, or plain text. The streams outlive it.
std::unique_ptr<Reporter> makeGroupReporter(const GroupOptions &options, OutputStream &out,
                                            OutputStream &err);

} // namespace Cli
