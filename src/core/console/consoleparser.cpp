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
    ConsoleBatch batch;
    stream(source).feed(bytes, now, batch.lines);
    m_pending.add(std::move(batch));
}

void ConsoleParser::end(ConsoleSource source)
{
    ConsoleBatch batch;
    stream(source).end(batch.lines);
    m_pending.add(std::move(batch));
}

ConsoleBatch ConsoleParser::take()
{
    ConsoleBatch open;
    m_output.addOpen(open.lines);
    m_errorOutput.addOpen(open.lines);
    m_pending.add(std::move(open));
    return m_pending.take();
}

} // namespace Core
