// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

#include <nlohmann/json.hpp>

namespace Core {

// An entry of "when". Any thread.
nlohmann::ordered_json mockConditionJson(const MockCondition &condition);
// Whole numbers without a point.
nlohmann::ordered_json mockNumberJson(double value);

} // namespace Core
