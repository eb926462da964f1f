// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/listener.h"
#include "core/kind/kindregistry.h"
#include "core/server/server.h"
#include "core/traffic/exchangerecord.h"
#include "kinds/allkinds.h"
#include "support/testkind.h"

#include <memory>

namespace Testing {

// A server of the proxy kind before one that answers with the target and the content of the
// request.
class ProxyServer
{
public:
    ProxyServer()
        : m_upstream(
            std::move(Core::BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0).value()),
            open(), [](const Core::ExchangePtr &exchange) { echo(exchange); },
            [](Core::ExchangeRecord &&) {})
        , m_server(std::make_unique<Core::Server>(config(), *m_kinds.find(QStringLiteral("proxy"))))
    {
    }

    Core::Server &server() { return *m_server; }
    void destroyServer() { m_server.reset(); }

private:
    static Core::ListenerOptions open()
    {
        Core::ListenerOptions options;
        options.access.hosts = Core::HostRule({QStringLiteral("*")});
        return options;
    }

    static void echo(const Core::ExchangePtr &exchange)
    {
        exchange->collectBody(1'000'000, [exchange](const QByteArray &body) {
            exchange->respond({.headers = {{"Content-Type", "text/plain"}}},
                              exchange->request().target + ' ' + body);
        });
    }

    Core::ServerConfig config() const
    {
        Core::ServerConfig config = testConfig(QStringLiteral("proxy"));
        config.kind = QStringLiteral("proxy");
        config.values = {{QStringLiteral("upstream"),
                          QStringLiteral("http://127.0.0.1:%1").arg(m_upstream.port())}};
        return config;
    }

    const Core::KindRegistry m_kinds = Kinds::allKinds();
    Core::Listener m_upstream;
    std::unique_ptr<Core::Server> m_server;
};

} // namespace Testing
