// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mockfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QByteArray shop = R"({"portsideMock": 1,
  "routes": [
    {"path": "/hello", "response": {"body": "hello"}},
    {"name": "twice", "path": "/twice", "choose": "sequence",
     "responses": [{"body": "first"}, {"body": "second"}]},
    {"path": "/cart", "responses": [
      {"when": [{"state": "cart", "equals": "full"}], "body": "full"}, {"body": "empty"}]},
    {"path": "/fill", "response": {"body": "ok", "set": {"cart": "full"}}},
    {"path": "/ws", "response": {"websocket": {"echo": true}}},
    {"path": "/events", "response": {"events": {}}}],
  "resources": [{"path": "/users", "data": [{"id": 1, "name": "Ada"}]}]})";

const QByteArray token = "it's a secret";
const QByteArray bearer = "Authorization: Bearer " + token + "\r\n";

// A mock API whose administration is on.
struct Administered : MockFixture
{
    explicit Administered(const QByteArray &file = shop)
        : MockFixture(file, {{u"adminToken"_s, QString::fromLatin1(token)}})
    {
    }

    RawResponse call(const QByteArray &method, const QByteArray &path,
                     const QByteArray &body = {}) const
    {
        return ask(method, "/.portside/admin" + path, bearer, body);
    }
    QJsonDocument json(const QByteArray &path) const
    {
        return QJsonDocument::fromJson(call("GET", path).body);
    }
};

} // namespace

// Requests by which test suites look at a mock API and change it.
class tst_MockAdmin final : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheTokenOpensIt_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << bearer << 200;
        QTest::newRow("scheme") << QByteArray(bearer).replace("Bearer", "bearer") << 200;
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("wrong") << QByteArray("Authorization: Bearer it's no secret\r\n") << 401;
        QTest::newRow("begin") << QByteArray("Authorization: Bearer it's\r\n") << 401;
        QTest::newRow("longer") << QByteArray(bearer).replace("\r\n", "s\r\n") << 401;
        QTest::newRow("empty") << QByteArray("Authorization: Bearer\r\n") << 401;
        QTest::newRow("basic") << QByteArray(bearer).replace("Bearer", "Basic") << 401;
    }

    void onlyTheTokenOpensIt()
    {
        QFETCH(const QByteArray, fields);
        static const Administered mock;
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QTEST(mock.ask("GET", "/.portside/admin", fields).status, "status");
    }

    void anEmptyTokenIsRefused()
    {
        qputenv("PORTSIDE_TEST_EMPTY", "");
        const MockFixture mock(shop, {{u"adminToken"_s, u"${env:PORTSIDE_TEST_EMPTY}"_s}});
        QVERIFY(!mock.error.isEmpty());
    }

    void withoutATokenThereIsNone()
    {
        const MockFixture mock(MockFixture::routes(
            R"({"path": "/.portside/{rest:**}", "response": {"body": "a route"}})"));
        QCOMPARE(mock.get("/.portside/admin/routes"), "a route");
    }

    void theTokenMayStandElsewhere()
    {
        qputenv("PORTSIDE_TEST_TOKEN", token);
        const MockFixture mock(shop, {{u"adminToken"_s, u"${env:PORTSIDE_TEST_TOKEN}"_s}});
        QCOMPARE(mock.ask("GET", "/.portside/admin", bearer).status, 200);
        const MockFixture other(shop, {{u"adminToken"_s, u"${env:PORTSIDE_TEST_NOWHERE}"_s}});
        QVERIFY2(other.error.contains(u"PORTSIDE_TEST_NOWHERE"_s), qPrintable(other.error));
    }

    // What is asked of it, and what it answers.
    void calls_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *method, const char *path, const char *body, int status) {
            QTest::newRow(QByteArray(QByteArray(method) + ' ' + path + ' ' + body).constData())
                << QByteArray(method) << QByteArray(path) << QByteArray(body) << status;
        };
        row("GET", "", "", 200);
        row("GET", "/", "", 200);
        row("GET", "/nothing", "", 404);
        row("GET", "/routes", "", 200);
        row("GET", "/routes/twice", "", 405);
        row("GET", "/routes/a/b", "", 404);
        row("POST", "/routes", R"({"path": "/new", "response": {}})", 201);
        row("POST", "/routes",
            R"([{"path": "/a", "response": {}}, {"path": "/b", "response": {}}])", 201);
        row("POST", "/routes", R"({"path": "/new"})", 400);
        row("POST", "/routes", "{", 400);
        row("PUT", "/routes/twice", R"({"path": "/new", "response": {}})", 204);
        row("PUT", "/routes/twice", "[]", 400);
        row("DELETE", "/routes/twice", "", 204);
        row("DELETE", "/routes", "", 204);
        row("DELETE", "/routes/nothing", "", 404);
        row("DELETE", "/state/step", "", 404);
        row("DELETE", "/requests/count", "", 405);
        row("PATCH", "/routes", "", 405);
        row("PUT", "/state", R"({"a": "b"})", 200);
        row("PUT", "/state", R"({"a": 1})", 400);
        row("PATCH", "/state", R"({"a": null})", 200);
        row("POST", "/state", "{}", 405);
        row("GET", "/resources", "", 200);
        row("GET", "/resources/users", "", 200);
        row("GET", "/resources/nobody", "", 404);
        row("PUT", "/resources/users", "[{}]", 400);
        row("PUT", "/resources/users", "{}", 400);
        row("POST", "/resources/users", "[]", 405);
        row("GET", "/snapshots", "", 200);
        row("POST", "/snapshots/none", "", 404);
        row("DELETE", "/snapshots/none", "", 404);
        row("GET", "/snapshots/none", "", 405);
        row("GET", "/snapshots/a/b", "", 404);
        row("GET", "/requests/else", "", 404);
        row("PUT", "/requests", "", 405);
        row("DELETE", "/requests", "", 204);
        row("GET", "/connections", "", 200);
        row("POST", "/connections", "", 405);
        row("POST", "/broadcast", R"({"body": "x"})", 200);
        row("POST", "/broadcast", R"({"bodie": "x"})", 400);
        row("GET", "/broadcast", "", 405);
        row("POST", "/reset", "", 204);
        row("POST", "/reset?what=state,counts", "", 204);
        row("POST", "/reset?what=everything", "", 400);
        row("GET", "/reset", "", 405);
    }

    void calls()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        const Administered mock;
        const RawResponse answer = mock.call(method, path, body);
        QTEST(answer.status, "status");
        if (answer.status == 400)
            QVERIFY(answer.body.contains("\"error\""));
    }

    void routesComeAndGo()
    {
        const Administered mock;
        QCOMPARE(mock.call("POST", "/routes",
                           R"([{"path": "/hello", "response": {"body": "instead"}},
                               {"name": "x", "path": "/x", "response": {"body": "new"}}])")
                     .status,
                 201);
        QCOMPARE(mock.get("/hello"), "instead");
        QCOMPARE(mock.get("/x"), "new");
        QCOMPARE(mock.call("PUT", "/routes/x", R"({"name": "x", "path": "/x",
                                                   "response": {"body": "newer"}})")
                     .status,
                 204);
        QCOMPARE(mock.get("/x"), "newer");
        mock.call("DELETE", "/routes/x");
        QCOMPARE(mock.ask("GET", "/x").status, 404);
        mock.call("DELETE", "/routes/%2Fhello");
        QCOMPARE(mock.ask("GET", "/hello").status, 404);
        mock.call("DELETE", "/routes");
        QCOMPARE(mock.get("/hello"), "hello");
        QCOMPARE(
            mock.call("PUT", "/routes/twice", R"({"path": "/once", "response": {"body": "o"}})")
                .status,
            204);
        QCOMPARE(mock.get("/once"), "o");
        QCOMPARE(mock.ask("GET", "/twice").status, 404);
        QCOMPARE(mock.call("DELETE", "/routes/%2Fonce").status, 204);
        QCOMPARE(mock.ask("GET", "/once").status, 404);
        QCOMPARE(mock.ask("GET", "/twice").status, 404);
        mock.call("POST", "/reset");
        QCOMPARE(mock.get("/twice"), "first");
    }

    // A store of a resource that cannot be read any more makes every change fail.
    void whatWasRefusedDoesNotStay()
    {
        const Administered mock(
            R"({"portsideMock": 1, "routes": [{"path": "/a", "response": {"body": "file"}}],
            "resources": [{"path": "/users", "store": "users.json"}]})");
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        mock.put(u"users.json"_s, "{");
        const QByteArray bad = R"({"path": "/a", "response": {"body": "refused"}})";
        QVERIFY(mock.call("POST", "/routes", bad).status >= 400);
        QCOMPARE(mock.get("/a"), QByteArray("file"));
        mock.put(u"users.json"_s, "[]");
        const QByteArray good = R"({"path": "/b", "response": {"body": "taken"}})";
        QCOMPARE(mock.call("POST", "/routes", good).status, 201);
        QCOMPARE(mock.get("/b"), QByteArray("taken"));
        QCOMPARE(mock.get("/a"), QByteArray("file"));
    }

    void aChangedFileKeepsThem()
    {
        const Administered mock;
        mock.call("POST", "/routes", R"({"path": "/x", "response": {"body": "new"}})");
        QByteArray other = shop;
        mock.write(other.replace("\"hello\"}", "\"changed\"}"));
        QTRY_COMPARE(mock.get("/hello"), "changed");
        QCOMPARE(mock.get("/x"), "new");
    }

    void stateIsReadAndSet()
    {
        const Administered mock;
        mock.get("/fill");
        QCOMPARE(mock.json("/state").object(), QJsonObject({{u"cart"_s, u"full"_s}}));
        mock.call("DELETE", "/state");
        QCOMPARE(mock.get("/cart"), "empty");
        mock.call("PUT", "/state", R"({"cart": "full", "x": "y"})");
        QCOMPARE(mock.get("/cart"), "full");
        mock.call("PATCH", "/state", R"({"cart": null})");
        QCOMPARE(mock.json("/state").object(), QJsonObject({{u"x"_s, u"y"_s}}));
    }

    void countsBeginAnew()
    {
        const Administered mock;
        QCOMPARE(mock.get("/twice"), "first");
        QCOMPARE(mock.json("/routes").array()[1].toObject().value("requests"_L1).toInt(), 1);
        mock.call("POST", "/reset?what=counts");
        QCOMPARE(mock.get("/twice"), "first");
        QCOMPARE(mock.get("/twice"), "second");
    }

    void snapshotsHaveDataAndState()
    {
        const Administered mock;
        mock.get("/fill");
        QCOMPARE(mock.call("PUT", "/snapshots/full").status, 204);
        mock.ask("DELETE", "/users/1");
        mock.call("DELETE", "/state");
        QCOMPARE(mock.call("PUT", "/snapshots/empty").status, 204);
        QCOMPARE(mock.json("/snapshots").array(), QJsonArray({u"empty"_s, u"full"_s}));
        QCOMPARE(mock.call("POST", "/snapshots/full").status, 204);
        QCOMPARE(mock.get("/users"), R"([{"id":1,"name":"Ada"}])");
        QCOMPARE(mock.get("/cart"), "full");
        QCOMPARE(mock.call("POST", "/snapshots/empty").status, 204);
        QCOMPARE(mock.get("/users"), "[]");
        QCOMPARE(mock.call("DELETE", "/snapshots/full").status, 204);
        QCOMPARE(mock.call("POST", "/snapshots/full").status, 404);
    }

    void resourcesAreSetAndReset()
    {
        const Administered mock;
        QCOMPARE(mock.call("PUT", "/resources/users", R"([{"id": 5}])").status, 200);
        QCOMPARE(mock.get("/users"), R"([{"id":5}])");
        QCOMPARE(mock.call("PUT", "/resources/users", R"([{"id": 5}, {"id": 5}])").status, 400);
        QCOMPARE(mock.get("/users"), R"([{"id":5}])");
        mock.call("DELETE", "/resources/users");
        QCOMPARE(mock.get("/users"), R"([{"id":1,"name":"Ada"}])");
    }

    void requests_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("count");
        const auto row = [](const char *query, int count) {
            QTest::newRow(query) << QByteArray(query) << count;
        };
        row("", 5);
        row("?method=post", 1);
        row("?path=/hello", 2);
        row("?path=/h*", 2);
        row("?path=/hell", 0);
        row("?route=/hello", 2);
        row("?route=resource%20/users", 1);
        row("?unmatched=true", 1);
        row("?method=GET&path=/hello", 1);
        row("?limit=2", 2);
    }

    void requests()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const int, count);
        const Administered mock;
        mock.get("/hello?a=b");
        mock.ask("POST", "/hello", "X-Test: 1\r\n", "content");
        mock.get("/nowhere");
        mock.get("/twice");
        mock.get("/users");
        QCOMPARE(mock.json("/requests" + query).array().size(), count);
        if (!query.contains("limit"))
            QCOMPARE(mock.json("/requests/count" + query).object().value("count"_L1).toInt(),
                     count);
        const QJsonObject post = mock.json("/requests?method=POST").array()[0].toObject();
        QCOMPARE(post.value("body"_L1).toString(), u"content"_s);
        QCOMPARE(post.value("target"_L1).toString(), u"/hello"_s);
        QCOMPARE(post.value("answeredBy"_L1).toString(), u"/hello"_s);
        const QByteArray after = QByteArray::number(post.value("number"_L1).toInt());
        QCOMPARE(mock.json("/requests?after=" + after).array().size(), 3);
    }

    void whatIsKeptOfRequestsIsBounded()
    {
        const Administered mock;
        const QByteArray large(1'000'000, '\xff');
        QCOMPARE(mock.ask("PUT", "/hello", {}, large).status, 200);
        const QJsonObject kept = mock.json("/requests").array()[0].toObject();
        QCOMPARE(kept.value("contentSize"_L1).toInt(), 1'000'000);
        QCOMPARE(QByteArray::fromBase64(kept.value("base64"_L1).toString().toLatin1()),
                 large.first(65'536));
        RawClient client(mock.port());
        for (int i = 0; i < 1'100; ++i) {
            client.send(getRequest("/hello"));
            QCOMPARE(client.readResponse().status, 200);
        }
        QCOMPARE(mock.json("/requests").array().size(), 1'000);
    }

    void messagesGoToWhoIsConnected()
    {
        const Administered mock;
        QWebSocket socket;
        QStringList received;
        connect(&socket, &QWebSocket::textMessageReceived, this,
                [&received](const QString &text) { received += text; });
        socket.open(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(mock.port())));
        RawClient stream(mock.port());
        stream.send(getRequest("/events"));
        QTRY_COMPARE(mock.json("/connections").array().size(), 2);
        const QJsonObject first = mock.json("/connections?x").array()[0].toObject();
        QVERIFY(first.contains("since"_L1) && first.contains("route"_L1));
        const auto reached = [&mock](const QByteArray &query, const QByteArray &body) {
            const RawResponse answer = mock.call("POST", "/broadcast" + query, body);
            return QJsonDocument::fromJson(answer.body).object().value("connections"_L1).toInt();
        };
        QCOMPARE(reached({}, R"({"json": {"a": 1}})"), 2);
        QTRY_COMPARE(received, QStringList(u"{\"a\":1}"_s));
        QVERIFY(stream.waitForBytes(1));
        QTRY_VERIFY(stream.received().contains("data: {\"a\":1}\n\n")
                    || !stream.waitForBytes(stream.received().size() + 1));
        QCOMPARE(reached("?path=/ws", R"({"body": "x"})"), 1);
        QCOMPARE(reached("?route=/events", R"({"event": "e", "body": "x"})"), 1);
        QCOMPARE(reached("?path=/nowhere", R"({"body": "x"})"), 0);
        QCOMPARE(reached({}, R"({"close": 4000, "body": "bye"})"), 1);
        QTRY_COMPARE(socket.closeReason(), u"bye"_s);
    }

    void itIsNoTraffic()
    {
        Administered mock;
        mock.get("/hello");
        mock.call("GET", "/routes");
        mock.ask("GET", "/.portside/admin");
        QVERIFY(mock.front->waitForRecords(2));
        QCOMPARE(mock.front->records.size(), size_t(2));
        QCOMPARE(mock.front->records[1].response.status, 401);
        QVERIFY(!mock.front->records[1].remark.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_MockAdmin)
#include "tst_mockadmin.moc"
