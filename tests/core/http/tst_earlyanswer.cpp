// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

using namespace Core;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

const QByteArray chunkedHead = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";

} // namespace

// What the record says of a request whose answer and content overlap, and of its times.
class TestEarlyAnswer final : public QObject
{
    Q_OBJECT

private slots:
    void countsContentThatNobodyWanted_data();
    void countsContentThatNobodyWanted();
    void countsContentBehindTheAnswer_data();
    void countsContentBehindTheAnswer();
    void doesNotWaitForContentForEver();
    void recordsWhenTheClientLeaves();
    void recordsWhenTheServerStops();
    void keepsTheOrderOfRequests();
    void sendingContentIsNoWaiting();
    void waitingBeginsBehindTheContent();
};

void TestEarlyAnswer::countsContentThatNobodyWanted_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("with a length") << QByteArray(postHead(5) + "hello");
    QTest::newRow("in chunks") << QByteArray(chunkedHead + "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n");
    QTest::newRow("closing") << QByteArray(postHead(5, "Connection: close\r\n") + "hello");
}

void TestEarlyAnswer::countsContentThatNobodyWanted()
{
    QFETCH(const QByteArray, request);
    ListenerFixture server;
    RawClient client(server.port);
    client.send(request);
    QCOMPARE(client.readResponse().status, 200);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records[0].requestBodyBytes, 5);
    QCOMPARE(server.records[0].requestContent, "hello");
    QCOMPARE(server.records[0].responseContent, "ok");
    QCOMPARE(server.records[0].outcome, Outcome::Completed);
}

void TestEarlyAnswer::countsContentBehindTheAnswer_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("the connection stays") << false;
    QTest::newRow("the connection closes") << true;
}

void TestEarlyAnswer::countsContentBehindTheAnswer()
{
    QFETCH(const bool, closes);
    ListenerFixture server([closes](const ExchangePtr &exchange) {
        if (closes)
            exchange->closeAfterwards();
        exchange->respond({401}, "no");
    });
    RawClient client(server.port);
    client.send(postHead(10) + "hello");
    QCOMPARE(client.readResponse().status, 401);
    QCOMPARE(server.listener->counters().inFlight, 0);
    QVERIFY(server.records.empty());
    client.send("again");
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records[0].requestBodyBytes, 10);
    QCOMPARE(server.records[0].requestContent, "helloagain");
    QCOMPARE(server.records[0].response.status, 401);
}

void TestEarlyAnswer::doesNotWaitForContentForEver()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(postHead(10) + "hello");
    QCOMPARE(client.readResponse().status, 200);
    QVERIFY(server.waitForRecords(1)); // the client is still there and says nothing
    QCOMPARE(server.records[0].requestBodyBytes, 5);
    client.send("again" + getRequest("/next"));
    QCOMPARE(client.readResponse().status, 200);
    QVERIFY(server.waitForRecords(2));
    QCOMPARE(server.records[1].request.target, "/next");
    QVERIFY(server.records[1].requestContent.isEmpty());
    QCOMPARE(server.records[1].requestBodyBytes, 0);
}

void TestEarlyAnswer::recordsWhenTheClientLeaves()
{
    ListenerFixture server;
    {
        RawClient client(server.port);
        client.send(postHead(10) + "hel");
        QCOMPARE(client.readResponse().status, 200);
        QVERIFY(server.records.empty());
    }
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records[0].requestBodyBytes, 3);
    QCOMPARE(server.records[0].outcome, Outcome::Completed);
    QTest::qWait(20);
    QCOMPARE(server.records.size(), 1U);
}

void TestEarlyAnswer::recordsWhenTheServerStops()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(postHead(10) + "hel");
    QCOMPARE(client.readResponse().status, 200);
    server.listener.reset();
    QCOMPARE(server.records.size(), 1U);
    QCOMPARE(server.records[0].requestBodyBytes, 3);
    QCOMPARE(server.records[0].response.status, 200);
}

void TestEarlyAnswer::keepsTheOrderOfRequests()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send(postHead(5) + "first" + chunkedHead + "1\r\nx\r\n0\r\n\r\n" + getRequest("/third"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.readResponse().status, 200);
    QVERIFY(server.waitForRecords(3));
    QCOMPARE(server.records[0].requestContent, "first");
    QCOMPARE(server.records[1].requestContent, "x");
    QCOMPARE(server.records[2].request.target, "/third");
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(server.records[i].id, qint64(i) + 1);
}

void TestEarlyAnswer::sendingContentIsNoWaiting()
{
    ListenerFixture server(echoContent);
    RawClient client(server.port);
    client.send(postHead(10) + "hello");
    QTest::qWait(150);
    client.send("again");
    QCOMPARE(client.readResponse().body, "/ helloagain");
    QVERIFY(server.waitForRecords(1));
    QVERIFY(server.records[0].receiving >= 150ms);
    QVERIFY(server.records[0].waiting < 150ms);
}

void TestEarlyAnswer::waitingBeginsBehindTheContent()
{
    ExchangePtr open;
    ListenerFixture server([&open](const ExchangePtr &exchange) {
        exchange->collectBody(100, [&open, exchange](const QByteArray &) { open = exchange; });
    });
    RawClient client(server.port);
    client.send(postHead(5) + "hello");
    QTRY_VERIFY(open);
    QTest::qWait(150);
    open->respond({}, "late");
    QCOMPARE(client.readResponse().body, "late");
    QVERIFY(server.waitForRecords(1));
    QVERIFY(server.records[0].waiting >= 140ms);
    QVERIFY(server.records[0].receiving < 140ms);
}

QTEST_GUILESS_MAIN(TestEarlyAnswer)
#include "tst_earlyanswer.moc"
