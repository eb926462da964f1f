// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <functional>
#include <string>

class QIODevice;

namespace Cli {

// To standard output ("-"), or to a file that is replaced at the end.
Core::Result<> writeTo(const std::string &name,
                       const std::function<Core::Result<>(QIODevice &device)> &write);

} // namespace Cli
