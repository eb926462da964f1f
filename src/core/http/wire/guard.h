// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/answer/answerwriter.h"
#include "core/http/listener.h"
#include "core/http/parse/headscanner.h"
#include "core/http/parse/messageparser.h"
#include "core/http/wire/exchangeprivate.h"
#include "core/http/wire/guardstate.h"
#include "core/http/wire/transport.h"
#include "core/traffic/exchangerecord.h"

namespace Core {

class GuardServer;

// One connection with a client, in the server's thread: lets only well-formed, bounded,
// one-at-a-time requests through, sends their answers, counts bytes and keeps time limits.
class Guard final : private TransportUser
{
public:
    using Clock = std::chrono::steady_clock;

    Guard(GuardServer &server, std::unique_ptr<Transport> transport);
    ~Guard();
    Q_DISABLE_COPY_MOVE(Guard)

    // --- the server's side ---
    void start();
    void refuseConnection(const QString &why);
    void turn(); // asked for by GuardServer::schedule
    void checkTime(Clock::time_point now);
    void drain();
    void cut();
    bool isClosed() const { return m_state == State::Closed; }
    bool hasExchange() const { return m_state == State::Exchange; }
    OpenExchange openExchange(Clock::time_point now) const;
    // What is known by now of the exchange that is open.
    ExchangeRecord peek(Clock::time_point now) const;

    // --- the exchange's side ---
    void begin(Response head, std::optional<qint64> length);
    void relay(Response head, std::optional<qint64> length);
    void upgrade(Response head);
    void inform(const Response &head);
    bool write(QByteArray chunk);
    void sendFile(FileHandle file, qint64 offset, qint64 length);
    void end(const Headers &trailers);
    void respond(Response head, QByteArray body);
    void reset(const QString &why);
    void breakOff(QByteArray bytes, const QString &why);
    void returnContent(QByteArray content);
    void closeAfterwards() { m_closes = true; }
    void receive();
    void resume();
    void dropped();
    void handlerThrew(const QString &what);
    ExchangeRecord &record() { return m_record; }
    const ExchangeRecord &record() const { return m_record; }
    // Calls the handler; what it throws is answered 500.
    static void guarded(Exchange &exchange, const std::function<void()> &handler);
    size_t place = 0;
    bool isScheduled = false;

private:
    using State = GuardState;

    void transportReadable() override;
    void transportWritable() override;

    void shakeHands();
    // Input: each takes what it can from the front of data.
    void feedInput();
    qsizetype feed(QByteArrayView data);
    qsizetype take(QByteArrayView data);
    qsizetype takeHead(QByteArrayView data);
    qsizetype takeContent(QByteArrayView data);
    qsizetype takeUpgraded(QByteArrayView data);
    void tellContentEnd(const Headers &trailers);
    void noteContent(QByteArrayView content);
    void notePassage(bool fromClient, qint64 size);
    qsizetype discardContent(QByteArrayView data);
    void dispatch(Request request, const KeyFields &fields);
    bool wantsContent() const;
    qint64 unreadContent() const;
    void settle();
    void inputEnded();
    void watchReading();

    bool canBegin(Response &head);
    void beginWith(const AnswerHead &plan, Response head, std::optional<qint64> length);
    void answered();
    void flush();
    void callDrained();
    void refuse(const Fault &fault, Outcome outcome);
    void answerPlainly(int status, const QString &why);
    void finish();

    // The end.
    void closeGently();
    void close();
    void abandon(Outcome outcome, const QString &why);
    void abandonChangedFile();
    Exchange::Callback detach();
    void report();
    void completeRecord();
    void deliverRecord();

    enum class Again : bool { No, Yes }; // whether the callback is kept for the next time
    template<typename Callback, typename... Arguments>
    void call(Again again, Callback Exchange::Private::*slot, Arguments &&...arguments);
    void run(const Exchange::Callback &callback);

    GuardServer &m_server;
    std::unique_ptr<Transport> m_transport;
    Endpoints m_endpoints;
    State m_state = State::Idle;

    QByteArray m_input; // what was read but not taken
    HeadScanner m_scanner;
    MessageParser m_parser;
    OutputQueue m_output;
    AnswerWriter m_answer;

    Exchange *m_exchange = nullptr;
    ExchangeRecord m_record;
    OutputQueue::Sent m_sent;
    int m_requests = 0;
    Clock::time_point m_since; // of Idle, Discard, Linger
    Clock::time_point m_lastRead;
    Clock::time_point m_lastProgress; // of a blocked output
    Clock::time_point m_headStart, m_requestEnd, m_firstSent, m_lastSent;
    Clock::time_point m_window; // in which content must advance
    qint64 m_windowBytes = 0;
    qint64 m_discarded = 0;
    bool m_hasInputEnded = false;
    bool m_isReadingWatched = false, m_isWritingWatched = false;
    bool m_isCorked = false; // the handler is being called: its answer leaves in one
    bool m_isFeeding = false;
    bool m_needsMore = false; // the content that has come is no whole piece
    bool m_isEndTold = false;
    bool m_isUnrecorded = false, m_expectsContinue = false;
    bool m_closes = false, m_lingers = false;
    bool m_isRefused = false, m_owesDrained = false;
    bool m_owesRecord = false; // it is complete but for content that is still to come
};

} // namespace Core
