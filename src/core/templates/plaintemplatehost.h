// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fake/fake.h"
#include "core/templates/templatehost.h"

namespace Core {

// Nothing but made-up values: for templates that no request fills in. Lives in the thread of the
// engine.
class PlainTemplateHost : public TemplateHost
{
public:
    explicit PlainTemplateHost(Fake &fake)
        : m_fake(fake)
    {
    }

    QString part(Part) const override { return {}; }
    std::optional<QString> header(const QString &) const override { return {}; }
    std::optional<QString> cookie(const QString &) const override { return {}; }
    QJsonObject query() const override { return {}; }
    std::optional<QJsonObject> form() const override { return {}; }
    std::optional<QString> pathParameter(const QString &) const override { return {}; }
    std::optional<QString> state(const QString &) const override { return {}; }
    void setState(const QString &, const std::optional<QString> &) override { }
    void setStatus(int) override { }
    std::optional<QByteArray> data(const QString &) const override { return {}; }
    Result<QString> file(const QString &path) const override;
    Result<QString> jsonPath(const QString &json, const QString &path) const override;
    std::optional<QJsonValue> fake(const QString &name, const QJsonArray &arguments) override;
    qint64 integer(qint64 from, qint64 to) override { return m_fake.integer(from, to); }
    double number() override { return m_fake.number(0, 1); }

private:
    Fake &m_fake;
};

} // namespace Core
