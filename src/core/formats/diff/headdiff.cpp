// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/headdiff.h"

#include <algorithm>
#include <vector>

namespace Core {

namespace {

struct Alignment
{
    QList<HeaderField> before;
    QList<HeaderField> after;
    std::vector<qsizetype> partner; // of each field before: its place after, -1: none
    std::vector<qsizetype> origin; // of each field after
};

bool sameName(const HeaderField &a, const HeaderField &b)
{
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

enum class Likeness {
    SameValue,
    SameStart, // up to the equals sign: one cookie, one parameter
    SameName,
};

bool areAlike(const HeaderField &a, const HeaderField &b, Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameValue:
        return a.value == b.value;
    case Likeness::SameStart:
        return a.value.contains('=') && b.value.contains('=')
            && a.value.first(a.value.indexOf('=')) == b.value.first(b.value.indexOf('='));
    case Likeness::SameName:
        return true;
    }
    return false;
}

void align(Alignment &fields, Likeness likeness)
{
    for (qsizetype b = 0; b < fields.before.size(); ++b) {
        for (qsizetype a = 0; fields.partner[size_t(b)] < 0 && a < fields.after.size(); ++a) {
            const bool fits = sameName(fields.before[b], fields.after[a])
                && areAlike(fields.before[b], fields.after[a], likeness);
            if (!fits || fields.origin[size_t(a)] >= 0)
                continue;
            fields.partner[size_t(b)] = a;
            fields.origin[size_t(a)] = b;
        }
    }
}

// Which unchanged fields after are in the longest row that has its order from before.
std::vector<bool> inOrder(const Alignment &fields)
{
    const std::vector<qsizetype> &origin = fields.origin;
    std::vector<qsizetype> tails; // places after, by the length of the row that ends there
    std::vector<qsizetype> previous(origin.size(), -1);
    for (size_t a = 0; a < origin.size(); ++a) {
        if (origin[a] < 0 || fields.before[origin[a]].value != fields.after[qsizetype(a)].value)
            continue;
        const auto tail = std::lower_bound(
            tails.begin(), tails.end(), origin[a],
            [&](qsizetype at, qsizetype wanted) { return origin[size_t(at)] < wanted; });
        if (tail != tails.begin())
            previous[a] = *std::prev(tail);
        if (tail == tails.end())
            tails.push_back(qsizetype(a));
        else
            *tail = qsizetype(a);
    }
    std::vector<bool> kept(origin.size(), false);
    for (qsizetype at = tails.empty() ? -1 : tails.back(); at >= 0; at = previous[size_t(at)])
        kept[size_t(at)] = true;
    return kept;
}

} // namespace

QList<HeaderChange> diffHeaders(const Headers &before, const Headers &after)
{
    Alignment fields {{before.begin(), before.end()}, {after.begin(), after.end()}, {}, {}};
    fields.partner.assign(size_t(before.size()), -1);
    fields.origin.assign(size_t(after.size()), -1);
    for (const Likeness likeness : {Likeness::SameValue, Likeness::SameStart, Likeness::SameName})
        align(fields, likeness);
    const std::vector<bool> kept = inOrder(fields);
    QList<HeaderChange> changes;
    qsizetype taken = 0; // fields before that are told
    const auto tellRemoved = [&](qsizetype end) {
        for (; taken < end; ++taken) {
            const HeaderField &field = fields.before[taken];
            if (fields.partner[size_t(taken)] < 0)
                changes.append({HeaderChange::Type::Removed,
                                field.name.toByteArray(),
                                field.value.toByteArray(),
                                {}});
        }
    };
    for (qsizetype a = 0; a < fields.after.size(); ++a) {
        const HeaderField &field = fields.after[a];
        const qsizetype origin = fields.origin[size_t(a)];
        if (origin < 0) {
            changes.append({HeaderChange::Type::Added,
                            field.name.toByteArray(),
                            {},
                            field.value.toByteArray()});
            continue;
        }
        if (kept[size_t(a)])
            tellRemoved(origin);
        const QByteArrayView old = fields.before[origin].value;
        const auto type = old != field.value ? HeaderChange::Type::Changed
            : kept[size_t(a)]                ? HeaderChange::Type::Same
                                             : HeaderChange::Type::Moved;
        changes.append(
            {type, field.name.toByteArray(), old.toByteArray(), field.value.toByteArray()});
    }
    tellRemoved(fields.before.size());
    return changes;
}

} // namespace Core
