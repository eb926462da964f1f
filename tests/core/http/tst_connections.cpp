// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wirerows.h"

using namespace Core;
using namespace Testing;

namespace {

enum class After { Kept, Closed };

// What the handler does follows from the path.
void handle(const ExchangePtr &exchange)
{
    const QByteArray path = exchange->request().path();
    if (path == "/204" || path == "/304" || path == "/205") {
        exchange->respond({path.mid(1).toInt()});
    } else if (path == "/stream") {
        exchange->begin({}, {});
        exchange->write("hel");
        exchange->write("lo");
        exchange->end();
    } else if (path == "/reads") {
        exchange->collectBody(1'000'000,
                              [exchange](const QByteArray &body) { exchange->respond({}, body); });
    } else {
        exchange->respond({}, "hello");
    }
}

QByteArray get(const QByteArray &path, const QByteArray &fields = {},
               const QByteArray &version = "HTTP/1.1", const QByteArray &method = "GET")
{
    return method + ' ' + path + ' ' + version + "\r\nHost: a\r\n" + fields + "\r\n";
}

QByteArray put(const QByteArray &path, const QByteArray &fields, const QByteArray &content)
{
    return get(path, fields, "HTTP/1.1", "PUT") + content;
}

} // namespace

// Answers on the wire: how each is framed, and what becomes of the connection (RFC 9112
// sections 6.3 and 9).
class TestConnections : public QObject
{
    Q_OBJECT

private slots:
    void framesAnswers_data();
    void framesAnswers();
    void refusesAtOnce_data();
    void refusesAtOnce();
    void waitsForTheRest_data();
    void waitsForTheRest();
    void keepsWhatCameOfACutHead();
    void resetsInTheMiddle_data();
    void resetsInTheMiddle();
};

void TestConnections::framesAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<QByteArray>("fields"); // "Name: value" or "-Name", of the last answer
    QTest::addColumn<QByteArray>("content"); // of the last answer
    QTest::addColumn<bool>("isKept");
    const auto add = [](const char *name, const QByteArray &bytes, const QList<int> &statuses,
                        const QByteArray &fields, const QByteArray &content, After after) {
        QTest::newRow(name) << bytes << statuses << fields << content << (after == After::Kept);
    };
    using enum After;

    add("1.1", get("/"), {200}, "Content-Length: 5,-Connection,-Transfer-Encoding", "hello", Kept);
    add("1.1, close", get("/", "Connection: close\r\n"), {200},
        "Content-Length: 5,Connection: close", "hello", Closed);
    add("1.1, Close among others", get("/", "Connection: x, Close\r\n"), {200}, "Connection: close",
        "hello", Closed);
    add("1.1, close in a second field", get("/", "Connection: x\r\nConnection: close\r\n"), {200},
        "Connection: close", "hello", Closed);
    add("1.1, close after an empty item", get("/", "Connection: ,close\r\n"), {200},
        "Connection: close", "hello", Closed);
    add("1.1, closed", get("/", "Connection: closed\r\n"), {200}, "-Connection", "hello", Kept);
    add("1.1, keep-alive", get("/", "Connection: keep-alive\r\n"), {200}, "-Connection", "hello",
        Kept);
    add("1.0", get("/", {}, "HTTP/1.0"), {200}, "Content-Length: 5,Connection: close", "hello",
        Closed);
    add("1.0, keep-alive", get("/", "Connection: Keep-Alive\r\n", "HTTP/1.0"), {200},
        "Content-Length: 5,Connection: keep-alive", "hello", Kept);
    add("1.0, keep-alive and close", get("/", "Connection: keep-alive, close\r\n", "HTTP/1.0"),
        {200}, "Connection: close", "hello", Closed);
    add("1.0 without Host", "GET / HTTP/1.0\r\n\r\n", {200}, "Connection: close", "hello", Closed);
    add("1.0, upgrade", get("/", "Connection: upgrade\r\nUpgrade: websocket\r\n", "HTTP/1.0"),
        {200}, "-Upgrade", "hello", Closed);

    add("stream", get("/stream"), {200}, "Transfer-Encoding: chunked,-Content-Length", "hello",
        Kept);
    add("stream, close", get("/stream", "Connection: close\r\n"), {200},
        "Transfer-Encoding: chunked,Connection: close", "hello", Closed);
    add("stream to 1.0", get("/stream", {}, "HTTP/1.0"), {200},
        "-Transfer-Encoding,-Content-Length,Connection: close", "hello", Closed);
    add("stream to 1.0, keep-alive", get("/stream", "Connection: keep-alive\r\n", "HTTP/1.0"),
        {200}, "-Transfer-Encoding,-Content-Length,Connection: close", "hello", Closed);

    add("HEAD", get("/", {}, "HTTP/1.1", "HEAD"), {200}, "Content-Length: 5", "", Kept);
    add("HEAD of a stream", get("/stream", {}, "HTTP/1.1", "HEAD"), {200},
        "Transfer-Encoding: chunked,-Content-Length", "", Kept);
    add("HEAD with content", get("/", "Content-Length: 2\r\n", "HTTP/1.1", "HEAD") + "ab", {200},
        "Content-Length: 5", "", Kept);
    add("HEAD in 1.0", get("/", {}, "HTTP/1.0", "HEAD"), {200}, "Content-Length: 5", "", Closed);
    add("HEAD of 204", get("/204", {}, "HTTP/1.1", "HEAD"), {204}, "-Content-Length", "", Kept);
    add("204", get("/204"), {204}, "-Content-Length,-Transfer-Encoding", "", Kept);
    add("204 in 1.0, keep-alive", get("/204", "Connection: keep-alive\r\n", "HTTP/1.0"), {204},
        "-Content-Length,Connection: keep-alive", "", Kept);
    add("304", get("/304"), {304}, "-Content-Length,-Transfer-Encoding", "", Kept);
    add("205", get("/205"), {205}, "Content-Length: 0", "", Kept);
    add("POST", get("/", {}, "HTTP/1.1", "POST"), {200}, "Content-Length: 5", "hello", Kept);

    add("content unread", put("/", "Content-Length: 2\r\n", "ab"), {200}, {}, "hello", Kept);
    add("chunks unread", put("/", "Transfer-Encoding: chunked\r\n", "2\r\nab\r\n0\r\n\r\n"), {200},
        {}, "hello", Kept);
    add("much unread", put("/", "Content-Length: 300000\r\n", {}), {200}, "Connection: close",
        "hello", Closed);
    add("expected, unread", put("/", "Expect: 100-continue\r\nContent-Length: 2\r\n", {}), {200},
        "Connection: close", "hello", Closed);
    add("expected, read", put("/reads", "Expect: 100-continue\r\nContent-Length: 2\r\n", "ab"),
        {100, 200}, "-Connection", "ab", Kept);
    add("expected in capitals",
        put("/reads", "Expect: 100-CONTINUE\r\nContent-Length: 2\r\n", "ab"), {100, 200},
        "-Connection", "ab", Kept);
    add("expected, chunks",
        put("/reads", "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n",
            "2\r\nab\r\n0\r\n\r\n"),
        {100, 200}, "-Connection", "ab", Kept);
    add("expected, nothing", put("/reads", "Expect: 100-continue\r\nContent-Length: 0\r\n", {}),
        {200}, "-Connection", "", Kept);
    add("expected in 1.0",
        get("/reads", "Expect: 100-continue\r\nContent-Length: 2\r\n", "HTTP/1.0", "PUT") + "ab",
        {200}, "Connection: close", "ab", Closed);
    add("expected by 1.0, unknown", get("/", "Expect: x\r\n", "HTTP/1.0"), {200}, {}, "hello",
        Closed);

    add("two", get("/204") + get("/"), {204, 200}, {}, "hello", Kept);
    add("two, empty line between", get("/") + "\r\n" + get("/204"), {200, 204}, {}, "", Kept);
    add("the first closes", get("/", "Connection: close\r\n") + get("/never"), {200},
        "Connection: close", "hello", Closed);
    add("the second closes", get("/204") + get("/", "Connection: close\r\n"), {204, 200},
        "Connection: close", "hello", Closed);
    add("1.0 and what follows", get("/", {}, "HTTP/1.0") + get("/never"), {200}, {}, "hello",
        Closed);
    add("malformed second", get("/204") + "GET\r\n\r\n" + get("/never"), {204, 400},
        "Connection: close", "The request line “GET” does not end with HTTP/1.1.\n", Closed);
    add("request inside of content", put("/reads", "Content-Length: 5\r\n", "GET /") + get("/204"),
        {200, 204}, {}, "", Kept);
    add("content longer than its length",
        put("/reads", "Content-Length: 4\r\n", "hello") + get("/never") + get("/204"),
        {200, 200, 204}, {}, "", Kept); // the method of the second is oGET
}

void TestConnections::framesAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, content);
    QFETCH(bool, isKept);
    ListenerFixture server(handle);
    RawClient client(server.port);
    client.send(bytes);
    RawResponse response;
    for (int status : statuses) {
        response = client.readResponse(bytes.startsWith("HEAD"));
        QCOMPARE(response.status, status);
        QVERIFY(response.complete);
        QCOMPARE(response.count("Date"), status == 100 ? 0 : 1);
    }
    QCOMPARE(response.body, content);
    const QByteArrayList wanted = fields.isEmpty() ? QByteArrayList() : fields.split(',');
    for (const QByteArray &field : wanted) {
        const QByteArray name = field.left(field.indexOf(':'));
        if (field.startsWith('-'))
            QCOMPARE(response.count(field.mid(1)), 0);
        else
            QCOMPARE(name + ": " + response.header(name), field);
    }
    if (isKept) {
        client.send(get("/204"));
        QCOMPARE(client.readResponse().status, 204);
    } else {
        client.finishSending();
        QVERIFY(client.waitForClose());
    }
    QVERIFY(client.received().isEmpty());
    const size_t answers = size_t(statuses.size() - statuses.count(100) + (isKept ? 1 : 0));
    QVERIFY(server.waitForRecords(answers));
    QCOMPARE(server.records.size(), answers);
    QCOMPARE(server.records[answers - 1].response.status, isKept ? 204 : statuses.constLast());
}

void TestConnections::refusesAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("first byte") << QByteArray("\x80") << 400;
    QTest::newRow("TLS record") << QByteArray("\x16\x03") << 400;
    QTest::newRow("endless word") << QByteArray(257, 'A') << 400;
    QTest::newRow("request line without version") << QByteArray("GET /\r\n") << 400;
    QTest::newRow("line feed") << QByteArray("GET / HTTP/1.1\n") << 400;
    QTest::newRow("folded line") << QByteArray("GET / HTTP/1.1\r\nX: 1\r\n ") << 400;
    QTest::newRow("endless target") << QByteArray("GET /" + QByteArray(9000, 'a')) << 414;
    QTest::newRow("endless field")
        << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(9000, 'a')) << 431;
    QTest::newRow("chunk size") << QByteArray(
        "PUT /reads HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-")
                                << 400;
}

// What no further byte can put right is not waited for.
void TestConnections::refusesAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    ListenerFixture server(handle);
    RawClient client(server.port);
    client.send(bytes);
    QCOMPARE(client.readResponse().status, status);
}

void TestConnections::waitsForTheRest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray request = "GET /hello HTTP/1.1\r\nHost: a\r\nX: 1\r\n\r\n";
    for (int size : {1, 3, 4, 10, 11, 15, 19, 20, 21, 24, 26, 27, 28, 29, 30, 33, 36, 37}) {
        const QByteArray bytes = request.left(size);
        QTest::newRow(bytes.constData()) << bytes;
    }
    QTest::newRow("empty line") << QByteArray("\r\n");
    QTest::newRow("half an empty line") << QByteArray("\r");
    QTest::newRow("content") << QByteArray(
        "PUT /reads HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhello");
    const QByteArray chunked
        = "PUT /reads HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("no chunk") << chunked;
    QTest::newRow("chunk size") << QByteArray(chunked + "5");
    QTest::newRow("chunk extension") << QByteArray(chunked + "5;a=\"");
    QTest::newRow("chunk size line") << QByteArray(chunked + "5\r\n");
    QTest::newRow("half a chunk") << QByteArray(chunked + "5\r\nhel");
    QTest::newRow("chunk without line end") << QByteArray(chunked + "5\r\nhello");
    QTest::newRow("half a line end") << QByteArray(chunked + "5\r\nhello\r");
    QTest::newRow("no last chunk") << QByteArray(chunked + "5\r\nhello\r\n");
    QTest::newRow("no end of trailers") << QByteArray(chunked + "5\r\nhello\r\n0\r\n");
    QTest::newRow("half a trailer") << QByteArray(chunked + "5\r\nhello\r\n0\r\nX: 1");
}

// Nothing is answered to a part; a client that leaves then is recorded if it had begun a request.
void TestConnections::waitsForTheRest()
{
    QFETCH(QByteArray, bytes);
    ListenerFixture server(handle);
    RawClient client(server.port);
    client.send(bytes);
    QTRY_COMPARE(server.listener->counters().bytesReceived, bytes.size());
    QVERIFY(client.received().isEmpty());
    QVERIFY(client.isConnected());
    client.finishSending();
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
    QTRY_COMPARE(server.listener->counters().connections, 0);
    const bool isRequest = bytes != "\r\n";
    QCOMPARE(server.records.size(), isRequest ? 1 : 0);
    if (isRequest)
        QCOMPARE(server.records.front().outcome, Outcome::ClientGone);
}

void TestConnections::keepsWhatCameOfACutHead()
{
    ListenerFixture server(handle);
    RawClient client(server.port);
    client.send("GET /a HTTP/1.1\r\nHo");
    client.finishSending();
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.front().rawHead, "GET /a HTTP/1.1\r\nHo");
    QCOMPARE(server.records.front().request.target, "/a");
}

void TestConnections::resetsInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nHo");
    QTest::newRow("content") << put("/reads", "Content-Length: 9\r\n", "hello");
    QTest::newRow("chunk") << put("/reads", "Transfer-Encoding: chunked\r\n", "5\r\nhel");
    QTest::newRow("after a request") << get("/");
    QTest::newRow("between two") << get("/") + "GET";
    QTest::newRow("after a refused one") << QByteArray("nonsense\r\n\r\n");
}

void TestConnections::resetsInTheMiddle()
{
    QFETCH(QByteArray, bytes);
    ListenerFixture server(handle);
    for (int i = 0; i < 5; ++i) {
        RawClient client(server.port);
        client.send(bytes);
        QTRY_COMPARE(server.listener->counters().bytesReceived, (i + 1) * bytes.size());
        client.abort();
        QTRY_COMPARE(server.listener->counters().connections, 0);
    }
    QCOMPARE(server.listener->counters().inFlight, 0);
    RawClient client(server.port);
    client.send(get("/"));
    QCOMPARE(client.readResponse().status, 200);
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
