// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/process/processplan.h"

namespace Kinds::Command {

// The program that these settings ask for, with what its preset knows. Reads the disk.
Core::Result<Core::ProcessPlan> commandPlan(const Core::FieldValues &values);

} // namespace Kinds::Command
