// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

#include <nlohmann/json.hpp>

namespace Core {

// What "websocket", "events" and an entry of "callbacks" hold. Any thread.
nlohmann::ordered_json mockLiveJson(const MockLive &live);
nlohmann::ordered_json mockCallbackJson(const MockCallback &callback);

} // namespace Core
