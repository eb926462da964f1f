// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/accessrules.h"

namespace Core {

class Exchange;
struct ExchangeRecord;

// Answers a well-formed request that is none of this server's business; its connection goes on.
void refuseAccess(const AccessFault &fault, Exchange &exchange, ExchangeRecord &record);

} // namespace Core
