// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/head/relayedanswer.h"

#include "core/proxy/head/proxymapping.h"
#include "core/proxy/head/requesthead.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace Core {

namespace {

bool is(QByteArrayView name, QByteArrayView wanted)
{
    return name.size() == wanted.size() && name.compare(wanted, Qt::CaseInsensitive) == 0;
}

bool isLoopback(const QByteArray &host)
{
    return is(host, "localhost") || QHostAddress(QString::fromLatin1(host)).isLoopback();
}

bool isSameHost(const QByteArray &a, const QByteArray &b)
{
    return is(a, b) || (isLoopback(a) && isLoopback(b));
}

// Whether an absolute address is one of the upstream.
bool isOfUpstream(const QUrl &url, const UpstreamOrigin &upstream)
{
    const bool secure = url.scheme() == QLatin1String("https");
    return url.port(secure ? 443 : 80) == upstream.port
        && isSameHost(url.host(QUrl::FullyEncoded).toLatin1(), upstream.host);
}

bool isAddress(QByteArrayView name)
{
    return is(name, "Location") || is(name, "Content-Location");
}

// Fields of the hop; those that frame the content are judged where it is framed anew.
bool isLeftOut(const HeaderField &field, const Response &head, const QByteArray &connection)
{
    if (head.status == 101 || is(field.name, "Transfer-Encoding"))
        return false;
    if (is(field.name, "Upgrade"))
        return head.status != 426;
    if (isHopByHop(field.name))
        return true;
    return !connection.isEmpty() && !is(connection, "keep-alive") && !is(connection, "close")
        && head.headers.hasToken("Connection", field.name);
}

bool isChanged(const HeaderField &field)
{
    return isAddress(field.name) || is(field.name, "Set-Cookie");
}

// Domain=.example.org of an upstream www.example.org is no name of this server.
bool isDomainOf(QByteArrayView domain, QByteArrayView host)
{
    if (domain.startsWith('.'))
        domain = domain.sliced(1);
    return is(domain, host)
        || (host.size() > domain.size() && host[host.size() - domain.size() - 1] == '.'
            && is(host.last(domain.size()), domain));
}

} // namespace

QByteArray relayedAddress(const QByteArray &address, const ProxyMapping &mapping)
{
    if (address.startsWith('/') && !address.startsWith("//"))
        return mapping.publicPath(address).value_or(address);
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !isOfUpstream(url, mapping.upstream))
        return address;
    const qsizetype authority = address.indexOf("//") + 2;
    const auto pathStart = std::find_if(address.begin() + authority, address.end(),
                                        [](char c) { return c == '/' || c == '?' || c == '#'; });
    QByteArray path = address.mid(pathStart - address.begin());
    if (!path.startsWith('/'))
        path.prepend('/');
    const std::optional<QByteArray> reachable = mapping.publicPath(path);
    return reachable ? mapping.publicOrigin() + *reachable : address;
}

QByteArray relayedCookie(const QByteArray &cookie, const ProxyMapping &mapping)
{
    const bool losesSecure = mapping.publicScheme == "http" && mapping.upstream.secure
        && !cookie.startsWith("__Secure-") && !cookie.startsWith("__Host-");
    QByteArrayList kept;
    const QByteArrayList parts = cookie.split(';');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = (equals < 0 ? part : part.first(equals)).trimmed();
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1).trimmed();
        if (kept.isEmpty())
            kept.append(part);
        else if (is(name, "Domain") && isDomainOf(value, mapping.upstream.host))
            continue;
        else if (losesSecure && (is(name, "Secure") || (is(name, "SameSite") && is(value, "None"))))
            continue;
        else if (is(name, "Path"))
            kept.append(part.left(equals + 1) + mapping.publicPath(value).value_or(value));
        else
            kept.append(part);
    }
    return kept.join(';');
}

Response relayedAnswer(Response head, const ProxyMapping &mapping)
{
    const QByteArray connection = head.headers.value("Connection");
    const bool staysSo
        = std::none_of(head.headers.begin(), head.headers.end(), [&](const HeaderField &field) {
              return isLeftOut(field, head, connection) || isChanged(field);
          });
    if (staysSo)
        return head;
    Headers headers;
    headers.reserve(head.headers.size() + 2, head.headers.text().size());
    for (const HeaderField field : head.headers) {
        if (isLeftOut(field, head, connection))
            continue;
        if (!mapping.rewritesAnswers || !isChanged(field))
            headers.append(field.name, field.value);
        else if (isAddress(field.name))
            headers.append(field.name, relayedAddress(field.value.toByteArray(), mapping));
        else
            headers.append(field.name, relayedCookie(field.value.toByteArray(), mapping));
    }
    head.headers = std::move(headers);
    return head;
}

} // namespace Core
