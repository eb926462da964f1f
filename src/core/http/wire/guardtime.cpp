// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/guard.h"
#include "core/http/wire/guardcall.h"
#include "core/http/wire/guardserver.h"
#include "core/tr.h"

namespace Core {

namespace {

using namespace std::chrono_literals;

constexpr auto lingerTime = 2s;
constexpr auto lingerTimeOfDrain = 250ms;
constexpr auto restOfContent = 1s; // that a record waits for
constexpr qint64 slowestContent = 512; // bytes within a body time-out

} // namespace

void Guard::checkTime(Clock::time_point now)
{
    const Limits &limits = m_server.limits();
    switch (m_state) {
    case State::Handshake:
        if (m_lastRead == Clock::time_point()) {
            if (now - m_since > limits.idleTimeout)
                close(); // it said nothing
        } else if (now - m_since > limits.headTimeout) {
            abandon(Outcome::TimedOut,
                    Tr::tr("The client did not finish the TLS handshake in time."));
        }
        break;
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
        if (m_hasInputEnded && !m_transport->isConnected()) {
            abandon(Outcome::ClientGone, Tr::tr("The client left before the answer."));
        } else if (!m_output.isEmpty()) {
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
        if (now - m_since > restOfContent)
            deliverRecord();
        if (now - m_since > limits.bodyTimeout)
            close();
        break;
    case State::Linger: {
        if (now - m_since > restOfContent)
            deliverRecord();
        const auto usual = m_server.isDraining() ? lingerTimeOfDrain : lingerTime;
        if (now - m_since > (m_transport->owesGoodbye() ? limits.writeTimeout : usual))
            close();
        break;
    }
    case State::Closed:
        break;
    }
}

void Guard::drain()
{
    switch (m_state) {
    case State::Handshake:
        close();
        break;
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
        call(Again::No, &Exchange::Private::drainRequested);
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

} // namespace Core
