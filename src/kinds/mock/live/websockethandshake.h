// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QStringList>

namespace Kinds::Mock {

// The request that opens a WebSocket, and what it is answered (RFC 6455 section 4.2). Lives no
// longer than the exchange.
class WebSocketHandshake
{
public:
    // protocols: that the server speaks.
    WebSocketHandshake(const Core::Exchange &exchange, const QStringList &protocols);

    const QString &fault() const { return m_fault; } // why it is refused; empty: it is not
    const Core::Response &refusal() const { return m_refusal; }
    void accept(Core::Response &head) const; // makes it the answer

private:
    void refuse(int status, const QString &why, const Core::Headers &fields = {});
    void check(const Core::Exchange &exchange);

    const Core::Request &m_request;
    const QStringList &m_protocols;
    QString m_fault;
    Core::Response m_refusal;
};

// Whether a request asks for a WebSocket at all.
bool wantsWebSocket(const Core::Request &request);

} // namespace Kinds::Mock
