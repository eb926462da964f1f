// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/proxyhandler.h"

#include "core/http/answer/plainanswer.h"
#include "core/http/parse/headfaults.h"
#include "core/proxy/hold/requesthold.h"
#include "core/proxy/relay.h"
#include "core/proxy/rules/crossorigin.h"
#include "core/proxy/rules/pathprefix.h"
#include "core/tr.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace Core {

namespace {

void refuse(const ExchangePtr &exchange, int status, const QString &why)
{
    exchange->setRemark(why);
    exchange->respond(plainAnswer(status), plainContent(why));
}

void makeFault(const ExchangePtr &exchange, const FaultRule &fault)
{
    const QString why = Tr::tr("This is a fault that the settings ask for.");
    switch (fault.kind) {
    case FaultRule::Kind::Status:
        refuse(exchange, fault.status, why);
        break;
    case FaultRule::Kind::Reset:
        exchange->reset(why);
        break;
    case FaultRule::Kind::Silence:
        exchange->setRemark(why);
        exchange->onClientGone([exchange] {});
        exchange->onDrainRequested([exchange, why] { exchange->reset(why); });
        break;
    case FaultRule::Kind::Cut:
        break; // once there is an answer
    }
}

} // namespace

ProxyHandler::ProxyHandler(ProxyOptions options, QObject *parent)
    : Handler(parent)
    , m_options(std::move(options))
    , m_pool(m_options.patience)
{
    m_pool.setTls(m_options.tls);
    connect(&m_desk, &HoldDesk::held, this, &Handler::held);
    connect(&m_desk, &HoldDesk::released, this, &Handler::released);
    std::ranges::stable_sort(m_options.routes, std::ranges::greater {},
                             [](const ProxyRoute &route) { return route.prefix.size(); });
}

ProxyHandler::~ProxyHandler() = default;

Result<> ProxyHandler::setUpstream(const QUrl &url)
{
    auto upstream = UpstreamUrl::from(url);
    if (!upstream)
        return failure(upstream.error());
    m_options.upstream = *upstream;
    return {};
}

void ProxyHandler::unsetUpstream(const QString &why)
{
    m_options.upstream.reset();
    m_whyNone = why;
}

void ProxyHandler::setBreakpoint(const Breakpoint &breakpoint)
{
    m_desk.setBreakpoint(breakpoint);
}

void ProxyHandler::decide(const HeldDecision &decision)
{
    m_desk.decide(decision);
}

std::optional<ProxyRoute> ProxyHandler::routeOf(const Request &request) const
{
    if (!m_options.routes.isEmpty()) {
        const QByteArray path = request.path();
        for (const ProxyRoute &route : m_options.routes) {
            if (coversPath(route.prefix, path))
                return route;
        }
    }
    if (m_options.upstream)
        return ProxyRoute {"/", *m_options.upstream};
    return {};
}

// By chance.
std::optional<FaultRule> ProxyHandler::faultOf(const Request &request) const
{
    for (const FaultRule &fault : m_options.faults) {
        if (request.path().startsWith(fault.pathPrefix)
            && QRandomGenerator::global()->generateDouble() < fault.share)
            return fault;
    }
    return {};
}

bool ProxyHandler::answersItself(const ExchangePtr &exchange) const
{
    const Request &request = exchange->request();
    if (m_options.permitsOrigins && CrossOrigin::isPreflight(request)) {
        CrossOrigin::answerPreflight(exchange);
        return true;
    }
    // Browsers let every page open a WebSocket anywhere.
    if (request.headers.contains("Upgrade") && !exchange->isFromAllowedOrigin()) {
        refuse(
            exchange, 403,
            Tr::tr("A page of %1 may not open a WebSocket here. Add its origin to those that are "
                   "allowed.")
                .arg(shown(request.headers.value("Origin"))));
        return true;
    }
    return false;
}

void ProxyHandler::handle(const ExchangePtr &exchange)
{
    if (!m_options.records)
        exchange->leaveUnrecorded();
    if (answersItself(exchange))
        return;
    const std::optional<FaultRule> fault
        = m_options.faults.isEmpty() ? std::nullopt : faultOf(exchange->request());
    const bool breaksOff = fault && fault->kind == FaultRule::Kind::Cut;
    if (fault && !breaksOff) {
        makeFault(exchange, *fault);
        return;
    }
    if (!m_desk.wantsRequest(*exchange)) {
        passOn(exchange, nullptr, breaksOff);
        return;
    }
    RequestHold::start(exchange, m_desk,
                       [this, exchange, breaksOff](std::unique_ptr<HeldInput> input) {
                           passOn(exchange, std::move(input), breaksOff);
                       });
}

void ProxyHandler::passOn(const ExchangePtr &exchange, std::unique_ptr<const HeldInput> input,
                          bool breaksOff)
{
    const std::optional<ProxyRoute> route = routeOf(input ? input->request : exchange->request());
    if (!route) {
        const QString why
            = m_whyNone.isEmpty() ? Tr::tr("There is no upstream for this path.") : m_whyNone;
        refuse(exchange, 503, why);
        return;
    }
    Relay::start(exchange, *route, {m_options, m_pool, m_desk, m_options.recording.get()},
                 std::move(input), breaksOff);
}

} // namespace Core
