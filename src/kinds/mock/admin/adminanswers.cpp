// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/admin/adminanswers.h"

#include "kinds/mock/tr.h"

namespace Kinds::Mock {

void AdminAnswers::give(const Core::ExchangePtr &exchange, int status, const Json &json)
{
    Core::Response head {.status = status};
    head.headers.append("Content-Type", "application/json");
    head.headers.append("Cache-Control", "no-store");
    const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    exchange->respond(std::move(head), QByteArray::fromStdString(text) + '\n');
}

void AdminAnswers::done(const Core::ExchangePtr &exchange)
{
    exchange->respond({.status = 204});
}

void AdminAnswers::fail(const Core::ExchangePtr &exchange, int status, const QString &why)
{
    give(exchange, status, {{"error", why.toStdString()}});
}

void AdminAnswers::unknown(const Core::ExchangePtr &exchange)
{
    fail(exchange, 404, Tr::tr("The administration knows no such path."));
}

void AdminAnswers::notAllowed(const Core::ExchangePtr &exchange, const QByteArray &methods)
{
    Core::Response head {.status = 405};
    head.headers.append("Allow", methods);
    exchange->respond(std::move(head));
}

} // namespace Kinds::Mock
