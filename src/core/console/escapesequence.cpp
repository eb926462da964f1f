// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/escapesequence.h"

namespace Core {

namespace {

constexpr qsizetype maximumParameters = 128;
constexpr qsizetype maximumString = 4'096; // a title or link that is longer was none

} // namespace

void EscapeSequence::begin()
{
    m_state = State::Start;
    m_final = 0;
    m_parameters.clear();
    m_swallowed = 0;
}

EscapeSequence::Step EscapeSequence::take(char c)
{
    const auto code = uchar(c);
    if (c == '\n')
        return Step::NotPart;
    switch (m_state) {
    case State::Start:
        if (c == '[')
            m_state = State::Parameters;
        else if (QByteArrayView("]PX^_").contains(c))
            m_state = State::String;
        else if (code >= 0x20 && code < 0x30)
            m_state = State::Intermediate;
        else
            return Step::Done;
        return Step::More;
    case State::Intermediate:
        return code >= 0x30 ? Step::Done : Step::More;
    case State::Parameters:
        if (code >= 0x40) {
            m_final = c;
            return Step::Done;
        }
        if (m_parameters.size() < maximumParameters)
            m_parameters += c;
        return Step::More;
    case State::String:
        if (c == '\a' || ++m_swallowed > maximumString)
            return Step::Done;
        if (c == '\x1b')
            m_state = State::StringEscape;
        return Step::More;
    case State::StringEscape:
        if (c == '\\')
            return Step::Done;
        m_state = State::String;
        return Step::More;
    }
    Q_UNREACHABLE();
}

} // namespace Core
