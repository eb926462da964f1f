// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

namespace Core {

// Puts into the record what came of a head that no handler gets to see: the bytes, and what of the
// request line can be read.
void keepRefusedHead(ExchangeRecord &record, QByteArrayView head);

} // namespace Core
