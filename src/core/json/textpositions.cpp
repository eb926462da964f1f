// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/textpositions.h"

#include <algorithm>

namespace Core {

TextPositions::TextPositions(const QByteArray &text)
    : m_text(text)
    , m_lineStarts {0}
{
    for (qsizetype i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        m_lineStarts.push_back(i + 1);
}

TextPosition TextPositions::at(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_lineStarts, offset);
    const qsizetype start = *(after - 1);
    const auto isCharacterStart = [](char byte) { return (uchar(byte) & 0xC0) != 0x80; };
    const bool goesOn = start <= m_last && m_last <= offset;
    const auto characters = std::count_if(m_text.begin() + (goesOn ? m_last : start),
                                          m_text.begin() + offset, isCharacterStart);
    m_lastColumn = characters + (goesOn ? m_lastColumn : 0);
    m_last = offset;
    return {int(after - m_lineStarts.begin()), int(m_lastColumn) + 1};
}

} // namespace Core
