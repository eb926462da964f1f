// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"
#include "core/http/wire/guardserver.h"

#include <algorithm>
#include <utility>

namespace Core {

OpenExchange Guard::openExchange(Clock::time_point now) const
{
    return {m_record.id, m_record.request.method, m_record.request.target,
            std::chrono::duration_cast<std::chrono::milliseconds>(now - m_headStart)};
}

ExchangeRecord Guard::peek(Clock::time_point now) const
{
    ExchangeRecord record = m_record;
    record.peerAddress = m_endpoints.peerAddress;
    record.peerPort = m_endpoints.peerPort;
    record.secure = m_server.options().tls && !m_transport->lacksTls();
    record.responseContent
        = m_answer.capture().peek(std::min(m_sent.content, m_server.limits().recordedContent));
    record.responseHeadBytes = m_sent.head;
    record.responseBodyBytes = m_sent.content;
    if (m_sent.head == 0)
        record.response = {.status = 0};
    const bool isAnswered = m_firstSent != Clock::time_point();
    const Clock::time_point answerStart = isAnswered ? m_firstSent : now;
    const Clock::time_point requestEnd = std::clamp(m_requestEnd, m_headStart, answerStart);
    record.receiving = requestEnd - m_headStart;
    record.waiting = answerStart - requestEnd;
    record.sending = isAnswered ? now - m_firstSent : Clock::duration::zero();
    return record;
}

QList<OpenExchange> GuardServer::openExchanges(int maximum) const
{
    const Guard::Clock::time_point now = Guard::Clock::now();
    QList<OpenExchange> open;
    for (const auto &guard : m_guards) {
        if (guard->hasExchange())
            open.append(guard->openExchange(now));
    }
    std::sort(open.begin(), open.end(),
              [](const OpenExchange &a, const OpenExchange &b) { return a.id < b.id; });
    if (open.size() > maximum)
        open.resize(maximum);
    return open;
}

std::optional<ExchangeRecord> GuardServer::peek(qint64 id) const
{
    const auto found = std::ranges::find_if(m_guards, [id](const auto &guard) {
        return guard->hasExchange() && std::as_const(*guard).record().id == id;
    });
    if (found == m_guards.end())
        return std::nullopt;
    return (*found)->peek(Guard::Clock::now());
}

} // namespace Core
