// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/mockfile.h"

namespace Core {

// A response of a route. Mistakes go to errors. Any thread.
MockResponse readMockResponse(const PositionedJson &json, JsonErrors &errors);

} // namespace Core
