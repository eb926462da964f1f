// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/websocketreader.h"
#include "core/traffic/exchangerecord.h"

namespace Core {

// A message of a recorded WebSocket, a plain value.
struct WebSocketMessage
{
    bool fromClient = false;
    std::chrono::milliseconds at {0}; // since the exchange began
    WebSocketPayload message;
};

struct WebSocketLog
{
    QList<WebSocketMessage> messages; // in the order in which they were complete
    bool isWhole = true; // else there was more than was kept, or what could not be read
};

bool isWebSocket(const ExchangeRecord &record);
// What was said, as far as the bytes were kept.
WebSocketLog webSocketLog(const ExchangeRecord &record);

// The number and the reason of a Close frame's content; 0: none is given.
struct WebSocketClosing
{
    int code = 0;
    QByteArray reason;
};
WebSocketClosing webSocketClosing(const QByteArray &content);

} // namespace Core
