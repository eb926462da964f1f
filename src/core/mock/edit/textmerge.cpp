// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/textmerge.h"

#include "core/formats/diff/editscript.h"
#include "core/mock/edit/mocktext.h"
#include "core/mock/mockroutejson.h"

#include <QHash>

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

// How often each route, resource and value of data stands in a file, and each of its settings.
using Parts = QHash<QByteArray, int>;

std::optional<Parts> partsOf(const QByteArray &text, MockSyntax syntax)
{
    const auto read = MockText::read(text, syntax);
    if (!read || !read->isOwn())
        return {};
    Parts parts;
    const auto file = mockFileJson(read->file());
    for (const auto &[key, value] : file.items()) {
        if (!value.is_array()) {
            ++parts[QByteArray::fromStdString(key + ':' + value.dump())];
            continue;
        }
        for (const auto &each : value)
            ++parts[QByteArray::fromStdString(key + '[' + each.dump())];
    }
    return parts;
}

// Lines that fit together may double a route that both have moved, or bring one back. So what has
// come and gone on both sides must be just what has come and gone in the end.
bool addsUp(const Parts &base, const Parts &mine, const Parts &theirs, const Parts &merged)
{
    Parts left = base;
    for (const auto &[part, count] : merged.asKeyValueRange())
        left[part] += count;
    for (const Parts &side : {mine, theirs}) {
        for (const auto &[part, count] : side.asKeyValueRange())
            left[part] -= count;
    }
    return std::ranges::all_of(left, [](int count) { return count == 0; });
}

} // namespace

std::optional<QByteArray> mergeMockTexts(const QByteArray &base, const QByteArray &mine,
                                         const QByteArray &theirs, MockSyntax syntax)
{
    const auto before = partsOf(base, syntax);
    const auto left = partsOf(mine, syntax);
    const auto right = partsOf(theirs, syntax);
    if (!before || !left || !right)
        return {};
    if (mine == theirs)
        return mine;
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
    all += foreign;
    std::ranges::stable_sort(all, {}, &Hunk::begin);
    QByteArrayList merged;
    qsizetype done = 0;
    for (const Hunk &hunk : std::as_const(all)) {
        merged += lines.mid(done, hunk.begin - done) + hunk.lines;
        done = hunk.end;
    }
    const QByteArray text = (merged + lines.mid(done)).join('\n');
    const auto parts = partsOf(text, syntax);
    return parts && addsUp(*before, *left, *right, *parts) ? std::optional(text) : std::nullopt;
}

} // namespace Core
