// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/console/view/consolelayouts.h"

namespace Gui {

// Which rows of a console are in sight: lines have one row or, wrapped, several. Only those that
// are near are laid out. Main thread.
class ConsoleScroll
{
public:
    // The first row in sight: of a line, so many rows of it are above.
    struct Top
    {
        qint64 line = 0;
        int above = 0;

        auto operator<=>(const Top &) const = default;
    };

    explicit ConsoleScroll(ConsoleLayouts &layouts);

    void setRing(const Core::ConsoleRing *ring);
    void setHeight(int rows); // of what is in sight
    int height() const { return m_height; }

    const Top &top() const { return m_top; }
    bool isAtEnd() const { return m_isAtEnd; }
    // After lines came or went or were laid out anew: stays at the end, or where it was.
    void refresh();
    void toEnd();
    void toLine(qint64 line); // to the top, or as far as there are lines below
    void moveBy(int rows);
    void bringIntoSight(qint64 line, int row);
    // The last line that may be at the top.
    qint64 lastTopLine() const { return m_end.line; }

private:
    Top endTop();
    Top movedBy(Top from, int rows);
    void set(Top top);

    ConsoleLayouts &m_layouts;
    const Core::ConsoleRing *m_ring = nullptr;
    int m_height = 1;
    Top m_top;
    Top m_end;
    bool m_isAtEnd = true;
};

} // namespace Gui
