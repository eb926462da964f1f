// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/live/mockcallback.h"

namespace Core {

// "callbacks" of a response. Mistakes go to errors. Any thread.
QList<MockCallback> readMockCallbacks(JsonObjectReader &response, JsonErrors &errors);

} // namespace Core
