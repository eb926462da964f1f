// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"
#include "core/http/openfile.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Core {

class Guard;
struct Endpoints;
struct ExchangeRecord;

// One request being answered, in the server's thread: content comes in and the answer goes out in
// chunks, now or later, with back-pressure in both directions. A handler keeps the ExchangePtr as
// long as it has something to do for it. It outlives a lost client: from then on everything sent is
// dropped. An Exchange whose last pointer goes before it was answered is answered 500 and recorded
// as such; the handler's callbacks are dropped when it is over.
class Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    using ChunkCallback = std::function<void(QByteArrayView chunk)>;
    using EndCallback = std::function<void(const Headers &trailers)>;
    using Callback = std::function<void()>;

    Q_DISABLE_COPY_MOVE(Exchange)

    const Request &request() const;
    qint64 id() const; // running number within the server, from 1
    QHostAddress peerAddress() const;
    quint16 peerPort() const;
    QHostAddress localAddress() const;
    quint16 localPort() const;
    bool isSecure() const; // over TLS
    // Whether the web page that asks, if any, may change something here or watch events. What is
    // not safe (RFC 9110 section 9.2.1) and comes from elsewhere has been refused before.
    bool isFromAllowedOrigin() const;

    // --- the request's content (RFC 9110 section 6.4) ---

    bool hasBody() const;
    std::optional<qint64> contentLength() const; // none when chunked
    // Content is delivered from the next turn of the event loop on, with the transfer coding taken
    // off. A client that expects 100 (Continue) is told so now. What nobody receives is read and
    // dropped after the answer, or the connection is closed if it is long.
    void receiveBody(ChunkCallback chunk, EndCallback end);
    // Receives all content and hands it over at once; longer than maximum: answered 413, callback
    // not called.
    void collectBody(qint64 maximum, std::function<void(QByteArray body)> callback);
    // What was received goes back: received again, and what follows it, by the next receiver.
    void returnBody(QByteArray body);
    void pauseBody();
    void resumeBody();

    // --- the answer ---

    bool hasBegun() const;
    bool isOver() const; // answered in full, or the client has gone
    // Sends the head. length: the content's length, none when it is not known (chunked for
    // HTTP/1.1, close-delimited for HTTP/1.0). HEAD, 204 and 304 send no content whatever is
    // written (RFC 9110 sections 9.3.2, 15.3.5, 15.4.5).
    void begin(Response head, std::optional<qint64> length);
    // The same with the head of another server's answer: what it says about its framing stays as it
    // is where it is true.
    void relay(Response head, std::optional<qint64> length);
    // Answers 101 (RFC 9110 section 7.8) with these fields as they are. From now on receiveBody()
    // and write() pass bytes without framing, until both sides have ended.
    void upgrade(Response head);
    // An interim answer (1xx) before begin().
    void inform(const Response &head);
    // False: enough is waiting; go on when onDrained is called. Nothing is ever dropped for that.
    bool write(QByteArray chunk);
    // A part of a file, by sendfile where the transport can. A file that shrinks or changes
    // meanwhile resets the connection.
    void sendFile(FileHandle file, qint64 offset, qint64 length);
    void end(Headers trailers = {});
    // begin, write and end in one, with Content-Length.
    void respond(Response head, QByteArray body = {});
    // Cuts the connection by RST.
    void reset(QString why);
    // Sends what waits and then these bytes, which need be no HTTP, and closes the connection.
    void breakOff(QByteArray bytes, QString why);
    // The answer's connection closes after it.
    void closeAfterwards();

    void onDrained(Callback callback); // called each time that what waited was sent
    void onClientGone(Callback callback); // called once, before end() was reached
    // Called once when the server wants to stop; meant for answers without an end, such as event
    // streams.
    void onDrainRequested(Callback callback);

    // --- facts for the record ---

    void setAnsweredBy(QString what); // file, rule, upstream …
    void setRemark(QString why); // why it went wrong
    void markMocked(); // a rule of the user's answers
    void leaveUnrecorded(); // it counts nowhere

protected:
    ~Exchange() = default;

private:
    friend class Guard;
    struct Private;
    struct Whole;
    explicit Exchange(Private &shared);
    static std::shared_ptr<Exchange> make(Guard *guard, const Endpoints &endpoints);

    Private &d;
};

using ExchangePtr = std::shared_ptr<Exchange>;

} // namespace Core
