// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <algorithm>
#include <chrono>

namespace Core {

struct ExchangeRecord;

// What was asked of one path.
struct PathFigure
{
    QByteArray path; // as sent, without the query; at most PathFigures::longestPath bytes
    qint64 exchanges = 0; // never too few
    qint64 errors = 0; // ExchangeRecord::isError
    qint64 timed = 0; // how many exchanges time is the sum of
    std::chrono::nanoseconds time {0}; // ExchangeRecord::duration

    std::chrono::nanoseconds mean() const
    {
        return std::chrono::nanoseconds(time.count() / std::max(timed, qint64(1)));
    }
};

// The paths that are asked for most, of a stream of any length in fixed memory: the Space-Saving
// algorithm of Metwally, Agrawal and El Abbadi (2005). Counts are exact up to capacity paths;
// beyond that, a path that has more than its share of 1/capacity is always there, and counted at
// most by the count of the rarest too often. Any one thread.
class PathFigures
{
public:
    static constexpr qsizetype capacity = 128;
    static constexpr qsizetype longestPath = 512;

    void add(const ExchangeRecord &record);
    void add(const PathFigures &other);
    // The count most requested ones, the most requested first.
    QList<PathFigure> top(qsizetype count) const;

private:
    PathFigure &figureOf(const QByteArray &path);

    QList<PathFigure> m_figures;
    QHash<QByteArray, qsizetype> m_places; // in m_figures
};

} // namespace Core
