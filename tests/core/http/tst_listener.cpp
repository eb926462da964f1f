// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

#include <QSignalSpy>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Core;
using namespace Testing;
using namespace std::chrono_literals;

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void tellsItsPort();
    void answersOverKeepAlive();
    void recordsTheExchange();
    void countsConnectionsAndBytes();
    void drainsAtOnceWhenIdle();
    void drainLetsOpenExchangesFinish();
    void drainCutsAfterTheGrace();
    void drainCanBeShortened();
    void drainAsksEndlessAnswersToEnd();
    void drainAnswersWhatWasSentBefore();
    void drainRefusesHalfARequest();
    void listsOpenExchanges();
    void deletingCutsWhatIsOpen();
    void refusesConnectionsOverTheLimit();
    void pausesWithoutDescriptors();
};

void TestListener::tellsItsPort()
{
    ListenerFixture server;
    QVERIFY(server.listener->port() > 0);
    QCOMPARE(server.listener->address(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(request(server.port, "GET", "/").body, "ok");
}

void TestListener::answersOverKeepAlive()
{
    ListenerFixture server;
    RawClient client(server.port);
    for (int i = 0; i < 3; ++i) {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, "ok");
        QCOMPARE(response.count("Date"), 1);
        QCOMPARE(response.count("Connection"), 0);
    }
    QCOMPARE(server.records.size(), 3);
    QCOMPARE(server.listener->counters().connectionsAccepted, 1);
}

void TestListener::recordsTheExchange()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->setAnsweredBy(QStringLiteral("test"));
        exchange->collectBody(100, [exchange](const QByteArray &body) {
            exchange->respond({201, {{"X-Case", "Kept"}}}, body + body);
        });
    });
    RawClient client(server.port);
    const QByteArray head = "POST /a?b HTTP/1.1\r\nhOST: a\r\nContent-Length: 3\r\n\r\n";
    client.send(head + "abc");
    const RawResponse response = client.readResponse();
    QCOMPARE(response.body, "abcabc");
    QVERIFY(server.waitForRecords(1));
    const ExchangeRecord &record = server.records.front();
    QCOMPARE(record.id, 1);
    QCOMPARE(record.outcome, Outcome::Completed);
    QCOMPARE(record.request.method, "POST");
    QCOMPARE(record.request.target, "/a?b");
    QCOMPARE(record.request.headers.at(0).name, "hOST");
    QCOMPARE(record.requestHeadBytes, head.size());
    QCOMPARE(record.requestBodyBytes, 3);
    QCOMPARE(record.response.status, 201);
    QCOMPARE(record.response.headers.value("X-Case"), "Kept");
    QCOMPARE(record.response.headers.value("Content-Length"), "6");
    QCOMPARE(record.responseHeadBytes, response.head.size());
    QCOMPARE(record.responseBodyBytes, 6);
    QCOMPARE(record.answeredBy, QStringLiteral("test"));
    QCOMPARE(record.peerPort, client.socket().localPort());
    QVERIFY(record.started.secsTo(QDateTime::currentDateTimeUtc()) < 10);
    QVERIFY(record.receiving >= 0ns && record.waiting > 0ns && record.sending >= 0ns);
}

void TestListener::countsConnectionsAndBytes()
{
    ListenerFixture server;
    RawClient client(server.port);
    const QByteArray bytes = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    client.send(bytes);
    const RawResponse response = client.readResponse();
    const ListenerCounters counters = server.listener->counters();
    QCOMPARE(counters.connections, 1);
    QCOMPARE(counters.inFlight, 0);
    QCOMPARE(counters.bytesReceived, bytes.size());
    QCOMPARE(counters.bytesSent, response.head.size() + response.body.size());
    client.abort();
    QTRY_COMPARE(server.listener->counters().connections, 0);
}

void TestListener::drainsAtOnceWhenIdle()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.readResponse().status, 200);
    QSignalSpy drained(server.listener.get(), &Listener::drained);
    server.listener->drain(5s);
    QVERIFY(client.waitForClose(1s));
    QTRY_COMPARE(drained.count(), 1);
    QCOMPARE(drained.first().first().toInt(), 0);
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestListener::drainLetsOpenExchangesFinish()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(open);
    QSignalSpy drained(server.listener.get(), &Listener::drained);
    server.listener->drain(5s);
    QTest::qWait(50);
    QCOMPARE(drained.count(), 0);
    open->respond({}, "done");
    const RawResponse response = client.readResponse();
    QCOMPARE(response.body, "done");
    QCOMPARE(response.header("Connection"), "close");
    QTRY_COMPARE(drained.count(), 1);
    QCOMPARE(drained.first().first().toInt(), 0);
    QCOMPARE(server.records.back().outcome, Outcome::Completed);
}

void TestListener::drainCutsAfterTheGrace()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(open);
    bool gone = false;
    open->onClientGone([&] { gone = true; });
    QSignalSpy drained(server.listener.get(), &Listener::drained);
    server.listener->drain(50ms);
    QTRY_COMPARE(drained.count(), 1);
    QCOMPARE(drained.first().first().toInt(), 1);
    QCOMPARE(server.records.back().outcome, Outcome::CutByStop);
    QCOMPARE(server.records.back().response.status, 0);
    QVERIFY(gone);
    QVERIFY(open->isOver());
    QVERIFY(client.waitForClose());
}

void TestListener::drainCanBeShortened()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(open);
    QSignalSpy drained(server.listener.get(), &Listener::drained);
    server.listener->drain(60s);
    server.listener->drain(0ms);
    QTRY_COMPARE(drained.count(), 1);
}

void TestListener::drainAsksEndlessAnswersToEnd()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, std::nullopt);
        exchange->write("event");
        exchange->onDrainRequested([exchange] { exchange->end(); });
    });
    RawClient client(server.port);
    client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.waitForBytes(20));
    QSignalSpy drained(server.listener.get(), &Listener::drained);
    server.listener->drain(60s);
    QTRY_COMPARE(drained.count(), 1);
    QCOMPARE(client.readResponse().body, "event");
}

void TestListener::drainAnswersWhatWasSentBefore()
{
    if (isOverTls())
        QSKIP("A request under TLS cannot be sent before the handshake.");
    ListenerFixture server;
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port);
    QVERIFY(client.waitForConnected());
    client.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.waitForBytesWritten()); // the server has not even accepted yet
    server.listener->drain(5s);
    QTRY_VERIFY(client.bytesAvailable() > 0 && client.state() == QAbstractSocket::UnconnectedState);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestListener::drainRefusesHalfARequest()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send("GET / HTTP/1.1\r\nHos");
    QTRY_COMPARE(server.listener->counters().bytesReceived, 19);
    QSignalSpy drained(server.listener.get(), &Listener::drained);
    server.listener->drain(5s);
    QCOMPARE(client.readResponse().status, 503);
    QTRY_COMPARE(drained.count(), 1);
}

void TestListener::listsOpenExchanges()
{
    std::vector<ExchangePtr> open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open.push_back(exchange); });
    RawClient first(server.port);
    first.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(open.size(), 1);
    RawClient second(server.port);
    second.send("PUT /2 HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(open.size(), 2);
    const QList<OpenExchange> list = server.listener->openExchanges(10);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).target, "/1");
    QCOMPARE(list.at(1).method, "PUT");
    QCOMPARE(server.listener->openExchanges(1).size(), 1);
    QCOMPARE(server.listener->counters().inFlight, 2);
}

void TestListener::deletingCutsWhatIsOpen()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(open);
    server.listener.reset();
    QCOMPARE(server.records.back().outcome, Outcome::CutByStop);
    open->respond({}, "nobody is there");
    QVERIFY(client.waitForClose());
}

void TestListener::refusesConnectionsOverTheLimit()
{
    Limits limits;
    limits.connections = 2;
    ListenerFixture server(ListenerFixture::answerOk, {.limits = limits});
    RawClient first(server.port);
    RawClient second(server.port);
    RawClient third(server.port);
    const RawResponse response = third.readResponse();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.header("Connection"), "close");
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::Refused);
    first.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(first.readResponse().status, 200);
}

void TestListener::pausesWithoutDescriptors()
{
    if (qgetenv("LD_PRELOAD").contains("vgpreload"))
        QSKIP("Valgrind keeps some descriptors free for itself.");
    ListenerFixture server;
    QSignalSpy paused(server.listener.get(), &Listener::acceptingPaused);
    QSignalSpy resumed(server.listener.get(), &Listener::acceptingResumed);
    auto client = std::make_unique<RawClient>(server.port);
    client->send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client->readResponse().status, 200);

    QTcpSocket waiting; // its descriptor is there before none is left
    QVERIFY(waiting.bind(QHostAddress(QHostAddress::LocalHost)));
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 64;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    std::vector<int> taken;
    for (int fd = ::open("/dev/null", O_RDONLY); fd >= 0; fd = ::open("/dev/null", O_RDONLY))
        taken.push_back(fd);
    waiting.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port);
    const bool hasPaused = QTest::qWaitFor([&] { return paused.count() == 1; });
    client->send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    const int status = client->readResponse().status;
    for (int fd : taken)
        ::close(fd);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(hasPaused);
    QCOMPARE(status, 200);
    QTRY_COMPARE(resumed.count(), 1);
    waiting.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(waiting.bytesAvailable() > 0);
    QCOMPARE(paused.count(), 1);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
