// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/portpolicynames.h"

using namespace Qt::StringLiterals;

namespace Core {

QString toText(ServerConfig::PortPolicy policy)
{
    switch (policy) {
    case ServerConfig::PortPolicy::Random:
        return u"random"_s;
    case ServerConfig::PortPolicy::Fixed:
        return u"fixed"_s;
    case ServerConfig::PortPolicy::Preferred:
        return u"preferred"_s;
    }
    return {};
}

std::optional<ServerConfig::PortPolicy> portPolicyFromText(QStringView text)
{
    using enum ServerConfig::PortPolicy;
    for (const ServerConfig::PortPolicy policy : {Random, Fixed, Preferred}) {
        if (text == toText(policy))
            return policy;
    }
    return std::nullopt;
}

} // namespace Core
