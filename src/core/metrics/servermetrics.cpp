// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/servermetrics.h"

#include "core/server/serverlist.h"

#include <QMetaEnum>

#include <functional>

namespace Core {

namespace {

using Type = MetricsText::Type;
using Labels = MetricsText::Labels;
using Each = std::function<void(const Server &server, const Labels &labels)>;
using Series = RequestFigures::Series;

void forEach(const ServerList &servers, const Each &each)
{
    for (int row = 0; row < servers.size(); ++row) {
        const Server &server = servers.at(row);
        each(server, {{"portside_server", server.name().toUtf8()}});
    }
}

Labels with(Labels labels, const QByteArray &name, const QByteArray &value)
{
    labels.emplaceBack(name, value);
    return labels;
}

void addStates(MetricsText &text, const ServerList &servers)
{
    const auto states = QMetaEnum::fromType<ServerState::Value>();
    text.begin("portside_server_state", Type::Gauge, "Which state a server is in: 1 for that one.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        for (int i = 0; i < states.keyCount(); ++i) {
            const bool isIt = states.value(i) == int(server.state());
            text.add(with(labels, "state", QByteArray(states.key(i)).toLower()), isIt ? 1 : 0);
        }
    });
    text.begin("portside_server_healthy", Type::Gauge,
               "Whether a server runs and the program behind it, if there is one, is well.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        text.add(with(labels, "portside_kind", server.kind().id.toUtf8()), isReady(server) ? 1 : 0);
    });
    text.begin("portside_program_starts_total", Type::Counter,
               "How often the program behind a server was started.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        if (const auto &program = server.status().program)
            text.add(labels, program->starts);
    });
}

Labels ofSeries(const Server &server, const Labels &labels, const Series &series)
{
    Labels result = labels;
    result.emplaceBack("http_request_method", series.method);
    result.emplaceBack("url_scheme", server.config().tls.on ? "https" : "http");
    if (series.isOverflow)
        result.emplaceBack("otel_metric_overflow", "true");
    if (series.status > 0)
        result.emplaceBack("http_response_status_code", QByteArray::number(series.status));
    if (!series.errorType.isEmpty())
        result.emplaceBack("error_type", series.errorType);
    return result;
}

template<typename Counts, typename Bounds>
void addHistograms(MetricsText &text, const ServerList &servers, const Counts Series::*counts,
                   const Bounds &bounds)
{
    forEach(servers, [&](const Server &server, const Labels &labels) {
        for (const Series &series : server.status().requests.series()) {
            const Counts &values = series.*counts;
            text.addHistogram(ofSeries(server, labels, series), bounds, values.counts, values.sum);
        }
    });
}

void addRequests(MetricsText &text, const ServerList &servers)
{
    text.begin("http_server_request_duration_seconds", Type::Histogram,
               "From the first byte of a request to the last of its answer.");
    addHistograms(text, servers, &Series::seconds, RequestFigures::durationBounds);
    text.begin("http_server_request_body_size_bytes", Type::Histogram,
               "Content of requests, without transfer coding.");
    addHistograms(text, servers, &Series::received, RequestFigures::sizeBounds);
    text.begin("http_server_response_body_size_bytes", Type::Histogram,
               "Content of answers, without transfer coding.");
    addHistograms(text, servers, &Series::sent, RequestFigures::sizeBounds);
    text.begin("http_server_active_requests", Type::Gauge, "Requests that are being answered.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        text.add(with(labels, "url_scheme", server.config().tls.on ? "https" : "http"),
                 double(server.status().listener.inFlight));
    });
}

void addConnections(MetricsText &text, const ServerList &servers)
{
    text.begin("portside_server_connections", Type::Gauge, "Connections that are open.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        text.add(labels, double(server.status().listener.connections));
    });
    text.begin("portside_server_connections_accepted_total", Type::Counter,
               "Connections since the start of the server.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        text.add(labels, double(server.status().listener.connectionsAccepted));
    });
    text.begin("portside_server_network_io_bytes_total", Type::Counter,
               "Bytes on the wire since the start of the server.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        const ListenerCounters &counters = server.status().listener;
        const QByteArray direction = "network_io_direction";
        text.add(with(labels, direction, "receive"), double(counters.bytesReceived));
        text.add(with(labels, direction, "transmit"), double(counters.bytesSent));
    });
}

// Their names are those of a file of the user's, not of clients.
void addRoutes(MetricsText &text, const ServerList &servers)
{
    text.begin("portside_route_requests_total", Type::Counter,
               "Requests that came to a route since the start of the server.");
    forEach(servers, [&](const Server &server, const Labels &labels) {
        QHash<QString, qint64> counts;
        QStringList names;
        for (const UseCount &use : server.status().uses) {
            if (!counts.contains(use.name))
                names << use.name;
            counts[use.name] += use.requests;
        }
        for (const QString &name : names)
            text.add(with(labels, "portside_route", name.toUtf8()), double(counts.value(name)));
    });
}

} // namespace

bool isReady(const Server &server)
{
    return server.state() == ServerState::Value::Running && server.unhealthyWhy().isEmpty();
}

void addServerMetrics(MetricsText &text, const ServerList &servers)
{
    text.begin("target_info", Type::Gauge, "What is measured here.");
    text.add({{"service_name", "portside"}, {"service_version", PORTSIDE_VERSION}}, 1);
    addRequests(text, servers);
    addConnections(text, servers);
    addRoutes(text, servers);
    addStates(text, servers);
}

} // namespace Core
