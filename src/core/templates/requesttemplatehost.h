// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/templates/plaintemplatehost.h"

namespace Core {

// What templates ask about a request that is answered. Lives in the server's thread, no longer than
// what it was made of.
class RequestTemplateHost : public PlainTemplateHost
{
public:
    RequestTemplateHost(const ExchangePtr &exchange, const QByteArray &body, Fake &fake);

    QString part(Part part) const override;
    std::optional<QString> header(const QString &name) const override;
    std::optional<QString> cookie(const QString &name) const override;
    QJsonObject query() const override;
    std::optional<QJsonObject> form() const override;
    void setStatus(int status) override;

    // What a template has asked for.
    std::optional<int> status() const { return m_status; }

private:
    const ExchangePtr &m_exchange;
    const QByteArray &m_body;
    std::optional<int> m_status;
};

} // namespace Core
