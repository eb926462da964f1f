// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

// Finds the end of one escape sequence (ECMA-48), which may come in pieces, and what it asks for;
// bounded in what it swallows. Any thread.
class EscapeSequence
{
public:
    enum class Step : quint8 {
        More,
        Done,
        NotPart, // the byte belongs to the text: the sequence was never finished
    };

    void begin(); // behind the escape byte
    Step take(char c);
    // Of one that is done: the last byte of a control sequence, 0 for all others.
    char finalByte() const { return m_final; }
    QByteArrayView parameters() const { return m_parameters; }

private:
    enum class State : quint8 { Start, Intermediate, Parameters, String, StringEscape };

    State m_state = State::Start;
    char m_final = 0;
    QByteArray m_parameters;
    qsizetype m_swallowed = 0;
};

} // namespace Core
