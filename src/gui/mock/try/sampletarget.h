// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Gui {

// A path that the route takes, as far as that can be guessed, to begin with; with the parameters of
// the query that its first response asks for.
QString sampleTarget(const Core::MockRoute &route);

} // namespace Gui
