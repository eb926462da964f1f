// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxyfixture.h"
#include "rawupstream.h"

#include <sys/socket.h>

using namespace Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

// Sends this, and then its end.
RawUpstream upstreamThatEndsAfter(const QByteArray &bytes)
{
    return RawUpstream([bytes](RawUpstream::Connection &connection) {
        connection.socket->write(bytes);
        connection.socket->disconnectFromHost();
    });
}

} // namespace

// What a relay makes of clients and upstreams that do not keep to the rules.
class tst_Relay final : public QObject
{
    Q_OBJECT

private slots:
    // Else the content would be the upstream's next request.
    void theLengthStaysWhateverConnectionNames()
    {
        RawUpstream upstream([](RawUpstream::Connection &connection) {
            if (connection.pending.endsWith("smuggled"))
                connection.socket->write(okAnswer);
        });
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send("POST / HTTP/1.1\r\nHost: a\r\nConnection: Content-Length\r\n"
                    "Content-Length: 8\r\n\r\nsmuggled");
        QCOMPARE(client.readResponse().status, 200);
        QVERIFY2(upstream.received().contains("Content-Length: 8\r\n"), upstream.received());
    }

    void anAnswerWithoutItsHeadIsA502_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("interim alone") << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
        QTest::newRow("hints alone") << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"_ba;
        QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nSer"_ba;
        QTest::newRow("half a line") << "HTTP/1.1 2"_ba;
        QTest::newRow("two lengths")
            << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok"_ba;
        QTest::newRow("list of lengths") << "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nok"_ba;
        QTest::newRow("huge length")
            << "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\nok"_ba;
    }

    void anAnswerWithoutItsHeadIsA502()
    {
        QFETCH(const QByteArray, bytes);
        RawUpstream upstream = upstreamThatEndsAfter(bytes);
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest());
        RawResponse response = client.readResponse();
        if (response.status == 103)
            response = client.readResponse();
        QCOMPARE(response.status, 502);
    }

    void interimAnswersAreNoAnswer()
    {
        RawUpstream upstream("HTTP/1.1 102 Processing\r\n\r\n");
        ProxyFixture proxy(upstream.port(),
                           {.patience = {.answering = std::chrono::milliseconds(100)}});
        RawClient client(proxy.port);
        client.send(getRequest());
        QCOMPARE(client.readResponse().status, 102);
        QCOMPARE(client.readResponse().status, 504);
    }

    void aStopWaitsForWhatIsPaced()
    {
        RawUpstream upstream(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"
            + QByteArray(400, 'd') + "last");
        ProxyFixture proxy(upstream.port(), {.throttling = {.bytesPerSecond = 4'000}});
        RawClient client(proxy.port);
        client.send(getRequest("/", "Connection: Upgrade\r\nUpgrade: x\r\n"));
        QCOMPARE(client.readResponse().status, 101);
        proxy.front.listener->drain(std::chrono::seconds(5));
        QVERIFY(client.waitForClose());
        QVERIFY2(client.received().endsWith("ddlast"), client.received().right(100));
    }

    void aResetTunnelIsRecordedWithItsReason()
    {
        RawUpstream upstream("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n"
                             "Connection: Upgrade\r\n\r\n");
        ProxyFixture proxy(upstream.port());
        RawClient client(proxy.port);
        client.send(getRequest("/", "Connection: Upgrade\r\nUpgrade: x\r\n"));
        QCOMPARE(client.readResponse().status, 101);
        const linger hard {1, 0};
        ::setsockopt(int(upstream.connection(0).socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                     &hard, sizeof hard);
        upstream.connection(0).socket->abort();
        QVERIFY(proxy.front.waitForRecords(1));
        QVERIFY2(proxy.front.records[0].remark.contains(u"reset"_s),
                 qPrintable(proxy.front.records[0].remark));
    }

    void aRingOfProxiesComesToAnEnd()
    {
        ProxyFixture one(0);
        ProxyFixture two(one.port);
        QVERIFY(one.handler.setUpstream(QUrl(u"http://127.0.0.1:%1"_s.arg(two.port))));
        QCOMPARE(request(one.port, "GET", "/").status, 508);
    }
};

QTEST_GUILESS_MAIN(tst_Relay)
#include "tst_relay.moc"
