// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/limits.h"
#include "core/result.h"

namespace Cli {

// A value of --set that is a limit by its key in a workspace file, such as limits.connections=100.
bool isLimit(const QString &setting);
Core::Result<> setLimit(Core::Limits &limits, const QString &setting);

} // namespace Cli
