// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

namespace Testing {

// Exchanges with what is hard to write down: quotes, line ends, Unicode, bytes that are no text,
// empty values, binary and coded contents, cut contents, odd methods and targets. The same number
// gives the same record.
Core::ExchangeRecord makeOddRecord(int number);
QList<Core::ExchangeRecord> makeOddRecords(int count);

} // namespace Testing
