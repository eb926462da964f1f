// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/output/outputtail.h"

#include <algorithm>

namespace Core {

void OutputTail::add(const ConsoleBatch &batch)
{
    for (const ConsoleLine &line : batch.lines) {
        if (!line.isOpen)
            m_lines << line.text;
    }
    if (m_lines.size() > capacity)
        m_lines.remove(0, m_lines.size() - capacity);
}

QString OutputTail::lastWords() const
{
    constexpr qsizetype longest = 300;
    const auto last = std::find_if(m_lines.crbegin(), m_lines.crend(),
                                   [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (last == m_lines.crend())
        return {};
    const QString text = last->trimmed();
    if (text.size() <= longest)
        return text;
    // Not in the middle of a character.
    const bool isHalf = text[longest - 1].isHighSurrogate();
    return text.first(isHalf ? longest - 1 : longest) + u'…';
}

} // namespace Core
