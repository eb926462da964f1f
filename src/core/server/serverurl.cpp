// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverurl.h"

#include "core/server/serverconfig.h"

#include <QHostAddress>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// A wildcard cannot be opened in a browser; its loopback address can.
QString hostForUrl(const QString &host)
{
    const QHostAddress address(host);
    if (address == QHostAddress(QHostAddress::AnyIPv4))
        return QHostAddress(QHostAddress::LocalHost).toString();
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6).toString();
    return host;
}

} // namespace

QUrl serverUrl(const ServerConfig &config, quint16 port)
{
    QUrl url;
    url.setScheme(config.tls.on ? u"https"_s : u"http"_s);
    url.setHost(hostForUrl(config.host));
    url.setPort(port);
    url.setPath(u"/"_s);
    return url;
}

} // namespace Core
