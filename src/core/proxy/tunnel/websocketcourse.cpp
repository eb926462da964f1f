// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/tunnel/websocketcourse.h"

namespace Core {

using Until = FrameCourse::Until;

QByteArray WebSocketCourse::Direction::pass(QByteArrayView bytes)
{
    if (m_hasEnded) {
        m_course.pass(bytes, Until::End); // only to see its Close
        return {};
    }
    const qsizetype used = m_course.pass(bytes, m_isLeaving ? Until::Boundary : Until::End);
    QByteArray result = bytes.first(used).toByteArray();
    if (m_isLeaving)
        result += sayFarewell();
    if (m_hasEnded)
        m_course.pass(bytes.sliced(used), Until::End);
    return result;
}

QByteArray WebSocketCourse::Direction::sayFarewell()
{
    m_isLeaving = true;
    if (m_hasEnded || m_course.hasClosed() || !m_course.isBetweenFrames())
        return {};
    m_hasEnded = true;
    return FrameCourse::goingAway(m_isMasked);
}

} // namespace Core
