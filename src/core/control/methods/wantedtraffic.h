// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/facts/exchangefacts.h"
#include "core/control/methods/controlmethods.h"
#include "core/traffic/trafficfilter.h"

#include <optional>

namespace Core {

// Which exchanges a call asks for, and how much of each.
struct WantedTraffic
{
    static constexpr qint64 mostContent = 1024 * 1024; // bytes of each

    QString serverId; // empty: all
    TrafficFilter filter;
    ExchangeDetail detail;

    // None: the call was refused.
    static std::optional<WantedTraffic> of(const ControlCall &call, RpcParams &params);
};

} // namespace Core
