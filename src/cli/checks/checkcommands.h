// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/checks/expectcommand.h"
#include "cli/checks/validatecommand.h"

#include <optional>
#include <variant>

namespace Cli {

using CheckCommand = std::variant<ValidateOptions, ExpectOptions>;

// The commands that answer a question by their exit code. Lives as long as the application that it
// was added to.
class CheckCommands
{
public:
    void addTo(CLI::App &app);
    std::optional<CheckCommand> parsed() const;

private:
    CLI::App *m_validateCommand = nullptr;
    ValidateOptions m_validate;
    CLI::App *m_expectCommand = nullptr;
    ExpectOptions m_expect;
};

int runCheck(const CheckCommand &command, const Core::KindRegistry &kinds);

} // namespace Cli
