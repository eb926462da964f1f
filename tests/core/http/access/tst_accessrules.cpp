// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/access/accessrules.h"
#include "core/http/listenerfixture.h"

using namespace Core;
using namespace Testing;
using namespace Qt::StringLiterals;

class TestAccessRules final : public QObject
{
    Q_OBJECT

private slots:
    void answersHosts_data();
    void answersHosts();
    void refusesPages_data();
    void refusesPages();
    void goesOnAfterRefusal();
    void dropsContentOfRefused();
    void refusesHeadWithoutContent();
    void changesWhileConnected();
    void sendsNothingThatAPageCanUse();
};

namespace {

ListenerOptions closed()
{
    ListenerOptions options;
    options.access.hosts = HostRule({u"app.test"_s});
    return options;
}

QByteArray request(const QByteArray &line, const QByteArray &fields)
{
    return line + " HTTP/1.1\r\n" + fields + "\r\n";
}

} // namespace

void TestAccessRules::answersHosts_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *title, const QByteArray &line, const QByteArray &fields,
                        int status) { QTest::newRow(title) << request(line, fields) << status; };
    row("localhost", "GET /", "Host: localhost\r\n", 200);
    row("address", "GET /", "Host: 127.0.0.1:99\r\n", 200);
    row("listed", "GET /", "Host: app.test\r\n", 200);
    row("other", "GET /", "Host: evil.example\r\n", 421);
    row("other, HEAD", "HEAD /", "Host: evil.example\r\n", 421);
    row("other, OPTIONS of all", "OPTIONS *", "Host: evil.example\r\n", 421);
    row("authority of the target counts", "GET http://evil.example/", "Host: localhost\r\n", 421);
    row("authority of the target allows", "GET http://localhost/", "Host: evil.example\r\n", 200);
    row("target with a query and no path", "GET http://evil.example?x", "Host: localhost\r\n", 421);
    row("field name in capitals", "GET /", "HOST: evil.example\r\n", 421);
    QTest::newRow("HTTP/1.0 without a host") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 200;
    QTest::newRow("HTTP/1.0 with another host")
        << QByteArray("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n") << 421;
}

void TestAccessRules::answersHosts()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ListenerFixture server(ListenerFixture::answerOk, closed());
    RawClient client(server.port);
    client.send(request);
    const RawResponse response = client.readResponse(request.startsWith("HEAD"));
    QCOMPARE(response.status, status);
    QVERIFY(server.waitForRecords(1));
    const ExchangeRecord &record = server.records[0];
    QCOMPARE(record.outcome, status == 200 ? Outcome::Completed : Outcome::Refused);
    QCOMPARE(record.refusal, status == 200 ? Refusal::None : Refusal::Host);
    if (status != 200) {
        QVERIFY(record.remark.contains("evil.example"_L1));
        QCOMPARE(record.section, "RFC 9110 section 7.4");
    }
}

void TestAccessRules::refusesPages_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *title, const QByteArray &line, const QByteArray &fields, int status) {
              QTest::newRow(title) << request(line, "Host: localhost\r\n" + fields) << status;
          };
    row("read from another page", "GET /", "Origin: https://evil.example\r\n", 200);
    row("preflight", "OPTIONS /", "Origin: https://evil.example\r\n", 200);
    row("post without a page", "POST /", {}, 200);
    row("post from the own page", "POST /", "Origin: http://localhost\r\n", 200);
    row("post from another page", "POST /", "Origin: https://evil.example\r\n", 403);
    row("post from no known page", "POST /", "Origin: null\r\n", 403);
    row("post from an address", "POST /", "Origin: http://198.51.100.7\r\n", 403);
    row("post with two origins", "POST /",
        "Origin: https://evil.example\r\nOrigin: http://localhost\r\n", 403);
    row("put", "PUT /", "Origin: https://evil.example\r\n", 403);
    row("delete", "DELETE /", "Origin: https://evil.example\r\n", 403);
    row("any other method", "PURGE /", "Origin: https://evil.example\r\n", 403);
    row("WebSocket", "GET /",
        "Origin: https://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n", 403);
    row("own WebSocket", "GET /",
        "Origin: http://localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n", 200);
    row("event stream", "GET /", "Origin: https://evil.example\r\nAccept: text/event-stream\r\n",
        403);
    row("own event stream", "GET /", "Sec-Fetch-Site: same-origin\r\nAccept: text/event-stream\r\n",
        200);
    row("post by site alone", "POST /", "Sec-Fetch-Site: cross-site\r\n", 403);
}

void TestAccessRules::refusesPages()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ListenerFixture server(ListenerFixture::answerOk, closed());
    RawClient client(server.port);
    client.send(request);
    QCOMPARE(client.readResponse().status, status);
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records[0].refusal, status == 200 ? Refusal::None : Refusal::Origin);
}

void TestAccessRules::goesOnAfterRefusal()
{
    ListenerFixture server(ListenerFixture::answerOk, closed());
    RawClient client(server.port);
    client.send(request("GET /", "Host: evil.example\r\n")
                + request("POST /", "Host: localhost\r\nOrigin: null\r\n")
                + request("GET /", "Host: localhost\r\n"));
    QCOMPARE(client.readResponse().status, 421);
    QCOMPARE(client.readResponse().status, 403);
    QCOMPARE(client.readResponse().status, 200);
}

void TestAccessRules::dropsContentOfRefused()
{
    ListenerFixture server(ListenerFixture::answerOk, closed());
    RawClient client(server.port);
    client.send("POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 30\r\n\r\n"
                "GET /smuggled HTTP/1.1\r\n\r\n1234"
                + request("GET /next", "Host: localhost\r\n"));
    QCOMPARE(client.readResponse().status, 421);
    QCOMPARE(client.readResponse().status, 200);
    QVERIFY(server.waitForRecords(2));
    QCOMPARE(server.records[1].request.target, "/next");
}

void TestAccessRules::refusesHeadWithoutContent()
{
    ListenerFixture server(ListenerFixture::answerOk, closed());
    RawClient client(server.port);
    client.send(request("HEAD /", "Host: evil.example\r\n")
                + request("GET /", "Host: localhost\r\n"));
    QCOMPARE(client.readResponse(true).status, 421);
    QCOMPARE(client.readResponse().status, 200);
}

void TestAccessRules::changesWhileConnected()
{
    ListenerFixture server(ListenerFixture::answerOk, closed());
    RawClient client(server.port);
    client.send(request("GET /", "Host: new.test\r\n"));
    QCOMPARE(client.readResponse().status, 421);
    server.listener->setAccess({HostRule({u"new.test"_s}), OriginRule()});
    client.send(request("GET /", "Host: new.test\r\n") + request("GET /", "Host: app.test\r\n"));
    QCOMPARE(client.readResponse().status, 200);
    QCOMPARE(client.readResponse().status, 421);
}

void TestAccessRules::sendsNothingThatAPageCanUse()
{
    ListenerFixture server(ListenerFixture::answerOk, closed());
    const QByteArrayList requests {request("GET /", "Host: <b>evil</b>.example\r\n"),
                                   request("GET /", "Host: evil.example\r\n"),
                                   request("POST /", "Host: localhost\r\nOrigin: null\r\n"),
                                   "nonsense\r\n\r\n"};
    for (const QByteArray &each : requests) {
        RawClient client(server.port);
        client.send(each);
        const RawResponse response = client.readResponse();
        QVERIFY(response.status >= 400);
        QCOMPARE(response.header("Content-Type"), "text/plain; charset=utf-8");
        QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
        QVERIFY(response.header("Content-Security-Policy").contains("default-src 'none'"));
        QCOMPARE(response.header("Cross-Origin-Resource-Policy"), "same-origin");
        QCOMPARE(response.header("Cache-Control"), "no-store");
        QVERIFY(!response.header("Access-Control-Allow-Origin").contains('*'));
    }
}

QTEST_GUILESS_MAIN(TestAccessRules)

#include "tst_accessrules.moc"
