// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/websocketmessages.h"
#include "mockfixture.h"

#include <QSignalSpy>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Testing;
using namespace std::chrono_literals;

namespace {

// A file whose only response, for every path, is this.
QByteArray answer(const QByteArray &response)
{
    return MockFixture::routes(R"({"path": "/{room}", "response": )" + response + "}");
}

QByteArray socket(const QByteArray &inner)
{
    return answer(R"({"websocket": {)" + inner + "}}");
}

QByteArray events(const QByteArray &inner)
{
    return answer(R"({"events": {)" + inner + "}}");
}

// A client that knows nothing of Portside, with all that it was sent.
struct Client
{
    explicit Client(const MockFixture &mock, const QString &path = u"/a"_s,
                    const QStringList &protocols = {}, const QByteArray &origin = {})
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString &text) { received += u't' + text; });
        QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket,
                         [this](const QByteArray &bytes) {
                             received += u'b' + QString::fromLatin1(bytes.toHex());
                         });
        QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1%2"_s.arg(mock.port()).arg(path)));
        if (!protocols.isEmpty())
            request.setRawHeader("Sec-WebSocket-Protocol", protocols.join(u", "_s).toLatin1());
        if (!origin.isEmpty())
            request.setRawHeader("Origin", origin);
        socket.open(request);
    }
    bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QStringList received;
    QWebSocket socket;
};

// Whether it comes, in whatever pieces.
bool receives(RawClient &client, const std::function<bool(const QByteArray &received)> &isThere)
{
    return QTest::qWaitFor([&] {
        client.waitForBytes(client.received().size() + 1, 10ms);
        return isThere(client.received());
    });
}

const QByteArray upgrade = "GET /a HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                           "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

} // namespace

// Answers that go on: WebSockets and event streams.
class tst_LiveAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void conversations_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QStringList>("said"); // by the client: t text, b hexadecimal
        QTest::addColumn<QStringList>("heard");
        const auto row = [](const char *inner, const QStringList &said, const QStringList &heard) {
            QTest::newRow(inner) << QByteArray(inner) << said << heard;
        };
        row(R"("echo": true)", {u"tgrüß dich"_s, u"t"_s, u"b0001ff"_s},
            {u"tgrüß dich"_s, u"t"_s, u"b0001ff"_s});
        row(R"("script": [{"body": "hi"}, {"json": {"b": 1, "a": 2}}, {"base64": "AAEC"}])", {},
            {u"thi"_s, u"t{\"b\":1,\"a\":2}"_s, u"b000102"_s});
        row(R"("script": [{"body": "1", "after": 20}, {"body": "2"}, {"body": "3", "after": 20}])",
            {}, {u"t1"_s, u"t2"_s, u"t3"_s});
        row(R"("every": 20, "send": [{"body": "a"}, {"body": "b"}])", {},
            {u"ta"_s, u"tb"_s, u"ta"_s});
        row(R"("script": [{"body": "1"}, {"body": "2", "after": 5}], "repeat": true)", {},
            {u"t1"_s, u"t2"_s, u"t1"_s, u"t2"_s});
        row(R"("every": 20, "send": [{"body": "a", "when": [{"query": "q", "exists": true}]},
            {"body": "b"}, {"body": "c"}])",
            {}, {u"tb"_s, u"tc"_s, u"tb"_s});
        row(R"("every": 20, "chooseSend": "first", "send": [
            {"body": "a", "when": [{"count": true, "from": 3}, {"query": "q", "exists": true}],
             "match": "any"}, {"body": "b"}, {"body": "c"}])",
            {}, {u"tb"_s, u"tb"_s, u"ta"_s, u"ta"_s});
        row(R"("chooseReply": "sequence", "replies": [{"send": [{"body": "1"}]},
            {"when": [{"body": true, "equals": "never"}], "send": [{"body": "2"}]},
            {"send": [{"body": "3"}]}])",
            {u"ta"_s, u"tb"_s, u"tc"_s}, {u"t1"_s, u"t3"_s, u"t1"_s});
        row(R"("chooseReply": "random", "replies": [{"send": [{"body": "1"}]}])", {u"ta"_s},
            {u"t1"_s});
        row(R"("replies": [{"when": [{"template": "{{body}}-{{method}}", "equals": "a-GET"}],
            "send": [{"body": "yes"}]}, {"send": [{"body": "no"}]}])",
            {u"ta"_s, u"tb"_s}, {u"tyes"_s, u"tno"_s});
        const char *replies = R"("echo": true, "replies": [
            {"when": [{"json": "$.type", "equals": "ping"}], "send": [{"json": {"type": "pong"}}]},
            {"when": [{"body": true, "contains": "hello"}, {"path": "room", "equals": "b"}],
             "send": [{"body": "wrong room"}]},
            {"when": [{"body": true, "contains": "hello"}], "send": [{"body": "1"}, {"body": "2"}]},
            {"when": [{"count": true, "equals": 4}], "send": [{"body": "the fourth"}]},
            {"when": [{"query": "q", "exists": true}], "send": [{"body": "never"}]}])";
        row(replies, {u"t{\"type\": \"ping\"}"_s, u"thello you"_s, u"tother"_s, u"t4"_s},
            {u"t{\"type\":\"pong\"}"_s, u"t1"_s, u"t2"_s, u"tother"_s, u"tthe fourth"_s});
    }

    void conversations()
    {
        QFETCH(const QByteArray, inner);
        QFETCH(const QStringList, said);
        QFETCH(const QStringList, heard);
        const MockFixture mock(socket(inner));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        Client client(mock);
        QTRY_VERIFY(client.isOpen());
        for (const QString &each : said) {
            if (each.startsWith(u't'))
                client.socket.sendTextMessage(each.mid(1));
            else
                client.socket.sendBinaryMessage(QByteArray::fromHex(each.mid(1).toLatin1()));
        }
        QTRY_VERIFY(client.received.size() >= heard.size());
        QCOMPARE(client.received.first(heard.size()), heard);
    }

    void messagesAreFilledIn()
    {
        const MockFixture mock(socket(R"("script": [
            {"body": "room {{urlParam \u0027room\u0027}} {{method}}"}, {"body": "{{\u0023if}}"}],
            "replies": [{"send": [{"json": {"you": "{{body}}", "n": 1}}]}])"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        Client client(mock);
        QTRY_COMPARE(client.received, QStringList(u"troom a GET"_s));
        QTRY_VERIFY(mock.log.join(u' ').contains(u"/{room}: "_s));
        client.socket.sendTextMessage(u"its me"_s);
        QTRY_COMPARE(client.received.size(), 2);
        QCOMPARE(client.received[1], u"t{\"you\":\"its me\",\"n\":1}"_s);
    }

    void messagesMayStandInFiles()
    {
        const MockFixture mock(MockFixture::routes(R"({"path": "/a", "response": {"template": true,
            "websocket": {"script": [{"file": "text.txt"}, {"file": "bytes"}, {"file": "no.txt"},
              {"body": "end"}]}}},
            {"path": "/b", "response": {"websocket": {"script": [{"file": "text.txt"}]}}})"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        mock.put(u"text.txt"_s, "{{method}} it");
        mock.put(u"bytes"_s, QByteArray("\xff\x00", 2));
        Client client(mock);
        QTRY_COMPARE(client.received, QStringList({u"tGET it"_s, u"bff00"_s, u"tend"_s}));
        QVERIFY2(mock.log.join(u'\n').contains(u"no.txt"_s), qPrintable(mock.log.join(u'\n')));
        Client plain(mock, u"/b"_s);
        QTRY_COMPARE(plain.received, QStringList({u"t{{method}} it"_s}));
    }

    // What is made up is the same for all; who comes later hears the rest.
    void allHearTheSame()
    {
        const MockFixture mock(socket(R"("every": 20, "sendToAll": true,
            "send": [{"body": "a{{uuid}}"}, {"body": "b{{uuid}}"}])"));
        Client one(mock);
        QTRY_VERIFY(one.received.size() >= 2);
        QVERIFY(one.received[0].startsWith(u"ta"_s) && one.received[1].startsWith(u"tb"_s));
        Client other(mock);
        QTRY_VERIFY(other.received.size() >= 2);
        const qsizetype first = one.received.indexOf(other.received.first());
        QVERIFY(first >= 0);
        QTRY_COMPARE(one.received.value(first + 1), other.received[1]);
    }

    // Whoever asks for a WebSocket is answered by one, and the others are not.
    void aPathMayBeBoth()
    {
        const MockFixture mock(MockFixture::routes(R"({"path": "/a", "response": {"body": "plain"}},
            {"path": "/a", "response": {"websocket": {"script": [{"body": "hi"}]}}},
            {"path": "/b", "response": {"websocket": {}}}, {"path": "/b", "response": {"body": "b"}},
            {"path": "/c", "response": {"websocket": {}}})"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        Client client(mock);
        QTRY_COMPARE(client.received, QStringList({u"thi"_s}));
        QCOMPARE(mock.get("/a"), QByteArray("plain"));
        QCOMPARE(mock.get("/b"), QByteArray("b"));
        QCOMPARE(mock.ask("GET", "/c").status, 426);
        QCOMPARE(mock.handler->useCounts()[0].requests, 1);
    }

    void pathsAreThoseOfTheRoute()
    {
        QByteArray file = socket(R"("replies": [{"when": [{"path": "room", "equals": "b"}],
            "send": [{"body": "here, {{path}}"}]}])");
        file.replace(R"("routes")", R"("basePath": "/api", "lenientPaths": true, "routes")");
        const MockFixture mock(file);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        Client client(mock, u"/api/b/"_s);
        QTRY_VERIFY(client.isOpen());
        client.socket.sendTextMessage(u"?"_s);
        QTRY_COMPARE(client.received.size(), 1);
        QVERIFY(client.received[0].startsWith(u"there, "_s));
    }

    void largeMessagesPass()
    {
        const MockFixture mock(socket(R"("echo": true)"));
        Client client(mock);
        QTRY_VERIFY(client.isOpen());
        const QByteArray large(3'000'000, 'x');
        client.socket.sendBinaryMessage(large);
        QTRY_COMPARE(client.received.size(), 1);
        QCOMPARE(client.received[0], u'b' + QString::fromLatin1(large.toHex()));
    }

    void theScriptCloses()
    {
        const MockFixture mock(socket(R"("script": [{"body": "x"}, {"close": 4001, "body": "bye"},
                                                    {"body": "never"}])"));
        Client client(mock);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received, QStringList(u"tx"_s));
        QCOMPARE(int(client.socket.closeCode()), 4001);
        QCOMPARE(client.socket.closeReason(), u"bye"_s);
        const MockFixture ending(socket(R"("script": [{"body": "x"}], "end": true)"));
        Client other(ending);
        QTRY_VERIFY(other.isClosed());
        QCOMPARE(int(other.socket.closeCode()), 1000);
    }

    void aReplyMayGoToAll()
    {
        const MockFixture mock(
            socket(R"("replies": [{"toAll": true, "send": [{"body": "all"}]}])"));
        Client one(mock);
        Client two(mock, u"/b"_s);
        QTRY_VERIFY(one.isOpen() && two.isOpen());
        one.socket.sendTextMessage(u"x"_s);
        QTRY_COMPARE(two.received, QStringList(u"tall"_s));
        QCOMPARE(one.received, QStringList(u"tall"_s));
        one.socket.close();
        QTRY_VERIFY(one.isClosed());
        two.socket.sendTextMessage(u"x"_s);
        QTRY_COMPARE(two.received.size(), 2);
    }

    void protocolsAreAgreedOn()
    {
        const MockFixture mock(socket(R"("protocols": ["a", "b"])"));
        Client client(mock, u"/a"_s, {u"z"_s, u"b"_s});
        QTRY_VERIFY(client.isOpen());
        RawClient raw(mock.port());
        raw.send(upgrade + key + "Sec-WebSocket-Protocol: z, b\r\n\r\n");
        const RawResponse answer = raw.readResponse();
        QCOMPARE(answer.status, 101);
        QCOMPARE(answer.header("Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        QCOMPARE(answer.header("Sec-WebSocket-Protocol"), "b");
    }

    void handshakes_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("good") << upgrade + key + "\r\n" << 101;
        QTest::newRow("plain") << QByteArray("GET /a HTTP/1.1\r\nHost: a\r\n\r\n") << 426;
        QTest::newRow("no key") << upgrade + "\r\n" << 400;
        QTest::newRow("short key") << upgrade + "Sec-WebSocket-Key: AAAA\r\n\r\n" << 400;
        QTest::newRow("version") << QByteArray(upgrade).replace("13", "8") + key + "\r\n" << 426;
        QTest::newRow("other page") << upgrade + key + "Origin: https://elsewhere.example\r\n\r\n"
                                    << 403;
        QTest::newRow("own page") << upgrade + key + "Origin: http://localhost:1\r\n\r\n" << 101;
    }

    void handshakes()
    {
        QFETCH(const QByteArray, request);
        static const MockFixture mock(socket(R"("echo": true)"));
        RawClient client(mock.port());
        client.send(request);
        QTEST(client.readResponse().status, "status");
    }

    void plainRequestsGetTheNextResponse()
    {
        const MockFixture mock(MockFixture::routes(
            R"({"path": "/a", "responses": [{"websocket": {"echo": true}}, {"body": "plain"}]})"));
        QCOMPARE(mock.get("/a"), "plain");
        Client client(mock);
        QTRY_VERIFY(client.isOpen());
    }

    // What a client may not send, and the code with which it is told.
    void brokenFrames_data()
    {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<int>("code");
        const QByteArray mask(4, '\0');
        const auto row = [](const char *name, const QByteArray &frames, int code) {
            QTest::newRow(name) << frames << code;
        };
        row("no mask", QByteArray("\x81\x01x", 3), 1002);
        row("reserved", QByteArray("\xc1\x80", 2) + mask, 1002);
        row("opcode", QByteArray("\x83\x80", 2) + mask, 1002);
        row("long ping", QByteArray("\x89\xfe\x00\x7e", 4) + mask, 1002);
        row("lone continuation", QByteArray("\x80\x80", 2) + mask, 1002);
        row("no text", QByteArray("\x81\x82", 2) + mask + "\xc3\x28", 1007);
        row("cut text", QByteArray("\x81\x81", 2) + mask + "\xc3", 1007);
        row("too long", QByteArray("\x82\xff\0\0\0\0\x01\0\0\x01", 10) + mask, 1009);
        row("huge", QByteArray("\x82\xff\xff\xff\xff\xff\xff\xff\xff\xff", 10) + mask, 1009);
        row("bad close", QByteArray("\x88\x81", 2) + mask + "x", 1002);
        row("bad code", QByteArray("\x88\x82", 2) + mask + QByteArray("\x03\xed", 2), 1002);
        row("close", QByteArray("\x88\x82", 2) + mask + QByteArray("\x0f\xa0", 2), 4000);
    }

    void brokenFrames()
    {
        QFETCH(const QByteArray, frames);
        QFETCH(const int, code);
        static const MockFixture mock(socket(R"("echo": true)"));
        RawClient client(mock.port());
        client.send(upgrade + key + "\r\n");
        QCOMPARE(client.readResponse().status, 101);
        client.send(frames);
        QVERIFY(client.waitForBytes(4));
        QCOMPARE(client.received().first(2), QByteArray("\x88\x02", 2));
        QCOMPARE(quint8(client.received()[2]) * 256 + quint8(client.received()[3]), code);
        QVERIFY(client.waitForClose());
    }

    void fragmentsAndPingsAreUnderstood()
    {
        const MockFixture mock(socket(R"("echo": true)"));
        RawClient client(mock.port());
        client.send(upgrade + key + "\r\n");
        QCOMPARE(client.readResponse().status, 101);
        const QByteArray mask(4, '\0');
        client.send(QByteArray("\x01\x81", 2) + mask + "a" + QByteArray("\x89\x81", 2) + mask + "p"
                    + QByteArray("\x80\x81", 2) + mask + "b");
        const QByteArray expected("\x8a\x01p\x81\x02"
                                  "ab");
        QVERIFY(client.waitForBytes(expected.size()));
        QCOMPARE(client.received(), expected);
    }

    // It neither grows nor hinders others.
    void aClientThatDoesNotReadIsNotReadEither()
    {
        MockFixture mock(socket(R"("echo": true)"));
        RawClient deaf(mock.port());
        deaf.socket().setReadBufferSize(1024);
        deaf.send(upgrade + key + "\r\n");
        const QByteArray frame = QByteArray("\x82\xff\0\0\0\0\0\x10\0\0", 10) + QByteArray(4, '\0')
            + QByteArray(1024 * 1024, 'x');
        for (int i = 0; i < 64; ++i)
            deaf.send(frame);
        QTest::qWait(300);
        QVERIFY(deaf.socket().bytesToWrite() > 20 * 1024 * 1024);
        Client other(mock);
        QTRY_VERIFY(other.isOpen());
        deaf.abort();
        QVERIFY(mock.front->waitForRecords(1));
    }

    void theServersEndIsSaid()
    {
        MockFixture mock(socket(R"("every": 10, "send": [{"body": "x"}])"));
        Client client(mock);
        QTRY_VERIFY(!client.received.isEmpty());
        QSignalSpy closed(&client.socket, &QWebSocket::disconnected);
        mock.front->listener->drain(5s);
        QVERIFY(closed.wait());
        QCOMPARE(int(client.socket.closeCode()), 1001);
    }

    void theRecordHasTheMessages()
    {
        MockFixture mock(answer(R"({"name": "chat", "websocket": {"echo": true}})"));
        Client client(mock);
        QTRY_VERIFY(client.isOpen());
        client.socket.sendTextMessage(u"hello"_s);
        QTRY_COMPARE(client.received.size(), 1);
        client.socket.close();
        QVERIFY(mock.front->waitForRecords(1));
        const Core::ExchangeRecord &record = mock.front->records[0];
        QCOMPARE(record.answeredBy, u"/{room} → chat"_s);
        const Core::WebSocketLog log = Core::webSocketLog(record);
        QVERIFY(log.isWhole);
        QCOMPARE(log.messages.size(), 4); // and a Close each
        QVERIFY(log.messages[0].fromClient && !log.messages[1].fromClient);
        QCOMPARE(log.messages[1].message.content, "hello");
    }

    void eventStreams_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QByteArray>("last"); // Last-Event-ID
        QTest::addColumn<QByteArray>("stream");
        const auto row = [](const char *inner, const char *last, const char *stream) {
            QTest::newRow(QByteArray(QByteArray(inner) + ' ' + last).constData())
                << QByteArray(inner) << QByteArray(last) << QByteArray(stream);
        };
        row(R"("script": [{"body": "a\nb\r\nc\rd"}, {"event": "e", "json": [1]}], "end": true)", "",
            "id: 1\ndata: a\ndata: b\ndata: c\ndata: d\n\nid: 2\nevent: e\ndata: [1]\n\n");
        const char *script = R"("retry": 50, "end": true,
            "script": [{"body": "a"}, {"id": "x", "body": "b"}, {"body": "c", "after": 10}])";
        row(script, "", "retry: 50\n\nid: 1\ndata: a\n\nid: x\ndata: b\n\nid: 3\ndata: c\n\n");
        row(script, "1", "retry: 50\n\nid: x\ndata: b\n\nid: 3\ndata: c\n\n");
        row(script, "x", "retry: 50\n\nid: 3\ndata: c\n\n");
        row(script, "else", "retry: 50\n\nid: 1\ndata: a\n\nid: x\ndata: b\n\nid: 3\ndata: c\n\n");
    }

    void eventStreams()
    {
        QFETCH(const QByteArray, inner);
        QFETCH(const QByteArray, last);
        const MockFixture mock(events(inner));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const RawResponse answer = mock.ask(
            "GET", "/a", last.isEmpty() ? QByteArray() : "Last-Event-ID: " + last + "\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), "text/event-stream; charset=utf-8");
        QTEST(answer.body, "stream");
    }

    void aStreamThatIsOverIsNotAskedForAgain()
    {
        const MockFixture mock(events(R"("script": [{"body": "a"}], "end": true)"));
        QCOMPARE(mock.ask("GET", "/a", "Last-Event-ID: 1\r\n").status, 204);
        QCOMPARE(mock.ask("HEAD", "/a").status, 200);
    }

    void aStreamGoesOnUntilTheServerStops()
    {
        MockFixture mock(events(R"("every": 10, "send": [{"body": "a"}, {"event": "b"}])"));
        RawClient client(mock.port());
        client.send(getRequest("/a"));
        QVERIFY(receives(client, [](const QByteArray &all) { return all.count("event: b") >= 3; }));
        mock.front->listener->drain(5s);
        QVERIFY(
            receives(client, [](const QByteArray &all) { return all.endsWith("\r\n0\r\n\r\n"); }));
        QVERIFY(mock.front->waitForRecords(1));
        QVERIFY(mock.front->records[0].remark.isEmpty());
    }

    void aRepeatedStreamGoesOnWhereItWas()
    {
        const MockFixture mock(
            events(R"("repeat": true, "script": [{"body": "a", "after": 5}, {"body": "b"}])"));
        RawClient client(mock.port());
        client.send(getRequest("/a", "Last-Event-ID: 7\r\n"));
        QVERIFY(
            receives(client, [](const QByteArray &all) { return all.contains("id: 9\ndata: a"); }));
        QVERIFY(client.received().contains("id: 8\ndata: b"));
        QVERIFY(!client.received().contains("id: 7"));
    }

    void aChangedFileLeavesThemOpen()
    {
        MockFixture mock(socket(R"("echo": true)"));
        Client client(mock);
        QTRY_VERIFY(client.isOpen());
        mock.write(answer(R"({"body": "changed"})"));
        QTRY_COMPARE(mock.get("/b"), "changed");
        client.socket.sendTextMessage(u"still there"_s);
        QTRY_COMPARE(client.received, QStringList(u"tstill there"_s));
    }

    void callbacksGoOut()
    {
        QByteArrayList statuses {"500", "503", "204"};
        ListenerFixture target([&statuses](const Core::ExchangePtr &exchange) {
            exchange->collectBody(1000, [&statuses, exchange](const QByteArray &) {
                const int status = statuses.isEmpty() ? 200 : statuses.takeFirst().toInt();
                exchange->respond({.status = status});
            });
        });
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(target.port);
        const MockFixture mock(
            answer(R"({"body": "x", "callbacks": [
            {"url": ")"
                   + url + R"(/hook?a=b", "headers": {"X-Event": "paid"}, "json": {"paid": true},
             "retries": 3, "delay": 20}]})"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QCOMPARE(mock.get("/a"), "x");
        QVERIFY(target.waitForRecords(3));
        const Core::ExchangeRecord &record = target.records[2];
        QCOMPARE(record.request.method, "POST");
        QCOMPARE(record.request.target, "/hook?a=b");
        QCOMPARE(record.request.headers.value("X-Event"), "paid");
        QCOMPARE(record.request.headers.value("Content-Type"), "application/json");
        QCOMPARE(record.requestContent, R"({"paid":true})");
        QTRY_VERIFY(mock.log.join(u'\n').contains(u"hook?a=b: 204"_s));
        QCOMPARE(target.records.size(), size_t(3));
    }

    // Also what stands in a file, and to the server itself; one that calls itself ends.
    void callbacksMayComeBack()
    {
        const MockFixture mock(MockFixture::routes(R"(
            {"path": "/file", "response": {"body": "x", "callbacks": [{"url": "/taken", "file": "a.json"}]}},
            {"path": "/filled", "response": {"template": true, "callbacks": [{"url": "/{{queryParam 'to'}}",
              "file": "a.json", "headers": {"X-A": "{{method}}"}}]}},
            {"path": "/lost", "response": {"callbacks": [{"url": "/taken", "file": "no.json"}]}},
            {"path": "/self", "response": {"callbacks": [{"url": "/self"}]}},
            {"path": "/taken", "response": {"status": 204}})"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        mock.put(u"a.json"_s, R"({"a": "{{method}}"})");
        QCOMPARE(mock.get("/file"), "x");
        QVERIFY(mock.front->waitForRecords(2));
        QCOMPARE(mock.front->records[1].requestContent, R"({"a": "{{method}}"})");
        QCOMPARE(mock.front->records[1].request.headers.value("Content-Type"), "application/json");
        mock.get("/filled?to=taken");
        QVERIFY(mock.front->waitForRecords(4));
        QCOMPARE(mock.front->records[3].request.target, "/taken");
        QCOMPARE(mock.front->records[3].requestContent, R"({"a": "GET"})");
        mock.get("/lost");
        QTRY_VERIFY(mock.log.join(u'\n').contains(u"no.json"_s));
        mock.get("/self");
        QTRY_VERIFY(mock.log.join(u'\n').contains(u"the answer to 10 callbacks"_s));
        QVERIFY(mock.front->waitForRecords(16));
        QCOMPARE(mock.front->records.size(), size_t(16));
    }

    void aCallbackThatReachesNobodyIsSaid()
    {
        const MockFixture mock(
            answer(R"({"body": "x", "callbacks": [{"url": "http:\/\/127.0.0.1:1\/"}]})"));
        QCOMPARE(mock.get("/a"), "x");
        QTRY_VERIFY(mock.log.join(u'\n').contains(u"127.0.0.1:1"_s));
    }
};

QTEST_GUILESS_MAIN(tst_LiveAnswers)
#include "tst_liveanswers.moc"
