// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/ownheaders.h"

#include <QJsonArray>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr int httpPort = 80; // which addresses leave out
constexpr int httpsPort = 443;

} // namespace

OwnHeaders::OwnHeaders(const ShotOptions &options)
    : m_server(options.url)
    , m_headers(options.headers)
{
}

bool OwnHeaders::isToServer(const QUrl &url) const
{
    const int usual = m_server.scheme() == "https"_L1 ? httpsPort : httpPort;
    return url.scheme() == m_server.scheme() && url.host() == m_server.host()
        && url.port(usual) == m_server.port(usual);
}

QJsonObject OwnHeaders::continuation(const QJsonObject &paused) const
{
    const QJsonObject request = paused[u"request"_s].toObject();
    const QJsonObject present = request[u"headers"_s].toObject();
    QJsonArray headers;
    const auto add = [&headers](const QString &name, const QString &value) {
        headers << QJsonObject {{u"name"_s, name}, {u"value"_s, value}};
    };
    for (auto header = present.begin(); header != present.end(); ++header) {
        // Those of ours go, too: after a redirect they are among them.
        const bool isOurs = std::ranges::any_of(m_headers, [&](const auto &own) {
            return own.first.compare(header.key(), Qt::CaseInsensitive) == 0;
        });
        if (!isOurs)
            add(header.key(), header.value().toString());
    }
    if (isToServer(QUrl(request[u"url"_s].toString()))) {
        for (const auto &[name, value] : m_headers)
            add(name, value);
    }
    return {{u"requestId"_s, paused[u"requestId"_s]}, {u"headers"_s, headers}};
}

} // namespace Core
