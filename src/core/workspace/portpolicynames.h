// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverconfig.h"

namespace Core {

// How port policies are written in workspace files and on the command line.
QString toText(ServerConfig::PortPolicy policy);
std::optional<ServerConfig::PortPolicy> portPolicyFromText(QStringView text);

} // namespace Core
