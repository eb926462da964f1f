// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/textdiff.h"

#include "core/formats/diff/editscript.h"
#include "core/tr.h"

#include <QHash>

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype mostEdits = 3'000;
constexpr qsizetype mostMarkedCharacters = 500; // of a line
constexpr qsizetype mostLines = 1'000'000;

QList<QStringView> linesOf(const QString &text)
{
    QList<QStringView> lines = QStringView(text).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// The same number for the same line.
QList<quint32> numbered(const QList<QStringView> &lines, QHash<QStringView, quint32> &known)
{
    QList<quint32> numbers;
    numbers.reserve(lines.size());
    for (const QStringView line : lines) {
        const auto found = known.constFind(line);
        numbers.append(found != known.cend() ? *found : *known.insert(line, quint32(known.size())));
    }
    return numbers;
}

QList<quint32> characters(QStringView line)
{
    QList<quint32> numbers;
    numbers.reserve(line.size());
    for (const QChar c : line)
        numbers.append(c.unicode());
    return numbers;
}

// What of a line is in none of the equal runs.
QList<DiffLine::Mark> marksBetween(const QList<EqualRun> &runs, qsizetype size,
                                   qsizetype EqualRun::*start)
{
    QList<DiffLine::Mark> marks;
    qsizetype at = 0;
    for (const EqualRun &run : runs) {
        if (run.*start > at)
            marks.append({at, run.*start - at});
        at = run.*start + run.length;
    }
    if (size > at)
        marks.append({at, size - at});
    return marks;
}

// Marks what differs in two lines that are much the same.
void markPair(DiffLine &removed, DiffLine &added)
{
    const qsizetype longer = std::max(removed.text.size(), added.text.size());
    if (longer > mostMarkedCharacters)
        return;
    const auto runs = equalRuns(characters(removed.text), characters(added.text), longer);
    if (!runs)
        return;
    qsizetype same = 0;
    for (const EqualRun &run : *runs)
        same += run.length;
    if (same * 2 < longer)
        return;
    removed.marks = marksBetween(*runs, removed.text.size(), &EqualRun::before);
    added.marks = marksBetween(*runs, added.text.size(), &EqualRun::after);
}

class Builder
{
public:
    Builder(const QList<QStringView> &before, const QList<QStringView> &after)
        : m_before(before)
        , m_after(after)
    {
    }

    TextDiff build(const QList<EqualRun> &runs)
    {
        for (const EqualRun &run : runs) {
            takeChange(run.before, run.after);
            for (qsizetype i = 0; i < run.length; ++i)
                m_diff.lines.append({DiffLine::Type::Same,
                                     int(run.before + i + 1),
                                     int(run.after + i + 1),
                                     m_before[run.before + i].toString(),
                                     {}});
            m_beforeAt = run.before + run.length;
            m_afterAt = run.after + run.length;
        }
        takeChange(m_before.size(), m_after.size());
        return std::move(m_diff);
    }

private:
    void takeChange(qsizetype beforeEnd, qsizetype afterEnd)
    {
        const qsizetype first = m_diff.lines.size();
        const qsizetype removed = beforeEnd - m_beforeAt;
        const qsizetype added = afterEnd - m_afterAt;
        for (; m_beforeAt < beforeEnd; ++m_beforeAt)
            m_diff.lines.append({DiffLine::Type::Removed,
                                 int(m_beforeAt + 1),
                                 0,
                                 m_before[m_beforeAt].toString(),
                                 {}});
        for (; m_afterAt < afterEnd; ++m_afterAt)
            m_diff.lines.append(
                {DiffLine::Type::Added, 0, int(m_afterAt + 1), m_after[m_afterAt].toString(), {}});
        for (qsizetype i = 0; i < std::min(removed, added); ++i)
            markPair(m_diff.lines[first + i], m_diff.lines[first + removed + i]);
        m_diff.removed += int(removed);
        m_diff.added += int(added);
    }

    const QList<QStringView> &m_before;
    const QList<QStringView> &m_after;
    TextDiff m_diff;
    qsizetype m_beforeAt = 0;
    qsizetype m_afterAt = 0;
};

// The equal lines at both ends, for texts that have too little in common.
QList<EqualRun> equalEnds(const QList<quint32> &before, const QList<quint32> &after)
{
    const auto [b, a] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype prefix = b - before.begin();
    const auto [rb, ra] = std::mismatch(before.rbegin(), std::make_reverse_iterator(b),
                                        after.rbegin(), std::make_reverse_iterator(a));
    const qsizetype suffix = rb - before.rbegin();
    return {{0, 0, prefix}, {before.size() - suffix, after.size() - suffix, suffix}};
}

} // namespace

TextDiff diffText(const QString &before, const QString &after)
{
    const QList<QStringView> beforeLines = linesOf(before);
    const QList<QStringView> afterLines = linesOf(after);
    if (beforeLines.size() > mostLines || afterLines.size() > mostLines) {
        TextDiff diff;
        diff.added = int(std::min<qsizetype>(afterLines.size(), std::numeric_limits<int>::max()));
        diff.removed
            = int(std::min<qsizetype>(beforeLines.size(), std::numeric_limits<int>::max()));
        diff.notes.append(Tr::tr("Texts of more than %1 lines are not compared.").arg(mostLines));
        return diff;
    }
    QHash<QStringView, quint32> known;
    const QList<quint32> beforeNumbers = numbered(beforeLines, known);
    const QList<quint32> afterNumbers = numbered(afterLines, known);
    const auto runs = equalRuns(beforeNumbers, afterNumbers, mostEdits);
    TextDiff diff = Builder(beforeLines, afterLines)
                        .build(runs.value_or(equalEnds(beforeNumbers, afterNumbers)));
    if (!runs)
        diff.notes.append(Tr::tr("The texts differ in more than %1 lines; only what is the same at "
                                 "their ends was matched.")
                              .arg(mostEdits));
    return diff;
}

} // namespace Core
