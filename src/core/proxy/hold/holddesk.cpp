// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/hold/holddesk.h"

#include "core/http/exchange.h"

#include <QTimerEvent>

namespace Core {

namespace {

constexpr std::chrono::milliseconds clockInterval {100};

using Clock = std::chrono::steady_clock;

} // namespace

void HoldDesk::setBreakpoint(const Breakpoint &breakpoint)
{
    m_breakpoint = breakpoint;
    // One that cannot be read lets everything match: better too much is held than nothing.
    auto filter = TrafficFilter::parse(breakpoint.filter);
    m_filter = filter ? std::move(*filter) : TrafficFilter();
    while (!breakpoint.isOn() && !m_held.empty())
        letGoOn(m_held.begin()->first);
}

bool HoldDesk::matches(const Request &request, const Response &answer) const
{
    if (size_t(m_places.use_count()) > mostHeld)
        return false;
    ExchangeRecord record;
    record.request = request;
    record.response = answer;
    return m_filter.matches(record);
}

bool HoldDesk::wantsRequest(const Exchange &exchange) const
{
    return m_breakpoint.requests && matches(exchange.request(), {.status = 0});
}

bool HoldDesk::wantsAnswer(const Exchange &exchange, const Response &answer) const
{
    return m_breakpoint.answers && matches(exchange.request(), answer);
}

void HoldDesk::hold(HeldMessage message, Decided decided)
{
    if (!m_breakpoint.isOn()) { // it was switched off meanwhile
        decided({.exchangeId = message.exchangeId, .isAnswer = message.isAnswer});
        return;
    }
    message.until = QDateTime::currentDateTimeUtc().addSecs(m_breakpoint.patience.count());
    m_held.insert_or_assign(
        message.exchangeId,
        Held {message.isAnswer, Clock::now() + m_breakpoint.patience, std::move(decided)});
    if (!m_clock.isActive())
        m_clock.start(int(clockInterval.count()), this);
    emit held(message);
}

void HoldDesk::decide(const HeldDecision &decision)
{
    const auto found = m_held.find(decision.exchangeId);
    if (found == m_held.end() || found->second.isAnswer != decision.isAnswer)
        return;
    const auto node = m_held.extract(found);
    emit released(decision.exchangeId, decision.isAnswer);
    node.mapped().decided(decision);
}

void HoldDesk::letGoOn(qint64 exchangeId)
{
    if (const auto found = m_held.find(exchangeId); found != m_held.end())
        decide({.exchangeId = exchangeId, .isAnswer = found->second.isAnswer});
}

void HoldDesk::forget(qint64 exchangeId)
{
    if (auto node = m_held.extract(exchangeId); !node.empty())
        emit released(exchangeId, node.mapped().isAnswer);
}

void HoldDesk::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_clock.timerId())
        return;
    const Clock::time_point now = Clock::now();
    QList<qint64> overdue;
    for (const auto &[id, held] : m_held) {
        if (held.until <= now)
            overdue << id;
    }
    for (const qint64 id : overdue)
        letGoOn(id);
    if (m_held.empty())
        m_clock.stop();
}

} // namespace Core
