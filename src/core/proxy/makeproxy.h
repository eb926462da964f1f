// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/proxyhandler.h"

#include <memory>

namespace Core {

// A proxy with nothing but an address, for kinds that pass some requests on; TLS as the machine
// trusts it.
Result<std::unique_ptr<ProxyHandler>> makeProxy(const QString &address);

} // namespace Core
