// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Core {

// What templates ask about what they are filled in for. Lives in the thread of the engine.
class TemplateHost
{
public:
    enum class Part : quint8 { Method, Ip, HostName, BaseUrl, Path, Url, Body };

    virtual ~TemplateHost() = default;
    Q_DISABLE_COPY_MOVE(TemplateHost)

    // None: there is no such thing, which is no fault.
    virtual QString part(Part part) const = 0;
    virtual std::optional<QString> header(const QString &name) const = 0;
    virtual std::optional<QString> cookie(const QString &name) const = 0;
    virtual QJsonObject query() const = 0;
    virtual std::optional<QJsonObject> form() const = 0; // none: the content is no form
    virtual std::optional<QString> pathParameter(const QString &name) const = 0;

    virtual std::optional<QString> state(const QString &name) const = 0;
    virtual void setState(const QString &name, const std::optional<QString> &value) = 0;
    virtual void setStatus(int status) = 0;
    virtual std::optional<QByteArray> data(const QString &name) const = 0; // JSON
    virtual Result<QString> file(const QString &path) const = 0;
    virtual Result<QString> jsonPath(const QString &json, const QString &path) const = 0; // JSON

    // Made-up values; both ends may come.
    virtual std::optional<QJsonValue> fake(const QString &name, const QJsonArray &arguments) = 0;
    virtual qint64 integer(qint64 from, qint64 to) = 0;
    virtual double number() = 0; // from 0 to below 1

protected:
    TemplateHost() = default;
};

} // namespace Core
