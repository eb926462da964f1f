// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

namespace Testing {

// A completed exchange with plausible figures; number makes targets and ids differ.
Core::ExchangeRecord makeRecord(int number, const QByteArray &method = "GET", int status = 200);

} // namespace Testing
