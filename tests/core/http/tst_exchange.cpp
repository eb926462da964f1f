// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

#include <ctime>
#include <stdexcept>

using namespace Core;
using namespace Testing;

namespace {

const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void head();
    void emptyStatuses_data();
    void emptyStatuses();
    void keepsHttp10Open();
    void closesHttp10();
    void delimitsByChunks();
    void sendsTrailers();
    void delimitsByCloseForHttp10();
    void informs();
    void leavesOutUnsafeFields();
    void answersOnce();
    void dropsContentOverTheLength();
    void resetsContentUnderTheLength();
    void answersLater();
    void restsBetweenRequests();
    void outlivesTheClient();
    void tellsWhenTheClientGoes();
    void droppedUnanswered();
    void droppedAfterTheContent();
    void droppedInTheMiddle();
    void handlerThrows();
    void callbackThrows();
    void resets();
    void closesAfterwards();
};

void TestExchange::head()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n" + get);
    const RawResponse head = client.readResponse(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length"), "2");
    QCOMPARE(client.readResponse().body, "ok");
}

void TestExchange::emptyStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("304") << 304;
}

void TestExchange::emptyStatuses()
{
    QFETCH(int, status);
    ListenerFixture server([&](const ExchangePtr &exchange) {
        if (exchange->request().target == "/")
            exchange->respond({status}, "content");
        else
            ListenerFixture::answerOk(exchange);
    });
    RawClient client(server.port);
    client.send(get + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, status);
    QCOMPARE(response.count("Content-Length"), 0);
    QCOMPARE(response.count("Transfer-Encoding"), 0);
    QCOMPARE(client.readResponse().body, "ok");
}

void TestExchange::keepsHttp10Open()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(client.readResponse().header("Connection"), "keep-alive");
    client.send("GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(client.readResponse().header("Connection"), "close");
    QVERIFY(client.waitForClose());
}

void TestExchange::closesHttp10()
{
    ListenerFixture server;
    RawClient client(server.port);
    client.send("GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(client.readResponse().body, "ok");
    QVERIFY(client.waitForClose());
}

void TestExchange::delimitsByChunks()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, std::nullopt);
        exchange->write("one");
        exchange->write("");
        exchange->write("two");
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get);
    const RawResponse response = client.readResponse();
    QCOMPARE(response.header("Transfer-Encoding"), "chunked");
    QCOMPARE(response.body, "onetwo");
    QVERIFY(client.isConnected());
    QCOMPARE(server.records.front().responseBodyBytes, 6);
}

void TestExchange::sendsTrailers()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, std::nullopt);
        exchange->end({{"X-Sum", "1"}});
    });
    RawClient client(server.port);
    client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().endsWith("\r\n\r\n0\r\nX-Sum: 1\r\n\r\n"));
}

void TestExchange::delimitsByCloseForHttp10()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, std::nullopt);
        exchange->write("content");
        exchange->end();
    });
    RawClient client(server.port);
    client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    const RawResponse response = client.readResponse();
    QCOMPARE(response.body, "content");
    QCOMPARE(response.count("Transfer-Encoding"), 0);
    QCOMPARE(response.header("Connection"), "close");
}

void TestExchange::informs()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->inform({103, {{"Link", "</a.css>"}}});
        ListenerFixture::answerOk(exchange);
    });
    RawClient client(server.port);
    client.send(get);
    const RawResponse hints = client.readResponse();
    QCOMPARE(hints.status, 103);
    QCOMPARE(hints.header("Link"), "</a.css>");
    QCOMPARE(hints.count("Content-Length"), 0);
    QCOMPARE(client.readResponse().body, "ok");
    client.send("GET / HTTP/1.0\r\n\r\n");
    QCOMPARE(client.readResponse().status, 200);
}

void TestExchange::leavesOutUnsafeFields()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->respond({200,
                           {{"X-A", "1\r\nX-Injected: 1"},
                            {"X B", "1"},
                            {"", "1"},
                            {"Content-Length", "99"},
                            {"Connection", "upgrade"},
                            {"X-C", "2"}},
                           "OK\r\nX-Injected: 1"},
                          "ok");
    });
    RawClient client(server.port);
    client.send(get);
    const RawResponse response = client.readResponse();
    QVERIFY(!response.head.contains("Injected"));
    QCOMPARE(response.count("X-A"), 0);
    QCOMPARE(response.count("X B"), 0);
    QCOMPARE(response.count("Connection"), 0);
    QCOMPARE(response.header("X-C"), "2");
    QCOMPARE(response.body, "ok");
}

void TestExchange::answersOnce()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->respond({}, "first");
        exchange->respond({}, "second");
        exchange->begin({500}, std::nullopt);
        exchange->write("third");
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get);
    QCOMPARE(client.readResponse().body, "first");
    QTest::qWait(20);
    QVERIFY(client.received().isEmpty());
    QCOMPARE(server.records.size(), 1);
}

void TestExchange::dropsContentOverTheLength()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, 3);
        exchange->write("abcdef");
        exchange->write("ghi");
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get + get);
    QCOMPARE(client.readResponse().body, "abc");
    QCOMPARE(client.readResponse().body, "abc");
}

void TestExchange::resetsContentUnderTheLength()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, 10);
        exchange->write("abc");
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get);
    QVERIFY(!client.readResponse().complete);
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.front().outcome, Outcome::Reset);
    QVERIFY(!server.records.front().remark.isEmpty());
}

void TestExchange::answersLater()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send(get);
    QTRY_VERIFY(open);
    open->begin({}, 4);
    QVERIFY(client.waitForBytes(20)); // the head does not wait for the content
    open->write("la");
    open->write("te");
    QVERIFY(!open->isOver());
    open->end();
    QVERIFY(open->isOver());
    QCOMPARE(client.readResponse().body, "late");
}

// A connection that waits for its next request costs no processor time.
void TestExchange::restsBetweenRequests()
{
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open = exchange; });
    RawClient client(server.port);
    client.send(get);
    QTRY_VERIFY(open);
    open->begin({}, 4);
    open->write("late");
    open->end();
    QCOMPARE(client.readResponse().body, "late");
    const std::clock_t before = std::clock();
    constexpr int idle = 400; // ms
    QTest::qWait(idle);
    QVERIFY((std::clock() - before) * 1'000 / CLOCKS_PER_SEC < idle / 8);
}

void TestExchange::outlivesTheClient()
{
    std::vector<ExchangePtr> open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open.push_back(exchange); });
    std::vector<std::unique_ptr<RawClient>> leaveInOrder;
    for (int i = 0; i < 50; ++i) {
        auto client = std::make_unique<RawClient>(server.port);
        client->send(get);
        QTRY_COMPARE(open.size(), size_t(i + 1));
        if (i % 2 == 0)
            client->abort();
        else
            leaveInOrder.push_back(std::move(client));
    }
    leaveInOrder.clear();
    QTRY_COMPARE(server.listener->counters().connections, 25);
    for (const ExchangePtr &exchange : open) {
        exchange->begin({}, std::nullopt);
        exchange->write(QByteArray(1000, 'x'));
        exchange->end();
    }
    open.clear();
    QTRY_COMPARE(server.listener->counters().connections, 0);
    QCOMPARE(server.records.size(), 50);
    QCOMPARE(server.listener->counters().inFlight, 0);
}

void TestExchange::tellsWhenTheClientGoes()
{
    int gone = 0;
    ExchangePtr open;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        open = exchange;
        exchange->onClientGone([&] {
            ++gone;
            QVERIFY(open->isOver());
        });
    });
    RawClient client(server.port);
    client.send(get);
    QTRY_VERIFY(open);
    client.abort();
    QTRY_COMPARE(gone, 1);
    QCOMPARE(server.records.front().outcome, Outcome::ClientGone);
    QVERIFY(open->write("nobody"));
    open.reset();
    QCOMPARE(gone, 1);
}

void TestExchange::droppedUnanswered()
{
    ListenerFixture server([](const ExchangePtr &) {});
    RawClient client(server.port);
    client.send(get);
    QCOMPARE(client.readResponse().status, 500);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().response.status, 500);
    QVERIFY(!server.records.front().remark.isEmpty());
}

void TestExchange::droppedAfterTheContent()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->receiveBody([exchange](QByteArrayView) {}, [exchange](const Headers &) {});
    });
    RawClient client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab");
    QCOMPARE(client.readResponse().status, 500);
}

void TestExchange::droppedInTheMiddle()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, 10);
        exchange->write("abc");
    });
    RawClient client(server.port);
    client.send(get);
    QVERIFY(!client.readResponse().complete);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().outcome, Outcome::Reset);
}

void TestExchange::handlerThrows()
{
    ListenerFixture server(
        [](const ExchangePtr &) -> void { throw std::runtime_error("out of ideas"); });
    RawClient client(server.port);
    client.send(get);
    QCOMPARE(client.readResponse().status, 500);
    QVERIFY(server.waitForRecords(1));
    QVERIFY(server.records.front().remark.contains(QStringLiteral("out of ideas")));
}

void TestExchange::callbackThrows()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->collectBody(10, [exchange](const QByteArray &) { throw 42; });
    });
    RawClient client(server.port);
    client.send(get);
    QCOMPARE(client.readResponse().status, 500);
    QVERIFY(server.waitForRecords(1));
}

void TestExchange::resets()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->onClientGone([] { QFAIL("The handler did it itself."); });
        exchange->reset(QStringLiteral("for a test"));
    });
    RawClient client(server.port);
    client.send(get);
    QVERIFY(client.waitForClose());
    QCOMPARE(client.socket().error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(server.records.front().outcome, Outcome::Reset);
    QCOMPARE(server.records.front().remark, QStringLiteral("for a test"));
}

void TestExchange::closesAfterwards()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->closeAfterwards();
        ListenerFixture::answerOk(exchange);
    });
    RawClient client(server.port);
    client.send(get);
    QCOMPARE(client.readResponse().header("Connection"), "close");
    client.finishSending();
    QVERIFY(client.waitForClose());
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
