// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/mock/live/mockcallback.h"
#include "core/result.h"

namespace Core {
class RootFolder;
}

namespace Kinds::Mock {

// Callbacks of callbacks end here.
constexpr int deepestCallback = 10;

// Of how many callbacks a request comes.
int callbackDepth(const Core::Request &request);

// The callback as it goes out after this exchange: with a whole address, what its file says, and
// how deep it is; or why not.
Core::Result<Core::MockCallback> outgoingCallback(Core::MockCallback callback,
                                                  const Core::Exchange &exchange,
                                                  Core::RootFolder &folder);

} // namespace Kinds::Mock
