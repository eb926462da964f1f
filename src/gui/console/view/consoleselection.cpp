// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/view/consoleselection.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Gui {

using Core::ConsolePlace;

namespace {

// The address of a line that is next in a direction; columns outside the line mean all of it.
std::optional<Core::ConsoleLink> nextLink(const QString &text, bool forward, qsizetype column)
{
    const QList<Core::ConsoleLink> links = Core::linksIn(text);
    std::optional<Core::ConsoleLink> found;
    for (const Core::ConsoleLink &link : links) {
        if (forward ? link.from >= column : link.from + link.length <= column) {
            found = link;
            if (forward)
                break;
        }
    }
    return found;
}

} // namespace

void ConsoleSelection::set(const ConsolePlace &anchor, const ConsolePlace &cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
}

void ConsoleSelection::extendBy(int lines, const Core::ConsoleRing &ring)
{
    const qint64 line = std::clamp(m_cursor.line + lines, ring.first(), ring.end());
    m_cursor = {line, 0};
}

void ConsoleSelection::selectAll(const Core::ConsoleRing &ring)
{
    set({ring.first(), 0}, {ring.end(), 0});
}

void ConsoleSelection::selectWord(const ConsolePlace &place, const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(std::min(place.column, text.size()));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype from = finder.position();
    const qsizetype to = finder.toNextBoundary();
    set({place.line, from}, {place.line, to < 0 ? from : to});
}

bool ConsoleSelection::selectLink(bool forward, const Core::ConsoleRing &ring,
                                  const Core::ConsoleShown &shown)
{
    ConsolePlace place = forward ? to() : from();
    if (ring.isEmpty())
        return false;
    place.line = std::clamp(place.line, ring.first(), ring.end() - 1);
    const int step = forward ? 1 : -1;
    for (; place.line >= ring.first() && place.line < ring.end(); place.line += step) {
        const QString text = shown(ring.line(place.line).text);
        if (const auto link = nextLink(text, forward, place.column)) {
            set({place.line, link->from}, {place.line, link->from + link->length});
            return true;
        }
        place.column = forward ? 0 : std::numeric_limits<int>::max();
    }
    return false;
}

std::pair<int, int> ConsoleSelection::columnsOf(qint64 line, qsizetype length) const
{
    if (isEmpty() || line < from().line || line > to().line)
        return {0, 0};
    const qsizetype begin = line == from().line ? std::min(from().column, length) : 0;
    const qsizetype end = line == to().line ? std::min(to().column, length) : length;
    return {int(begin), int(end)};
}

} // namespace Gui
