// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/head/proxymapping.h"

#include "core/http/exchange.h"

namespace Core {

namespace {

QByteArray authorityOf(const Exchange &exchange)
{
    const QByteArray host = exchange.request().headers.value("Host");
    if (!host.isEmpty())
        return host;
    return UpstreamOrigin {.secure = exchange.isSecure(),
                           .host = exchange.localAddress().toString().toLatin1(),
                           .port = exchange.localPort()}
        .authority();
}

// Both with or both without a slash at the end, so that one can take the place of the other.
void alignEnds(QByteArray &a, QByteArray &b)
{
    if (a.endsWith('/') && b.endsWith('/'))
        return;
    if (a.endsWith('/'))
        a.chop(1);
    if (b.endsWith('/'))
        b.chop(1);
}

std::optional<QByteArray> exchanged(const QByteArray &path, const QByteArray &from,
                                    const QByteArray &to)
{
    const bool isWithin = path.startsWith(from)
        && (path.size() == from.size() || from.endsWith('/') || path[from.size()] == '/'
            || path[from.size()] == '?');
    if (!isWithin)
        return {};
    // The slash between both stands once.
    const QByteArray rest = path.mid(from.size() - (from.endsWith('/') ? 1 : 0));
    const QByteArray changed = (to.endsWith('/') ? to.chopped(1) : to) + rest;
    return changed.startsWith('/') ? changed : '/' + changed;
}

} // namespace

ProxyMapping ProxyMapping::of(const Exchange &exchange, const ProxyRoute &route,
                              const ProxyOptions &options)
{
    ProxyMapping mapping {.upstream = route.upstream.origin,
                          .upstreamPath = route.upstream.path,
                          .prefix = route.prefix,
                          .publicScheme = exchange.isSecure() ? "https" : "http",
                          .publicAuthority = authorityOf(exchange),
                          .preservesHost = options.preservesHost,
                          .rewritesAnswers = options.rewritesAnswers,
                          .forwarded = options.forwarded};
    // The root in place of the root changes nothing.
    if (mapping.upstreamPath == "/" && mapping.prefix == "/")
        mapping.upstreamPath.clear();
    if (mapping.upstreamPath.size() > 1)
        alignEnds(mapping.upstreamPath, mapping.prefix);
    return mapping;
}

QByteArray ProxyMapping::targetFor(const Request &request) const
{
    if (request.target == "*")
        return request.target;
    if (upstreamPath.isEmpty() && request.target.startsWith('/'))
        return request.target;
    QByteArray target = request.path();
    if (!upstreamPath.isEmpty())
        target = exchanged(target, prefix, upstreamPath).value_or(target);
    const qsizetype query = request.target.indexOf('?');
    return query < 0 ? target : target + request.target.mid(query);
}

std::optional<QByteArray> ProxyMapping::publicPath(const QByteArray &path) const
{
    if (upstreamPath.isEmpty())
        return path;
    return exchanged(path, upstreamPath, prefix);
}

} // namespace Core
