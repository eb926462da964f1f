// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/proxy/proxyoptions.h"

namespace Kinds::Proxy {

QList<Core::Field> proxyFields();

// What values that validated ask for, but TLS; a key that is missing has its default. The reason
// names the value that cannot be used.
Core::Result<Core::ProxyOptions> proxyOptions(const Core::FieldValues &values);

} // namespace Kinds::Proxy
