// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a Relay passes bytes after an upgrade, and ends what has no end of its own.

#include "core/proxy/head/relayedanswer.h"
#include "core/proxy/pace/pacer.h"
#include "core/proxy/relay.h"
#include "core/proxy/tunnel/websocketcourse.h"
#include "core/proxy/upstream/upstreamconnection.h"
#include "core/proxy/upstream/upstreampool.h"
#include "core/tr.h"

#include <QTimer>

namespace Core {

using namespace std::chrono_literals;

namespace {

// For the client's own Close after ours (RFC 6455 section 7.1.1).
constexpr auto farewellPatience = 500ms;

} // namespace

void Relay::upgrade(UpstreamAnswer answer)
{
    if (!m_request.wantsUpgrade) {
        letGo();
        giveUp(502, Tr::tr("The upstream answered with an upgrade that nobody asked for."));
        return;
    }
    m_isUpgraded = true;
    m_connection->becomeTunnel();
    if (answer.head.headers.hasToken("Upgrade", "websocket"))
        m_webSocket = std::make_unique<WebSocketCourse>();
    m_exchange->upgrade(relayedAnswer(std::move(answer.head), m_mapping));
    m_exchange->onDrainRequested([self = shared_from_this()] { self->leave(); });
    receiveContent();
}

void Relay::leave()
{
    if (!m_webSocket) {
        endBoth();
        return;
    }
    passUp(m_webSocket->farewellToUpstream());
    if (const QByteArray farewell = m_webSocket->farewellToClient(); !farewell.isEmpty())
        passDown(farewell);
    endLater(farewellPatience);
}

void Relay::endLater(std::chrono::milliseconds patience)
{
    QTimer::singleShot(patience, &m_pool, [weak = weak_from_this()] {
        if (const auto relay = weak.lock())
            relay->endBoth();
    });
}

void Relay::endBoth()
{
    letGo();
    endDown();
}

} // namespace Core
