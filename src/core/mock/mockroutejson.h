// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

#include <nlohmann/json.hpp>

namespace Core {

// An entry of "routes" as the writer has it. Any thread.
nlohmann::ordered_json mockRouteJson(const MockRoute &route);
// All of the file.
nlohmann::ordered_json mockFileJson(const MockFile &file);

} // namespace Core
