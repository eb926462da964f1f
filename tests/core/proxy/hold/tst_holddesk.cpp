// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../proxyfixture.h"
#include "../rawupstream.h"

#include <QSignalSpy>

using namespace Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Core::HeldDecision;
using Core::HeldMessage;

namespace {

// A proxy with a breakpoint, and what it holds.
struct HoldingProxy
{
    HoldingProxy(quint16 upstream, const Core::Breakpoint &breakpoint,
                 Core::ProxyOptions options = {})
        : proxy(upstream, std::move(options))
        , held(&proxy.handler, &Core::Handler::held)
        , released(&proxy.handler, &Core::Handler::released)
    {
        proxy.handler.setBreakpoint(breakpoint);
    }

    bool waitFor(int count)
    {
        return QTest::qWaitFor([&] { return held.size() >= count; });
    }
    HeldMessage message(int index) const { return held[index][0].value<HeldMessage>(); }
    quint16 port() const { return proxy.port; }

    ProxyFixture proxy;
    QSignalSpy held;
    QSignalSpy released;
};

// Answers each request by the request itself.
RawUpstream::Answer echo()
{
    return [](RawUpstream::Connection &connection) {
        const qsizetype end = connection.pending.indexOf("\r\n\r\n");
        const QByteArray lower = connection.pending.toLower();
        const qsizetype field = lower.indexOf("\r\ncontent-length: ");
        const qint64 size = field < 0
            ? 0
            : lower.mid(field + 18, lower.indexOf("\r\n", field + 18) - field - 18).toLongLong();
        const bool isChunked = lower.contains("transfer-encoding: chunked");
        if (end < 0 || connection.pending.size() < end + 4 + size
            || (isChunked && !lower.endsWith("0\r\n\r\n")))
            return;
        const QByteArray body = std::exchange(connection.pending, {});
        connection.socket->write("HTTP/1.1 200 OK\r\nX-Up: 1\r\nContent-Length: "
                                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
}

QByteArray post(const QByteArray &body)
{
    return "POST /a HTTP/1.1\r\nHost: a\r\nX-Mine: 1\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

// Messages that wait until somebody has decided.
class tst_HoldDesk final : public QObject
{
    Q_OBJECT

private slots:
    void aRequestWaitsUntilItMayGoOn()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true});
        RawClient client(holding.port());
        client.send(post("hello"));
        QVERIFY(holding.waitFor(1));
        const HeldMessage message = holding.message(0);
        QVERIFY(!message.isAnswer && message.isWhole);
        QCOMPARE(message.request.target, "/a");
        QCOMPARE(message.content, "hello");
        QCOMPARE(upstream.connections(), 0u);
        holding.proxy.handler.decide({.exchangeId = message.exchangeId});
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY2(response.body.endsWith("\r\n\r\nhello"), response.body);
        QVERIFY(response.body.contains("X-Mine: 1\r\nContent-Length: 5\r\n"));
        QCOMPARE(holding.released.size(), 1);
    }

    void aRequestCanBeChanged()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true});
        RawClient client(holding.port());
        client.send(post("hello"));
        QVERIFY(holding.waitFor(1));
        HeldMessage message = holding.message(0);
        message.request.method = "PUT";
        message.request.target = "/b?c";
        message.request.headers.set("X-Mine", "2");
        message.request.headers.set("Content-Length", "999"); // counts for nothing
        holding.proxy.handler.decide({.exchangeId = message.exchangeId,
                                      .request = message.request,
                                      .content = "a longer content"});
        const RawResponse response = client.readResponse();
        QVERIFY2(response.body.startsWith("PUT /b?c HTTP/1.1\r\n"), response.body);
        QVERIFY(response.body.contains("\r\nX-Mine: 2\r\nContent-Length: 16\r\n"));
        QVERIFY(response.body.endsWith("\r\n\r\na longer content"));
        QVERIFY(holding.proxy.front.waitForRecords(1));
        QVERIFY(!holding.proxy.front.records[0].remark.isEmpty());
        QCOMPARE(holding.proxy.front.records[0].request.target, "/a"); // what the client sent
    }

    void chunksStayChunks()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true});
        RawClient client(holding.port());
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
        QVERIFY(holding.waitFor(1));
        QCOMPARE(holding.message(0).content, "abc");
        holding.proxy.handler.decide({.exchangeId = holding.message(0).exchangeId});
        const RawResponse response = client.readResponse();
        QVERIFY2(response.body.endsWith("3\r\nabc\r\n0\r\n\r\n"), response.body);
    }

    void aLongContentFollowsWhatWasHeld()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true});
        const QByteArray body(3 * Core::HoldDesk::longestContent, 'x');
        RawClient client(holding.port());
        client.send(post(body));
        QVERIFY(holding.waitFor(1));
        QVERIFY(!holding.message(0).isWhole);
        QVERIFY(holding.message(0).content.size() >= Core::HoldDesk::longestContent);
        QVERIFY(holding.message(0).content.size() < 2 * Core::HoldDesk::longestContent);
        holding.proxy.handler.decide({.exchangeId = holding.message(0).exchangeId});
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY(response.body.endsWith(QByteArray("\r\n\r\n" + body)));
    }

    void anAnswerWaitsAndCanBeChanged()
    {
        RawUpstream upstream("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Up: 1\r\n\r\n"
                             "3\r\nabc\r\n0\r\nX-T: 1\r\n\r\n");
        HoldingProxy holding(upstream.port(), {.answers = true});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        HeldMessage message = holding.message(0);
        QVERIFY(message.isAnswer && message.isWhole);
        QCOMPARE(message.content, "abc");
        QVERIFY(!client.waitForBytes(1, 50ms));
        holding.proxy.handler.decide({.exchangeId = message.exchangeId, .isAnswer = true});
        RawResponse response = client.readResponse();
        QCOMPARE(response.body, "abc");
        QCOMPARE(response.header("Transfer-Encoding"), "chunked");

        client.send(getRequest());
        QVERIFY(holding.waitFor(2));
        message = holding.message(1);
        message.response.status = 418;
        message.response.reason = "Teapot";
        message.response.headers.set("X-Up", "2");
        holding.proxy.handler.decide({.exchangeId = message.exchangeId,
                                      .isAnswer = true,
                                      .response = message.response,
                                      .content = "short and stout"});
        response = client.readResponse();
        QCOMPARE(response.status, 418);
        QCOMPARE(response.header("X-Up"), "2");
        QCOMPARE(response.header("Content-Length"), "15");
        QCOMPARE(response.count("Transfer-Encoding"), 0);
        QCOMPARE(response.body, "short and stout");
        QVERIFY(holding.proxy.front.waitForRecords(2));
        QCOMPARE(holding.proxy.front.records[1].responseContent, "short and stout");
    }

    void aLongAnswerFollowsWhatWasHeld()
    {
        const QByteArray body(3 * Core::HoldDesk::longestContent, 'x');
        RawUpstream upstream("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size())
                             + "\r\n\r\n" + body);
        HoldingProxy holding(upstream.port(), {.answers = true});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        QVERIFY(!holding.message(0).isWhole);
        holding.proxy.handler.decide(
            {.exchangeId = holding.message(0).exchangeId, .isAnswer = true});
        QVERIFY(client.readResponse().body == body);
    }

    void aSlowAnswerIsShownAsFarAsItHasCome()
    {
        RawUpstream upstream("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
        HoldingProxy holding(upstream.port(), {.answers = true});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        QCOMPARE(holding.message(0).content, "first");
        QVERIFY(!holding.message(0).isWhole);
        holding.proxy.handler.decide(
            {.exchangeId = holding.message(0).exchangeId, .isAnswer = true});
        QVERIFY(QTest::qWaitFor([&] {
            client.waitForBytes(client.received().size() + 1, 10ms);
            return client.received().endsWith("5\r\nfirst\r\n");
        }));
        upstream.connection(0).socket->write("0\r\n\r\n");
        QVERIFY(client.readResponse().complete);
    }

    void whatIsDroppedIsCut_data()
    {
        QTest::addColumn<bool>("answer");
        QTest::newRow("request") << false;
        QTest::newRow("answer") << true;
    }

    void whatIsDroppedIsCut()
    {
        QFETCH(const bool, answer);
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = !answer, .answers = answer});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        holding.proxy.handler.decide({.exchangeId = holding.message(0).exchangeId,
                                      .isAnswer = answer,
                                      .verdict = HeldDecision::Verdict::Drop});
        QVERIFY(client.waitForClose());
        QVERIFY(client.received().isEmpty());
        QVERIFY(holding.proxy.front.waitForRecords(1));
        QCOMPARE(holding.proxy.front.records[0].outcome, Core::Outcome::Reset);
    }

    void onlyWhatTheFilterNamesWaits()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(),
                             {.requests = true, .answers = true, .filter = u"path:/held*"_s});
        RawClient other(holding.port());
        RawClient held(holding.port());
        held.send(getRequest("/held/1"));
        QVERIFY(holding.waitFor(1));
        for (int i = 0; i < 3; ++i) { // the others go on meanwhile
            other.send(getRequest("/free"));
            QCOMPARE(other.readResponse().status, 200);
        }
        QCOMPARE(holding.held.size(), 1);
        holding.proxy.handler.decide({.exchangeId = holding.message(0).exchangeId});
        QVERIFY(holding.waitFor(2));
        QVERIFY(holding.message(1).isAnswer);
    }

    void itGoesOnByItselfWhenTheTimeIsOver()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true, .patience = 1s});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        QVERIFY(holding.message(0).until > QDateTime::currentDateTimeUtc());
        QCOMPARE(client.readResponse().status, 200);
        QCOMPARE(holding.released.size(), 1);
    }

    void switchedOffLetsAllGoOn()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true, .answers = true});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        holding.proxy.handler.setBreakpoint({});
        QCOMPARE(client.readResponse().status, 200);
        QCOMPARE(holding.held.size(), 1);
    }

    void aClientThatLeavesIsForgotten()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true});
        {
            RawClient client(holding.port());
            client.send(getRequest());
            QVERIFY(holding.waitFor(1));
            client.abort();
        }
        QTRY_COMPARE(holding.released.size(), 1);
        holding.proxy.handler.decide({.exchangeId = holding.message(0).exchangeId});
        QCOMPARE(upstream.connections(), 0u);
    }

    void anUpstreamThatBreaksOffMeanwhileIsTold()
    {
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            connection.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
            connection.socket->disconnectFromHost();
        });
        HoldingProxy holding(upstream.port(), {.answers = true});
        RawClient client(holding.port());
        client.send(getRequest());
        QCOMPARE(client.readResponse().status, 502);
    }

    // It crosses the end of the request's time.
    void aLateDecisionDoesNotMeetTheAnswer()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true, .answers = true, .patience = 1s});
        RawClient client(holding.port());
        client.send(post("hello"));
        QVERIFY(holding.waitFor(2));
        QVERIFY(holding.message(1).isAnswer);
        const qint64 id = holding.message(0).exchangeId;
        QCOMPARE(holding.message(1).exchangeId, id);
        holding.proxy.handler.decide({.exchangeId = id, .content = "of the request"});
        holding.proxy.handler.decide({.exchangeId = id, .verdict = HeldDecision::Verdict::Drop});
        QCOMPARE(holding.released.size(), 1);
        QCOMPARE(holding.released[0][1].toBool(), false);
        holding.proxy.handler.decide({.exchangeId = id, .isAnswer = true});
        QVERIFY(client.readResponse().body.endsWith("\r\n\r\nhello"));
        QCOMPARE(holding.released.size(), 2);
        QCOMPARE(holding.released[1][1].toBool(), true);
    }

    void anAnswerWithoutContentCanBecomeOneThatHasSome()
    {
        RawUpstream upstream("HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n");
        HoldingProxy holding(upstream.port(), {.answers = true});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        HeldMessage message = holding.message(0);
        message.response.status = 200;
        message.response.reason = "OK";
        holding.proxy.handler.decide(
            {.exchangeId = message.exchangeId, .isAnswer = true, .response = message.response});
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY(response.complete && response.body.isEmpty());
        QCOMPARE(response.header("Content-Length"), "0");
    }

    void aRequestCanBecomeOneForTheHead()
    {
        RawUpstream upstream("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
        HoldingProxy holding(upstream.port(), {.requests = true});
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        HeldMessage message = holding.message(0);
        message.request.method = "HEAD";
        holding.proxy.handler.decide(
            {.exchangeId = message.exchangeId, .request = message.request});
        const RawResponse response = client.readResponse();
        QCOMPARE(response.status, 200);
        QVERIFY(response.complete && response.body.isEmpty());
        QVERIFY(holding.proxy.front.waitForRecords(1));
        QCOMPARE(holding.proxy.front.records[0].outcome, Core::Outcome::Completed);
    }

    void aFaultCutsAlsoAnAnswerThatWaited()
    {
        RawUpstream upstream("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "6\r\nabcdef\r\n0\r\n\r\n");
        Core::ProxyOptions options;
        options.faults = {{.share = 1, .kind = Core::FaultRule::Kind::Cut}};
        HoldingProxy holding(upstream.port(), {.answers = true}, options);
        RawClient client(holding.port());
        client.send(getRequest());
        QVERIFY(holding.waitFor(1));
        holding.proxy.handler.decide(
            {.exchangeId = holding.message(0).exchangeId, .isAnswer = true});
        QVERIFY(client.waitForClose());
        QVERIFY(client.received().contains("abc"));
        QVERIFY2(!client.received().contains("0\r\n\r\n"), client.received());
    }

    void noMoreThanSomeWaitAlsoWhileTheyComeIn()
    {
        RawUpstream upstream(echo());
        HoldingProxy holding(upstream.port(), {.requests = true});
        const QByteArray begun = post("0123456789").chopped(5);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (size_t i = 0; i <= Core::HoldDesk::mostHeld; ++i) {
            clients.push_back(std::make_unique<RawClient>(holding.port()));
            clients.back()->send(begun);
        }
        QVERIFY(holding.waitFor(int(Core::HoldDesk::mostHeld)));
        QTRY_COMPARE(upstream.connections(), 1u); // the last one has gone on
        QCOMPARE(holding.held.size(), qsizetype(Core::HoldDesk::mostHeld));
        holding.proxy.handler.setBreakpoint({}); // and those that waited
        QTRY_COMPARE(upstream.connections(), unsigned(Core::HoldDesk::mostHeld + 1));
    }
};

QTEST_GUILESS_MAIN(tst_HoldDesk)
#include "tst_holddesk.moc"
