// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/access/accessrules.h"

#include "core/http/parse/headfaults.h"
#include "core/tr.h"

#include <algorithm>
#include <cstring>

namespace Core {

namespace {

// The fields that count here, found in one pass.
struct Facts
{
    QByteArrayView host;
    QByteArrayView origin;
    QByteArrayView site;
    bool hasTwoOrigins = false;
    bool wantsEvents = false;
    bool wantsUpgrade = false;
};

// name: of the same length.
bool isNamed(const HeaderField &field, QByteArrayView name)
{
    // As nearly everyone writes it, or in another case.
    return std::memcmp(field.name.constData(), name.data(), size_t(name.size())) == 0
        || field.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool isEventStream(QByteArrayView accepted)
{
    constexpr QByteArrayView type = "text/event-stream";
    return accepted.size() >= type.size()
        && accepted.trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

Facts factsOf(const Request &request)
{
    Facts facts;
    for (const HeaderField field : request.headers) {
        switch (field.name.size()) {
        case 4:
            if (isNamed(field, "Host"))
                facts.host = field.value;
            break;
        case 6:
            if (isNamed(field, "Origin")) {
                facts.hasTwoOrigins = !facts.origin.isNull();
                facts.origin = field.value;
            } else if (isNamed(field, "Accept")) {
                facts.wantsEvents = facts.wantsEvents || isEventStream(field.value);
            }
            break;
        case 7:
            facts.wantsUpgrade = facts.wantsUpgrade || isNamed(field, "Upgrade");
            break;
        case 14:
            if (isNamed(field, "Sec-Fetch-Site"))
                facts.site = field.value;
            break;
        default:
            break;
        }
    }
    return facts;
}

QByteArrayView targetAuthority(const Request &request)
{
    const QByteArrayView target = request.target;
    if (target.startsWith('/'))
        return {};
    const qsizetype scheme = target.indexOf("://");
    if (scheme < 0)
        return {};
    const QByteArrayView rest = target.sliced(scheme + 3);
    const auto end
        = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    return rest.first(end - rest.begin());
}

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool mayChangeThings(const Request &request, const Facts &facts)
{
    return !isSafe(request.method) || facts.wantsEvents || facts.wantsUpgrade;
}

AccessFault foreignHost(QByteArrayView authority)
{
    const QString host = shown(hostOf(authority));
    return {421, Refusal::Host, "RFC 9110 section 7.4",
            Tr::tr("This server does not answer for the host “%1”.").arg(host),
            Tr::tr("A web page elsewhere may be using this name to reach your machine (DNS "
                   "rebinding). If the name is yours, allow it: choose “Allow this host” at this "
                   "request in Portside's window, or start with --allow-host %1. Without that, "
                   "use localhost or the address of this machine.")
                .arg(host)
                .toUtf8()};
}

AccessFault foreignOrigin(const Facts &facts)
{
    const QString origin = facts.origin.isEmpty() ? Tr::tr("another site") : shown(facts.origin);
    return {403, Refusal::Origin, "RFC 6454 section 7",
            Tr::tr("Pages of %1 may not change anything on this server.").arg(origin),
            Tr::tr("A web page of another origin has sent this request. If the page is yours, "
                   "allow it: choose “Allow this origin” at this request in Portside's window, "
                   "or start with --allow-origin.")
                .toUtf8()};
}

bool isAllowed(const OriginRule &rule, const Facts &facts, QByteArrayView authority)
{
    return rule.allows(facts.hasTwoOrigins ? QByteArrayView("invalid") : facts.origin, facts.site,
                       authority);
}

} // namespace

QByteArrayView authorityOf(const Request &request)
{
    const QByteArrayView ofTarget = targetAuthority(request);
    return ofTarget.isNull() ? factsOf(request).host : ofTarget;
}

AccessFault AccessRules::check(const Request &request) const
{
    const Facts facts = factsOf(request);
    const QByteArrayView ofTarget = targetAuthority(request);
    const QByteArrayView authority = ofTarget.isNull() ? facts.host : ofTarget;
    // HTTP/1.0 without a Host comes from no browser.
    if (!authority.isEmpty() && !hosts.allows(authority))
        return foreignHost(authority);
    if (mayChangeThings(request, facts) && !isAllowed(origins, facts, authority))
        return foreignOrigin(facts);
    return {};
}

bool AccessRules::allowsOriginOf(const Request &request) const
{
    return isAllowed(origins, factsOf(request), authorityOf(request));
}

} // namespace Core
