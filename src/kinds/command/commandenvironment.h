// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/presets/commandpreset.h"
#include "core/process/processplan.h"
#include "core/result.h"

namespace Kinds::Command {

// Finds the program of a plan where its project has it, and puts together its variables: those of
// the project's tools, the preset's, those of the file and the user's own, of which the last count.
// file: below the plan's folder; empty: none. Reads the disk.
Core::Result<> setEnvironment(Core::ProcessPlan &plan, const Core::CommandPreset &preset,
                              const QString &file, const QStringList &own);

} // namespace Kinds::Command
