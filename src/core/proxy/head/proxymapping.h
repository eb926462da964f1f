// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/proxyoptions.h"

namespace Core {

class Exchange;

// What is what on both sides of a proxy, for one exchange: names and paths that clients know, and
// those of the upstream. A plain value.
struct ProxyMapping
{
    UpstreamOrigin upstream;
    QByteArray upstreamPath; // takes the place of prefix; empty: paths stay as they are
    QByteArray prefix;
    QByteArray publicScheme;
    QByteArray publicAuthority; // as the client has it
    bool preservesHost = false;
    bool rewritesAnswers = true;
    ForwardedFields forwarded = ForwardedFields::Common;

    static ProxyMapping of(const Exchange &exchange, const ProxyRoute &route,
                           const ProxyOptions &options);

    QByteArray publicOrigin() const { return publicScheme + "://" + publicAuthority; }
    QByteArray targetFor(const Request &request) const;
    // Of a path of the upstream: as clients have it; none: it is not within what they can reach.
    std::optional<QByteArray> publicPath(const QByteArray &path) const;
};

} // namespace Core
