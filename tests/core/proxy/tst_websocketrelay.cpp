// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/websocketmessages.h"
#include "proxyfixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Testing;
using namespace Qt::StringLiterals;

// WebSockets between a client and a server that know nothing of the proxy between them.
class tst_WebSocketRelay final : public QObject
{
    Q_OBJECT

    // A server that sends everything back.
    struct Echo
    {
        Echo()
            : server(u"echo"_s, QWebSocketServer::NonSecureMode)
        {
            server.listen(QHostAddress::LocalHost);
            QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
                QWebSocket *socket = server.nextPendingConnection();
                socket->setParent(&server); // of its own accord it has none
                last = socket;
                QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                                 &QWebSocket::sendTextMessage);
                QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket,
                                 &QWebSocket::sendBinaryMessage);
            });
        }

        QWebSocketServer server;
        QWebSocket *last = nullptr;
    };

    static QUrl urlOf(const ProxyFixture &proxy, const QString &path = u"/"_s)
    {
        return QUrl(u"ws://127.0.0.1:%1%2"_s.arg(proxy.port).arg(path));
    }

    static bool open(QWebSocket &client, const QUrl &url)
    {
        QSignalSpy connected(&client, &QWebSocket::connected);
        client.open(url);
        return connected.wait();
    }

    static bool receives(RawClient &client, const QByteArray &end)
    {
        return QTest::qWaitFor([&] {
            client.waitForBytes(client.received().size() + 1, std::chrono::milliseconds(10));
            return client.received().endsWith(end);
        });
    }

private slots:
    void messagesPassBothWays()
    {
        Echo echo;
        ProxyFixture proxy(echo.server.serverPort());
        QWebSocket client;
        QSignalSpy texts(&client, &QWebSocket::textMessageReceived);
        QSignalSpy binaries(&client, &QWebSocket::binaryMessageReceived);
        QVERIFY(open(client, urlOf(proxy)));
        client.sendTextMessage(u"grüß dich"_s);
        QTRY_COMPARE(texts.size(), 1);
        QCOMPARE(texts[0][0].toString(), u"grüß dich"_s);
        const QByteArray large(3'000'000, 'x');
        client.sendBinaryMessage(large);
        QTRY_COMPARE(binaries.size(), 1);
        QCOMPARE(binaries[0][0].toByteArray(), large);
        for (int i = 0; i < 1'000; ++i)
            client.sendTextMessage(QString::number(i));
        QTRY_COMPARE(texts.size(), 1'001);
        QCOMPARE(texts.last()[0].toString(), u"999"_s);
    }

    void messagesAreRecorded()
    {
        Echo echo;
        ProxyFixture proxy(echo.server.serverPort());
        {
            QWebSocket client;
            QSignalSpy texts(&client, &QWebSocket::textMessageReceived);
            QVERIFY(open(client, urlOf(proxy)));
            client.sendTextMessage(u"one"_s);
            QTRY_COMPARE(texts.size(), 1);
            client.sendTextMessage(u"two"_s);
            QTRY_COMPARE(texts.size(), 2);
            client.close(QWebSocketProtocol::CloseCodeNormal, u"done"_s);
            QVERIFY(proxy.front.waitForRecords(1));
        }
        const Core::WebSocketLog log = Core::webSocketLog(proxy.front.records[0]);
        QStringList said;
        for (const Core::WebSocketMessage &each : log.messages) {
            if (each.message.opcode == Core::WebSocketPayload::Text)
                said << (each.fromClient ? u"> "_s : u"< "_s)
                        + QString::fromUtf8(each.message.content);
        }
        QCOMPARE(said, (QStringList {u"> one"_s, u"< one"_s, u"> two"_s, u"< two"_s}));
        QVERIFY(log.messages.size() >= 5);
    }

    void pingsAndClosesPass()
    {
        Echo echo;
        ProxyFixture proxy(echo.server.serverPort());
        QWebSocket client;
        QVERIFY(open(client, urlOf(proxy)));
        QSignalSpy pong(&client, &QWebSocket::pong);
        client.ping("now");
        QTRY_COMPARE(pong.size(), 1);
        QCOMPARE(pong[0][1].toByteArray(), "now");
        QSignalSpy disconnected(&client, &QWebSocket::disconnected);
        echo.last->close(QWebSocketProtocol::CloseCodeGoingAway, u"bye"_s);
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QCOMPARE(client.closeReason(), u"bye"_s);
        QVERIFY(proxy.front.waitForRecords(1));
        QCOMPARE(proxy.front.records[0].response.status, 101);
        QCOMPARE(proxy.front.records[0].outcome, Core::Outcome::Completed);
    }

    void aRefusalIsAnOrdinaryAnswer()
    {
        ListenerFixture upstream([](const Core::ExchangePtr &exchange) {
            exchange->respond({.status = 426, .headers = {{"Upgrade", "other"}}}, "no");
        });
        ProxyFixture proxy(upstream.port);
        QWebSocket client;
        client.open(urlOf(proxy));
        QVERIFY(proxy.front.waitForRecords(1));
        QCOMPARE(proxy.front.records[0].response.status, 426);
        QCOMPARE(proxy.front.records[0].response.headers.value("Upgrade"), "other");
    }

    void aStopClosesThem()
    {
        Echo echo;
        ProxyFixture proxy(echo.server.serverPort());
        QWebSocket client;
        QVERIFY(open(client, urlOf(proxy)));
        QSignalSpy disconnected(&client, &QWebSocket::disconnected);
        QSignalSpy drained(proxy.front.listener.get(), &Core::Listener::drained);
        proxy.front.listener->drain(std::chrono::seconds(5));
        QVERIFY(drained.wait(2'000));
        QCOMPARE(drained[0][0].toInt(), 0);
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QTRY_COMPARE(echo.last->closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        QVERIFY(proxy.front.waitForRecords(1));
        const Core::WebSocketLog log = Core::webSocketLog(proxy.front.records[0]);
        QCOMPARE(log.messages.last().message.opcode, quint8(Core::WebSocketPayload::Close));
    }

    // The Close must not come into the middle of a frame that is under way.
    void aStopWaitsForTheEndOfAFrame()
    {
        QByteArray up;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket *upstream = nullptr;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            upstream = server.nextPendingConnection();
            connect(upstream, &QTcpSocket::readyRead, upstream, [&] {
                up += upstream->readAll();
                if (up.endsWith("\r\n\r\n"))
                    upstream->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                    "Connection: Upgrade\r\n\r\n\x81\x05he");
            });
        });
        ProxyFixture proxy(server.serverPort());
        RawClient client(proxy.port);
        client.send(getRequest("/", "Connection: Upgrade\r\nUpgrade: websocket\r\n"));
        QVERIFY2(receives(client, "he"), client.received());
        up.clear();
        client.send("\x82\x84mask12"); // half of four bytes
        QTRY_COMPARE(up.size(), 8);
        proxy.front.listener->drain(std::chrono::seconds(5));
        upstream->write("llo\x81\x01x");
        QVERIFY2(receives(client, "hello\x88\x02\x03\xe9"), client.received());
        client.send("34");
        QTRY_COMPARE(up.size(), 10 + 8);
        QVERIFY(up.startsWith("\x82\x84mask1234\x88\x82"));
        QSignalSpy drained(proxy.front.listener.get(), &Core::Listener::drained);
        client.send("\x88\x80mask"); // Close
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(drained[0][0].toInt(), 0);
    }

    void aSlowReaderSlowsTheSenderDown()
    {
        // The upstream sends without end; the client does not read.
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        qint64 sent = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            const auto more = [socket, &sent] {
                while (socket->bytesToWrite() < 1'000'000 && sent < 200'000'000) {
                    const QByteArray block(100'000, 'x');
                    sent += block.size();
                    socket->write(block);
                }
            };
            connect(socket, &QTcpSocket::readyRead, socket, [socket, more] {
                socket->readAll();
                socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n"
                              "Connection: Upgrade\r\n\r\n");
                more();
            });
            connect(socket, &QTcpSocket::bytesWritten, socket, more);
        });
        ProxyFixture proxy(server.serverPort());
        RawClient client(proxy.port);
        client.socket().setReadBufferSize(10'000);
        client.send(getRequest("/", "Connection: Upgrade\r\nUpgrade: x\r\n"));
        QTRY_VERIFY(sent > 1'000'000);
        qint64 before = 0;
        QTRY_VERIFY(std::exchange(before, sent) == sent && sent > 1'000'000);
        QTest::qWait(200);
        QVERIFY2(sent < 100'000'000, qPrintable(QString::number(sent)));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketRelay)
#include "tst_websocketrelay.moc"
