// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/rules/crossorigin.h"

namespace Core::CrossOrigin {

bool isPreflight(const Request &request)
{
    return request.method == "OPTIONS" && request.headers.contains("Origin")
        && request.headers.contains("Access-Control-Request-Method");
}

void permit(const Exchange &exchange, Headers &answer)
{
    const QByteArray origin = exchange.request().headers.value("Origin");
    if (origin.isEmpty() || !exchange.isFromAllowedOrigin())
        return;
    answer.set("Access-Control-Allow-Origin", origin);
    answer.set("Access-Control-Allow-Credentials", "true");
    if (!answer.hasToken("Vary", "Origin"))
        answer.append("Vary", "Origin");
}

void answerPreflight(const ExchangePtr &exchange)
{
    const Headers &asked = exchange->request().headers;
    Response answer {.status = 204};
    permit(*exchange, answer.headers);
    if (exchange->isFromAllowedOrigin()) {
        answer.headers.append("Access-Control-Allow-Methods",
                              asked.value("Access-Control-Request-Method"));
        const QByteArray fields = asked.combined("Access-Control-Request-Headers");
        if (!fields.isEmpty())
            answer.headers.append("Access-Control-Allow-Headers", fields);
        answer.headers.append("Access-Control-Max-Age", "600");
    }
    exchange->respond(std::move(answer));
}

} // namespace Core::CrossOrigin
