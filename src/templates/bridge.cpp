// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "templates/bridge.h"

#include "core/templates/templatehost.h"
#include "core/tr.h"
#include "templates/hashes.h"

#include <QJSEngine>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace Templates {

using namespace Qt::StringLiterals;
using Core::TemplateHost;
using Core::Tr;

namespace {

QJSValue valueOf(const std::optional<QString> &text)
{
    return text ? QJSValue(*text) : QJSValue();
}

QString jsonOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Numbers beyond stand for the ends.
qint64 whole(double number)
{
    constexpr double most = 9007199254740991.0;
    return std::isnan(number) ? 0 : qint64(std::clamp(number, -most, most));
}

} // namespace

Bridge::Bridge(QObject *parent)
    : QObject(parent)
{
}

Bridge::~Bridge() = default;

void Bridge::fail(const QString &message) const
{
    qjsEngine(this)->throwError(message);
}

QString Bridge::part(const QString &name) const
{
    using Part = TemplateHost::Part;
    static constexpr std::array parts {std::pair {"body"_L1, Part::Body},
                                       std::pair {"method"_L1, Part::Method},
                                       std::pair {"ip"_L1, Part::Ip},
                                       std::pair {"path"_L1, Part::Path},
                                       std::pair {"hostname"_L1, Part::HostName},
                                       std::pair {"baseUrl"_L1, Part::BaseUrl},
                                       std::pair {"url"_L1, Part::Url}};
    const auto found = std::ranges::find(parts, name, [](const auto &each) { return each.first; });
    return found == parts.end() ? QString() : m_host->part(found->second);
}

QJSValue Bridge::header(const QString &name) const
{
    return valueOf(m_host->header(name));
}

QJSValue Bridge::cookie(const QString &name) const
{
    return valueOf(m_host->cookie(name));
}

QString Bridge::query() const
{
    return jsonOf(m_host->query());
}

QString Bridge::form() const
{
    const auto form = m_host->form();
    return form ? jsonOf(*form) : QString();
}

QJSValue Bridge::pathParameter(const QString &name) const
{
    return valueOf(m_host->pathParameter(name));
}

QJSValue Bridge::state(const QString &name) const
{
    return valueOf(m_host->state(name));
}

void Bridge::setState(const QString &name, const QJSValue &value)
{
    m_host->setState(name, value.isString() ? std::optional(value.toString()) : std::nullopt);
}

void Bridge::setStatus(double status)
{
    m_host->setStatus(int(std::clamp<qint64>(whole(status), 0, 1000)));
}

QJSValue Bridge::data(const QString &name) const
{
    const auto json = m_host->data(name);
    return json ? QJSValue(QString::fromUtf8(*json)) : QJSValue();
}

QString Bridge::file(const QString &path) const
{
    const auto content = m_host->file(path);
    if (!content)
        fail(content.error());
    return content ? *content : QString();
}

// Variables may be secrets: only those that are meant for mocks.
QJSValue Bridge::environment(const QString &name) const
{
    const QByteArray variable = name.toUtf8();
    const bool isMeant = variable.startsWith("MOCK_") || variable.startsWith("MOCKOON_");
    return isMeant && qEnvironmentVariableIsSet(variable.constData())
        ? QJSValue(qEnvironmentVariable(variable.constData()))
        : QJSValue();
}

QJSValue Bridge::fake(const QString &name, const QString &arguments)
{
    const auto made = m_host->fake(
        name,
        arguments == "[]"_L1 ? QJsonArray() : QJsonDocument::fromJson(arguments.toUtf8()).array());
    if (!made)
        return {};
    return made->isString() ? QJSValue(made->toString()) : qjsEngine(this)->toScriptValue(*made);
}

double Bridge::integer(double from, double to)
{
    return double(m_host->integer(whole(std::min(from, to)), whole(std::max(from, to))));
}

double Bridge::number()
{
    return m_host->number();
}

QString Bridge::base64(const QString &text) const
{
    return QString::fromLatin1(text.toUtf8().toBase64());
}

// Either alphabet; what is no Base64 is left out.
QString Bridge::base64Decode(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('-', '+').replace('_', '/');
    return QString::fromUtf8(QByteArray::fromBase64(bytes));
}

QString Bridge::hash(const QString &algorithm, const QString &text, const QString &key,
                     const QString &coding) const
{
    const auto hashed = hashOf(algorithm, text.toUtf8(), key.toUtf8());
    if (!hashed) {
        fail(hashed.error());
        return {};
    }
    return QString::fromLatin1(coding == "base64"_L1 ? hashed->toBase64() : hashed->toHex());
}

QString Bridge::jsonPath(const QString &json, const QString &path) const
{
    const auto found = m_host->jsonPath(json, path);
    if (!found)
        fail(found.error());
    return found ? *found : QString();
}

QString Bridge::sentence(const QString &name) const
{
    if (name == "length"_L1)
        return Tr::tr("The text gets longer than 16 MiB.");
    if (name == "repeat"_L1)
        return Tr::tr("“repeat” needs a number.");
    if (name == "helper"_L1)
        return Tr::tr("There is no helper “%1”.");
    if (name == "fake"_L1)
        return Tr::tr("No made-up value is called “%1”. Names are those of faker-js, such as "
                      "“person.firstName”.");
    return Tr::tr("This is no date.");
}

} // namespace Templates
