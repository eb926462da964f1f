// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/editscript.h"

#include <algorithm>
#include <vector>

namespace Core {

namespace {

// The greedy algorithm; each round's furthest places are kept for the way back.
class Search
{
public:
    Search(const QList<quint32> &before, const QList<quint32> &after, qsizetype begin,
           qsizetype beforeEnd, qsizetype afterEnd)
        : m_before(before.constData() + begin)
        , m_after(after.constData() + begin)
        , m_n(beforeEnd - begin)
        , m_m(afterEnd - begin)
    {
    }

    // Single pairs, from the last to the first; none: too many edits.
    std::optional<std::vector<EqualRun>> run(qsizetype mostEdits)
    {
        const qsizetype limit = std::min(mostEdits, m_n + m_m);
        std::vector<int> furthest(size_t(2 * limit + 3), 0);
        for (qsizetype edits = 0; edits <= limit; ++edits) {
            const bool done = advance(furthest, edits, limit + 1);
            const auto middle = furthest.begin() + limit + 1;
            m_rounds.emplace_back(middle - edits, middle + edits + 1);
            if (done)
                return back(edits);
        }
        return std::nullopt;
    }

private:
    bool advance(std::vector<int> &furthest, qsizetype edits, qsizetype middle) const
    {
        for (qsizetype k = -edits; k <= edits; k += 2) {
            const auto at = size_t(middle + k);
            const bool down = k == -edits || (k != edits && furthest[at - 1] < furthest[at + 1]);
            qsizetype x = down ? furthest[at + 1] : furthest[at - 1] + 1;
            while (x < m_n && x - k < m_m && m_before[x] == m_after[x - k])
                ++x;
            furthest[at] = int(x);
            if (x >= m_n && x - k >= m_m)
                return true;
        }
        return false;
    }

    qsizetype reached(qsizetype edits, qsizetype k) const
    {
        return m_rounds[size_t(edits)][size_t(k + edits)];
    }

    std::vector<EqualRun> back(qsizetype edits) const
    {
        std::vector<EqualRun> pairs;
        qsizetype x = m_n;
        qsizetype y = m_m;
        for (; edits > 0; --edits) {
            const qsizetype k = x - y;
            const bool down = k == -edits
                || (k != edits && reached(edits - 1, k - 1) < reached(edits - 1, k + 1));
            const qsizetype previousK = down ? k + 1 : k - 1;
            const qsizetype previousX = reached(edits - 1, previousK);
            const qsizetype previousY = previousX - previousK;
            while (x > previousX + (down ? 0 : 1) && y > previousY + (down ? 1 : 0))
                pairs.push_back({--x, --y, 1});
            x = previousX;
            y = previousY;
        }
        while (x > 0 && y > 0)
            pairs.push_back({--x, --y, 1});
        return pairs;
    }

    const quint32 *m_before;
    const quint32 *m_after;
    qsizetype m_n;
    qsizetype m_m;
    std::vector<std::vector<int>> m_rounds;
};

void append(QList<EqualRun> &runs, const EqualRun &run)
{
    if (run.length == 0)
        return;
    if (!runs.isEmpty()) {
        EqualRun &last = runs.last();
        if (last.before + last.length == run.before && last.after + last.length == run.after) {
            last.length += run.length;
            return;
        }
    }
    runs.append(run);
}

} // namespace

std::optional<QList<EqualRun>> equalRuns(const QList<quint32> &before, const QList<quint32> &after,
                                         qsizetype mostEdits)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix
           && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    const auto pairs = Search(before, after, prefix, before.size() - suffix, after.size() - suffix)
                           .run(mostEdits);
    if (!pairs)
        return std::nullopt;
    QList<EqualRun> runs;
    append(runs, {0, 0, prefix});
    for (auto pair = pairs->rbegin(); pair != pairs->rend(); ++pair)
        append(runs, {pair->before + prefix, pair->after + prefix, 1});
    append(runs, {before.size() - suffix, after.size() - suffix, suffix});
    return runs;
}

} // namespace Core
