// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/openapi/refusal.h"

#include "core/http/answer/plainanswer.h"
#include "core/proxy/rules/crossorigin.h"
#include "kinds/mock/openapi/requestcontract.h"

namespace Kinds::Mock {

bool isRefused(const Core::ExchangePtr &exchange, const PlannedResponse &response,
               const RequestFacts &facts, const MockSettings &settings)
{
    if (settings.check == RequestCheck::Off || !response.contract)
        return false;
    const auto violations = response.contract->check(facts);
    if (violations.empty())
        return false;
    exchange->setRemark(violationText(violations));
    if (settings.check != RequestCheck::Refuse)
        return false;
    const bool isUnknown = lacksSecurity(violations);
    Core::Response head = Core::plainAnswer(isUnknown ? 401 : 422);
    head.headers.set("Content-Type", "application/problem+json");
    const QByteArray challenge = response.contract->security().challenge();
    if (isUnknown && !challenge.isEmpty())
        head.headers.set("WWW-Authenticate", challenge);
    if (settings.permitsOrigins)
        Core::CrossOrigin::permit(*exchange, head.headers);
    exchange->setAnsweredBy(response.title);
    exchange->markMocked();
    exchange->respond(std::move(head), violationContent(violations));
    return true;
}

} // namespace Kinds::Mock
