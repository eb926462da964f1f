// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace Core {

class ServerConfig;

// Under which a server of this config is opened that listens on this port; 0.0.0.0 and :: are shown
// as their loopback.
QUrl serverUrl(const ServerConfig &config, quint16 port);

} // namespace Core
