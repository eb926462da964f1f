// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/limits.h"
#include "core/http/parse/fault.h"

#include <QByteArrayView>

namespace Core {

// Finds the end of a request head while it comes in, line by line, and refuses what no further
// byte can put right: bare line feeds, folded lines, bytes that are not HTTP, heads over the
// limits.
class HeadScanner final
{
public:
    enum class State { Incomplete, Complete, Faulty };

    // data: everything since the last head's end; the same start each time.
    State scan(QByteArrayView data, const Limits &limits);
    // When complete: where the head starts (empty lines before it are skipped) and ends.
    qsizetype headStart() const { return m_headStart; }
    qsizetype headEnd() const { return m_lineStart; }
    const Fault &fault() const { return m_fault; }
    void reset() { *this = HeadScanner(); }

private:
    State takeLine(QByteArrayView line, const Limits &limits);
    State checkPart(QByteArrayView part, const Limits &limits);
    State refuse(Fault fault);

    qsizetype m_headStart = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_scanned = 0;
    qsizetype m_fieldBytes = 0;
    int m_lines = 0;
    Fault m_fault;
};

} // namespace Core
