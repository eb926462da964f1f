// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/service/serviceoptions.h"

#include <CLI/CLI.hpp>

namespace Cli {

void addMetricsOption(CLI::App &command, std::string &text, const std::string &group)
{
    const auto check = [](const std::string &given) {
        const auto address = Core::MetricsAddress::parse(QString::fromStdString(given));
        return address ? std::string() : address.error().toStdString();
    };
    command
        .add_option("--metrics", text,
                    "Give figures at /metrics (Prometheus), and /healthz and /readyz, on a port of "
                    "their own; on this machine only unless an address stands before it")
        ->type_name("[ADDR:]PORT")
        ->envname("PORTSIDE_METRICS")
        ->check(CLI::Validator(check, ""))
        ->group(group);
}

std::optional<Core::MetricsAddress> metricsOption(const std::string &text)
{
    auto address = Core::MetricsAddress::parse(QString::fromStdString(text));
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace Cli
