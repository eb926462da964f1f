// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/hold/holddesk.h"
#include "core/proxy/relay.h"

namespace Core {

// An answer that waits for somebody, as far as it has come.
struct Relay::HeldAnswer
{
    Response head;
    std::optional<qint64> length;
    HoldDesk::Place place;
    QByteArray content = {};
    std::optional<Headers> trailers = {}; // none: more content may come
    bool isShown = false;
};

} // namespace Core
