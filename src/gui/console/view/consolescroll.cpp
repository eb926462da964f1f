// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consolescroll.h"

#include <algorithm>

namespace Gui {

ConsoleScroll::ConsoleScroll(ConsoleLayouts &layouts)
    : m_layouts(layouts)
{
}

void ConsoleScroll::setRing(const Core::ConsoleRing *ring)
{
    m_ring = ring;
    m_isAtEnd = true;
    refresh();
}

void ConsoleScroll::setHeight(int rows)
{
    m_height = std::max(rows, 1);
    refresh();
}

void ConsoleScroll::refresh()
{
    if (!m_ring || m_ring->isEmpty()) {
        m_top = m_end = {m_ring ? m_ring->first() : 0, 0};
        m_isAtEnd = true;
        return;
    }
    m_end = endTop();
    if (m_isAtEnd)
        m_top = m_end;
    else
        set(m_top);
}

void ConsoleScroll::toEnd()
{
    m_isAtEnd = true;
    refresh();
}

void ConsoleScroll::toLine(qint64 line)
{
    if (m_ring && !m_ring->isEmpty())
        set(line >= m_end.line ? m_end : Top {line, 0});
}

void ConsoleScroll::moveBy(int rows)
{
    if (m_ring && !m_ring->isEmpty())
        set(movedBy(m_top, rows));
}

void ConsoleScroll::bringIntoSight(qint64 line, int row)
{
    const Top wanted {line, row};
    if (wanted >= m_top && wanted < movedBy(m_top, m_height))
        return;
    // With something around it.
    set(movedBy(wanted, -m_height / 3));
}

void ConsoleScroll::set(Top top)
{
    if (top.line < m_ring->first())
        top = {m_ring->first(), 0};
    top.line = std::min(top.line, m_ring->end() - 1);
    top.above = std::clamp(top.above, 0, m_layouts.rows(top.line) - 1);
    m_top = std::min(top, m_end);
    m_isAtEnd = m_top == m_end;
}

// Where the last row is at the bottom.
ConsoleScroll::Top ConsoleScroll::endTop()
{
    qint64 line = m_ring->end() - 1;
    int rows = m_layouts.rows(line);
    while (rows < m_height && line > m_ring->first())
        rows += m_layouts.rows(--line);
    return {line, std::max(rows - m_height, 0)};
}

ConsoleScroll::Top ConsoleScroll::movedBy(Top from, int rows)
{
    from.above += rows;
    while (from.above < 0 && from.line > m_ring->first())
        from.above += m_layouts.rows(--from.line);
    from.above = std::max(from.above, 0);
    while (from.line + 1 < m_ring->end() && from.above >= m_layouts.rows(from.line))
        from.above -= m_layouts.rows(from.line++);
    return from;
}

} // namespace Gui
