// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole connection, from the socket to the handler and back: whatever a client sends, in whatever
// pieces, every request is answered once and recorded once, every answer is well framed, and the
// connection is gone when the client is.

#include "core/http/listenergroup.h"
#include "core/http/wire/acceptedconnection.h"
#include "core/http/wire/guardserver.h"
#include "core/http/wire/qhttpservercompat.h"
#include "fuzz/fuzzing.h"

#include <QCoreApplication>

#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace Core;
using namespace Fuzzing;

namespace {

// What a handler does follows from the target.
void handle(const ExchangePtr &exchange)
{
    const QByteArray target = exchange->request().target;
    const auto echo = [exchange](const QByteArray &body) {
        exchange->respond({}, exchange->request().target + body);
    };
    if (target.endsWith('1')) {
        exchange->respond({404}, "ignores content");
    } else if (target.endsWith('2')) {
        exchange->begin({}, {});
        exchange->receiveBody(
            [exchange](QByteArrayView chunk) { exchange->write(chunk.toByteArray()); },
            [exchange](const Headers &) {
                exchange->end({{"X-End", "1"}});
            });
    } else if (target.endsWith('3')) {
        exchange->respond({204});
    } else if (target.endsWith('4')) {
        exchange->begin({}, {});
        exchange->write(QByteArray(100'000, 'x'));
        exchange->end();
    } else if (target.endsWith('5')) {
        exchange->collectBody(16, echo);
    } else {
        exchange->collectBody(100'000, echo);
    }
}

class Server
{
public:
    Server()
    {
        auto socket = BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0);
        PROMISE(socket);
        auto group = std::make_shared<ListenerGroup>();
        PROMISE(group->open(std::move(*socket), 1));
        ListenerOptions options;
        options.limits.bodySize = 200'000;
        options.access.hosts = HostRule({QStringLiteral("a")});
        m_guards = new GuardServer(group, options, handle, [this](ExchangeRecord &&record) {
            records.push_back(std::move(record));
        });
        setCatchAll(m_http, [this] { m_guards->handleCurrent(); });
        m_guards->listen();
        m_http.bind(m_guards);
    }

    // The client's end of a new connection.
    int connect()
    {
        std::array<int, 2> ends {};
        PROMISE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()) == 0);
        AcceptedConnection accepted;
        accepted.descriptor = ends[0];
        AcceptedEvent event(accepted);
        QCoreApplication::sendEvent(m_guards, &event);
        return ends[1];
    }

    qint64 connections() const { return m_guards->counters().connections; }
    qint64 inFlight() const { return m_guards->counters().inFlight; }

    std::vector<ExchangeRecord> records;

private:
    QHttpServer m_http;
    GuardServer *m_guards; // owned by m_http
};

void turn(int client, QByteArray &received)
{
    std::array<char, 65536> buffer;
    for (int quiet = 0; quiet < 2;) {
        QCoreApplication::processEvents();
        const ssize_t got = ::recv(client, buffer.data(), buffer.size(), 0);
        quiet = got > 0 ? 0 : quiet + 1;
        if (got > 0)
            received.append(buffer.data(), got);
    }
}

// Takes one answer off the front of bytes; false: it is cut.
bool takeAnswer(QByteArrayView &bytes, const ExchangeRecord &record)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArrayView head = bytes.first(headEnd + 2);
    PROMISE(head.startsWith("HTTP/1.1 "));
    const int status = head.sliced(9, 3).toByteArray().toInt();
    bytes = bytes.sliced(headEnd + 4);
    if (status == 100)
        return takeAnswer(bytes, record);
    PROMISE(status == record.response.status);
    PROMISE(head.contains("\r\nDate: "));
    const qsizetype length = head.indexOf("\r\nContent-Length: ");
    const bool isChunked = head.contains("\r\nTransfer-Encoding: chunked\r\n");
    PROMISE(!(isChunked && length >= 0));
    if (status == 204)
        PROMISE(!isChunked && length < 0);
    if (status == 204 || record.request.method == "HEAD")
        return true;
    if (length >= 0) {
        const qsizetype start = length + 18;
        const qint64 size
            = head.sliced(start, head.indexOf("\r\n", start) - start).toByteArray().toLongLong();
        if (size > bytes.size())
            return false;
        bytes = bytes.sliced(size);
        return true;
    }
    if (!isChunked) { // HTTP/1.0: until the end
        bytes = {};
        return true;
    }
    for (;;) {
        const qsizetype lineEnd = bytes.indexOf("\r\n");
        if (lineEnd < 0)
            return false;
        const qint64 size = bytes.first(lineEnd).toByteArray().toLongLong(nullptr, 16);
        bytes = bytes.sliced(lineEnd + 2);
        if (size == 0)
            break;
        if (size + 2 > bytes.size())
            return false;
        PROMISE(bytes.sliced(size).startsWith("\r\n"));
        bytes = bytes.sliced(size + 2);
    }
    const qsizetype end = bytes.startsWith("\r\n") ? 0 : bytes.indexOf("\r\n\r\n") + 2;
    if (end == 1)
        return false;
    bytes = bytes.sliced(end + 2);
    return true;
}

void check(const QByteArray &received, const std::vector<ExchangeRecord> &records, bool hasOpen)
{
    QByteArrayView rest = received;
    bool isOver = false;
    for (const ExchangeRecord &record : records) {
        PROMISE(!isOver);
        PROMISE(record.outcome != Outcome::Refused || !record.remark.isEmpty());
        PROMISE(record.rawHead.size() <= ExchangeRecord::longestRawHead);
        PROMISE(record.response.status < 500 || record.response.status == 501
                || record.response.status == 505);
        if (record.outcome == Outcome::Completed || record.outcome == Outcome::Refused) {
            const bool isWhole = takeAnswer(rest, record);
            PROMISE(isWhole || record.outcome == Outcome::Refused);
            // What no handler saw is answered with a close; an answer that had begun is cut.
            isOver = record.response.headers.value("Connection") == "close"
                || record.refusal == Refusal::Message;
            PROMISE(isOver || record.outcome == Outcome::Completed
                    || record.refusal != Refusal::None);
        } else {
            isOver = true; // an answer may have begun
        }
    }
    if (!isOver && !hasOpen)
        PROMISE(rest.isEmpty() || rest.startsWith("HTTP/1.1 100 "));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int count = 0;
    static QCoreApplication application(count, nullptr);
    static Server server;
    QByteArrayView bytes = viewOf(data, size);
    const uint32_t number = takeNumber(bytes);
    server.records.clear();
    const int client = server.connect();
    QByteArray received;
    for (Pieces pieces(bytes, number); !pieces.atEnd();) {
        const QByteArrayView piece = number & 1 ? std::exchange(bytes, {}) : pieces.next();
        if (number & 1)
            pieces = Pieces({}, 0);
        if (::send(client, piece.data(), size_t(piece.size()), MSG_NOSIGNAL) < 0)
            break;
        turn(client, received);
    }
    if (number & 2)
        ::shutdown(client, SHUT_WR);
    else if (number & 4)
        ::close(client);
    turn(client, received);
    if (number & 2)
        PROMISE(server.connections() == 0);
    if (number & 2 || !(number & 4))
        check(received, server.records, server.inFlight() > 0);
    if (number & 2 || !(number & 4))
        ::close(client);
    for (int i = 0; i < 3 && server.connections() > 0; ++i)
        QCoreApplication::processEvents();
    PROMISE(server.connections() == 0);
    PROMISE(server.inFlight() == 0);
    return 0;
}
