// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/metricstext.h"

namespace Core {

class Server;
class ServerList;

// Whether it runs, and the program behind it is well.
bool isReady(const Server &server);

// The figures of all servers, by the names of OpenTelemetry's semantic conventions for HTTP where
// these have one. Main thread; costs the servers nothing, what they told last counts.
void addServerMetrics(MetricsText &text, const ServerList &servers);

// Of this process, by the names that Prometheus' client libraries use. Nothing where the system
// does not tell.
void addProcessMetrics(MetricsText &text);

} // namespace Core
