// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/mock/mocksettings.h"
#include "kinds/mock/plannedroute.h"

namespace Kinds::Mock {

// Holds a request against what its operation asks for and tells what is wrong, as the settings say;
// true: it was answered with that.
bool isRefused(const Core::ExchangePtr &exchange, const PlannedResponse &response,
               const RequestFacts &facts, const MockSettings &settings);

} // namespace Kinds::Mock
