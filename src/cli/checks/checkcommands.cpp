// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checks/checkcommands.h"

#include <CLI/CLI.hpp>

namespace Cli {

namespace {

constexpr auto validateExamples = R"(Examples:
  portside validate portside.json       a workspace, before it is committed
  portside validate mocks/*.json        mock files, OpenAPI descriptions, Mockoon environments, HAR files
  portside validate shop.yaml --json | jq -r 'select(.event == "fault").key'

What a file is, is seen by its content. Each fault is a line: file, line, column, what is wrong, and the
key. Notes, on what can be used all the same, do not count.

Exit codes: 0 no faults, 2 faults, or a file that cannot be read.)";

constexpr auto expectExamples = R"(Examples:
  portside expect 'method:POST path:/hook body:"id":7' --count 1 --within 5s
  portside expect path:/metrics --server api --at-least 3 --within 1m
  portside expect status:5xx --none     nothing of that kind so far
  portside expect is:error --none --since now --within 10s

Counts what the servers of the window, of “portside up” or of “portside exec” have in memory of their
traffic, and what comes: --count and --at-least are met as soon as so many have come, --at-most and
--none when the time is over. If it fails, the requests that nearly matched are told, and why they did not.

Exit codes: 0 met, 1 not met, or nobody has servers, 2 wrong usage.)";

struct Runner
{
    const Core::KindRegistry &kinds;

    int operator()(const ValidateOptions &options) const { return runValidate(options, kinds); }
    int operator()(const ExpectOptions &options) const { return runExpect(options); }
};

} // namespace

void CheckCommands::addTo(CLI::App &app)
{
    m_validateCommand = app.add_subcommand("validate", "Say what is wrong with files, and where");
    m_validateCommand->footer(validateExamples);
    m_validate.addTo(*m_validateCommand);
    m_expectCommand
        = app.add_subcommand("expect", "Say whether requests come that are expected: exit code");
    m_expectCommand->footer(expectExamples);
    m_expect.addTo(*m_expectCommand);
}

std::optional<CheckCommand> CheckCommands::parsed() const
{
    if (m_validateCommand->parsed())
        return m_validate;
    if (m_expectCommand->parsed())
        return m_expect;
    return std::nullopt;
}

int runCheck(const CheckCommand &command, const Core::KindRegistry &kinds)
{
    return std::visit(Runner {kinds}, command);
}

} // namespace Cli
