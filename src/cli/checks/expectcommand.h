// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/traffic/expect/expectedcount.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace Cli {

// What the user expects of the traffic of servers that run already, as it was typed. Lives as long
// as the command that it was added to.
struct ExpectOptions
{
    void addTo(CLI::App &command);

    // The reason of a failure is a mistake in it.
    Core::Result<QString> filterText() const;
    Core::ExpectedCount expected() const;
    // Of the call; without the filter.
    QJsonObject params(const Core::ExpectedCount &count) const;

    std::vector<std::string> filter;
    std::optional<qint64> count;
    std::optional<qint64> atLeast;
    std::optional<qint64> atMost;
    bool none = false;
    std::string within;
    std::string since;
    std::string server;
    qint64 of = 0; // a process
    bool json = false;
};

// The exit code: 0 met, 1 not.
int runExpect(const ExpectOptions &options);

} // namespace Cli
