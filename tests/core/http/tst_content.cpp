// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

using namespace Core;
using namespace Testing;

// The content of requests: when it is read, how much, and by whom.
class TestContent : public QObject
{
    Q_OBJECT

private slots:
    void continuesOnlyWhenWanted();
    void doesNotContinueWhenRefused();
    void streamsContent();
    void deliversContentLater();
    void pausesContent();
    void limitsContent_data();
    void limitsContent();
    void refusesLengthOverTheLimitUnread();
    void collectsUpToTheMaximum_data();
    void collectsUpToTheMaximum();
    void handsOverTrailers();
    void dropsUnreadContent();
    void closesOverMuchUnreadContent();
    void answersWhileContentComes();
    void faultInTheMiddleEndsTheExchange();
};

void TestContent::continuesOnlyWhenWanted()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send(postHead(5, "Expect: 100-Continue\r\n"));
    QTRY_VERIFY(open);
    QTest::qWait(20);
    QVERIFY(client.received().isEmpty());
    echoContent(open);
    QCOMPARE(client.readResponse().status, 100);
    client.send("hello");
    QCOMPARE(client.readResponse().body, "/ hello");
    client.send(getRequest());
    QVERIFY(client.isConnected());
}

void TestContent::doesNotContinueWhenRefused()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(postHead(5, "Expect: 100-continue\r\n"));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("Connection"), "close"); // whether content follows cannot be known
    client.finishSending();
    QVERIFY(client.waitForClose());
}

void TestContent::streamsContent()
{
    qint64 received = 0;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->receiveBody([&](QByteArrayView chunk) { received += chunk.size(); },
                              [exchange](const Headers &) { exchange->respond({}, "thanks"); });
    });
    RawClient client(server.port);
    client.send(postHead(30'000'000));
    for (int i = 0; i < 30; ++i)
        client.send(QByteArray(1'000'000, 'x'));
    QCOMPARE(client.readResponse().body, "thanks");
    QCOMPARE(received, 30'000'000);
    QCOMPARE(server.records.front().requestBodyBytes, 30'000'000);
}

void TestContent::deliversContentLater()
{
    bool isHandling = false;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        isHandling = true;
        exchange->collectBody(10, [&, exchange](const QByteArray &body) {
            QVERIFY(!isHandling);
            exchange->respond({}, body);
        });
        QVERIFY(exchange->hasBody());
        QCOMPARE(exchange->contentLength().value(), 3);
        isHandling = false;
    });
    RawClient client(server.port);
    client.send(postHead(3) + "abc");
    QCOMPARE(client.readResponse().body, "abc");
}

void TestContent::pausesContent()
{
    ExchangePtr open;
    qint64 received = 0;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        open = exchange;
        exchange->receiveBody(
            [&](QByteArrayView chunk) {
                received += chunk.size();
                open->pauseBody();
            },
            [&](const Headers &) { open->respond({}, "thanks"); });
    });
    RawClient client(server.port);
    client.send(postHead(20'000'000) + QByteArray(20'000'000, 'x'));
    qint64 before = -1;
    while (std::exchange(before, server.listener->counters().bytesReceived)
           != server.listener->counters().bytesReceived)
        QTest::qWait(50);
    QVERIFY(server.listener->counters().bytesReceived < 300'000);
    while (received < 20'000'000) {
        const qint64 last = received;
        open->resumeBody();
        QTRY_VERIFY(received > last);
    }
    open->resumeBody();
    QCOMPARE(client.readResponse().body, "thanks");
    open.reset();
}

void TestContent::limitsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << postHead(11) + "hello world";
    QTest::newRow("chunked") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "6\r\nhello \r\n5\r\nworld\r\n0\r\n\r\n");
}

void TestContent::limitsContent()
{
    QFETCH(QByteArray, bytes);
    Limits limits;
    limits.bodySize = 10;
    bool isOver = false;
    ListenerFixture server(
        [&](const ExchangePtr &exchange) {
            exchange->onClientGone([&] { isOver = true; });
            echoContent(exchange);
        },
        {.limits = limits});
    RawClient client(server.port);
    client.send(bytes);
    QCOMPARE(client.readResponse().status, 413);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::Refused);
    QCOMPARE(isOver, bytes.contains("chunked"));
}

void TestContent::refusesLengthOverTheLimitUnread()
{
    Limits limits;
    limits.bodySize = 10;
    ListenerFixture server(echoContent, {.limits = limits});
    RawClient client(server.port);
    client.send(postHead(11, "Expect: 100-continue\r\n"));
    QCOMPARE(client.readResponse().status, 413);
}

void TestContent::collectsUpToTheMaximum_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("length fits") << postHead(5) + "hello" << 200;
    QTest::newRow("length too long") << postHead(6) + "hello!" << 413;
    QTest::newRow("chunks fit") << chunked + "5\r\nhello\r\n0\r\n\r\n" << 200;
    QTest::newRow("chunks too long") << chunked + "5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n" << 413;
}

void TestContent::collectsUpToTheMaximum()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    int called = 0;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->collectBody(5, [&called, exchange](const QByteArray &body) {
            ++called;
            exchange->respond({}, body);
        });
    });
    RawClient client(server.port);
    client.send(bytes);
    QCOMPARE(client.readResponse().status, status);
    QCOMPARE(called, status == 200 ? 1 : 0);
}

void TestContent::handsOverTrailers()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->receiveBody([](QByteArrayView) {},
                              [exchange](const Headers &trailers) {
                                  exchange->respond({}, trailers.value("x-sum"));
                              });
    });
    RawClient client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                "0\r\nX-Sum: 42\r\n\r\n");
    QCOMPARE(client.readResponse().body, "42");
}

void TestContent::dropsUnreadContent()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(postHead(100'000));
    QCOMPARE(client.readResponse().status, 200);
    client.send(QByteArray(100'000, 'x') + getRequest());
    QCOMPARE(client.readResponse().body, "ok");
    QVERIFY(client.isConnected());
}

void TestContent::closesOverMuchUnreadContent()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(postHead(10'000'000) + QByteArray(10'000'000, 'x'));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.body, "ok");
    QCOMPARE(response.header("Connection"), "close");
    client.finishSending();
    QVERIFY(client.waitForClose());
}

void TestContent::answersWhileContentComes()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, exchange->contentLength());
        exchange->receiveBody(
            [exchange](QByteArrayView chunk) { exchange->write(chunk.toByteArray()); },
            [exchange](const Headers &) { exchange->end(); });
    });
    RawClient client(server.port);
    client.send(postHead(6) + "abc");
    QVERIFY(client.waitForBytes(50));
    client.send("def");
    QCOMPARE(client.readResponse().body, "abcdef");
}

void TestContent::faultInTheMiddleEndsTheExchange()
{
    ExchangePtr open;
    bool isGone = false;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        open = exchange;
        exchange->onClientGone([&] { isGone = true; });
        exchange->receiveBody([](QByteArrayView) {},
                              [](const Headers &) { QFAIL("The content never ends."); });
    });
    RawClient client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    QTRY_VERIFY(open);
    client.send("nonsense\r\n");
    QCOMPARE(client.readResponse().status, 400);
    QVERIFY(isGone);
    QVERIFY(open->isOver());
    open->respond({}, "too late");
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
