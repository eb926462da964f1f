// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolering.h"

#include <algorithm>

namespace Core {

namespace {

// An open line further back than this is a prompt that nobody answers; it may still change, but
// what was found in it stays as it is.
constexpr qint64 settlesAfter = 200;

qint64 sizeOf(const ConsoleLine &line)
{
    return qint64(sizeof(ConsoleLine)) + line.text.size() * qint64(sizeof(QChar))
        + line.runs.size() * qint64(sizeof(ConsoleStyleRun));
}

} // namespace

ConsoleRing::ConsoleRing(qint64 maximumBytes, qsizetype maximumLines)
    : m_maximumBytes(maximumBytes)
    , m_maximumLines(maximumLines)
{
}

void ConsoleRing::append(const ConsoleBatch &batch)
{
    m_leftOut += batch.leftOut;
    for (const ConsoleLine &line : batch.lines)
        append(line);
}

void ConsoleRing::append(ConsoleLine line)
{
    if (line.revises && revise(line))
        return;
    if (line.isOpen)
        m_open[line.source == ConsoleSource::ErrorOutput ? 1 : 0] = end();
    m_bytes += sizeOf(line);
    m_lines.push_back(std::move(line));
    trim();
}

bool ConsoleRing::revise(ConsoleLine &line)
{
    qint64 &open = m_open[line.source == ConsoleSource::ErrorOutput ? 1 : 0];
    const qint64 number = open;
    if (!line.isOpen)
        open = -1;
    if (number < m_first)
        return false;
    ConsoleLine &old = m_lines[size_t(number - m_first)];
    m_bytes += sizeOf(line) - sizeOf(old);
    old = std::move(line);
    trim();
    return true;
}

void ConsoleRing::trim()
{
    while (m_bytes > m_maximumBytes || size() > m_maximumLines) {
        m_bytes -= sizeOf(m_lines.front());
        m_lines.pop_front();
        ++m_first;
        ++m_leftOut;
    }
}

void ConsoleRing::clear()
{
    m_first = end();
    m_lines.clear();
    m_open.fill(-1);
    m_bytes = 0;
    m_leftOut = 0;
}

qint64 ConsoleRing::settled() const
{
    qint64 settled = end();
    for (const qint64 open : m_open) {
        if (open >= m_first)
            settled = std::min(settled, open);
    }
    return std::max({settled, end() - settlesAfter, m_first});
}

} // namespace Core
