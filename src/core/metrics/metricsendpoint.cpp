// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricsendpoint.h"

#include "core/http/answer/plainanswer.h"
#include "core/metrics/servermetrics.h"
#include "core/server/server.h"
#include "core/server/serverlist.h"
#include "core/tr.h"
#include "core/traffic/exchangerecord.h"

#include <QMetaEnum>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Whoever asks is a machine on its own schedule, and there are few of them: places are for probes,
// which others who hold connections must not keep out.
Limits narrowLimits()
{
    Limits limits;
    limits.connections = 512;
    limits.headTimeout = 3s;
    limits.bodyTimeout = 3s;
    limits.idleTimeout = 1s;
    limits.writeTimeout = 10s;
    limits.recordedContent = 0;
    return limits;
}

// On this machine alone a browser could be led here by a name; elsewhere everybody in the network
// may read it, by whatever name.
AccessRules rulesOf(const QHostAddress &address)
{
    return {.hosts = address.isLoopback() ? HostRule() : HostRule({u"*"_s}), .origins = {}};
}

Response textAnswer(int status)
{
    Response answer = plainAnswer(status);
    answer.headers.set("Cache-Control", "no-store");
    return answer;
}

} // namespace

Result<std::unique_ptr<MetricsEndpoint>> MetricsEndpoint::open(const MetricsAddress &address,
                                                               const ServerList &servers)
{
    auto socket = address.handedSocket >= 0 ? BoundSocket::adopt(address.handedSocket)
                                            : BoundSocket::bind(address.address, address.port);
    if (!socket) {
        return failure(Tr::tr("Metrics cannot be given on %1: %2.")
                           .arg(address.toString(), socket.error().message));
    }
    return std::unique_ptr<MetricsEndpoint>(new MetricsEndpoint(std::move(*socket), servers));
}

MetricsEndpoint::MetricsEndpoint(BoundSocket socket, const ServerList &servers)
    : m_servers(servers)
    , m_address(socket.address())
    , m_listener(
          std::move(socket), {.limits = narrowLimits(), .access = rulesOf(m_address)},
          [this](const ExchangePtr &exchange) { answer(exchange); }, [](ExchangeRecord &&) {})
{
}

QUrl MetricsEndpoint::url() const
{
    const bool isAnyV4 = m_address == QHostAddress(QHostAddress::AnyIPv4);
    const bool isAnyV6 = m_address == QHostAddress(QHostAddress::AnyIPv6);
    const QHostAddress shown = isAnyV4 ? QHostAddress(QHostAddress::LocalHost)
        : isAnyV6                      ? QHostAddress(QHostAddress::LocalHostIPv6)
                                       : m_address;
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(shown.toString());
    url.setPort(m_listener.port());
    url.setPath(u"/metrics"_s);
    return url;
}

void MetricsEndpoint::answer(const ExchangePtr &exchange)
{
    const Request &request = exchange->request();
    Response head = textAnswer(404);
    QByteArray content = "There are /metrics, /healthz and /readyz.\n";
    if (request.method != "GET" && request.method != "HEAD") {
        head = textAnswer(405);
        head.headers.set("Allow", "GET, HEAD");
    } else if (request.path() == "/metrics") {
        head = textAnswer(200);
        head.headers.set("Content-Type", MetricsText::contentType);
        content = metrics();
    } else if (request.path() == "/healthz") {
        head = textAnswer(200);
        content = "ok\n";
    } else if (request.path() == "/readyz") {
        head = readiness(content);
    }
    exchange->respond(std::move(head), std::move(content));
}

// Whoever asks all the time gets what the servers tell no oftener.
QByteArray MetricsEndpoint::metrics()
{
    if (!m_textIsGood.hasExpired())
        return m_text;
    MetricsText text;
    addServerMetrics(text, m_servers);
    addProcessMetrics(text);
    m_text = text.text();
    m_textIsGood.setRemainingTime(100ms);
    return m_text;
}

// Every server, one a line.
Response MetricsEndpoint::readiness(QByteArray &content) const
{
    const auto states = QMetaEnum::fromType<ServerState::Value>();
    bool allReady = m_servers.size() > 0;
    content.clear();
    for (int row = 0; row < m_servers.size(); ++row) {
        const Server &server = m_servers.at(row);
        const bool isWell = isReady(server);
        const bool runs = server.state() == ServerState::Value::Running;
        allReady = allReady && isWell;
        const QByteArray word = runs && !isWell
            ? QByteArray("unhealthy")
            : QByteArray(states.valueToKey(int(server.state()))).toLower();
        content += server.name().toUtf8() + ": " + word + '\n';
    }
    return textAnswer(allReady ? 200 : 503);
}

} // namespace Core
