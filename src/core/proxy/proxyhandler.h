// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/handler.h"
#include "core/proxy/hold/holddesk.h"
#include "core/proxy/proxyoptions.h"

class QUrl;

namespace Core {

struct HeldInput;

// Passes each request on to an upstream, and its answer back, both while they come. Lives in the
// server's thread.
class ProxyHandler final : public Handler
{
    Q_OBJECT

public:
    explicit ProxyHandler(ProxyOptions options, QObject *parent = nullptr);
    ~ProxyHandler() override;
    Q_DISABLE_COPY_MOVE(ProxyHandler)

    void handle(const ExchangePtr &exchange) override;

    // For the requests from now on; what is no address of an HTTP server is refused.
    Result<> setUpstream(const QUrl &url);
    // There is none for now: requests are answered 503 with this sentence.
    void unsetUpstream(const QString &why);
    void setRecords(bool on) { m_options.records = on; }

    void setBreakpoint(const Breakpoint &breakpoint) override;
    void decide(const HeldDecision &decision) override;

private:
    std::optional<ProxyRoute> routeOf(const Request &request) const;
    std::optional<FaultRule> faultOf(const Request &request) const;
    bool answersItself(const ExchangePtr &exchange) const;
    void passOn(const ExchangePtr &exchange, std::unique_ptr<const HeldInput> input,
                bool breaksOff);

    ProxyOptions m_options;
    UpstreamPool m_pool;
    HoldDesk m_desk;
    QString m_whyNone; // no upstream
};

} // namespace Core
