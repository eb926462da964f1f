// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"
#include "core/http/wire/guardcall.h"
#include "core/http/wire/guardserver.h"
#include "core/http/wire/refusedhead.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

void Guard::refuseConnection(const QString &why)
{
    if (m_state == State::Idle && m_transport->needsHandshake()) {
        m_record.remark = why; // nothing can be told before the handshake
        start();
        return;
    }
    m_headStart = m_requestEnd = m_lastRead = m_since;
    refuse({503, why}, Outcome::Refused);
    settle();
}

void Guard::reset(const QString &why)
{
    detach();
    abandon(Outcome::Reset, why);
}

// The handler let go of the exchange.
void Guard::dropped()
{
    m_exchange = nullptr;
    if (m_answer.hasEnded() || isClosed())
        return;
    if (m_answer.hasBegun())
        abandon(Outcome::Reset,
                Tr::tr("The handler dropped the request in the middle of the answer."));
    else
        answerPlainly(500, Tr::tr("The handler dropped the request without an answer."));
}

void Guard::handlerThrew(const QString &what)
{
    if (isClosed() || m_answer.hasEnded())
        return;
    const QString why = Tr::tr("The handler failed: %1").arg(what);
    const Exchange::Callback gone = detach();
    if (m_answer.hasBegun())
        abandon(Outcome::Reset, why);
    else
        answerPlainly(500, why);
    run(gone);
}

void Guard::guarded(Exchange &exchange, const std::function<void()> &handler)
{
    QString what;
    try {
        handler();
        return;
    } catch (const std::exception &exception) {
        what = QString::fromLocal8Bit(exception.what());
    } catch (...) {
        what = Tr::tr("unknown exception");
    }
    if (exchange.d.guard)
        exchange.d.guard->handlerThrew(what);
}

// What is over for the handler; what to call if it was not answered in full.
Exchange::Callback Guard::detach()
{
    if (!m_exchange)
        return {};
    Exchange::Private &shared = std::exchange(m_exchange, nullptr)->d;
    shared.guard = nullptr;
    m_isUnrecorded = shared.isUnrecorded;
    // Letting go of the callbacks may let go of the exchange: all at once, at the end.
    const auto chunk = std::exchange(shared.chunk, nullptr);
    const auto bodyEnd = std::exchange(shared.bodyEnd, nullptr);
    const auto drained = std::exchange(shared.drained, nullptr);
    const auto drainRequested = std::exchange(shared.drainRequested, nullptr);
    auto clientGone = std::exchange(shared.clientGone, nullptr);
    if (m_answer.hasEnded())
        return {};
    return clientGone;
}

void Guard::run(const Exchange::Callback &callback)
{
    if (!callback)
        return;
    try {
        callback();
    } catch (...) {
        // The exchange is over: nobody is left to tell.
    }
}

void Guard::report()
{
    completeRecord();
    m_owesRecord = true;
    deliverRecord();
}

void Guard::completeRecord()
{
    using Time = Clock::time_point;
    m_record.peerAddress = m_endpoints.peerAddress;
    m_record.peerPort = m_endpoints.peerPort;
    m_record.secure = m_server.options().tls && !m_transport->lacksTls();
    qint64 recorded = std::min(m_sent.content, m_server.limits().recordedContent);
    if (m_answer.capture().hasFile())
        recorded = m_server.contentAllowance().grant(recorded, m_lastSent);
    m_record.responseContent = m_answer.capture().take(recorded);
    m_record.responseHeadBytes = m_sent.head;
    m_record.responseBodyBytes = m_sent.content;
    if (m_sent.head == 0)
        m_record.response = {.status = 0};
    const bool isAnswered = m_firstSent != Time();
    const Time answerStart = isAnswered ? m_firstSent : Clock::now();
    const Time requestEnd = std::clamp(m_requestEnd, m_headStart, answerStart);
    m_record.receiving = requestEnd - m_headStart;
    m_record.waiting = answerStart - requestEnd;
    m_record.sending = isAnswered ? m_lastSent - m_firstSent : Clock::duration::zero();
    m_firstSent = {};
    m_sent = {};
    --m_server.count().inFlight;
}

// What is still on its way to the client must not be destroyed by closing over unread input.
void Guard::closeGently()
{
    const bool clientIsDone = m_parser.isDone() && !m_lingers;
    if (m_transport->sayGoodbye() && (m_hasInputEnded || clientIsDone)) {
        close();
        return;
    }
    m_transport->finishWriting();
    m_state = State::Linger;
    m_since = Clock::now();
}

void Guard::close()
{
    if (isClosed())
        return;
    deliverRecord();
    m_transport->close();
    m_state = State::Closed;
    m_server.bury(this);
}

// The end before the answer was complete.
void Guard::abandon(Outcome outcome, const QString &why)
{
    if (isClosed())
        return;
    deliverRecord();
    const bool hasRequest = m_state == State::Exchange || m_state == State::Head
        || (m_state == State::Handshake && m_lastRead != Clock::time_point());
    if (m_state == State::Handshake) {
        m_record.started = QDateTime::currentDateTimeUtc();
        m_headStart = m_since;
    }
    if (hasRequest && m_state != State::Exchange) {
        m_record.id = m_server.nextId();
        keepRefusedHead(m_record, m_input);
        m_requestEnd = m_lastRead;
        ++m_server.count().inFlight;
    }
    // A client that is refused its handshake has been told why.
    if (outcome == Outcome::ClientGone || m_state == State::Handshake)
        m_transport->close();
    else
        m_transport->reset();
    m_state = State::Closed;
    m_output.clear();
    const Exchange::Callback gone = detach();
    if (hasRequest) {
        m_record.outcome = outcome;
        if (!why.isEmpty())
            m_record.remark = why;
        report();
    }
    m_server.bury(this);
    run(gone);
}

} // namespace Core
