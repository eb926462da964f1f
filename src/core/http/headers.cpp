// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/headers.h"

#include <algorithm>
#include <utility>

namespace Core {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

constexpr qsizetype extra = 4; // ": " and the line end

} // namespace

Headers::Headers(std::initializer_list<HeaderField> fields)
{
    constexpr qsizetype perField = 40; // also for some that are added later
    reserve(qsizetype(fields.size()) + 4, (qsizetype(fields.size()) + 4) * perField);
    for (const HeaderField &field : fields)
        append(field.name, field.value);
}

void Headers::reserve(qsizetype fields, qsizetype bytes)
{
    m_places.reserve(fields);
    m_text.reserve(bytes);
}

void Headers::append(QByteArrayView name, QByteArrayView value)
{
    m_places.append({quint32(m_text.size()), quint32(name.size()), quint32(value.size())});
    const qsizetype size = m_text.size();
    // Appending piece by piece costs more than all else that is done with a field.
    m_text.resize(size + name.size() + value.size() + extra);
    char *end = std::copy(name.begin(), name.end(), m_text.data() + size);
    *end++ = ':';
    *end++ = ' ';
    end = std::copy(value.begin(), value.end(), end);
    *end++ = '\r';
    *end++ = '\n';
}

HeaderField Headers::at(qsizetype index) const
{
    const Place &place = m_places[index];
    const QByteArrayView line = QByteArrayView(m_text).sliced(place.start);
    return {line.first(place.nameSize), line.sliced(place.nameSize + 2, place.valueSize)};
}

qsizetype Headers::indexOf(QByteArrayView name) const
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places[i].nameSize == size_t(name.size()) && sameName(at(i).name, name))
            return i;
    }
    return -1;
}

void Headers::set(QByteArrayView name, QByteArrayView value)
{
    Headers result;
    result.reserve(size() + 1, m_text.size() + name.size() + value.size() + extra);
    bool isSet = false;
    for (const HeaderField field : *this) {
        if (!sameName(field.name, name))
            result.append(field.name, field.value);
        else if (!std::exchange(isSet, true))
            result.append(field.name, value);
    }
    if (!isSet)
        result.append(name, value);
    *this = std::move(result);
}

void Headers::remove(QByteArrayView name)
{
    if (!contains(name))
        return;
    Headers result;
    result.reserve(size(), m_text.size());
    for (const HeaderField field : *this) {
        if (!sameName(field.name, name))
            result.append(field.name, field.value);
    }
    *this = std::move(result);
}

bool Headers::contains(QByteArrayView name) const
{
    return indexOf(name) >= 0;
}

QByteArray Headers::value(QByteArrayView name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? QByteArray() : at(index).value.toByteArray();
}

std::optional<QByteArray> Headers::find(QByteArrayView name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? std::nullopt : std::optional(at(index).value.toByteArray());
}

QByteArrayList Headers::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (const HeaderField field : *this) {
        if (sameName(field.name, name))
            found.append(field.value.toByteArray());
    }
    return found;
}

QByteArray Headers::combined(QByteArrayView name) const
{
    const qsizetype first = indexOf(name);
    QByteArray all = first < 0 ? QByteArray() : at(first).value.toByteArray();
    for (qsizetype i = first + 1; first >= 0 && i < m_places.size(); ++i) {
        if (const HeaderField field = at(i); sameName(field.name, name))
            all += ", " + field.value;
    }
    return all;
}

bool Headers::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const HeaderField field : *this) {
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
