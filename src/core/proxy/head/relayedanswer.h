// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

namespace Core {

struct ProxyMapping;

// The head of an upstream's answer as the client gets it: without the fields of the hop, and with
// the upstream's own names and paths made those of this server.
Response relayedAnswer(Response head, const ProxyMapping &mapping);

// Parts of it: an address of Location or the like, and a Set-Cookie.
QByteArray relayedAddress(const QByteArray &address, const ProxyMapping &mapping);
QByteArray relayedCookie(const QByteArray &cookie, const ProxyMapping &mapping);

} // namespace Core
