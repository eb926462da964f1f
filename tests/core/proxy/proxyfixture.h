// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../http/listenerfixture.h"
#include "core/proxy/proxyhandler.h"

#include <QUrl>

namespace Testing {

inline Core::UpstreamUrl upstreamAt(quint16 port, const QString &path = {})
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(port);
    url.setPath(path);
    return Core::UpstreamUrl::from(url).value();
}

// A proxy on a free port in this thread, before the server on another one.
struct ProxyFixture
{
    explicit ProxyFixture(quint16 upstream, Core::ProxyOptions options = {})
        : handler(withUpstream(std::move(options), upstream))
        , front([this](const Core::ExchangePtr &exchange) { handler.handle(exchange); })
        , port(front.port)
    {
    }

    static Core::ProxyOptions withUpstream(Core::ProxyOptions options, quint16 port)
    {
        if (!options.upstream && port > 0)
            options.upstream = upstreamAt(port);
        return options;
    }

    Core::ProxyHandler handler;
    ListenerFixture front;
    quint16 port;
};

} // namespace Testing
