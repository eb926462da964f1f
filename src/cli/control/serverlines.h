// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/control/client/controlowners.h"

namespace Cli {

// The servers of all owners for people: a table with a head; nothing if there are none.
QByteArrayList textServerLines(const std::vector<ControlOwner> &owners);

// For programs: an object each, ASCII only.
QByteArrayList jsonServerLines(const std::vector<ControlOwner> &owners);

} // namespace Cli
