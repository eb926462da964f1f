// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/rpc/linebuffer.h"

namespace Core {

std::optional<QByteArray> LineBuffer::take()
{
    if (m_isTooLong)
        return std::nullopt;
    const qsizetype end = m_bytes.indexOf('\n', std::max(m_start, m_searched));
    const qsizetype length = (end < 0 ? m_bytes.size() : end) - m_start;
    if (length > m_longest) {
        m_isTooLong = true;
        return std::nullopt;
    }
    if (end < 0) {
        m_bytes.remove(0, m_start);
        m_start = 0;
        m_searched = m_bytes.size();
        return std::nullopt;
    }
    QByteArray line = m_bytes.mid(m_start, length);
    m_start = end + 1;
    return line;
}

} // namespace Core
