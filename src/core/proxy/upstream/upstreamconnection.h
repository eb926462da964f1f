// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/answer/outputqueue.h"
#include "core/http/parse/answerparser.h"
#include "core/http/wire/transport.h"
#include "core/proxy/upstream/upstreamfailure.h"
#include "core/proxy/upstream/upstreamurl.h"
#include "core/proxy/upstream/upstreamuser.h"

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <memory>
#include <vector>

namespace Core {

class UpstreamPool;

// One connection to an upstream, in the server's thread: sends one request after the other and
// takes the answers apart; after an upgrade it passes bytes.
class UpstreamConnection final : private TransportUser
{
public:
    using Clock = std::chrono::steady_clock;

    UpstreamConnection(UpstreamPool &pool, UpstreamOrigin origin, qint64 number);
    ~UpstreamConnection();
    Q_DISABLE_COPY_MOVE(UpstreamConnection)

    // --- the pool's side ---

    void connectTo(const QList<QHostAddress> &addresses); // one after the other
    void fail(const UpstreamFailure &failure);
    void use(UpstreamUser *user); // of an idle connection
    void turn(); // asked for by UpstreamPool::schedule
    void checkTime(Clock::time_point now);
    bool isClosed() const { return m_state == State::Closed; }
    bool seemsAlive() const; // of an idle one: nothing has come, not even the end
    const UpstreamOrigin &origin() const { return m_origin; }
    qint64 number() const { return m_number; }

    // --- the user's side ---

    bool isIdle() const { return m_state == State::Idle; } // and ready to send
    void setUser(UpstreamUser *user) { m_user = user; }
    // hasNoContent: the answer will have none (HEAD). isChunked: content that is written.
    void send(QByteArray head, bool hasNoContent, bool isChunked);
    bool write(QByteArray content); // false: enough is waiting, see upstreamDrained()
    void end(const Headers &trailers = {}); // the request is complete; after an upgrade: our end
    void pause();
    void resume();
    void becomeTunnel(); // after an answer 101
    void release(); // the user is done: kept for the next one if that can be, else closed
    bool wasUsed() const { return m_requests > 1; }
    bool hasAnswerBegun() const { return m_hasAnswerBegun; }
    const Endpoints &endpoints() const { return m_endpoints; } // of one that is ready

    bool isScheduled = false;
    size_t place = 0; // among the pool's

private:
    enum class State : quint8 { Connecting, Handshake, Idle, Busy, Tunnel, Closed };

    void transportReadable() override;
    void transportWritable() override;

    void tryNext(int lastError);
    void tryAddress(const QHostAddress &address);
    void checkConnected();
    void shakeHands();
    void ready();
    void feed(QByteArrayView fresh);
    void handOver(const AnswerParser::Step &step);
    void takeHead();
    void inputEnded(bool wasReset);
    void flush();
    void watch();
    void close();

    UpstreamPool &m_pool;
    const UpstreamOrigin m_origin;
    const qint64 m_number;
    UpstreamUser *m_user = nullptr;
    std::unique_ptr<Transport> m_transport;
    std::vector<std::unique_ptr<Transport>> m_abandoned; // tries that failed: one may be the caller
    QList<QHostAddress> m_addresses;
    Endpoints m_endpoints;
    State m_state = State::Connecting;

    OutputQueue m_output;
    OutputQueue::Sent m_sent;
    AnswerParser m_parser;
    QByteArray m_input; // the beginning of what cannot be taken yet
    Clock::time_point m_since; // of the state, of the last byte
    int m_requests = 0;
    bool m_sendsChunks = false;
    bool m_hasNoContent = false;
    bool m_hasRequestEnded = false;
    bool m_hasAnswerBegun = false; // a byte has come
    bool m_hasAnswerHead = false; // the final one
    bool m_hasAnswerEnded = false;
    bool m_hasInputEnded = false;
    bool m_isPersistent = false;
    bool m_isPaused = false;
    bool m_owesDrained = false;
    bool m_endsOutput = false; // of a tunnel, when all was sent
    bool m_cannotSend = false; // the upstream takes no more, but maybe it has answered
};

} // namespace Core
