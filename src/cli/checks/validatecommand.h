// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

struct ValidateOptions
{
    void addTo(CLI::App &command);

    std::vector<std::string> files;
    bool json = false;
    bool quiet = false;
};

// Writes what it finds to standard output; the exit code.
int runValidate(const ValidateOptions &options, const Core::KindRegistry &kinds);

} // namespace Cli
