// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consoletext.h"

#include <algorithm>

namespace Core {

namespace {

constexpr qsizetype maximumColumn = 10'000; // no sequence makes a line longer than that

} // namespace

void ConsoleText::moveTo(qsizetype column)
{
    m_column = std::clamp<qsizetype>(column, 0, std::max(maximumColumn, m_text.size()));
}

void ConsoleText::write(QStringView text, const ConsoleStyle &style)
{
    if (m_column > m_text.size()) {
        const qsizetype end = m_text.size();
        m_text.resize(m_column, u' ');
        setStyle(end, m_column, {});
    }
    if (m_column == m_text.size())
        m_text += text;
    else
        m_text.replace(m_column, text.size(), text.data(), text.size());
    setStyle(m_column, m_column + text.size(), style);
    m_column += text.size();
}

void ConsoleText::eraseToEnd()
{
    m_text.truncate(m_column);
    while (!m_runs.isEmpty() && m_runs.constLast().from >= m_text.size())
        m_runs.removeLast();
}

void ConsoleText::eraseToColumn()
{
    const qsizetype end = std::min(m_column + 1, m_text.size());
    m_text.replace(0, end, QString(end, u' '));
    setStyle(0, end, {});
}

void ConsoleText::clear()
{
    *this = {};
}

ConsoleStyle ConsoleText::styleAt(qsizetype column) const
{
    const auto next = std::ranges::upper_bound(m_runs, column, {}, &ConsoleStyleRun::from);
    return next == m_runs.begin() ? ConsoleStyle() : std::prev(next)->style;
}

void ConsoleText::setStyle(qsizetype from, qsizetype to, const ConsoleStyle &style)
{
    if (from == to || (m_runs.isEmpty() && style == ConsoleStyle()))
        return;
    const bool hasMore = to < m_text.size();
    const ConsoleStyle after = hasMore ? styleAt(to) : ConsoleStyle();
    const auto first = std::ranges::lower_bound(m_runs, from, {}, &ConsoleStyleRun::from);
    const auto last = std::ranges::upper_bound(m_runs, to, {}, &ConsoleStyleRun::from);
    auto place = m_runs.erase(first, last);
    const ConsoleStyle before = place == m_runs.begin() ? ConsoleStyle() : std::prev(place)->style;
    if (style != before) {
        place = m_runs.insert(place, {from, style});
        ++place;
    }
    if (hasMore && after != style)
        m_runs.insert(place, {to, after});
}

} // namespace Core
