// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"

#include <array>
#include <deque>

namespace Core {

// The newest lines of a console, bounded in number and size. Each line has a running number that
// stays its own until the line is gone. One thread.
class ConsoleRing
{
public:
    static constexpr qint64 defaultBytes = 8 * 1024 * 1024; // some 30,000 lines
    static constexpr qsizetype defaultLines = 50'000;

    explicit ConsoleRing(qint64 maximumBytes = defaultBytes, qsizetype maximumLines = defaultLines);

    void append(const ConsoleBatch &batch);
    void append(ConsoleLine line);
    // Running numbers go on.
    void clear();

    bool isEmpty() const { return m_lines.empty(); }
    qsizetype size() const { return qsizetype(m_lines.size()); }
    qint64 first() const { return m_first; } // the number of the oldest line
    qint64 end() const { return m_first + size(); } // the one after the newest
    const ConsoleLine &line(qint64 number) const { return m_lines[size_t(number - m_first)]; }
    // Lines before this one do not change any more.
    qint64 settled() const;
    // Lines that are not here any more or never were, since clear().
    qint64 leftOut() const { return m_leftOut; }
    qint64 bytes() const { return m_bytes; }

private:
    bool revise(ConsoleLine &line);
    void trim();

    qint64 m_maximumBytes;
    qsizetype m_maximumLines;
    std::deque<ConsoleLine> m_lines;
    qint64 m_first = 0;
    qint64 m_leftOut = 0;
    qint64 m_bytes = 0;
    std::array<qint64, 2> m_open {-1, -1}; // of output and error output; -1: none
};

} // namespace Core
