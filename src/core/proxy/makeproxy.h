// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/proxyhandler.h"

#include <memory>

namespace Core {

// A proxy to an address, for kinds that pass some requests on; TLS as the machine trusts it.
// options: what it does beside that.
Result<std::unique_ptr<ProxyHandler>> makeProxy(const QString &address, ProxyOptions options = {});

} // namespace Core
