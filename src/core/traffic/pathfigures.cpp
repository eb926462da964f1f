// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/pathfigures.h"

#include "core/traffic/exchangerecord.h"

#include <algorithm>

namespace Core {

void PathFigures::add(const ExchangeRecord &record)
{
    if (record.request.target.isEmpty()) // refused before it was read
        return;
    PathFigure &figure = figureOf(record.request.path().left(longestPath));
    ++figure.exchanges;
    figure.errors += record.isError() ? 1 : 0;
    ++figure.timed;
    figure.time += record.duration();
}

void PathFigures::add(const PathFigures &other)
{
    for (const PathFigure &part : other.m_figures) {
        PathFigure &figure = figureOf(part.path);
        figure.exchanges += part.exchanges;
        figure.errors += part.errors;
        figure.timed += part.timed;
        figure.time += part.time;
    }
}

// A new path takes the place of the rarest one, and its count as the most that it may have missed.
PathFigure &PathFigures::figureOf(const QByteArray &path)
{
    if (const auto known = m_places.constFind(path); known != m_places.cend())
        return m_figures[*known];
    if (m_figures.size() < capacity) {
        m_places.insert(path, m_figures.size());
        return m_figures.emplace_back(PathFigure {.path = path});
    }
    const auto rarest = std::ranges::min_element(m_figures, {}, &PathFigure::exchanges);
    m_places.remove(rarest->path);
    m_places.insert(path, rarest - m_figures.begin());
    *rarest = {.path = path, .exchanges = rarest->exchanges};
    return *rarest;
}

QList<PathFigure> PathFigures::top(qsizetype count) const
{
    QList<PathFigure> result = m_figures;
    std::ranges::stable_sort(result, std::ranges::greater(), &PathFigure::exchanges);
    return result.first(std::min(count, result.size()));
}

} // namespace Core
