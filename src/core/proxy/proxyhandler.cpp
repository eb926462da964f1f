// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/proxyhandler.h"

#include "core/http/answer/plainanswer.h"
#include "core/proxy/relay.h"
#include "core/tr.h"

#include <QUrl>

#include <algorithm>

namespace Core {

namespace {

bool covers(QByteArrayView prefix, QByteArrayView path)
{
    if (!path.startsWith(prefix))
        return false;
    return prefix.endsWith('/') || path.size() == prefix.size() || path[prefix.size()] == '/';
}

} // namespace

ProxyHandler::ProxyHandler(ProxyOptions options, QObject *parent)
    : Handler(parent)
    , m_options(std::move(options))
    , m_pool(m_options.patience)
{
    m_pool.setTls(m_options.tls);
    std::ranges::stable_sort(m_options.routes, std::ranges::greater {},
                             [](const ProxyRoute &route) { return route.prefix.size(); });
}

ProxyHandler::~ProxyHandler() = default;

Result<> ProxyHandler::setUpstream(const QUrl &url)
{
    auto upstream = UpstreamUrl::from(url);
    if (!upstream)
        return failure(upstream.error());
    m_options.upstream = *upstream;
    return {};
}

void ProxyHandler::unsetUpstream(const QString &why)
{
    m_options.upstream.reset();
    m_whyNone = why;
}

std::optional<ProxyRoute> ProxyHandler::routeOf(const Request &request) const
{
    if (!m_options.routes.isEmpty()) {
        const QByteArray path = request.path();
        for (const ProxyRoute &route : m_options.routes) {
            if (covers(route.prefix, path))
                return route;
        }
    }
    if (m_options.upstream)
        return ProxyRoute {"/", *m_options.upstream};
    return {};
}

void ProxyHandler::handle(const ExchangePtr &exchange)
{
    if (!m_options.records)
        exchange->leaveUnrecorded();
    const std::optional<ProxyRoute> route = routeOf(exchange->request());
    if (!route) {
        const QString why
            = m_whyNone.isEmpty() ? Tr::tr("There is no upstream for this path.") : m_whyNone;
        exchange->setRemark(why);
        exchange->respond(plainAnswer(503), plainContent(why));
        return;
    }
    Relay::start(exchange, *route, m_options, m_pool);
}

} // namespace Core
