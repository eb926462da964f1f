// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockdelay.h"

#include <optional>
#include <utility>

namespace Gui {

// From and to of a delay; none where it is a curve.
std::optional<std::pair<std::chrono::milliseconds, std::chrono::milliseconds>>
endsOf(const Core::MockDelay &delay);

} // namespace Gui
