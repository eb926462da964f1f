// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Core {

// Bytes of a stranger as lines, each at most so long; any thread, one at a time.
class LineBuffer
{
public:
    explicit LineBuffer(qsizetype longest)
        : m_longest(longest)
    {
    }

    void feed(QByteArrayView bytes) { m_bytes.append(bytes); }
    // The next line without its end. None: there is none yet, or what is there is too long.
    std::optional<QByteArray> take();
    bool isTooLong() const { return m_isTooLong; } // nothing is taken any more
    qsizetype size() const { return m_bytes.size() - m_start; } // bytes that wait

private:
    const qsizetype m_longest;
    QByteArray m_bytes;
    qsizetype m_start = 0; // of the next line
    qsizetype m_searched = 0; // no line end between
    bool m_isTooLong = false;
};

} // namespace Core
