// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoletext.h"
#include "core/console/escapesequence.h"

namespace Core {

// One of a program's two outputs: bytes in, lines out. Any thread, one at a time.
class ConsoleStream
{
public:
    static constexpr qsizetype maximumLine = 4'096; // characters; a longer one is continued

    explicit ConsoleStream(ConsoleSource source);

    // Adds the lines that are finished.
    void feed(QByteArrayView bytes, const QDateTime &now, QList<ConsoleLine> &lines);
    // Adds the open line as it is, if it changed since the last time.
    void addOpen(QList<ConsoleLine> &lines);
    // Nothing more comes: what is there is a line.
    void end(QList<ConsoleLine> &lines);

private:
    // Each takes what it can from the front.
    void takeText(QByteArrayView &bytes, QList<ConsoleLine> &lines);
    void takeEscape(QByteArrayView &bytes);
    void control(char c, QList<ConsoleLine> &lines);
    void apply(char final, QByteArrayView parameters);
    void eraseInLine(qsizetype mode);
    void write(QByteArrayView text, QList<ConsoleLine> &lines);
    void add(QStringView text, QList<ConsoleLine> &lines);
    void finishLine(QList<ConsoleLine> &lines);
    void addLine(bool open, QList<ConsoleLine> &lines);

    ConsoleSource m_source;
    EscapeSequence m_escape;
    ConsoleText m_line;
    ConsoleStyle m_style;
    QByteArray m_held; // the beginning of a character
    QDateTime m_time;
    bool m_inEscape = false;
    bool m_isShown = false; // as an open line
    bool m_changed = false;
    bool m_continues = false;
};

} // namespace Core
