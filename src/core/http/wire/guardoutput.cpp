// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/changedfile.h"
#include "core/http/answer/plainanswer.h"
#include "core/http/wire/guard.h"
#include "core/http/wire/guardcall.h"
#include "core/http/wire/guardserver.h"
#include "core/http/wire/refusedhead.h"
#include "core/tr.h"

namespace Core {

namespace {

constexpr qint64 worthSending = 64 * 1024; // at once, not with what follows in the same turn

// Where RFC 9110 says what a status means, for a fault that names no closer section.
QByteArrayView sectionOf(int status)
{
    switch (status) {
    case 408:
        return "RFC 9110 section 15.5.9";
    case 413:
        return "RFC 9110 section 15.5.14";
    case 414:
        return "RFC 9110 section 15.5.15";
    case 431:
        return "RFC 6585 section 5";
    case 501:
        return "RFC 9110 section 15.6.2";
    case 503:
        return "RFC 9110 section 15.6.4";
    case 505:
        return "RFC 9110 section 15.6.6";
    default:
        return {};
    }
}

} // namespace

// Something waits to be sent: now if it is much, else with what follows in this turn.
void Guard::answered()
{
    m_owesDrained = true;
    if (m_isCorked)
        return;
    if (m_output.bytesInMemory() >= worthSending)
        flush();
    else
        m_server.schedule(this);
}

void Guard::flush()
{
    if (m_isCorked || isClosed())
        return;
    const qint64 before = m_sent.total();
    const OutputQueue::Flush result = m_output.flush(*m_transport, m_sent);
    const qint64 progress = m_sent.total() - before;
    if (progress > 0 || !m_isWritingWatched)
        m_lastProgress = Clock::now();
    if (progress > 0) {
        m_lastSent = m_lastProgress;
        if (m_sent.head > 0 && m_firstSent == Clock::time_point())
            m_firstSent = m_lastSent;
        m_server.count().bytesSent += progress;
    }
    const bool isBlocked = result == OutputQueue::Flush::Blocked;
    if (isBlocked != m_isWritingWatched)
        m_transport->watchWriting(isBlocked);
    m_isWritingWatched = isBlocked;
    switch (result) {
    case OutputQueue::Flush::Empty:
        if (m_answer.hasEnded())
            finish();
        else if (m_owesDrained)
            m_server.schedule(this);
        break;
    case OutputQueue::Flush::Blocked:
        break;
    case OutputQueue::Flush::Failed:
        abandon(Outcome::ClientGone, Tr::tr("The client left before the answer was complete."));
        break;
    case OutputQueue::Flush::FileChanged:
        abandonChangedFile();
        break;
    }
}

void Guard::abandonChangedFile()
{
    abandon(Outcome::Reset, changedFileRemark());
}

void Guard::callDrained()
{
    if (m_state != State::Exchange || m_answer.hasEnded() || !m_output.isEmpty())
        return;
    if (std::exchange(m_owesDrained, false))
        call(Again::Yes, &Exchange::Private::drained);
}

// The guard's own answer to what no handler gets to see, or no longer.
void Guard::refuse(const Fault &fault, Outcome outcome)
{
    if (m_state != State::Exchange) {
        m_record.id = m_server.nextId();
        ++m_server.count().inFlight;
    }
    if (m_record.started.isNull())
        m_record.started = QDateTime::currentDateTimeUtc();
    if (m_state == State::Head && m_record.requestHeadBytes == 0) {
        m_requestEnd = m_lastRead; // as far as it has come
        keepRefusedHead(m_record, m_input);
    }
    m_state = State::Exchange;
    m_isRefused = m_closes = m_lingers = true;
    m_record.outcome = outcome;
    m_record.refusal = Refusal::Message;
    const QByteArrayView ofStatus = sectionOf(fault.status);
    m_record.section = ofStatus.isEmpty() ? fault.section : ofStatus;
    const Exchange::Callback gone = detach();
    if (m_answer.hasBegun())
        abandon(outcome, fault.remark);
    else
        answerPlainly(fault.status, fault.remark);
    run(gone);
}

void Guard::answerPlainly(int status, const QString &why)
{
    m_record.remark = why;
    m_closes = true;
    Response head = plainAnswer(status);
    const QByteArray text = plainContent(why);
    const AnswerHead plan = AnswerHead::plan(m_record.request, status, text.size(), true);
    m_answer.begin(plan, head, text.size(), HttpVersion::Http11, m_server.date());
    m_record.response = std::move(head);
    m_answer.write(text);
    end({});
}

// The answer was sent in full.
void Guard::finish()
{
    run(detach());
    completeRecord();
    m_owesRecord = true;
    if (m_parser.isDone() || m_isRefused)
        deliverRecord();
    m_answer.reset();
    m_owesDrained = false;
    m_since = m_lastSent;
    if (m_closes)
        closeGently();
    else if (m_parser.isDone())
        m_state = State::Idle;
    else
        m_state = State::Discard;
    if (!m_isFeeding && (!m_input.isEmpty() || m_hasInputEnded))
        m_server.schedule(this);
}

} // namespace Core
