// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

#include <QTimer>

using namespace Core;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

void echo(const ExchangePtr &exchange)
{
    exchange->collectBody(1'000'000, [exchange](const QByteArray &body) {
        exchange->respond({}, exchange->request().target + ' ' + body);
    });
}

QByteArray get(const QByteArray &target = "/", const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
}

QByteArray post(qint64 length, const QByteArray &fields = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields
        + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

Limits quick()
{
    Limits limits;
    limits.headTimeout = limits.bodyTimeout = limits.writeTimeout = limits.idleTimeout = 100ms;
    return limits;
}

} // namespace

// Order, time and amount: what a connection lets through.
class TestGuard : public QObject
{
    Q_OBJECT

private slots:
    void answersPipelinedRequestsInOrder();
    void answersOneThousandPipelinedRequests();
    void parsesTheNextOnlyAfterTheAnswer();
    void answersHalfClosedClients();
    void answersLateAfterHalfClose();
    void closesWhenAsked();
    void limitsRequestsPerConnection();
    void forgetsEmptyLinesAfterARequest();

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
    void notesThatTheClientLeftInTheMiddle_data();
    void notesThatTheClientLeftInTheMiddle();

    void timesOutHeads();
    void timesOutContent();
    void timesOutTrickledContent();
    void timesOutReaders();
    void closesIdleConnections();
    void doesNotTimeOutHandlers();
    void lingersOverWhatIsStillSent();
};

void TestGuard::answersPipelinedRequestsInOrder()
{
    ListenerFixture server(echo);
    RawClient client(server.port);
    client.send(get("/1") + post(3) + "abc" + get("/2") + get("/3"));
    QCOMPARE(client.readResponse().body, "/1 ");
    QCOMPARE(client.readResponse().body, "/ abc");
    QCOMPARE(client.readResponse().body, "/2 ");
    QCOMPARE(client.readResponse().body, "/3 ");
}

void TestGuard::answersOneThousandPipelinedRequests()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(get().repeated(1000));
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(client.readResponse().body, "ok");
    QCOMPARE(server.records.size(), 1000);
    QCOMPARE(server.records.back().id, 1000);
}

void TestGuard::parsesTheNextOnlyAfterTheAnswer()
{
    std::vector<ExchangePtr> open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open.push_back(exchange); });
    RawClient client(server.port);
    client.send(get("/1") + get("/2"));
    QTRY_COMPARE(open.size(), 1);
    QTest::qWait(20);
    QCOMPARE(open.size(), 1);
    open[0]->respond({}, "first");
    QTRY_COMPARE(open.size(), 2);
    open[1]->respond({}, "second");
    QCOMPARE(client.readResponse().body, "first");
    QCOMPARE(client.readResponse().body, "second");
}

void TestGuard::answersHalfClosedClients()
{
    ListenerFixture server(echo);
    RawClient client(server.port);
    client.send(get("/1") + get("/2"));
    client.finishSending();
    QCOMPARE(client.readResponse().body, "/1 ");
    QCOMPARE(client.readResponse().body, "/2 ");
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.back().outcome, Outcome::Completed);
}

void TestGuard::answersLateAfterHalfClose()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send(get());
    client.finishSending();
    QTRY_VERIFY(open);
    QTest::qWait(20);
    open->respond({}, "late");
    QCOMPARE(client.readResponse().body, "late");
    QVERIFY(client.waitForClose());
}

void TestGuard::closesWhenAsked()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(get("/", "Connection: Keep-Alive, CLOSE\r\n") + get("/never"));
    QCOMPARE(client.readResponse().header("Connection"), "close");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(server.records.size(), 1);
}

void TestGuard::limitsRequestsPerConnection()
{
    Limits limits;
    limits.requestsPerConnection = 2;
    ListenerFixture server(ListenerFixture::answerOk, limits);
    RawClient client(server.port);
    client.send(get().repeated(3));
    QCOMPARE(client.readResponse().count("Connection"), 0);
    QCOMPARE(client.readResponse().header("Connection"), "close");
    client.finishSending();
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.size(), 2);
}

void TestGuard::forgetsEmptyLinesAfterARequest()
{
    ListenerFixture server(echo);
    RawClient client(server.port);
    client.send(post(2) + "ab\r\n");
    QCOMPARE(client.readResponse().body, "/ ab");
    client.finishSending();
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.size(), 1);
}

void TestGuard::continuesOnlyWhenWanted()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send(post(5, "Expect: 100-Continue\r\n"));
    QTRY_VERIFY(open);
    QTest::qWait(20);
    QVERIFY(client.received().isEmpty());
    echo(open);
    QCOMPARE(client.readResponse().status, 100);
    client.send("hello");
    QCOMPARE(client.readResponse().body, "/ hello");
    client.send(get());
    QVERIFY(client.isConnected());
}

void TestGuard::doesNotContinueWhenRefused()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(post(5, "Expect: 100-continue\r\n"));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("Connection"), "close"); // whether content follows cannot be known
    client.finishSending();
    QVERIFY(client.waitForClose());
}

void TestGuard::streamsContent()
{
    qint64 received = 0;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->receiveBody([&](QByteArrayView chunk) { received += chunk.size(); },
                              [exchange](const Headers &) { exchange->respond({}, "thanks"); });
    });
    RawClient client(server.port);
    client.send(post(30'000'000));
    for (int i = 0; i < 30; ++i)
        client.send(QByteArray(1'000'000, 'x'));
    QCOMPARE(client.readResponse().body, "thanks");
    QCOMPARE(received, 30'000'000);
    QCOMPARE(server.records.front().requestBodyBytes, 30'000'000);
}

void TestGuard::deliversContentLater()
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
    client.send(post(3) + "abc");
    QCOMPARE(client.readResponse().body, "abc");
}

void TestGuard::pausesContent()
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
    client.send(post(20'000'000) + QByteArray(20'000'000, 'x'));
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

void TestGuard::limitsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << post(11) + "hello world";
    QTest::newRow("chunked") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "6\r\nhello \r\n5\r\nworld\r\n0\r\n\r\n");
}

void TestGuard::limitsContent()
{
    QFETCH(QByteArray, bytes);
    Limits limits;
    limits.bodySize = 10;
    bool isOver = false;
    ListenerFixture server(
        [&](const ExchangePtr &exchange) {
            exchange->onClientGone([&] { isOver = true; });
            echo(exchange);
        },
        limits);
    RawClient client(server.port);
    client.send(bytes);
    QCOMPARE(client.readResponse().status, 413);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::Refused);
    QCOMPARE(isOver, bytes.contains("chunked"));
}

void TestGuard::refusesLengthOverTheLimitUnread()
{
    Limits limits;
    limits.bodySize = 10;
    ListenerFixture server(echo, limits);
    RawClient client(server.port);
    client.send(post(11, "Expect: 100-continue\r\n"));
    QCOMPARE(client.readResponse().status, 413);
}

void TestGuard::collectsUpToTheMaximum_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("length fits") << post(5) + "hello" << 200;
    QTest::newRow("length too long") << post(6) + "hello!" << 413;
    QTest::newRow("chunks fit") << chunked + "5\r\nhello\r\n0\r\n\r\n" << 200;
    QTest::newRow("chunks too long") << chunked + "5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n" << 413;
}

void TestGuard::collectsUpToTheMaximum()
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

void TestGuard::handsOverTrailers()
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

void TestGuard::dropsUnreadContent()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(post(100'000));
    QCOMPARE(client.readResponse().status, 200);
    client.send(QByteArray(100'000, 'x') + get());
    QCOMPARE(client.readResponse().body, "ok");
    QVERIFY(client.isConnected());
}

void TestGuard::closesOverMuchUnreadContent()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(post(10'000'000) + QByteArray(10'000'000, 'x'));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.body, "ok");
    QCOMPARE(response.header("Connection"), "close");
    client.finishSending();
    QVERIFY(client.waitForClose());
}

void TestGuard::answersWhileContentComes()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, exchange->contentLength());
        exchange->receiveBody(
            [exchange](QByteArrayView chunk) { exchange->write(chunk.toByteArray()); },
            [exchange](const Headers &) { exchange->end(); });
    });
    RawClient client(server.port);
    client.send(post(6) + "abc");
    QVERIFY(client.waitForBytes(50));
    client.send("def");
    QCOMPARE(client.readResponse().body, "abcdef");
}

void TestGuard::faultInTheMiddleEndsTheExchange()
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

void TestGuard::notesThatTheClientLeftInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isReset");
    QTest::newRow("head, FIN") << QByteArray("GET / HTTP/1.1\r\nHo") << false;
    QTest::newRow("head, RST") << QByteArray("GET / HTTP/1.1\r\nHo") << true;
    QTest::newRow("content, FIN") << post(10) + "abc" << false;
    QTest::newRow("content, RST") << post(10) + "abc" << true;
    QTest::newRow("chunk size, FIN")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5") << false;
}

void TestGuard::notesThatTheClientLeftInTheMiddle()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isReset);
    ListenerFixture server(echo);
    RawClient client(server.port);
    client.send(bytes);
    QTRY_COMPARE(server.listener->counters().bytesReceived, bytes.size());
    if (isReset)
        client.abort();
    else
        client.finishSending();
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::ClientGone);
    QCOMPARE(server.records.front().response.status, 0);
    QVERIFY(!server.records.front().remark.isEmpty());
    QTRY_COMPARE(server.listener->counters().connections, 0);
}

void TestGuard::timesOutHeads()
{
    Limits limits = quick();
    limits.idleTimeout = 60s;
    ListenerFixture server(echo, limits);
    RawClient client(server.port);
    client.send("GET / HT");
    QCOMPARE(client.readResponse().status, 408);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::TimedOut);
    QCOMPARE(server.records.front().request.method, "GET");
}

void TestGuard::timesOutContent()
{
    ListenerFixture server(echo, quick());
    RawClient client(server.port);
    client.send(post(10) + "abc");
    QCOMPARE(client.readResponse().status, 408);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::TimedOut);
}

void TestGuard::timesOutTrickledContent()
{
    Limits limits = quick();
    limits.bodyTimeout = 300ms;
    ListenerFixture server(echo, limits);
    RawClient client(server.port);
    client.send(post(10'000));
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, this, [&] { client.send("x"); });
    trickle.start(20ms);
    QCOMPARE(client.readResponse().status, 408);
}

void TestGuard::timesOutReaders()
{
    ListenerFixture server(
        [](const ExchangePtr &exchange) { exchange->respond({}, QByteArray(50'000'000, 'x')); },
        quick());
    RawClient client(server.port);
    client.socket().setReadBufferSize(1024);
    client.send(get());
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::TimedOut);
    QCOMPARE(server.records.front().response.status, 200);
    QCOMPARE(server.listener->counters().connections, 0);
}

void TestGuard::closesIdleConnections()
{
    ListenerFixture server(echo, quick());
    RawClient silent(server.port);
    RawClient used(server.port);
    used.send(get());
    QCOMPARE(used.readResponse().status, 200);
    QVERIFY(used.waitForClose());
    QVERIFY(silent.waitForClose());
    QVERIFY(silent.received().isEmpty());
    QCOMPARE(server.records.size(), 1);
}

void TestGuard::doesNotTimeOutHandlers()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; }, quick());
    RawClient client(server.port);
    client.send(get());
    QTRY_VERIFY(open);
    QTest::qWait(800);
    open->respond({}, "slow");
    QCOMPARE(client.readResponse().body, "slow");
}

void TestGuard::lingersOverWhatIsStillSent()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send("nonsense\r\n\r\n");
    client.send(QByteArray(5'000'000, 'x'));
    QCOMPARE(client.readResponse().status, 400); // and not a reset over unread bytes
    QTRY_COMPARE(server.listener->counters().connections, 0);
}

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
