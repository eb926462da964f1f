// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/tunnel/framecourse.h"

namespace Core {

// Both directions of a WebSocket that passes through a proxy: bytes as they are, until the server
// wants to stop; then each side is told so between two frames.
class WebSocketCourse
{
public:
    QByteArray fromClient(QByteArrayView bytes) { return m_fromClient.pass(bytes); }
    QByteArray fromUpstream(QByteArrayView bytes) { return m_fromUpstream.pass(bytes); }

    // What to send at once; where a frame is under way, it follows that.
    QByteArray farewellToClient() { return m_fromUpstream.sayFarewell(); }
    QByteArray farewellToUpstream() { return m_fromClient.sayFarewell(); }
    // The client knows of the end and has closed, too.
    bool isOver() const { return m_fromUpstream.hasEnded() && m_fromClient.hasClosed(); }

private:
    class Direction
    {
    public:
        explicit Direction(bool isMasked)
            : m_isMasked(isMasked)
        {
        }
        QByteArray pass(QByteArrayView bytes);
        QByteArray sayFarewell();
        bool hasEnded() const { return m_hasEnded || hasClosed(); }
        bool hasClosed() const { return m_course.hasClosed(); } // by its sender

    private:
        FrameCourse m_course;
        const bool m_isMasked;
        bool m_isLeaving = false;
        bool m_hasEnded = false; // by our own Close: nothing passes any more
    };

    Direction m_fromClient {true};
    Direction m_fromUpstream {false};
};

} // namespace Core
