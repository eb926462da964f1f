// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from an upstream.

#include "core/proxy/upstream/upstreamconnection.h"
#include "core/proxy/upstream/upstreampool.h"
#include "core/tr.h"

namespace Core {

using Kind = UpstreamFailure::Kind;

void UpstreamConnection::transportReadable()
{
    if (m_state == State::Handshake) {
        shakeHands();
        return;
    }
    const std::span<char> scratch = m_pool.scratch();
    const qint64 got = m_transport->read(scratch.data(), qint64(scratch.size()));
    if (got == Transport::wouldBlock)
        return;
    if (m_state == State::Idle) {
        close(); // its end, or what nobody asked for
        return;
    }
    if (got <= 0) {
        m_hasInputEnded = true;
        inputEnded(got == Transport::failed);
    } else {
        feed(QByteArrayView(scratch.data(), got));
    }
    if (isClosed())
        return;
    // Servers that write head and content apart, with Nagle's algorithm, wait for the first to
    // arrive: forty milliseconds in each answer.
    if (!m_hasInputEnded && (m_state == State::Tunnel || !m_hasAnswerEnded))
        m_transport->acknowledge();
    watch();
    if (!m_isPaused && !m_hasInputEnded && m_transport->hasBuffered())
        m_pool.schedule(this);
}

void UpstreamConnection::feed(QByteArrayView fresh)
{
    QByteArray joined;
    if (!m_input.isEmpty()) {
        joined = std::exchange(m_input, {}) + fresh;
        fresh = joined;
    }
    m_hasAnswerBegun = true;
    qsizetype used = 0;
    for (bool goesOn = true; goesOn;) {
        if (m_state != State::Busy || m_hasAnswerEnded)
            break;
        const AnswerParser::Step step = m_parser.parse(fresh.sliced(used));
        used += step.used;
        if (!step.fault.isEmpty()) {
            fail({Kind::Malformed,
                  Tr::tr("The answer of the upstream %1 is not valid. %2")
                      .arg(QString::fromLatin1(m_origin.text()), step.fault)});
            return;
        }
        goesOn = step.used > 0 || step.found != AnswerParser::Found::Nothing;
        m_isPersistent = used == fresh.size(); // nobody asked for more
        handOver(step);
    }
    const QByteArrayView rest = fresh.sliced(used);
    if (rest.isEmpty() || isClosed() || m_state == State::Idle)
        return;
    if (m_state == State::Tunnel && m_user)
        m_user->upstreamContent(rest);
    else if (!m_hasAnswerEnded)
        m_input = rest.toByteArray();
}

void UpstreamConnection::handOver(const AnswerParser::Step &step)
{
    switch (step.found) {
    case AnswerParser::Found::Nothing:
        break;
    case AnswerParser::Found::Head:
        takeHead();
        break;
    case AnswerParser::Found::Content:
        if (m_user)
            m_user->upstreamContent(step.content);
        break;
    case AnswerParser::Found::End:
        m_hasAnswerEnded = true;
        m_isPersistent = m_isPersistent && m_parser.isPersistent();
        if (m_user)
            m_user->upstreamEnded(m_parser.trailers());
        break;
    }
}

void UpstreamConnection::takeHead()
{
    UpstreamAnswer answer {m_parser.takeHead(), m_parser.contentLength(), m_parser.isChunked()};
    const int status = answer.head.status;
    if (status >= 100 && status < 200 && status != 101) {
        m_parser.begin(m_hasNoContent);
        m_since = Clock::now();
        if (m_user)
            m_user->upstreamInformed(std::move(answer.head));
        return;
    }
    m_hasAnswerHead = true;
    if (m_user)
        m_user->upstreamAnswered(std::move(answer));
}

void UpstreamConnection::inputEnded(bool wasReset)
{
    const QString name = QString::fromLatin1(m_origin.text());
    if (m_state == State::Tunnel) {
        if (wasReset)
            fail({Kind::Broken, Tr::tr("The upstream %1 reset the connection.").arg(name)});
        else if (m_user)
            m_user->upstreamEnded({});
        return;
    }
    if (!m_hasAnswerBegun) {
        fail({Kind::Closed,
              Tr::tr("The upstream %1 closed the connection without an answer.").arg(name)});
        return;
    }
    const AnswerParser::Step step = m_parser.parseEnd();
    if (wasReset || !step.fault.isEmpty())
        fail({Kind::Broken,
              Tr::tr("The upstream %1 closed the connection before the end of its answer.")
                  .arg(name)});
    else if (!m_hasAnswerEnded)
        handOver(step);
}

} // namespace Core
