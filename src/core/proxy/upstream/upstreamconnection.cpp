// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/upstream/upstreamconnection.h"

#include "core/proxy/upstream/upstreampool.h"
#include "core/tr.h"

namespace Core {

using Kind = UpstreamFailure::Kind;

namespace {

constexpr qint64 highWater = 256 * 1024;

} // namespace

UpstreamConnection::UpstreamConnection(UpstreamPool &pool, UpstreamOrigin origin, qint64 number)
    : m_pool(pool)
    , m_origin(std::move(origin))
    , m_number(number)
    , m_since(Clock::now())
{
}

UpstreamConnection::~UpstreamConnection() = default;

void UpstreamConnection::use(UpstreamUser *user)
{
    m_user = user;
}

void UpstreamConnection::send(QByteArray head, bool hasNoContent, bool isChunked)
{
    m_state = State::Busy;
    m_parser.begin(hasNoContent);
    m_hasNoContent = hasNoContent;
    m_sendsChunks = isChunked;
    m_hasAnswerBegun = m_hasAnswerHead = m_hasAnswerEnded = false;
    m_hasRequestEnded = m_isPaused = m_owesDrained = false;
    m_since = Clock::now();
    ++m_requests;
    m_output.append(std::move(head), OutputQueue::Kind::Head);
    flush();
}

bool UpstreamConnection::write(QByteArray content)
{
    if (isClosed() || m_cannotSend || content.isEmpty())
        return true;
    if (m_sendsChunks)
        m_output.append(QByteArray::number(content.size(), 16) + "\r\n",
                        OutputQueue::Kind::Framing);
    m_output.append(std::move(content), OutputQueue::Kind::Content);
    if (m_sendsChunks)
        m_output.append(QByteArrayLiteral("\r\n"), OutputQueue::Kind::Framing);
    flush();
    m_owesDrained = m_output.bytesInMemory() >= highWater;
    return !m_owesDrained;
}

void UpstreamConnection::end(const Headers &trailers)
{
    if (isClosed() || std::exchange(m_hasRequestEnded, true))
        return;
    if (m_state == State::Tunnel)
        m_endsOutput = true;
    else if (m_sendsChunks)
        m_output.append("0\r\n" + trailers.text() + "\r\n", OutputQueue::Kind::Framing);
    m_since = Clock::now();
    flush();
}

void UpstreamConnection::pause()
{
    m_isPaused = true;
    watch();
}

void UpstreamConnection::resume()
{
    if (!std::exchange(m_isPaused, false))
        return;
    watch();
    if (m_transport && m_transport->hasBuffered())
        m_pool.schedule(this);
}

void UpstreamConnection::becomeTunnel()
{
    m_state = State::Tunnel;
    m_sendsChunks = m_hasRequestEnded = false;
}

void UpstreamConnection::release()
{
    m_user = nullptr;
    if (isClosed())
        return;
    const bool isFree = m_state == State::Busy && m_hasRequestEnded && m_hasAnswerEnded
        && m_isPersistent && !m_hasInputEnded && !m_cannotSend && m_output.isEmpty();
    if (!isFree) {
        close();
        return;
    }
    m_state = State::Idle;
    m_since = Clock::now();
    m_isPaused = false;
    watch();
    m_pool.keep(this);
}

bool UpstreamConnection::seemsAlive() const
{
    char byte = 0;
    return m_transport && m_transport->peek(&byte, 1) == Transport::wouldBlock;
}

void UpstreamConnection::turn()
{
    if (isClosed())
        return;
    if (m_state == State::Connecting && !m_transport)
        m_pool.resolve(this);
    else if (m_transport && !m_isPaused && m_transport->hasBuffered())
        transportReadable();
}

void UpstreamConnection::transportWritable()
{
    if (m_state == State::Connecting)
        checkConnected();
    else if (m_state == State::Handshake)
        shakeHands();
    else
        flush();
}

void UpstreamConnection::flush()
{
    if (!m_transport || isClosed())
        return;
    const qint64 before = m_sent.total();
    const OutputQueue::Flush result = m_output.flush(*m_transport, m_sent);
    if (m_sent.total() > before)
        m_since = Clock::now();
    switch (result) {
    case OutputQueue::Flush::Blocked:
        m_transport->watchWriting(true);
        return;
    case OutputQueue::Flush::Failed:
    case OutputQueue::Flush::FileChanged:
        // An answer may have come before; the end is told when that has been read.
        m_cannotSend = true;
        m_output.clear();
        break;
    case OutputQueue::Flush::Empty:
        break;
    }
    m_transport->watchWriting(false);
    if (m_endsOutput && !m_cannotSend)
        m_transport->finishWriting();
    if (std::exchange(m_owesDrained, false) && m_user)
        m_user->upstreamDrained();
}

void UpstreamConnection::watch()
{
    if (m_transport && m_state != State::Connecting && !isClosed())
        m_transport->watchReading(!m_isPaused && !m_hasInputEnded);
}

void UpstreamConnection::fail(const UpstreamFailure &failure)
{
    if (isClosed())
        return;
    UpstreamUser *user = std::exchange(m_user, nullptr);
    close();
    if (user)
        user->upstreamFailed(failure);
}

void UpstreamConnection::close()
{
    if (isClosed())
        return;
    m_state = State::Closed;
    m_output.clear();
    if (m_transport)
        m_transport->close();
    m_pool.bury(this);
}

void UpstreamConnection::checkTime(Clock::time_point now)
{
    const auto waited = now - m_since;
    const UpstreamPool::Patience &patience = m_pool.patience();
    switch (m_state) {
    case State::Connecting:
    case State::Handshake:
        if (waited > patience.connecting)
            fail({Kind::TimedOut,
                  Tr::tr("The upstream %1 could not be reached within %n second(s).", nullptr,
                         int(std::chrono::ceil<std::chrono::seconds>(waited).count()))
                      .arg(QString::fromLatin1(m_origin.text()))});
        break;
    case State::Idle:
        if (waited > UpstreamPool::idleTime && !m_user)
            close();
        break;
    case State::Busy:
        if (patience.answering.count() > 0 && !m_hasAnswerHead && waited > patience.answering
            && (m_hasRequestEnded || !m_output.isEmpty()))
            fail({Kind::TimedOut,
                  Tr::tr("The upstream %1 did not answer within %n second(s).", nullptr,
                         int(std::chrono::ceil<std::chrono::seconds>(patience.answering).count()))
                      .arg(QString::fromLatin1(m_origin.text()))});
        break;
    case State::Tunnel:
    case State::Closed:
        break;
    }
}

} // namespace Core
