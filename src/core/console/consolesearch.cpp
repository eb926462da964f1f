// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolesearch.h"

#include <QStringMatcher>

#include <algorithm>

namespace Core {

void ConsoleSearch::setText(const QString &text, Qt::CaseSensitivity sensitivity)
{
    m_text = text;
    m_sensitivity = sensitivity;
    m_matches.clear();
    m_next = 0;
}

void ConsoleSearch::update(const ConsoleRing &ring)
{
    while (!m_matches.empty() && m_matches.front().line < ring.first())
        m_matches.pop_front();
    // Lines that were not settled may have changed.
    while (!m_matches.empty() && m_matches.back().line >= m_next)
        m_matches.pop_back();
    if (m_text.isEmpty())
        return;
    const QStringMatcher matcher(m_text, m_sensitivity);
    qint64 number = std::max(m_next, ring.first());
    for (; number < ring.end() && !isCut(); ++number) {
        const QString &line = ring.line(number).text;
        qsizetype from = matcher.indexIn(line);
        for (; from >= 0; from = matcher.indexIn(line, from + m_text.size()))
            m_matches.push_back({number, from});
    }
    m_next = std::min(number, ring.settled());
}

qsizetype ConsoleSearch::indexFrom(const Match &place) const
{
    return std::ranges::lower_bound(m_matches, place) - m_matches.begin();
}

} // namespace Core
