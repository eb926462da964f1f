// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

#include <nlohmann/json.hpp>

namespace Core {

// The value without its positions, keys in their order. Any thread.
nlohmann::ordered_json jsonValue(const PositionedJson &value);

} // namespace Core
