// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/proxy/head/requesthead.h"
#include "core/proxy/upstream/upstreamfailure.h"
#include "core/proxy/upstream/upstreamuser.h"

namespace Core {

class Pacer;
class UpstreamConnection;
class UpstreamPool;
class WebSocketCourse;

// One exchange on its way to an upstream and back, in the server's thread. The exchange's callbacks
// keep it until that is over.
class Relay final : public std::enable_shared_from_this<Relay>, private UpstreamUser
{
    struct Private
    {
    };

public:
    // options and pool outlive it. breaksOff: the answer, in the middle.
    static void start(const ExchangePtr &exchange, const ProxyRoute &route,
                      const ProxyOptions &options, UpstreamPool &pool, bool breaksOff);
    Relay(Private, const ExchangePtr &exchange, const ProxyRoute &route,
          const ProxyOptions &options, UpstreamPool &pool);
    ~Relay();
    Q_DISABLE_COPY_MOVE(Relay)

private:
    void upstreamReady() override;
    void upstreamInformed(Response head) override;
    void upstreamAnswered(UpstreamAnswer answer) override;
    void upstreamContent(QByteArrayView content) override;
    void upstreamEnded(const Headers &trailers) override;
    void upstreamDrained() override;
    void upstreamFailed(const UpstreamFailure &failure) override;

    void listen();
    void setPace(qint64 bytesPerSecond);
    void connectUpstream(bool canReuse);
    void receiveContent();
    void sendContent(QByteArrayView chunk);
    void endContent(const Headers &trailers);
    void endUp(const Headers &trailers);
    void endDown(const Headers &trailers = {});
    void endBoth(); // what has no end of its own
    void endLater(std::chrono::milliseconds patience);
    void upgrade(UpstreamAnswer answer);
    void leave(); // an upgraded connection, since the server stops
    void passDown(QByteArray content);
    void passUp(QByteArray content);
    bool isLoop() const;
    bool mayTryAgain(const UpstreamFailure &failure) const;
    void giveUp(int status, const QString &why);
    void letGo(); // of the connection

    const ExchangePtr m_exchange;
    const ProxyOptions &m_options;
    UpstreamPool &m_pool;
    const ProxyMapping m_mapping;
    const RelayedRequest m_request;
    UpstreamConnection *m_connection = nullptr;
    std::unique_ptr<Pacer> m_up; // none: content passes at once
    std::unique_ptr<Pacer> m_down;
    std::unique_ptr<WebSocketCourse> m_webSocket; // none: it is no WebSocket
    bool m_breaksOff = false;
    bool m_isReceiving = false; // content
    bool m_isUpgraded = false;
    bool m_hasTriedAgain = false;
};

} // namespace Core
