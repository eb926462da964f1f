// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/accessrefusal.h"

#include "core/http/answer/plainanswer.h"
#include "core/http/wire/exchangeprivate.h"
#include "core/traffic/exchangerecord.h"

namespace Core {

void refuseAccess(const AccessFault &fault, Exchange &exchange, ExchangeRecord &record)
{
    record.outcome = Outcome::Refused;
    record.refusal = fault.refusal;
    record.remark = fault.remark;
    record.section = fault.section;
    exchange.respond(plainAnswer(fault.status), plainContent(fault.remark, fault.advice));
}

bool Exchange::isFromAllowedOrigin() const
{
    return d.guard && d.access->allowsOriginOf(d.request);
}

} // namespace Core
