// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/head/proxymapping.h"

namespace Core {

// A request as it goes to the upstream, a plain value.
struct RelayedRequest
{
    QByteArray head; // as bytes, with the empty line
    bool isChunked = false; // its content
    bool expectsContinue = false;
    bool wantsUpgrade = false;

    static RelayedRequest of(const Exchange &exchange, const ProxyMapping &mapping,
                             const QList<HeaderRule> &rules);
};

// Whether a field belongs to one connection (RFC 9110 section 7.6.1) and is not passed on.
bool isHopByHop(QByteArrayView name);

} // namespace Core
