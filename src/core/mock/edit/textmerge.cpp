// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/textmerge.h"

#include "core/formats/diff/editscript.h"
#include "core/mock/edit/mocktext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Core {

namespace {

// Lines of the base, from 0, and what stands in their place.
struct Hunk
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArrayList lines = {};

    bool operator==(const Hunk &) const = default;
};

using Numbers = QHash<QByteArray, quint32>;

// The same number for the same line.
QList<quint32> numbered(const QByteArrayList &lines, Numbers &known)
{
    QList<quint32> numbers;
    for (const QByteArray &line : lines) {
        if (!known.contains(line))
            known.insert(line, quint32(known.size()));
        numbers += known[line];
    }
    return numbers;
}

std::optional<QList<Hunk>> hunksBetween(const QByteArrayList &before, const QByteArrayList &after)
{
    constexpr qsizetype mostEdits = 3'000;
    Numbers known;
    const QList<quint32> from = numbered(before, known);
    auto runs = equalRuns(from, numbered(after, known), mostEdits);
    if (!runs)
        return {};
    runs->append({before.size(), after.size(), 0});
    QList<Hunk> hunks;
    EqualRun last;
    for (const EqualRun &run : std::as_const(*runs)) {
        const qsizetype begin = last.before + last.length;
        const qsizetype afterBegin = last.after + last.length;
        if (run.before > begin || run.after > afterBegin)
            hunks.append({begin, run.before, after.mid(afterBegin, run.after - afterBegin)});
        last = run;
    }
    return hunks;
}

bool clash(const Hunk &a, const Hunk &b)
{
    if (a == b)
        return false;
    // What both put in between has no order.
    if (a.begin == a.end || b.begin == b.end)
        return a.begin <= b.end && b.begin <= a.end;
    return a.begin < b.end && b.begin < a.end;
}

QSet<qsizetype> routesOf(const QList<Hunk> &hunks, const MockText &base)
{
    QSet<qsizetype> routes;
    for (const Hunk &hunk : hunks) {
        for (qsizetype line = hunk.begin; line < hunk.end; ++line)
            routes.insert(base.routeAt(int(line) + 1));
        // Between two lines of one.
        if (hunk.begin == hunk.end
            && base.routeAt(int(hunk.begin)) == base.routeAt(int(hunk.begin) + 1))
            routes.insert(base.routeAt(int(hunk.begin)));
    }
    routes.remove(-1);
    return routes;
}

} // namespace

std::optional<QByteArray> mergeMockTexts(const QByteArray &base, const QByteArray &mine,
                                         const QByteArray &theirs, MockSyntax syntax)
{
    const auto read = MockText::read(base, syntax);
    if (!read || !read->isOwn())
        return {};
    const QByteArrayList lines = base.split('\n');
    const auto ours = hunksBetween(lines, mine.split('\n'));
    const auto others = hunksBetween(lines, theirs.split('\n'));
    if (!ours || !others)
        return {};
    QList<Hunk> all = *ours;
    QList<Hunk> foreign;
    for (const Hunk &hunk : *others) {
        if (std::ranges::any_of(*ours, [&](const Hunk &own) { return clash(own, hunk); }))
            return {};
        if (!ours->contains(hunk))
            foreign += hunk;
    }
    QList<Hunk> own = *ours;
    own.removeIf([&others](const Hunk &hunk) { return others->contains(hunk); });
    if (routesOf(own, *read).intersects(routesOf(foreign, *read)))
        return {};
    all += foreign;
    std::ranges::stable_sort(all, {}, &Hunk::begin);
    QByteArrayList merged;
    qsizetype done = 0;
    for (const Hunk &hunk : std::as_const(all)) {
        merged += lines.mid(done, hunk.begin - done) + hunk.lines;
        done = hunk.end;
    }
    const QByteArray text = (merged + lines.mid(done)).join('\n');
    return MockText::read(text, syntax) ? std::optional(text) : std::nullopt;
}

} // namespace Core
