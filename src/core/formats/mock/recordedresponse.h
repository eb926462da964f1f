// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/traffic/exchangerecord.h"

namespace Core {

// The answer of an exchange as a mock gives it, to requests with the same query and content.
MockResponse recordedResponse(const ExchangeRecord &record);

} // namespace Core
