// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metricsaddress.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace Cli {

// What a program that runs for long tells those who look after it, a plain value.
struct ServiceOptions
{
    std::optional<Core::MetricsAddress> metrics = {}; // none: nobody is told figures
    bool notifies = false; // the service manager, if one has started this program
};

// --metrics: text gets what was typed, which is a place for them.
void addMetricsOption(CLI::App &command, std::string &text, const std::string &group);
// None: it was not given.
std::optional<Core::MetricsAddress> metricsOption(const std::string &text);

} // namespace Cli
