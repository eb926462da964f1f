// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/headers.h"

#include <algorithm>

namespace Core {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

auto named(QByteArrayView name)
{
    return [name](const HeaderField &field) { return sameName(field.name, name); };
}

} // namespace

Headers::Headers(std::initializer_list<HeaderField> fields)
    : m_fields(fields)
{
}

void Headers::append(QByteArray name, QByteArray value)
{
    m_fields.append({std::move(name), std::move(value)});
}

void Headers::set(QByteArrayView name, QByteArray value)
{
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), named(name));
    if (first == m_fields.end()) {
        append(name.toByteArray(), std::move(value));
        return;
    }
    first->value = std::move(value);
    m_fields.erase(std::remove_if(std::next(first), m_fields.end(), named(name)), m_fields.end());
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf(named(name));
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), named(name));
}

QByteArray Headers::value(QByteArrayView name) const
{
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), named(name));
    return first == m_fields.end() ? QByteArray() : first->value;
}

std::optional<QByteArray> Headers::find(QByteArrayView name) const
{
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), named(name));
    if (first == m_fields.end())
        return std::nullopt;
    return first->value;
}

QByteArrayList Headers::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const HeaderField &field : m_fields) {
        if (sameName(field.name, name))
            found.append(field.value);
    }
    return found;
}

QByteArray Headers::combined(QByteArrayView name) const
{
    return values(name).join(", ");
}

bool Headers::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const HeaderField &field : m_fields) {
        if (!sameName(field.name, name))
            continue;
        QByteArrayView rest = field.value;
        while (!rest.isEmpty()) {
            const qsizetype comma = rest.indexOf(',');
            const QByteArrayView member = comma < 0 ? rest : rest.first(comma);
            if (sameName(member.trimmed(), token))
                return true;
            rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        }
    }
    return false;
}

} // namespace Core
