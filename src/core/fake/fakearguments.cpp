// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakearguments.h"

#include <cmath>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// Texts, as templates give them, count as what they say.
std::optional<double> numberOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

qint64 whole(double number)
{
    return qint64(std::clamp(number, -9007199254740992.0, 9007199254740992.0));
}

} // namespace

QJsonValue FakeArguments::value(qsizetype place, QLatin1StringView name) const
{
    const QJsonValue named = m_options.value(name);
    if (!named.isUndefined())
        return named;
    const QJsonValue placed = m_all.at(place);
    return placed.isObject() ? QJsonValue(QJsonValue::Undefined) : placed;
}

double FakeArguments::number(qsizetype place, QLatin1StringView name, double otherwise) const
{
    return numberOf(value(place, name)).value_or(otherwise);
}

qint64 FakeArguments::integer(qsizetype place, QLatin1StringView name, qint64 otherwise) const
{
    const auto number = numberOf(value(place, name));
    return number ? whole(*number) : otherwise;
}

QString FakeArguments::text(qsizetype place, QLatin1StringView name, const QString &otherwise) const
{
    const QJsonValue found = value(place, name);
    return found.isDouble() ? QString::number(found.toDouble()) : found.toString(otherwise);
}

bool FakeArguments::flag(qsizetype place, QLatin1StringView name, bool otherwise) const
{
    const QJsonValue found = value(place, name);
    return found.isString() ? found.toString() == "true"_L1 : found.toBool(otherwise);
}

std::pair<qint64, qint64> FakeArguments::counts(qsizetype place, QLatin1StringView name,
                                                qint64 from, qint64 to) const
{
    QJsonObject range = m_options.value(name).toObject();
    if (range.isEmpty() && m_all.at(place).isObject())
        range = m_all.at(place).toObject();
    if (const auto count = numberOf(value(place, name)))
        from = to = whole(*count);
    if (const auto least = numberOf(range.value("min"_L1)))
        from = whole(*least);
    if (const auto largest = numberOf(range.value("max"_L1)))
        to = whole(*largest);
    from = std::clamp<qint64>(from, 0, most);
    return {from, std::clamp(to, from, most)};
}

} // namespace Core
