// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

// Where the frames of one direction of a WebSocket begin and end (RFC 6455 section 5.2), however
// the bytes are cut. Nothing is kept but the head of a frame that is not whole.
class FrameCourse
{
public:
    enum class Until : bool { End, Boundary }; // of the bytes, or where a frame may be put in

    // How many of the bytes pass.
    qsizetype pass(QByteArrayView bytes, Until until);
    bool isBetweenFrames() const { return m_head.isEmpty() && m_left == 0; }
    bool hasClosed() const { return m_hasClosed; } // a Close frame has passed, or begun to

    // A Close frame with the code 1001, for a server that goes away; masked as a client's must be.
    static QByteArray goingAway(bool isMasked);

private:
    qsizetype takeHead(QByteArrayView bytes);

    QByteArray m_head;
    quint64 m_left = 0; // of the payload
    bool m_hasClosed = false;
};

} // namespace Core
