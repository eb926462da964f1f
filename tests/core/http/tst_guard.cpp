// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

#include <QTimer>

using namespace Core;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

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
    void noticesThatAHalfClosedClientLeft();
    void closesWhenAsked();
    void limitsRequestsPerConnection();
    void forgetsEmptyLinesAfterARequest();

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
    ListenerFixture server(echoContent);
    RawClient client(server.port);
    client.send(getRequest("/1") + postHead(3) + "abc" + getRequest("/2") + getRequest("/3"));
    QCOMPARE(client.readResponse().body, "/1 ");
    QCOMPARE(client.readResponse().body, "/ abc");
    QCOMPARE(client.readResponse().body, "/2 ");
    QCOMPARE(client.readResponse().body, "/3 ");
}

void TestGuard::answersOneThousandPipelinedRequests()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(getRequest().repeated(1000));
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
    client.send(getRequest("/1") + getRequest("/2"));
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
    ListenerFixture server(echoContent);
    RawClient client(server.port);
    client.send(getRequest("/1") + getRequest("/2"));
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
    client.send(getRequest());
    client.finishSending();
    QTRY_VERIFY(open);
    QTest::qWait(20);
    open->respond({}, "late");
    QCOMPARE(client.readResponse().body, "late");
    QVERIFY(client.waitForClose());
}

void TestGuard::noticesThatAHalfClosedClientLeft()
{
    ExchangePtr open;
    bool isGone = false;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        open = exchange;
        exchange->onClientGone([&] { isGone = true; });
    });
    RawClient client(server.port);
    client.send(getRequest());
    QTRY_VERIFY(open);
    client.finishSending();
    QTest::qWait(20);
    client.abort();
    QTRY_VERIFY(isGone);
    QCOMPARE(server.records.front().outcome, Outcome::ClientGone);
}

void TestGuard::closesWhenAsked()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(getRequest("/", "Connection: Keep-Alive, CLOSE\r\n") + getRequest("/never"));
    QCOMPARE(client.readResponse().header("Connection"), "close");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(server.records.size(), 1);
}

void TestGuard::limitsRequestsPerConnection()
{
    Limits limits;
    limits.requestsPerConnection = 2;
    ListenerFixture server(ListenerFixture::answerOk, {.limits = limits});
    RawClient client(server.port);
    client.send(getRequest().repeated(3));
    QCOMPARE(client.readResponse().count("Connection"), 0);
    QCOMPARE(client.readResponse().header("Connection"), "close");
    client.finishSending();
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.size(), 2);
}

void TestGuard::forgetsEmptyLinesAfterARequest()
{
    ListenerFixture server(echoContent);
    RawClient client(server.port);
    client.send(postHead(2) + "ab\r\n");
    QCOMPARE(client.readResponse().body, "/ ab");
    client.finishSending();
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.size(), 1);
}

void TestGuard::notesThatTheClientLeftInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isReset");
    QTest::newRow("head, FIN") << QByteArray("GET / HTTP/1.1\r\nHo") << false;
    QTest::newRow("head, RST") << QByteArray("GET / HTTP/1.1\r\nHo") << true;
    QTest::newRow("content, FIN") << postHead(10) + "abc" << false;
    QTest::newRow("content, RST") << postHead(10) + "abc" << true;
    QTest::newRow("chunk size, FIN")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5") << false;
}

void TestGuard::notesThatTheClientLeftInTheMiddle()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isReset);
    ListenerFixture server(echoContent);
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
    ListenerFixture server(echoContent, {.limits = limits});
    RawClient client(server.port);
    client.send("GET / HT");
    QCOMPARE(client.readResponse().status, 408);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::TimedOut);
    QCOMPARE(server.records.front().request.method, "GET");
}

void TestGuard::timesOutContent()
{
    ListenerFixture server(echoContent, {.limits = quick()});
    RawClient client(server.port);
    client.send(postHead(10) + "abc");
    QCOMPARE(client.readResponse().status, 408);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::TimedOut);
}

void TestGuard::timesOutTrickledContent()
{
    Limits limits = quick();
    limits.bodyTimeout = 300ms;
    ListenerFixture server(echoContent, {.limits = limits});
    RawClient client(server.port);
    client.send(postHead(10'000));
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, this, [&] { client.send("x"); });
    trickle.start(20ms);
    QCOMPARE(client.readResponse().status, 408);
}

void TestGuard::timesOutReaders()
{
    ListenerFixture server(
        [](const ExchangePtr &exchange) { exchange->respond({}, QByteArray(50'000'000, 'x')); },
        {.limits = quick()});
    RawClient client(server.port);
    client.socket().setReadBufferSize(1024);
    client.send(getRequest());
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::TimedOut);
    QCOMPARE(server.records.front().response.status, 200);
    QCOMPARE(server.listener->counters().connections, 0);
}

void TestGuard::closesIdleConnections()
{
    ListenerFixture server(echoContent, {.limits = quick()});
    RawClient silent(server.port);
    RawClient used(server.port);
    used.send(getRequest());
    QCOMPARE(used.readResponse().status, 200);
    QVERIFY(used.waitForClose());
    QVERIFY(silent.waitForClose());
    QVERIFY(silent.received().isEmpty());
    QCOMPARE(server.records.size(), 1);
}

void TestGuard::doesNotTimeOutHandlers()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; },
                           {.limits = quick()});
    RawClient client(server.port);
    client.send(getRequest());
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
