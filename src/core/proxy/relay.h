// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/proxy/head/requesthead.h"
#include "core/proxy/upstream/upstreamfailure.h"
#include "core/proxy/upstream/upstreamuser.h"

namespace Core {

class UpstreamConnection;
class UpstreamPool;

// One exchange on its way to an upstream and back, in the server's thread. The exchange's callbacks
// keep it until that is over.
class Relay final : public std::enable_shared_from_this<Relay>, private UpstreamUser
{
    struct Private
    {
    };

public:
    static void start(const ExchangePtr &exchange, const ProxyRoute &route,
                      const ProxyOptions &options, UpstreamPool &pool);
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

    void connectUpstream(bool canReuse);
    void receiveContent();
    void sendContent(QByteArrayView chunk);
    void endContent(const Headers &trailers);
    void upgrade(UpstreamAnswer answer);
    bool isLoop() const;
    bool mayTryAgain(const UpstreamFailure &failure) const;
    void giveUp(int status, const QString &why);
    void letGo(); // of the connection

    const ExchangePtr m_exchange;
    UpstreamPool &m_pool;
    const ProxyMapping m_mapping;
    const RelayedRequest m_request;
    UpstreamConnection *m_connection = nullptr;
    bool m_isReceiving = false; // content
    bool m_isUpgraded = false;
    bool m_hasTriedAgain = false;
};

} // namespace Core
