// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/proxy/proxyhandler.h"

namespace Kinds::Command {

// Passes each request on to the program behind the server, which the core starts and stops. Lives
// in the server's thread.
class CommandHandler final : public Core::Handler
{
    Q_OBJECT

public:
    // tls: for programs that speak it; none: they do not.
    CommandHandler(const Core::FieldValues &values, std::shared_ptr<Core::TlsClientContext> tls);
    Q_DISABLE_COPY_MOVE(CommandHandler)

    static bool showsTraffic(const Core::FieldValues &values);

    void handle(const Core::ExchangePtr &exchange) override { m_proxy.handle(exchange); }
    void useProgram(const QUrl &address) override;
    void missProgram(const QString &why) override { m_proxy.unsetUpstream(why); }
    void setBreakpoint(const Core::Breakpoint &breakpoint) override
    {
        m_proxy.setBreakpoint(breakpoint);
    }
    void decide(const Core::HeldDecision &decision) override { m_proxy.decide(decision); }
    void useValues(const QVariantMap &values) override;

private:
    Core::ProxyHandler m_proxy;
};

} // namespace Kinds::Command
