// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/websocketreader.h"
#include "kinds/mock/live/livesession.h"

namespace Kinds::Mock {

// The server's side of a WebSocket (RFC 6455), without extensions. Lives in the server's thread.
class WebSocketSession final : public LiveSession
{
public:
    static constexpr quint64 longestMessage = 16 * 1024 * 1024; // of the client

    explicit WebSocketSession(Start start);

private:
    bool open(Core::Response head) override;
    QByteArray frame(const Core::MockMessage &message, bool isScripted) override;
    void finish() override;
    void leave() override;
    void drained() override;

    void take(QByteArrayView bytes);
    void take(const Core::WebSocketPayload &message);
    void takeClose(const QByteArray &content);
    void reply(const Core::WebSocketPayload &message);
    void close(quint16 code, const QByteArray &reason = {});
    void end();

    Core::WebSocketReader m_reader;
    const QByteArray m_path; // what the segments are parts of
    const PathSegments m_segments;
    qint64 m_received = 0; // messages
    bool m_hasClosed = false; // a Close has been sent
};

} // namespace Kinds::Mock
