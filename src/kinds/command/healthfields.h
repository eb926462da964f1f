// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/process/processplan.h"

namespace Kinds::Command {

class CommandSettings;

// The settings of the health check.
QList<Core::Field> healthFields();
Core::Result<Core::HealthRule> healthRule(const CommandSettings &settings);

} // namespace Kinds::Command
