// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consoleparser.h"

#include <utility>

namespace Core {

ConsoleStream &ConsoleParser::stream(ConsoleSource source)
{
    return source == ConsoleSource::ErrorOutput ? m_errorOutput : m_output;
}

void ConsoleParser::feed(ConsoleSource source, QByteArrayView bytes, const QDateTime &now)
{
    const qsizetype before = m_pending.lines.size();
    stream(source).feed(bytes, now, m_pending.lines);
    for (qsizetype i = before; i < m_pending.lines.size(); ++i)
        m_pendingText += m_pending.lines[i].text.size();
    limitPending();
}

void ConsoleParser::end(ConsoleSource source)
{
    stream(source).end(m_pending.lines);
}

ConsoleBatch ConsoleParser::take()
{
    m_output.addOpen(m_pending.lines);
    m_errorOutput.addOpen(m_pending.lines);
    m_pendingText = 0;
    return std::exchange(m_pending, {});
}

// Twice as much before some goes, so that each line is moved once at most.
void ConsoleParser::limitPending()
{
    qsizetype count = m_pending.lines.size();
    if (count <= 2 * maximumPending && m_pendingText <= 2 * maximumPendingText)
        return;
    const auto goes = [this, &count](const ConsoleLine &line) {
        const bool tooMuch = count > maximumPending || m_pendingText > maximumPendingText;
        // What takes the place of a line that is shown has to arrive.
        if (!tooMuch || line.revises)
            return false;
        --count;
        m_pendingText -= line.text.size();
        return true;
    };
    m_pending.leftOut += m_pending.lines.removeIf(goes);
}

} // namespace Core
