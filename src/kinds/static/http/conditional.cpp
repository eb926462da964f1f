// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/conditional.h"

#include "kinds/static/http/httpdate.h"

#include <QDateTime>

namespace Kinds::Static {

namespace {

enum class Comparison { Strong, Weak };

bool isWeak(QByteArrayView tag)
{
    return tag.startsWith("W/");
}

QByteArrayView opaque(QByteArrayView tag)
{
    return isWeak(tag) ? tag.sliced(2) : tag;
}

bool matches(QByteArrayView one, QByteArrayView other, Comparison comparison)
{
    if (comparison == Comparison::Strong && (isWeak(one) || isWeak(other)))
        return false;
    return opaque(one) == opaque(other);
}

// The entity tag at the start of text, empty if there is none.
QByteArrayView leadingTag(QByteArrayView text)
{
    const qsizetype quote = isWeak(text) ? 2 : 0;
    if (text.size() <= quote || text[quote] != '"')
        return {};
    const qsizetype end = text.indexOf('"', quote + 1);
    return end < 0 ? QByteArrayView() : text.first(end + 1);
}

// Whether a list of entity tags, or "*", names the current state.
bool names(const QByteArray &list, const std::optional<Validators> &current, Comparison comparison)
{
    QByteArrayView rest = QByteArrayView(list).trimmed();
    if (rest == "*")
        return current.has_value();
    while (current && !rest.isEmpty()) {
        const QByteArrayView tag = leadingTag(rest);
        const qsizetype comma = rest.indexOf(',', tag.size());
        const qsizetype end = comma < 0 ? rest.size() : comma;
        const bool isWhole
            = !tag.isEmpty() && rest.first(end).sliced(tag.size()).trimmed().isEmpty();
        if (isWhole && matches(tag, current->entityTag, comparison))
            return true;
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1).trimmed();
    }
    return false;
}

std::optional<qint64> dateOf(const Core::Headers &headers, QByteArrayView name)
{
    return headers.contains(name) ? parseHttpDate(headers.value(name)) : std::nullopt;
}

} // namespace

Precondition evaluatePreconditions(const Core::Headers &headers,
                                   const std::optional<Validators> &current, bool safe)
{
    if (headers.contains("If-Match")) {
        if (!names(headers.combined("If-Match"), current, Comparison::Strong))
            return Precondition::Failed;
    } else if (const auto limit = dateOf(headers, "If-Unmodified-Since"); limit && current) {
        if (current->modified > *limit)
            return Precondition::Failed;
    }
    if (headers.contains("If-None-Match")) {
        if (names(headers.combined("If-None-Match"), current, Comparison::Weak))
            return safe ? Precondition::NotModified : Precondition::Failed;
    } else if (const auto since = dateOf(headers, "If-Modified-Since"); since && current && safe) {
        // Nobody has a copy of a time to come: such a date says nothing, as with nginx.
        const bool isPast = *since <= QDateTime::currentSecsSinceEpoch();
        if (isPast && current->modified <= *since)
            return Precondition::NotModified;
    }
    return Precondition::Met;
}

bool ifRangeHolds(const Core::Headers &headers, const Validators &current)
{
    const std::optional<QByteArray> field = headers.find("If-Range");
    if (!field)
        return true;
    const QByteArrayView value = QByteArrayView(*field).trimmed();
    if (value.startsWith('"') || isWeak(value))
        return matches(value, current.entityTag, Comparison::Strong);
    return parseHttpDate(value) == current.modified;
}

} // namespace Kinds::Static
