// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleexcerpt.h"
#include "gui/console/view/consolelayouts.h"

#include <optional>

namespace Gui {

// What is selected in a console: from where it began to where it went. Main thread.
class ConsoleSelection
{
public:
    bool isEmpty() const { return m_anchor == m_cursor; }
    const Core::ConsolePlace &from() const { return std::min(m_anchor, m_cursor); }
    const Core::ConsolePlace &to() const { return std::max(m_anchor, m_cursor); }
    const Core::ConsolePlace &cursor() const { return m_cursor; }

    void set(const Core::ConsolePlace &anchor, const Core::ConsolePlace &cursor);
    void begin(const Core::ConsolePlace &place) { set(place, place); }
    void extendTo(const Core::ConsolePlace &place) { m_cursor = place; }
    // Whole lines.
    void extendBy(int lines, const Core::ConsoleRing &ring);
    void selectAll(const Core::ConsoleRing &ring);
    void selectWord(const Core::ConsolePlace &place, const QString &text);
    // The next address after it, or the one before; false if there is none.
    bool selectLink(bool forward, const Core::ConsoleRing &ring, const Core::ConsoleShown &shown);

    // What of a line is in it, as columns.
    std::pair<int, int> columnsOf(qint64 line, qsizetype length) const;

private:
    Core::ConsolePlace m_anchor;
    Core::ConsolePlace m_cursor;
};

} // namespace Gui
