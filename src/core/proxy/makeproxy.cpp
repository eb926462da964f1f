// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/makeproxy.h"

#include "core/proxy/upstream/upstreamtls.h"

namespace Core {

Result<std::unique_ptr<ProxyHandler>> makeProxy(const QString &address, ProxyOptions options)
{
    auto upstream = UpstreamUrl::parse(address);
    if (!upstream)
        return failure(upstream.error());
    options.upstream = *upstream;
    if (upstream->origin.secure) {
        auto tls = makeUpstreamTls({}, {}, {});
        if (!tls)
            return failure(tls.error());
        options.tls = std::move(*tls);
    }
    return std::make_unique<ProxyHandler>(std::move(options));
}

} // namespace Core
