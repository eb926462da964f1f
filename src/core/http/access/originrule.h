// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArrayList>
#include <QStringList>

namespace Core {

// Whose web pages may change something on a server, open an event stream or a WebSocket. A request
// without an Origin comes from no page and passes.
enum class OriginPolicy : quint8 {
    SameOrigin, // the server's own pages
    ThisMachine, // and those of other servers on this machine, such as a front-end's
    Any,
};

// Tells a server's own pages from others (RFC 6454, Fetch standard). A plain value; any thread.
class OriginRule
{
public:
    OriginRule() = default;
    // allowed: "scheme://host", "scheme://host:port", "scheme://host:*", "null" or "*"; what is
    // none of these is left out.
    explicit OriginRule(OriginPolicy policy, const QStringList &allowed = {});

    // origin: the value of that field, empty if it was not sent; site: of Sec-Fetch-Site;
    // authority: that of the request.
    bool allows(QByteArrayView origin, QByteArrayView site, QByteArrayView authority) const;

    // An origin of the list as it is compared; the reason if it can be none.
    static Result<QByteArray> normalized(const QString &origin);

    bool operator==(const OriginRule &) const = default;

private:
    OriginPolicy m_policy = OriginPolicy::SameOrigin;
    QByteArrayList m_allowed;
};

} // namespace Core
