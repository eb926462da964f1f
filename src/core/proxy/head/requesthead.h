// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/head/proxymapping.h"

namespace Core {

// What is to be passed on: the client's request, or what somebody made of it.
struct PassedRequest
{
    const Request &request;
    bool hasBody = false;
    std::optional<qint64> length = {}; // none: it is chunked
};

// A request as it goes to the upstream, a plain value.
struct RelayedRequest
{
    QByteArray head; // as bytes, with the empty line
    bool isChunked = false; // its content
    bool expectsContinue = false;
    bool wantsUpgrade = false;

    static RelayedRequest of(const Exchange &exchange, const PassedRequest &passed,
                             const ProxyMapping &mapping, const QList<HeaderRule> &rules);
};

// Whether a field belongs to one connection (RFC 9110 section 7.6.1) and is not passed on.
bool isHopByHop(QByteArrayView name);

} // namespace Core
