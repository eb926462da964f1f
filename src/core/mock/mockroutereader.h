// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/mockfile.h"

namespace Core {

// One entry of "routes". Mistakes go to errors. Any thread.
MockRoute readMockRoute(const PositionedJson &json, JsonErrors &errors);

} // namespace Core
