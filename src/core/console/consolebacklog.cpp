// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolebacklog.h"

#include <algorithm>
#include <utility>

namespace Core {

void ConsoleBacklog::add(ConsoleBatch batch)
{
    m_batch.leftOut += batch.leftOut;
    for (ConsoleLine &line : batch.lines) {
        m_text += line.text.size();
        if (!line.revises || !revise(line))
            m_batch.lines << std::move(line);
    }
    limit();
}

bool ConsoleBacklog::revise(ConsoleLine &line)
{
    const auto isRevised
        = [&line](const ConsoleLine &each) { return each.isOpen && each.source == line.source; };
    const auto old = std::find_if(m_batch.lines.rbegin(), m_batch.lines.rend(), isRevised);
    if (old == m_batch.lines.rend())
        return false;
    m_text -= old->text.size();
    line.revises = old->revises;
    *old = std::move(line);
    return true;
}

ConsoleBatch ConsoleBacklog::take()
{
    m_text = 0;
    return std::exchange(m_batch, {});
}

// Twice as much before some goes, so that each line is moved once at most.
void ConsoleBacklog::limit()
{
    qsizetype count = m_batch.lines.size();
    if (count <= 2 * maximumLines && m_text <= 2 * maximumText)
        return;
    const auto goes = [this, &count](const ConsoleLine &line) {
        const bool tooMuch = count > maximumLines || m_text > maximumText;
        // What takes the place of a line that is shown has to arrive.
        if (!tooMuch || line.revises)
            return false;
        --count;
        m_text -= line.text.size();
        return true;
    };
    m_batch.leftOut += m_batch.lines.removeIf(goes);
}

} // namespace Core
