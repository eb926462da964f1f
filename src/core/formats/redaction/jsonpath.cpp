// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/jsonpath.h"

#include <algorithm>

namespace Core {

std::optional<JsonPath> JsonPath::parse(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    JsonPath path;
    Part part;
    part.anyDepth = !rest.startsWith(u'$') && !rest.startsWith(u'.') && !rest.startsWith(u'[');
    if (rest.startsWith(u'$'))
        rest = rest.sliced(1);
    else if (part.anyDepth)
        rest = text;
    bool first = part.anyDepth;
    while (!rest.isEmpty()) {
        if (rest.startsWith(u'[')) {
            const qsizetype end = rest.indexOf(u']');
            if (end < 2)
                return std::nullopt;
            QStringView inside = rest.sliced(1, end - 1).trimmed();
            rest = rest.sliced(end + 1);
            const bool quoted = inside.size() >= 2
                && (inside.front() == u'\'' || inside.front() == u'"')
                && inside.back() == inside.front();
            bool number = false;
            part.index = quoted ? -1 : inside.toLongLong(&number);
            part.any = inside == u"*";
            if (!quoted && !part.any && (!number || part.index < 0))
                return std::nullopt;
            if (part.any || quoted)
                part.index = -1;
            part.key = quoted ? inside.sliced(1, inside.size() - 2).toUtf8() : QByteArray();
        } else {
            if (rest.startsWith(u"..")) {
                part.anyDepth = true;
                rest = rest.sliced(2);
            } else if (rest.startsWith(u'.')) {
                rest = rest.sliced(1);
            } else if (!first) {
                return std::nullopt;
            }
            if (rest.startsWith(u'['))
                continue;
            const auto end = std::find_if(rest.begin(), rest.end(),
                                          [](QChar c) { return c == u'.' || c == u'['; });
            const QStringView name = rest.first(end - rest.begin()).trimmed();
            rest = rest.sliced(end - rest.begin());
            if (name.isEmpty())
                return std::nullopt;
            part.any = name == u"*";
            part.key = name.toUtf8();
        }
        path.m_parts.append(std::exchange(part, Part()));
        first = false;
    }
    return path.m_parts.isEmpty() ? std::nullopt : std::optional(path);
}

bool JsonPath::Part::fits(const JsonStep &step) const
{
    return any || (step.index < 0 ? index < 0 && key == step.key : index == step.index);
}

bool JsonPath::matches(const QList<JsonStep> &place) const
{
    return matchesFrom(0, place, 0);
}

bool JsonPath::matchesFrom(qsizetype part, const QList<JsonStep> &place, qsizetype step) const
{
    if (part == m_parts.size())
        return step == place.size();
    if (step >= place.size())
        return false;
    if (m_parts[part].fits(place[step]) && matchesFrom(part + 1, place, step + 1))
        return true;
    return m_parts[part].anyDepth && matchesFrom(part, place, step + 1);
}

} // namespace Core
