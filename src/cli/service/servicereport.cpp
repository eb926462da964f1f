// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/service/servicereport.h"

#include "cli/reporter.h"
#include "core/server/serverlist.h"
#include "core/visibletext.h"

namespace Cli {

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

ServiceReport::ServiceReport(const ServiceOptions &options, Core::ServerList &servers,
                             Reporter &reporter)
    : m_options(options)
    , m_servers(servers)
    , m_reporter(reporter)
    , m_manager(options.notifies ? ServiceManager::take() : ServiceManager())
{
    if (!m_manager.isThere())
        return;
    connect(&m_servers, &Core::ServerList::serverStateChanged, this, &ServiceReport::tell);
    if (const auto interval = m_manager.watchdog()) {
        connect(&m_watchdog, &QTimer::timeout, this, [this] { m_manager.notify("WATCHDOG=1"); });
        m_watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(*interval / 2));
    }
}

ServiceReport::~ServiceReport() = default;

Core::Result<> ServiceReport::start()
{
    if (!m_options.metrics)
        return {};
    auto endpoint = Core::MetricsEndpoint::open(*m_options.metrics, m_servers);
    if (!endpoint)
        return Core::failure(endpoint.error());
    m_metrics = std::move(*endpoint);
    m_reporter.measured(QString::fromUtf8(m_metrics->url().toEncoded()));
    return {};
}

void ServiceReport::stopping()
{
    if (!std::exchange(m_isStopping, true))
        m_manager.notify("STOPPING=1\nSTATUS=Stopping");
}

void ServiceReport::tell()
{
    if (m_isStopping)
        return;
    bool isStarting = false;
    bool isRunning = false;
    for (int row = 0; row < m_servers.size(); ++row) {
        isStarting = isStarting || m_servers.at(row).state() == State::Starting;
        isRunning = isRunning || m_servers.at(row).state() == State::Running;
    }
    QByteArray lines = "STATUS=" + Core::visibleText(status()).toUtf8();
    // One that has failed does not keep the others from being used.
    if (isRunning && !isStarting && !std::exchange(m_isReady, true))
        lines += "\nREADY=1";
    m_manager.notify(lines);
}

QString ServiceReport::status() const
{
    int running = 0;
    QStringList failed;
    for (int row = 0; row < m_servers.size(); ++row) {
        running += m_servers.at(row).state() == State::Running ? 1 : 0;
        if (m_servers.at(row).state() == State::Failed)
            failed << m_servers.at(row).name();
    }
    const QString text = u"%1 of %2 servers running"_s.arg(QString::number(running),
                                                           QString::number(m_servers.size()));
    return failed.isEmpty() ? text : text + u", failed: "_s + failed.join(u", "_s);
}

} // namespace Cli
