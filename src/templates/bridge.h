// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJSValue>
#include <QObject>

namespace Core {
class TemplateHost;
}

namespace Templates {

// What the helpers call (the object "host" of js/*.js). Lives in the engine's thread.
class Bridge final : public QObject
{
    Q_OBJECT

public:
    explicit Bridge(QObject *parent);
    ~Bridge() override;
    Q_DISABLE_COPY_MOVE(Bridge)

    void setHost(Core::TemplateHost *host) { m_host = host; }

    // Undefined: there is none.
    Q_INVOKABLE QString part(const QString &name) const;
    Q_INVOKABLE QJSValue header(const QString &name) const;
    Q_INVOKABLE QJSValue cookie(const QString &name) const;
    Q_INVOKABLE QString query() const; // JSON
    Q_INVOKABLE QString form() const; // JSON, empty: no form
    Q_INVOKABLE QJSValue pathParameter(const QString &name) const;
    Q_INVOKABLE QJSValue state(const QString &name) const;
    Q_INVOKABLE void setState(const QString &name, const QJSValue &value);
    Q_INVOKABLE void setStatus(double status);
    Q_INVOKABLE QJSValue data(const QString &name) const; // JSON
    Q_INVOKABLE QString file(const QString &path) const; // throws
    Q_INVOKABLE QJSValue environment(const QString &name) const;
    Q_INVOKABLE QJSValue fake(const QString &name, const QString &arguments);
    Q_INVOKABLE double integer(double from, double to);
    Q_INVOKABLE double number();

    Q_INVOKABLE QString base64(const QString &text) const;
    Q_INVOKABLE QString base64Decode(const QString &text) const;
    // With a key a message authentication code. coding: hex or base64; throws.
    Q_INVOKABLE QString hash(const QString &algorithm, const QString &text, const QString &key,
                             const QString &coding) const;
    Q_INVOKABLE QString jsonPath(const QString &json, const QString &path) const; // throws
    Q_INVOKABLE QString sentence(const QString &name) const;

private:
    void fail(const QString &message) const;

    Core::TemplateHost *m_host = nullptr;
};

} // namespace Templates
