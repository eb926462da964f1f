// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"

#include "core/http/wire/guardcall.h"
#include "core/http/wire/guardserver.h"
#include "core/tr.h"

namespace Core {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostInput = 64 * 1024; // read ahead of a request that is being answered
constexpr int requestsPerTurn = 64; // of one client, before others have their turn
constexpr auto lingerTime = 2s;
constexpr auto lingerTimeOfDrain = 250ms;
constexpr qint64 slowestContent = 512; // bytes within a body time-out

} // namespace

Guard::Guard(GuardServer &server, std::unique_ptr<Transport> transport)
    : m_server(server)
    , m_transport(std::move(transport))
    , m_endpoints(m_transport->endpoints())
    , m_since(Clock::now())
{
    m_transport->setUser(this);
}

Guard::~Guard() = default;

void Guard::start()
{
    watchReading();
}

void Guard::transportReadable()
{
    const std::span<char> scratch = m_server.scratch();
    const qint64 got = m_transport->read(scratch.data(), qint64(scratch.size()));
    if (got == Transport::wouldBlock)
        return;
    m_lastRead = Clock::now();
    if (got == Transport::failed) {
        abandon(Outcome::ClientGone, Tr::tr("The client reset the connection."));
        return;
    }
    m_hasInputEnded = got == 0;
    m_server.count().bytesReceived += got;
    m_windowBytes += got;
    const QByteArrayView fresh(scratch.data(), got);
    if (m_input.isEmpty()) {
        m_input = fresh.sliced(feed(fresh)).toByteArray();
    } else {
        m_input.append(fresh);
        m_input.remove(0, feed(m_input));
    }
    settle();
}

void Guard::transportWritable()
{
    flush();
    callDrained();
    settle();
}

void Guard::turn()
{
    if (isClosed())
        return;
    flush();
    callDrained();
    m_input.remove(0, feed(m_input));
    settle();
}

qsizetype Guard::feed(QByteArrayView data)
{
    m_isFeeding = true;
    qsizetype used = 0;
    const int before = m_requests;
    for (;;) {
        const State state = m_state;
        const qsizetype step = take(data.sliced(used));
        used += step;
        if (m_requests - before >= requestsPerTurn && used < data.size()) {
            m_server.schedule(this);
            break;
        }
        if (step == 0 && state == m_state)
            break;
    }
    m_isFeeding = false;
    return used;
}

qsizetype Guard::take(QByteArrayView data)
{
    switch (m_state) {
    case State::Idle:
    case State::Head:
        return data.isEmpty() ? 0 : takeHead(data);
    case State::Exchange:
        return takeContent(data);
    case State::Discard:
        return discardContent(data);
    case State::Linger:
    case State::Closed:
        break;
    }
    return data.size();
}

// After each event: the client's end, and whether more is read.
void Guard::settle()
{
    if (m_hasInputEnded)
        inputEnded();
    watchReading();
}

void Guard::inputEnded()
{
    switch (m_state) {
    case State::Idle:
        if (m_input.isEmpty())
            close();
        break;
    case State::Head:
        abandon(Outcome::ClientGone, Tr::tr("The client left in the middle of the request head."));
        break;
    case State::Exchange:
        if (!m_isRefused && !m_parser.isDone() && (m_input.isEmpty() || m_needsMore))
            abandon(Outcome::ClientGone, Tr::tr("The client left in the middle of the content."));
        break;
    case State::Discard:
    case State::Linger:
        close();
        break;
    case State::Closed:
        break;
    }
}

void Guard::watchReading()
{
    if (isClosed())
        return;
    const bool isFull = m_state == State::Exchange && m_input.size() >= mostInput;
    const bool wanted = !m_hasInputEnded && !isFull;
    if (wanted != m_isReadingWatched)
        m_transport->watchReading(wanted);
    m_isReadingWatched = wanted;
}

void Guard::checkTime(Clock::time_point now)
{
    const Limits &limits = m_server.limits();
    switch (m_state) {
    case State::Idle:
        if (now - m_since > limits.idleTimeout)
            close();
        break;
    case State::Head:
        if (now - m_headStart > limits.headTimeout)
            refuse({408, Tr::tr("The client did not finish the request head in time.")},
                   Outcome::TimedOut);
        break;
    case State::Exchange:
        if (!m_output.isEmpty()) {
            if (now - m_lastProgress > limits.writeTimeout)
                abandon(Outcome::TimedOut, Tr::tr("The client did not read the answer in time."));
        } else if (!wantsContent() || m_windowBytes >= slowestContent) {
            m_window = now;
            m_windowBytes = 0;
        } else if (now - m_window > limits.bodyTimeout) {
            const QString why = Tr::tr("The client did not send the content in time.");
            if (m_answer.hasBegun())
                abandon(Outcome::TimedOut, why);
            else
                refuse({408, why}, Outcome::TimedOut);
        }
        break;
    case State::Discard:
        if (now - m_since > limits.bodyTimeout)
            close();
        break;
    case State::Linger:
        if (now - m_since > (m_server.isDraining() ? lingerTimeOfDrain : lingerTime))
            close();
        break;
    case State::Closed:
        break;
    }
}

void Guard::drain()
{
    switch (m_state) {
    case State::Idle:
        transportReadable(); // a request may wait unread
        if (m_state == State::Idle)
            close();
        else if (m_state == State::Head)
            drain();
        break;
    case State::Head:
        refuse({503, Tr::tr("The server is being stopped.")}, Outcome::Refused);
        break;
    case State::Exchange:
        m_closes = true;
        call(&Exchange::Private::drainRequested);
        break;
    case State::Discard:
        close();
        break;
    case State::Linger:
    case State::Closed:
        break;
    }
}

void Guard::cut()
{
    abandon(Outcome::CutByStop, Tr::tr("The server was stopped before the answer was complete."));
}

OpenExchange Guard::openExchange(Clock::time_point now) const
{
    return {m_record.id, m_record.request.method, m_record.request.target,
            std::chrono::duration_cast<std::chrono::milliseconds>(now - m_headStart)};
}

} // namespace Core
