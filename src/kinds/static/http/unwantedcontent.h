// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <functional>

namespace Kinds::Static {

// Calls then when the content that a request has without need was read and dropped, so that a
// client is told what is wrong with it, and the connection can be kept. Called at once, and the
// content left to the guard, if the client waits for an answer before it sends it or if there is
// much of it.
void dropContent(const Core::ExchangePtr &exchange, std::function<void()> then);

} // namespace Kinds::Static
