// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"

#include "core/http/wire/guardcall.h"
#include "core/http/wire/guardserver.h"
#include "core/tr.h"

namespace Core {

namespace {

constexpr qsizetype mostInput = 64 * 1024; // read ahead of a request that is being answered
constexpr int requestsPerTurn = 64; // of one client, before others have their turn

} // namespace

Guard::Guard(GuardServer &server, std::unique_ptr<Transport> transport)
    : m_server(server)
    , m_transport(std::move(transport))
    , m_endpoints(m_transport->endpoints())
    , m_answer(m_output, server.limits().recordedContent)
    , m_since(Clock::now())
{
    m_transport->setUser(this);
}

Guard::~Guard() = default;

void Guard::start()
{
    if (m_transport->needsHandshake())
        m_state = State::Handshake;
    watchReading();
}

void Guard::transportReadable()
{
    if (m_state == State::Handshake) {
        shakeHands();
        return;
    }
    const std::span<char> scratch = m_server.scratch();
    const qint64 got = m_transport->read(scratch.data(), qint64(scratch.size()));
    if (got == Transport::wouldBlock)
        return;
    m_lastRead = Clock::now();
    if (got == Transport::failed) {
        abandon(Outcome::ClientGone, Tr::tr("The client reset the connection."));
        return;
    }
    if (got == 0) {
        m_hasInputEnded = true;
        m_transport->probe();
    }
    m_server.count().bytesReceived += got;
    m_windowBytes += got;
    const QByteArrayView fresh(scratch.data(), got);
    if (m_input.isEmpty()) {
        m_input = fresh.sliced(feed(fresh)).toByteArray();
    } else {
        m_input.append(fresh);
        feedInput();
    }
    settle();
}

void Guard::transportWritable()
{
    if (m_state == State::Handshake) {
        shakeHands();
        return;
    }
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
    feedInput();
    if (m_isReadingWatched && m_transport->hasBuffered())
        transportReadable();
    else
        settle();
}

void Guard::feedInput()
{
    m_input.remove(0, feed(m_input));
    if (m_input.isEmpty())
        m_input = {}; // an idle connection holds no buffer
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
        return m_owesRecord ? discardContent(data) : data.size();
    case State::Handshake:
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
    if (m_isReadingWatched && m_transport->hasBuffered())
        m_server.schedule(this);
}

void Guard::inputEnded()
{
    switch (m_state) {
    case State::Handshake:
        break;
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
        close();
        break;
    case State::Linger:
        if (!m_transport->owesGoodbye())
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

} // namespace Core
