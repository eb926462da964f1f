// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsonobjectreader.h"

#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

JsonObjectReader::JsonObjectReader(const PositionedJson &value, std::optional<JsonError> &error)
    : m_value(value)
    , m_first(&error)
{
    requireObject(value);
}

JsonObjectReader::JsonObjectReader(const PositionedJson &value, JsonErrors &errors)
    : m_value(value)
    , m_all(&errors)
{
    requireObject(value);
}

void JsonObjectReader::fail(TextPosition position, const QString &message)
{
    if (m_first && !*m_first)
        *m_first = JsonError {position, message};
    const auto isThere = [position](const JsonError &other) {
        return other.position.line == position.line && other.position.column == position.column;
    };
    // One mistake leads to others at the same place.
    constexpr qsizetype most = 1'000;
    if (m_all && m_all->size() < most && std::ranges::none_of(*m_all, isThere))
        m_all->append({position, message});
}

void JsonObjectReader::missing(QStringView key)
{
    // One that is there, but of the wrong type, is a mistake already.
    const bool isTold = m_value.find(key) && (m_all ? !m_all->isEmpty() : m_first->has_value());
    if (!isTold)
        fail(m_value.position, Tr::tr("The key “%1” is missing.").arg(key));
}

void JsonObjectReader::missingOneOf(const QStringList &keys)
{
    fail(m_value.position, Tr::tr("One of the keys %1 is missing.").arg(keys.join(u", "_s)));
}

void JsonObjectReader::excluded(QStringView key, QStringView other)
{
    fail(m_value.find(key)->position,
         Tr::tr("There is “%1” already; one of the two must go.").arg(other));
}

void JsonObjectReader::unknownWord(QStringView key, const QStringList &known)
{
    fail(m_value.find(key)->value.position,
         Tr::tr("“%1” must be one of %2.").arg(key, known.join(u", "_s)));
}

void JsonObjectReader::outOfBounds(QStringView key, const QString &minimum, const QString &maximum)
{
    fail(m_value.find(key)->value.position,
         Tr::tr("“%1” must be from %2 to %3.").arg(key, minimum, maximum));
}

bool JsonObjectReader::requireObject(const PositionedJson &value)
{
    if (value.as<PositionedJson::Object>())
        return true;
    fail(value.position, Tr::tr("Here must be an object: { … }."));
    return false;
}

const PositionedJson::Member *JsonObjectReader::member(QStringView key)
{
    m_known += key.toString();
    return m_value.find(key);
}

template<typename T>
const T *JsonObjectReader::take(QStringView key, const QString &expected)
{
    const PositionedJson::Member *found = member(key);
    if (!found)
        return nullptr;
    const T *value = found->value.as<T>();
    if (!value)
        fail(found->value.position, Tr::tr("“%1” must be %2.").arg(key, expected));
    return value;
}

std::optional<QString> JsonObjectReader::text(QStringView key)
{
    const auto *value = take<QString>(key, Tr::tr("a text"));
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<bool> JsonObjectReader::flag(QStringView key)
{
    const auto *value = take<bool>(key, Tr::tr("true or false"));
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::int64_t> JsonObjectReader::integer(QStringView key, std::int64_t minimum,
                                                      std::int64_t maximum)
{
    const auto *value = take<std::int64_t>(key, Tr::tr("a whole number"));
    if (!value)
        return std::nullopt;
    if (*value < minimum || *value > maximum) {
        outOfBounds(key, QString::number(minimum), QString::number(maximum));
        return std::nullopt;
    }
    return *value;
}

std::optional<QStringList> JsonObjectReader::texts(QStringView key)
{
    const auto *values = take<PositionedJson::Array>(key, Tr::tr("a list of texts"));
    if (!values)
        return std::nullopt;
    QStringList list;
    for (const PositionedJson &each : *values) {
        const auto *text = each.as<QString>();
        if (!text) {
            fail(each.position, Tr::tr("“%1” must be %2.").arg(key, Tr::tr("a list of texts")));
            return std::nullopt;
        }
        list += *text;
    }
    return list;
}

const PositionedJson *JsonObjectReader::array(QStringView key)
{
    return take<PositionedJson::Array>(key, Tr::tr("a list: [ … ]")) ? &m_value.find(key)->value
                                                                     : nullptr;
}

const PositionedJson *JsonObjectReader::object(QStringView key)
{
    return take<PositionedJson::Object>(key, Tr::tr("an object: { … }")) ? &m_value.find(key)->value
                                                                         : nullptr;
}

void JsonObjectReader::finish()
{
    const auto *object = m_value.as<PositionedJson::Object>();
    if (!object)
        return;
    m_known.removeDuplicates();
    for (const PositionedJson::Member &each : *object) {
        if (!m_known.contains(each.key)) {
            fail(each.position,
                 Tr::tr("The key “%1” is not known here; known are %2.")
                     .arg(each.key, m_known.join(u", "_s)));
        }
    }
}

} // namespace Core
