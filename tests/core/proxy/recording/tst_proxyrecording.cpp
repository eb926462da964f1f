// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../proxyfixture.h"
#include "../rawupstream.h"
#include "core/formats/content/codedcontent.h"
#include "core/proxy/recording/answershelf.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Testing;
using namespace Qt::StringLiterals;

namespace {

// A server that says how often it was asked and what it got, before a proxy with a recording.
struct RecordingProxy
{
    explicit RecordingProxy(Core::ProxyOptions options = {})
        : upstream(std::make_unique<ListenerFixture>([this](const Core::ExchangePtr &exchange) {
            exchange->collectBody(100'000, [this, exchange](const QByteArray &body) {
                Core::Response head {.status = status, .headers = {{"X-Up", "1"}}};
                if (!coding.isEmpty())
                    head.headers.set("Content-Encoding", coding);
                exchange->respond(
                    head, Core::encodeContent(QByteArray::number(++count) + body, coding).value());
            });
        }))
        , proxy(upstream->port, withRecording(std::move(options)))
    {
    }

    static Core::ProxyOptions withRecording(Core::ProxyOptions options)
    {
        options.recording = std::make_shared<Core::AnswerShelf>();
        options.patience.answering = std::chrono::milliseconds(300);
        return options;
    }

    RawResponse ask(const QByteArray &method = "GET", const QByteArray &target = "/",
                    const QByteArray &body = {}) const
    {
        return request(proxy.port, method, target, {}, body);
    }

    int count = 0;
    int status = 200;
    QByteArray coding;
    std::unique_ptr<ListenerFixture> upstream; // none: it is down
    ProxyFixture proxy;
};

} // namespace

// What a proxy answers when its upstream is down.
class tst_ProxyRecording final : public QObject
{
    Q_OBJECT

private slots:
    void theLastAnswerIsGivenAgain()
    {
        RecordingProxy recording;
        QCOMPARE(recording.ask().body, "1");
        const RawResponse live = recording.ask();
        QCOMPARE(live.body, "2");
        QVERIFY(live.header("X-Portside-Recorded").isEmpty());
        recording.upstream.reset();
        const RawResponse again = recording.ask();
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, "2");
        QCOMPARE(again.header("X-Up"), "1");
        QVERIFY(again.header("X-Portside-Recorded").endsWith(" GMT"));
        QVERIFY(recording.proxy.front.waitForRecords(3));
        const Core::ExchangeRecord &record = recording.proxy.front.records[2];
        QVERIFY(record.answeredBy != recording.proxy.front.records[1].answeredBy);
        QVERIFY(!record.remark.isEmpty());
        QCOMPARE(recording.ask("HEAD").header("Content-Length"), "1");
    }

    void contentsTellRequestsApart()
    {
        RecordingProxy recording;
        QCOMPARE(recording.ask("POST", "/", "a").body, "1a");
        QCOMPARE(recording.ask("POST", "/", "b").body, "2b");
        recording.upstream.reset();
        QCOMPARE(recording.ask("POST", "/", "a").body, "1a");
        QCOMPARE(recording.ask("POST", "/", "b").body, "2b");
        QCOMPARE(recording.ask("POST", "/", "c").status, 502);
    }

    // What came of its request by then says nothing about the next one.
    void anEarlyAnswerIsNotKept()
    {
        auto upstream = std::make_unique<RawUpstream>(
            QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nearly"));
        const ProxyFixture proxy(upstream->port(), RecordingProxy::withRecording({}));
        RawClient client(proxy.port);
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
        QVERIFY(upstream->waitForBytes("half"));
        QCOMPARE(client.readResponse().body, "early");
        client.abort();
        upstream.reset();
        QCOMPARE(request(proxy.port, "POST", "/", {}, "half").status, 502);
    }

    void whatFollowsAHeldRequestCountsToo()
    {
        bool isUp = true;
        RawUpstream upstream([&isUp](RawUpstream::Connection &connection) {
            if (isUp && connection.received.endsWith("abcd"))
                connection.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nup");
            else if (!isUp && connection.received.endsWith("abc"))
                connection.socket->disconnectFromHost();
        });
        ProxyFixture proxy(upstream.port(), RecordingProxy::withRecording({}));
        QCOMPARE(request(proxy.port, "POST", "/", {}, "abcd").body, "up");
        isUp = false;
        proxy.handler.setBreakpoint({.requests = true});
        QSignalSpy held(&proxy.handler, &Core::Handler::held);
        RawClient client(proxy.port);
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab");
        QTRY_COMPARE(held.size(), 1); // as slow as it is
        const auto message = held[0][0].value<Core::HeldMessage>();
        QCOMPARE(message.content, "ab");
        proxy.handler.decide({.exchangeId = message.exchangeId});
        client.send("c");
        const auto state
            = [&] { return upstream.connection(upstream.connections() - 1).socket->state(); };
        QTRY_VERIFY(upstream.received(upstream.connections() - 1).endsWith("abc"));
        QTRY_COMPARE(state(), QAbstractSocket::UnconnectedState); // the proxy has seen it
        client.send("d");
        const RawResponse again = client.readResponse();
        QCOMPARE(again.body, "up");
        QVERIFY(!again.header("X-Portside-Recorded").isEmpty());
    }

    void codingsAreTakenOffForThoseWhoDoNotKnowThem()
    {
        RecordingProxy recording;
        recording.coding = "gzip";
        const QByteArray packed = recording.ask().body;
        QVERIFY(packed != "1");
        recording.upstream.reset();
        const RawResponse plain = recording.ask();
        QCOMPARE(plain.body, "1");
        QVERIFY(plain.header("Content-Encoding").isEmpty());
        const RawResponse coded
            = request(recording.proxy.port, "GET", "/", "Accept-Encoding: br, gzip\r\n");
        QCOMPARE(coded.body, packed);
        QCOMPARE(coded.header("Content-Encoding"), "gzip");
    }

    void whatIsNotRecordedIsTold()
    {
        RecordingProxy recording;
        recording.status = 500;
        QCOMPARE(recording.ask("GET", "/fails").status, 500);
        recording.upstream.reset();
        QCOMPARE(recording.ask("GET", "/never").status, 502);
        QCOMPARE(recording.ask("GET", "/fails").status, 502);
    }

    void anUpstreamThatDoesNotAnswerIsDownToo()
    {
        RecordingProxy recording;
        QCOMPARE(recording.ask().body, "1");
        const quint16 port = recording.upstream->port;
        recording.upstream.reset();
        QTcpServer silent; // accepts and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost, port));
        QCOMPARE(recording.ask().body, "1");
    }

    void theUpstreamCountsAgainWhenItIsBack()
    {
        RecordingProxy recording;
        QCOMPARE(recording.ask().body, "1");
        const quint16 port = recording.upstream->port;
        recording.upstream.reset();
        QCOMPARE(recording.ask().body, "1");
        QTcpServer back;
        QVERIFY(back.listen(QHostAddress::LocalHost, port));
        connect(&back, &QTcpServer::newConnection, &back, [&back] {
            QTcpSocket *socket = back.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nnew");
            });
        });
        const RawResponse live = recording.ask();
        QCOMPARE(live.body, "new");
        QVERIFY(live.header("X-Portside-Recorded").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ProxyRecording)
#include "tst_proxyrecording.moc"
