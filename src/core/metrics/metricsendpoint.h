// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/listener.h"
#include "core/metrics/metricsaddress.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QUrl>

namespace Core {

class ServerList;

// A port of its own that tells monitoring systems how the servers of a list are: /metrics for
// Prometheus, /healthz and /readyz for whoever restarts and routes. It is only read. Main thread.
class MetricsEndpoint final : public QObject
{
    Q_OBJECT

public:
    // Listens from now on. servers outlives it.
    static Result<std::unique_ptr<MetricsEndpoint>> open(const MetricsAddress &address,
                                                         const ServerList &servers);
    Q_DISABLE_COPY_MOVE(MetricsEndpoint)

    QUrl url() const; // of the metrics

private:
    MetricsEndpoint(BoundSocket socket, const ServerList &servers);

    void answer(const ExchangePtr &exchange);
    QByteArray metrics();
    Response readiness(QByteArray &content) const;

    const ServerList &m_servers;
    const QHostAddress m_address;
    QByteArray m_text; // of the metrics, given again for a moment
    QDeadlineTimer m_textIsGood;
    Listener m_listener;
};

} // namespace Core
