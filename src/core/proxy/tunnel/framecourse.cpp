// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/tunnel/framecourse.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace Core {

namespace {

constexpr uchar closeOpcode = 8;
constexpr qsizetype shortestHead = 2;

// From the first two bytes.
qsizetype headSize(uchar second)
{
    const uchar length = second & 0x7f;
    const qsizetype extended = length == 126 ? 2 : length == 127 ? 8 : 0;
    return shortestHead + extended + ((second & 0x80) != 0 ? 4 : 0);
}

quint64 payloadSize(const QByteArray &head)
{
    const uchar length = uchar(head[1]) & 0x7f;
    const char *extended = head.constData() + shortestHead;
    if (length == 126)
        return qFromBigEndian<quint16>(extended);
    return length == 127 ? qFromBigEndian<quint64>(extended) : length;
}

} // namespace

// The part of the bytes that belongs to the head of a frame.
qsizetype FrameCourse::takeHead(QByteArrayView bytes)
{
    qsizetype used = 0;
    const auto takeTo = [&](qsizetype size) {
        const qsizetype part = std::min(size - m_head.size(), bytes.size() - used);
        m_head.append(bytes.sliced(used, part));
        used += part;
        return m_head.size() == size;
    };
    if (m_head.size() < shortestHead && !takeTo(shortestHead))
        return used;
    if (takeTo(headSize(uchar(m_head[1])))) {
        m_hasClosed = (uchar(m_head[0]) & 0x0f) == closeOpcode;
        m_left = payloadSize(m_head);
        m_head.clear();
    }
    return used;
}

qsizetype FrameCourse::pass(QByteArrayView bytes, Until until)
{
    qsizetype used = 0;
    while (used < bytes.size()) {
        if (m_left > 0) {
            const auto part = qsizetype(std::min<quint64>(m_left, quint64(bytes.size() - used)));
            m_left -= quint64(part);
            used += part;
        } else if (m_hasClosed) {
            return bytes.size(); // what follows is no frame
        } else if (until == Until::Boundary && isBetweenFrames()) {
            break;
        } else {
            used += takeHead(bytes.sliced(used));
        }
    }
    return used;
}

QByteArray FrameCourse::goingAway(bool isMasked)
{
    QByteArray payload = QByteArrayLiteral("\x03\xe9"); // 1001
    if (!isMasked)
        return QByteArrayLiteral("\x88\x02") + payload;
    QByteArray mask(4, Qt::Uninitialized);
    qToBigEndian(QRandomGenerator::global()->generate(), mask.data());
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = char(payload[i] ^ mask[i]);
    return QByteArrayLiteral("\x88\x82") + mask + payload;
}

} // namespace Core
