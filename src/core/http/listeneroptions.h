// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/accessrules.h"
#include "core/http/limits.h"

#include <memory>

namespace Core {

class TlsContext;

// All that a Listener is told besides its socket, a plain value.
struct ListenerOptions
{
    Limits limits = {};
    AccessRules access = {};
    std::shared_ptr<TlsContext> tls = {}; // none: plain HTTP

    bool operator==(const ListenerOptions &) const = default;
};

} // namespace Core
