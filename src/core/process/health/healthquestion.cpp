// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/health/healthquestion.h"

#include "core/process/health/healthcommand.h"
#include "core/process/health/healthrequest.h"

namespace Core {

std::unique_ptr<HealthQuestion> HealthQuestion::make(const HealthRule &rule, const QUrl &address,
                                                     const SpawnRequest &command)
{
    if (rule.kind == HealthRule::Kind::Command)
        return std::make_unique<HealthCommand>(command, rule.timeout);
    return std::make_unique<HealthRequest>(rule, address);
}

} // namespace Core
