// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fake/fake.h"
#include "core/http/exchange.h"
#include "core/templates/templatehost.h"

namespace Core {

// What templates ask about a request that is answered. Lives in the server's thread, no longer than
// what it was made of.
class RequestTemplateHost : public TemplateHost
{
public:
    RequestTemplateHost(const ExchangePtr &exchange, const QByteArray &body, Fake &fake);

    QString part(Part part) const override;
    std::optional<QString> header(const QString &name) const override;
    std::optional<QString> cookie(const QString &name) const override;
    QJsonObject query() const override;
    std::optional<QJsonObject> form() const override;
    std::optional<QString> pathParameter(const QString &name) const override;

    std::optional<QString> state(const QString &name) const override;
    void setState(const QString &name, const std::optional<QString> &value) override;
    void setStatus(int status) override;
    std::optional<QByteArray> data(const QString &name) const override;
    Result<QString> file(const QString &path) const override;
    Result<QString> jsonPath(const QString &json, const QString &path) const override;

    std::optional<QJsonValue> fake(const QString &name, const QJsonArray &arguments) override;
    qint64 integer(qint64 from, qint64 to) override { return m_fake.integer(from, to); }
    double number() override { return m_fake.number(0, 1); }

    // What a template has asked for.
    std::optional<int> status() const { return m_status; }

private:
    const ExchangePtr &m_exchange;
    const QByteArray &m_body;
    Fake &m_fake;
    std::optional<int> m_status;
};

} // namespace Core
