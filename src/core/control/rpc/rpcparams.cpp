// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/rpc/rpcparams.h"

#include "core/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Core {

QJsonValue RpcParams::take(const QString &key)
{
    m_known << key;
    return m_params[key];
}

void RpcParams::fail(const QString &message)
{
    if (!m_mistake)
        m_mistake = RpcError {RpcError::BadParameters, message};
}

QString RpcParams::text(const QString &key)
{
    const std::optional<QString> value = optionalText(key);
    if (!value)
        fail(Tr::tr("“%1” is missing.").arg(key));
    return value.value_or(QString());
}

std::optional<QString> RpcParams::optionalText(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        fail(Tr::tr("“%1” must be text.").arg(key));
    return value.toString();
}

QStringList RpcParams::texts(const QString &key)
{
    const QJsonValue value = take(key);
    QStringList list;
    bool isList = value.isUndefined() || value.isArray();
    for (const QJsonValue &each : value.toArray()) {
        isList = isList && each.isString();
        list << each.toString();
    }
    if (!isList)
        fail(Tr::tr("“%1” must be a list of texts.").arg(key));
    return list;
}

bool RpcParams::flag(const QString &key, bool byDefault)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        fail(Tr::tr("“%1” must be true or false.").arg(key));
    return value.toBool(byDefault);
}

qint64 RpcParams::integer(const QString &key, qint64 byDefault, qint64 minimum, qint64 maximum)
{
    const double value = number(key, double(byDefault), double(minimum), double(maximum));
    const auto whole = qint64(value);
    if (double(whole) != value)
        fail(Tr::tr("“%1” must be a whole number.").arg(key));
    return whole;
}

double RpcParams::number(const QString &key, double byDefault, double minimum, double maximum)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return byDefault;
    const double given = value.toDouble(minimum);
    if (!value.isDouble() || given < minimum || given > maximum) {
        fail(Tr::tr("“%1” must be a number from %2 to %3.")
                 .arg(key, QString::number(minimum), QString::number(maximum)));
        return byDefault;
    }
    return given;
}

QJsonObject RpcParams::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        fail(Tr::tr("“%1” must be an object.").arg(key));
    return value.toObject();
}

std::optional<RpcError> RpcParams::mistake()
{
    for (auto member = m_params.begin(); member != m_params.end(); ++member) {
        if (!m_known.contains(member.key()))
            fail(Tr::tr("There is no parameter “%1”; known are: %2.")
                     .arg(member.key(), m_known.join(u", "_s)));
    }
    return m_mistake;
}

} // namespace Core
