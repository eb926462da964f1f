// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxyfixture.h"
#include "rawupstream.h"

using namespace Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray okAnswer(const QByteArray &body = "ok")
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

bool waitFor(RawClient &client, const QByteArray &part)
{
    return QTest::qWaitFor([&] {
        client.waitForBytes(client.received().size() + 1, std::chrono::milliseconds(10));
        return client.received().contains(part);
    });
}

QByteArray fieldLines(const QByteArray &head)
{
    return head.mid(head.indexOf("\r\n") + 2);
}

} // namespace

// How one request goes to an upstream and its answer comes back.
class tst_ProxyHandler final : public QObject
{
    Q_OBJECT

private slots:
    void requestAndAnswerPass()
    {
        RawUpstream upstream(okAnswer("hello"));
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send("GET /a%20b?c=d HTTP/1.1\r\nhOst: a\r\nX-One: 1\r\nx-one: 2\r\n\r\n");
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, "hello");
        QVERIFY2(upstream.received().startsWith("GET /a%20b?c=d HTTP/1.1\r\nhOst: 127.0.0.1:"),
                 upstream.received());
        QVERIFY(upstream.received().contains("\r\nX-One: 1\r\nx-one: 2\r\n"));
        QVERIFY(upstream.received().contains("\r\nX-Forwarded-For: 127.0.0.1\r\n"));
        QVERIFY(proxy.front.waitForRecords(1));
        QCOMPARE(proxy.front.records[0].answeredBy, u"http://127.0.0.1:%1"_s.arg(upstream.port()));
        QCOMPARE(proxy.front.records[0].responseContent, "hello");
    }

    void connectionsAreUsedAgain()
    {
        RawUpstream upstream(okAnswer());
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        for (int i = 0; i < 5; ++i) {
            client.send(getRequest());
            QCOMPARE(client.readResponse().status, 200);
        }
        QCOMPARE(upstream.connections(), 1u);
    }

    void contentGoesUpAsItComes_data()
    {
        QTest::addColumn<QByteArray>("framing");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("length") << "Content-Length: 6\r\n"_ba
                                << "abcdef"_ba;
        QTest::newRow("chunked") << "Transfer-Encoding: chunked\r\n"_ba
                                 << "3\r\nabc\r\n3\r\ndef\r\n0\r\nX-T: 1\r\n\r\n"_ba;
    }

    void contentGoesUpAsItComes()
    {
        QFETCH(const QByteArray, framing);
        QFETCH(const QByteArray, content);
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            const QByteArray &bytes = connection.pending;
            if (bytes.endsWith("abcdef") || (bytes.contains("def") && bytes.endsWith("\r\n\r\n")))
                connection.socket->write(okAnswer());
        });
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send("POST / HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n");
        QVERIFY(upstream.waitForBytes("\r\n\r\n"));
        client.send(content.first(5));
        client.send(content.mid(5));
        QCOMPARE(client.readResponse().status, 200);
        QVERIFY(upstream.received().contains(framing));
        QVERIFY2(upstream.received().endsWith("\r\nabcdef")
                     || upstream.received().endsWith("0\r\nX-T: 1\r\n\r\n"),
                 upstream.received());
    }

    void answersComeWhileTheyAreMade()
    {
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            connection.socket->write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
        });
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest());
        QVERIFY(waitFor(client, "first"));
        upstream.connection(0).socket->write("6\r\nsecond\r\n0\r\nX-Sum: 7\r\n\r\n");
        QVERIFY(waitFor(client, "X-Sum: 7\r\n\r\n"));
    }

    void fieldsOfTheHopStayBehind()
    {
        RawUpstream upstream("HTTP/1.1 200 OK\r\nConnection: keep-alive, X-Hop\r\nX-Hop: 1\r\n"
                             "Keep-Alive: timeout=5\r\nX-Kept: 1\r\nContent-Length: 2\r\n\r\nok");
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest("/",
                               "Connection: keep-alive, X-Mine\r\nX-Mine: 1\r\nKeep-Alive: 1\r\n"
                               "Proxy-Connection: keep-alive\r\nX-Kept: 1\r\n"));
        const RawResponse response = client.readResponse();
        QVERIFY(!fieldLines(response.head).contains("Hop"));
        QVERIFY(!response.head.contains("Keep-Alive"));
        QVERIFY(response.head.contains("X-Kept: 1"));
        QVERIFY(!upstream.received().contains("X-Mine"));
        QVERIFY(!upstream.received().contains("Connection"));
        QVERIFY(upstream.received().contains("X-Kept: 1"));
    }

    void framingOfAnswersStays_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("HEAD with length")
            << "HEAD"_ba
            << "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nA: b\r\n\r\n"_ba;
        QTest::newRow("HEAD chunked")
            << "HEAD"_ba
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n"_ba;
        QTest::newRow("HEAD without") << "HEAD"_ba
                                      << "HTTP/1.1 200 OK\r\nA: b\r\n\r\n"_ba;
        QTest::newRow("204") << "GET"_ba
                             << "HTTP/1.1 204 No Content\r\nA: b\r\n\r\n"_ba;
        QTest::newRow("304 with length")
            << "GET"_ba
            << "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\nA: b\r\n\r\n"_ba;
        QTest::newRow("odd case") << "GET"_ba
                                  << "HTTP/1.1 200 Fine\r\ncOntent-length: 2\r\nA: b\r\n\r\nok"_ba;
        QTest::newRow("chunked") << "GET"_ba
                                 << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n"
                                    "2\r\nok\r\n0\r\n\r\n"_ba;
    }

    void framingOfAnswersStays()
    {
        QFETCH(const QByteArray, method);
        QFETCH(QByteArray, answer);
        answer.replace("A: b\r\n", "A: b\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
        RawUpstream upstream(answer);
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(method + " / HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForBytes(answer.size()));
        QCOMPARE(client.received(), answer);
    }

    void interimAnswersPass()
    {
        RawUpstream upstream("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + okAnswer());
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest());
        const RawResponse interim = client.readResponse();
        QCOMPARE(interim.status, 103);
        QCOMPARE(interim.header("Link"), "</a>");
        QCOMPARE(client.readResponse().body, "ok");
    }

    void expectationsAreTheUpstreams()
    {
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            connection.socket->write("HTTP/1.1 413 Too Much\r\nContent-Length: 0\r\n\r\n");
        });
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                    "Content-Length: 1000000\r\n\r\n");
        QCOMPARE(client.readResponse().status, 413);
        QVERIFY(upstream.received().contains("Expect: 100-continue"));
    }

    void goingOnIsPassedBack()
    {
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            if (connection.pending.endsWith("abc"))
                connection.socket->write(okAnswer());
            else
                connection.socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        });
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(postHead(3, "Expect: 100-continue\r\n"));
        QCOMPARE(client.readResponse().status, 100);
        client.send("abc");
        QCOMPARE(client.readResponse().status, 200);
    }

    void upgradesBecomeTunnels()
    {
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            if (connection.pending.endsWith("\r\n\r\n"))
                connection.socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: thing\r\n"
                                         "Connection: Upgrade\r\n\r\nhello");
            else
                connection.socket->write("<" + connection.pending.right(3) + ">");
        });
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest("/", "Connection: Upgrade\r\nUpgrade: thing\r\n"));
        const QByteArray head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: thing\r\n"
                                "Connection: Upgrade\r\n\r\n";
        QVERIFY(client.waitForBytes(head.size() + 5));
        QCOMPARE(client.received(), head + "hello");
        client.send("abc");
        QVERIFY(waitFor(client, "<abc>"));
        upstream.connection(0).socket->disconnectFromHost();
        QVERIFY(client.waitForClose());
        QVERIFY(proxy.front.waitForRecords(1));
        const Core::ExchangeRecord &record = proxy.front.records[0];
        QCOMPARE(record.response.status, 101);
        QCOMPARE(record.requestContent, "abc");
        QCOMPARE(record.responseContent, "hello<abc>");
        QCOMPARE(record.outcome, Core::Outcome::Completed);
    }

    void anUpgradeEndsWithItsClient()
    {
        // An upstream that reads no further does not see the end, and keeps its side open.
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            connection.socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: thing\r\n"
                                     "Connection: Upgrade\r\n\r\n");
            connection.socket->setReadBufferSize(1);
            connection.socket->blockSignals(true);
        });
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest("/", "Connection: Upgrade\r\nUpgrade: thing\r\n"));
        QCOMPARE(client.readResponse().status, 101);
        client.send("more than it reads");
        client.finishSending();
        QVERIFY(proxy.front.waitForRecords(1));
        QCOMPARE(proxy.front.records[0].outcome, Core::Outcome::Completed);
    }

    void nobodyListens()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const quint16 port = closed.serverPort();
        closed.close();
        ProxyFixture proxy(port);
        const RawResponse response = request(proxy.port, "GET", "/");
        QCOMPARE(response.status, 502);
        QVERIFY2(response.body.contains("nothing listens there"), response.body);
        QVERIFY(proxy.front.records[0].remark.contains(u"nothing listens there"_s));
    }

    void brokenUpstreams_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9\r\n\r\n"_ba
                                 << "no answer of HTTP/1"_ba;
        QTest::newRow("ambiguous")
            << "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
            << "ambiguous"_ba;
        QTest::newRow("two lengths")
            << "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n"_ba
            << "Content-Length"_ba;
        QTest::newRow("coding") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n"_ba
                                << "gzip"_ba;
        QTest::newRow("upgrade") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"_ba
                                 << "nobody asked"_ba;
    }

    void brokenUpstreams()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, said);
        RawUpstream upstream(answer);
        ProxyFixture proxy(upstream.port());
        const RawResponse response = request(proxy.port, "GET", "/");
        QCOMPARE(response.status, 502);
        QVERIFY2(response.body.contains(said), response.body);
    }

    void truncatedAnswersAreTruncated()
    {
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            connection.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfour");
            connection.socket->disconnectFromHost();
        });
        ProxyFixture proxy(upstream.port());
        const RawResponse response = request(proxy.port, "GET", "/");
        QVERIFY(!response.complete);
        QVERIFY(proxy.front.waitForRecords(1));
        QCOMPARE(proxy.front.records[0].outcome, Core::Outcome::Reset);
    }

    void aStaleConnectionIsTriedAgain()
    {
        int requests = 0;
        RawUpstream upstream([&requests](RawUpstream::Connection &connection) {
            if (++requests == 2)
                connection.socket->abort();
            else
                connection.socket->write(okAnswer());
        });
        ProxyFixture proxy(upstream.port());
        QCOMPARE(request(proxy.port, "GET", "/").status, 200);
        QCOMPARE(request(proxy.port, "GET", "/").status, 200);
        QCOMPARE(requests, 3);
    }

    void whatChangesSomethingIsSentOnce()
    {
        int requests = 0;
        RawUpstream upstream([&requests](RawUpstream::Connection &connection) {
            if (++requests == 2)
                connection.socket->abort();
            else
                connection.socket->write(okAnswer());
        });
        ProxyFixture proxy(upstream.port());
        QCOMPARE(request(proxy.port, "GET", "/").status, 200);
        QCOMPARE(request(proxy.port, "POST", "/").status, 502);
        QCOMPARE(requests, 2);
    }

    void aSlowUpstreamIsA504()
    {
        RawUpstream upstream([](RawUpstream::Connection &) {});
        ProxyFixture proxy(upstream.port(),
                           {.patience = {.answering = std::chrono::milliseconds(100)}});
        const RawResponse response = request(proxy.port, "GET", "/");
        QCOMPARE(response.status, 504);
        QVERIFY2(response.body.contains("did not answer"), response.body);
    }

    void aProxyOfItselfSaysSo()
    {
        ProxyFixture proxy(0);
        QVERIFY(proxy.handler.setUpstream(QUrl(u"http://127.0.0.1:%1"_s.arg(proxy.port))));
        QCOMPARE(request(proxy.port, "GET", "/").status, 508);
    }

    void theUpstreamMayComeLater()
    {
        ProxyFixture proxy(0);
        proxy.handler.unsetUpstream(u"The program is starting."_s);
        const RawResponse before = request(proxy.port, "GET", "/");
        QCOMPARE(before.status, 503);
        QCOMPARE(before.body.trimmed(), "The program is starting.");
        RawUpstream upstream(okAnswer());
        QVERIFY(proxy.handler.setUpstream(QUrl(u"http://localhost:%1"_s.arg(upstream.port()))));
        QCOMPARE(request(proxy.port, "GET", "/").status, 200);
        QVERIFY(!proxy.handler.setUpstream(QUrl(u"ftp://localhost"_s)));
    }

    void unrecordedExchangesCountNowhere()
    {
        RawUpstream upstream(okAnswer());
        ProxyFixture proxy(upstream.port(), {.records = false});
        QCOMPARE(request(proxy.port, "GET", "/").status, 200);
        QTRY_COMPARE(proxy.front.listener->counters().inFlight, 0);
        QVERIFY(proxy.front.records.empty());
    }

    void aClientThatLeavesEndsTheRequest()
    {
        RawUpstream upstream([](RawUpstream::Connection &) {});
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest());
        QVERIFY(upstream.waitForBytes("\r\n\r\n"));
        client.abort();
        QTRY_COMPARE(upstream.connection(0).socket->state(), QAbstractSocket::UnconnectedState);
    }

    void routesGoToOtherUpstreams()
    {
        RawUpstream pages(okAnswer("pages"));
        RawUpstream api(okAnswer("api"));
        ProxyFixture proxy(pages.port(), {.routes = {{"/api", upstreamAt(api.port(), u"/v1"_s)}}});
        QCOMPARE(request(proxy.port, "GET", "/api/a?b").body, "api");
        QVERIFY(api.received().startsWith("GET /v1/a?b HTTP"));
        QCOMPARE(request(proxy.port, "GET", "/apis").body, "pages");
        QVERIFY(pages.received().startsWith("GET /apis HTTP"));
    }
};

QTEST_GUILESS_MAIN(tst_ProxyHandler)
#include "tst_proxyhandler.moc"
