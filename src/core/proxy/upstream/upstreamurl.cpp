// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/upstream/upstreamurl.h"

#include "core/tr.h"

#include <QUrl>

namespace Core {

using namespace Qt::StringLiterals;

QByteArray UpstreamOrigin::authority() const
{
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    const bool isUsual = port == (secure ? 443 : 80);
    return isUsual ? name : name + ':' + QByteArray::number(port);
}

QByteArray UpstreamOrigin::text() const
{
    return (secure ? "https://" : "http://") + authority();
}

Result<UpstreamUrl> UpstreamUrl::from(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool secure = scheme == "https"_L1 || scheme == "wss"_L1;
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (!secure && scheme != "http"_L1 && scheme != "ws"_L1)
        return failure(Tr::tr("“%1” is no address of an HTTP server. Write http://HOST:PORT or "
                              "https://HOST.")
                           .arg(url.toDisplayString()));
    if (host.isEmpty() || !url.isValid())
        return failure(
            Tr::tr("“%1” names no host. Write http://HOST:PORT.").arg(url.toDisplayString()));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(Tr::tr("“%1” has more than scheme, host, port and path. Leave the rest out.")
                           .arg(url.toDisplayString()));
    const int port = url.port(secure ? 443 : 80);
    if (port < 1)
        return failure(Tr::tr("“%1” has no valid port.").arg(url.toDisplayString()));
    return UpstreamUrl {.origin = {.secure = secure, .host = host, .port = quint16(port)},
                        .path = url.path(QUrl::FullyEncoded).toLatin1()};
}

Result<UpstreamUrl> UpstreamUrl::parse(const QString &text)
{
    QString address = text.trimmed();
    if (address.startsWith(u':'))
        address.prepend("localhost"_L1);
    if (!address.contains("://"_L1))
        address.prepend("http://"_L1);
    return from(QUrl(address, QUrl::StrictMode));
}

} // namespace Core
