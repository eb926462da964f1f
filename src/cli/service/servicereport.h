// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/service/servicemanager.h"
#include "cli/service/serviceoptions.h"
#include "core/metrics/metricsendpoint.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Core {
class ServerList;
}

namespace Cli {

class Reporter;

// Tells a service manager and monitoring systems how the servers of a list are, from their start to
// their end; lives in the main thread.
class ServiceReport final : public QObject
{
    Q_OBJECT

public:
    // servers and reporter outlive it.
    ServiceReport(const ServiceOptions &options, Core::ServerList &servers, Reporter &reporter);
    ~ServiceReport() override;
    Q_DISABLE_COPY_MOVE(ServiceReport)

    // Before the servers. A port that is taken is the reason of a failure.
    Core::Result<> start();
    void stopping(); // the servers are told to

private:
    void tell();
    QString status() const;

    const ServiceOptions m_options;
    Core::ServerList &m_servers;
    Reporter &m_reporter;
    const ServiceManager m_manager;
    std::unique_ptr<Core::MetricsEndpoint> m_metrics;
    QTimer m_watchdog;
    bool m_isReady = false;
    bool m_isStopping = false;
};

} // namespace Cli
