// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/rules/routerule.h"

#include "core/tr.h"

#include <algorithm>

namespace Core {

Result<ProxyRoute> parseRoute(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    const QByteArray prefix = words[0].toUtf8();
    const bool isPath = prefix.startsWith('/')
        && std::ranges::none_of(prefix, [](char c) { return c == '?' || c == '#'; });
    if (words.size() != 2 || !isPath)
        return failure(
            Tr::tr("“%1” is no route. Write the beginning of a path and an address, such "
                   "as “/api http://127.0.0.1:3000”.")
                .arg(line));
    auto upstream = UpstreamUrl::parse(words[1]);
    if (!upstream)
        return failure(upstream.error());
    return ProxyRoute {.prefix = prefix, .upstream = *upstream};
}

Result<QList<ProxyRoute>> parseRoutes(const QStringList &lines)
{
    QList<ProxyRoute> routes;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        auto route = parseRoute(line);
        if (!route)
            return failure(route.error());
        const auto isSame = [&](const ProxyRoute &known) { return known.prefix == route->prefix; };
        if (std::ranges::any_of(routes, isSame))
            return failure(Tr::tr("There are two routes for “%1”. Remove one of them.")
                               .arg(QString::fromUtf8(route->prefix)));
        routes.append(*route);
    }
    return routes;
}

} // namespace Core
