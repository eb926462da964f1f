// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/access/originrule.h"

#include "core/http/access/hostrule.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

struct Origin
{
    QByteArray scheme;
    QByteArray authority; // lower-case, without the scheme's own port
};

QByteArray withoutOwnPort(QByteArray authority, QByteArrayView scheme)
{
    if (scheme != "https" && authority.endsWith(":80"))
        authority.chop(3);
    else if (scheme != "http" && authority.endsWith(":443"))
        authority.chop(4);
    return authority;
}

// Without a scheme: "null" and what is malformed.
Origin parsed(QByteArrayView text)
{
    const qsizetype end = text.indexOf("://");
    if (end < 1)
        return {};
    const QByteArray scheme = text.first(end).toByteArray().toLower();
    const QByteArray authority = text.sliced(end + 3).toByteArray().toLower();
    if (authority.isEmpty() || authority.contains('/') || authority.contains('@'))
        return {};
    return {scheme, withoutOwnPort(authority, scheme)};
}

} // namespace

OriginRule::OriginRule(OriginPolicy policy, const QStringList &allowed)
    : m_policy(policy)
{
    for (const QString &origin : allowed) {
        if (const Result<QByteArray> known = normalized(origin)) {
            m_allowed.append(*known);
            if (*known == "*")
                m_policy = OriginPolicy::Any;
        }
    }
}

bool OriginRule::allows(QByteArrayView origin, QByteArrayView site, QByteArrayView authority) const
{
    if (m_policy == OriginPolicy::Any)
        return true;
    if (origin.isEmpty()) {
        return site.isEmpty() || site == "same-origin" || site == "none"
            || (site == "same-site" && m_policy == OriginPolicy::ThisMachine);
    }
    const Origin from = parsed(origin);
    if (from.scheme.isEmpty())
        return origin == "null" && m_allowed.contains("null");
    // A proxy before this server may speak https while this server does not.
    const QByteArray own = authority.toByteArray().toLower();
    if (!own.isEmpty() && withoutOwnPort(own, from.scheme) == from.authority)
        return true;
    if (m_policy == OriginPolicy::ThisMachine && isLoopbackHost(hostOf(from.authority)))
        return true;
    const QByteArray whole = from.scheme + "://" + from.authority;
    const QByteArray anyPort = from.scheme + "://" + hostOf(from.authority).toByteArray() + ":*";
    return m_allowed.contains(whole) || m_allowed.contains(anyPort);
}

Result<QByteArray> OriginRule::normalized(const QString &origin)
{
    const QString text = origin.trimmed();
    if (text == "*"_L1 || text == "null"_L1)
        return text.toLatin1();
    const auto wrong = [&origin] {
        return failure(Tr::tr("“%1” is not an origin: write scheme, host and port such as "
                              "http://localhost:5173, with * as the port for every port.")
                           .arg(origin));
    };
    Origin known = parsed(text.toUtf8());
    if (known.scheme.isEmpty())
        return wrong();
    const bool anyPort = known.authority.endsWith(":*");
    if (anyPort)
        known.authority.chop(2);
    const QByteArrayView host = hostOf(known.authority);
    const QByteArrayView rest = QByteArrayView(known.authority).sliced(host.size());
    bool isPort = true;
    const int port = rest.isEmpty() ? 1 : rest.sliced(1).toByteArray().toInt(&isPort);
    const Result<QByteArray> name = HostRule::normalized(QString::fromUtf8(host.toByteArray()));
    if (!name || name->startsWith('*') || name->startsWith('.') || !isPort || port < 1
        || port > 65'535 || (anyPort && !rest.isEmpty()))
        return wrong();
    return QByteArray(known.scheme + "://" + *name + rest.toByteArray() + (anyPort ? ":*" : ""));
}

} // namespace Core
