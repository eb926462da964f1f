// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

using namespace Core;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 largeSize = 20 * megabyte;

const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

FileHandle open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat state = {};
    ::fstat(descriptor, &state);
    return std::make_shared<OpenFile>(descriptor, state);
}

QString makeFile(const QTemporaryDir &folder, const QByteArray &content)
{
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

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
    void outlivesTheClient();
    void tellsWhenTheClientGoes();
    void droppedUnanswered();
    void droppedInTheMiddle();
    void handlerThrows();
    void callbackThrows();
    void resets();
    void closesAfterwards();
    void boundsWhatASlowReaderCosts();
    void resumesWhenDrained();
    void sendsFiles_data();
    void sendsFiles();
    void resetsWhenTheFileShrinks();
    void resetsWhenTheFileChanges();
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

void TestExchange::outlivesTheClient()
{
    std::vector<ExchangePtr> open;
    ListenerFixture server([&](const ExchangePtr &exchange) { open.push_back(exchange); });
    for (int i = 0; i < 50; ++i) {
        RawClient client(server.port);
        client.send(get);
        QTRY_COMPARE(open.size(), size_t(i + 1));
        if (i % 2 == 0)
            client.abort();
    }
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

void TestExchange::boundsWhatASlowReaderCosts()
{
    ExchangePtr open;
    qint64 accepted = 0;
    ListenerFixture server([&](const ExchangePtr &exchange) {
        open = exchange;
        exchange->begin({}, std::nullopt);
        while (exchange->write(QByteArray(64 * 1024, 'x')))
            accepted += 64 * 1024;
        exchange->onDrained([&] {
            while (open->write(QByteArray(64 * 1024, 'x')))
                accepted += 64 * 1024;
        });
    });
    RawClient client(server.port);
    client.socket().setReadBufferSize(1024);
    client.send(get);
    QTRY_VERIFY(open);
    qint64 before = -1;
    while (std::exchange(before, accepted) != accepted)
        QTest::qWait(50);
    QVERIFY2(accepted < 16 * megabyte, qPrintable(QString::number(accepted))); // the kernel's part
    QVERIFY(accepted - server.listener->counters().bytesSent <= megabyte / 2);
    client.abort();
    QTRY_VERIFY(open->isOver());
    open.reset();
}

void TestExchange::resumesWhenDrained()
{
    ListenerFixture server([](const ExchangePtr &exchange) {
        exchange->begin({}, largeSize);
        const auto left = std::make_shared<qint64>(largeSize);
        const auto pump = [exchange, left] {
            while (*left > 0) {
                *left -= 100'000 < *left ? 100'000 : *left;
                if (!exchange->write(QByteArray(100'000, 'x')))
                    break;
            }
            if (*left == 0)
                exchange->end();
        };
        exchange->onDrained(pump);
        pump();
    });
    RawClient client(server.port);
    client.send(get);
    const RawResponse response = client.readResponse(false, 20s);
    QVERIFY(response.complete);
    QCOMPARE(response.body.size(), largeSize);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().responseBodyBytes, largeSize);
}

void TestExchange::sendsFiles_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isChunked");
    for (int size : {0, 1, 16 * 1024, 16 * 1024 + 1, 3 * 1024 * 1024}) {
        QTest::addRow("%d bytes", size) << size << false;
        QTest::addRow("%d bytes chunked", size) << size << true;
    }
}

void TestExchange::sendsFiles()
{
    QFETCH(int, size);
    QFETCH(bool, isChunked);
    QByteArray content(size, 'x');
    for (int i = 0; i < size; ++i)
        content[i] = char(i * 31);
    QTemporaryDir folder;
    const FileHandle file = open(makeFile(folder, "skip" + content));
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->begin({}, isChunked ? std::nullopt : std::optional<qint64>(size + 4));
        exchange->write("head");
        exchange->sendFile(file, 4, size);
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get + get);
    QVERIFY(client.readResponse().body == "head" + content);
    QVERIFY(client.readResponse().body == "head" + content);
    QVERIFY(server.waitForRecords(2));
    QCOMPARE(server.records.back().responseBodyBytes, size + 4);
}

void TestExchange::resetsWhenTheFileShrinks()
{
    QTemporaryDir folder;
    const QString path = makeFile(folder, QByteArray(64 * megabyte, 'x'));
    const FileHandle file = open(path);
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->begin({}, file->size());
        exchange->sendFile(file, 0, file->size());
        exchange->end();
    });
    RawClient client(server.port);
    client.socket().setReadBufferSize(4096);
    client.send(get);
    QVERIFY(client.waitForBytes(1000));
    QVERIFY(QFile::resize(path, megabyte));
    client.socket().setReadBufferSize(0);
    QVERIFY(!client.readResponse().complete);
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.front().outcome, Outcome::Reset);
    QVERIFY(server.records.front().remark.contains(QStringLiteral("changed")));
}

void TestExchange::resetsWhenTheFileChanges()
{
    QTemporaryDir folder;
    const QString path = makeFile(folder, QByteArray(1000, 'x'));
    const FileHandle file = open(path);
    QVERIFY(QFile::resize(path, 10));
    ListenerFixture server([&](const ExchangePtr &exchange) {
        exchange->begin({}, 1000);
        exchange->sendFile(file, 0, 1000);
        exchange->end();
    });
    RawClient client(server.port);
    client.send(get);
    QVERIFY(client.waitForClose());
    QCOMPARE(server.records.front().outcome, Outcome::Reset);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
