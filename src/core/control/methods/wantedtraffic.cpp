// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/methods/wantedtraffic.h"

#include "core/server/server.h"

using namespace Qt::StringLiterals;

namespace Core {

std::optional<WantedTraffic> WantedTraffic::of(const ControlCall &call, RpcParams &params)
{
    WantedTraffic wanted;
    const auto name = params.optionalText(u"server"_s);
    const auto text = params.optionalText(u"filter"_s);
    wanted.detail.hasHeads = params.flag(u"heads"_s, false);
    wanted.detail.content = qsizetype(params.integer(u"content"_s, 0, 0, mostContent));
    wanted.detail.hasHeads = wanted.detail.hasHeads || wanted.detail.content > 0;
    if (const auto mistake = params.mistake()) {
        call.refuse(*mistake);
        return std::nullopt;
    }
    const Server *server = name ? call.find(*name) : nullptr;
    if (name && !server)
        return std::nullopt;
    auto filter = TrafficFilter::parse(text.value_or(QString()));
    if (!filter) {
        call.refuseFilter(filter.error());
        return std::nullopt;
    }
    wanted.filter = *filter;
    wanted.serverId = server ? server->id() : QString();
    return wanted;
}

} // namespace Core
