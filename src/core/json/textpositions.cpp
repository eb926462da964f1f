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
    const auto characters
        = std::count_if(m_text.begin() + start, m_text.begin() + offset, isCharacterStart);
    return {int(after - m_lineStarts.begin()), int(characters) + 1};
}

} // namespace Core
