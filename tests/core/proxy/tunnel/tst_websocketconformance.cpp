// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../proxyfixture.h"

#include <QtEndian>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Opcode : uchar { Continuation, Text, Binary, Close = 8, Ping, Pong };

struct Frame
{
    uchar opcode = Text;
    QByteArray payload = {};
    bool isFinal = true;
    uchar reserved = 0; // RSV1 to 3 as a number
    bool isMasked = true;

    QByteArray bytes() const
    {
        QByteArray result(1, char((isFinal ? 0x80 : 0) | reserved << 4 | opcode));
        const uchar mark = isMasked ? 0x80 : 0;
        const qsizetype size = payload.size();
        if (size < 126) {
            result += char(mark | size);
        } else if (size < 65'536) {
            result += char(mark | 126);
            result.resize(4);
            qToBigEndian(quint16(size), result.data() + 2);
        } else {
            result += char(mark | 127);
            result.resize(10);
            qToBigEndian(quint64(size), result.data() + 2);
        }
        if (!isMasked)
            return result + payload;
        const QByteArray mask = "\x12\x34\x56\x78"_ba;
        QByteArray hidden = payload;
        for (qsizetype i = 0; i < hidden.size(); ++i)
            hidden[i] = char(hidden[i] ^ mask[i % 4]);
        return result + mask + hidden;
    }
};

using Frames = QList<Frame>;

Frame closing(quint16 code, const QByteArray &reason = {})
{
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(code, payload.data());
    return {Close, payload + reason};
}

// What the other side says, message for message, until it closes or has answered the last ping.
QStringList transcript(RawClient &client)
{
    const QByteArray lastPing = "the end";
    QStringList said;
    QByteArray message;
    uchar opcode = 0;
    for (qsizetype at = 0;;) {
        const auto has = [&](qsizetype count) {
            const auto isThere = [&] { return client.received().size() >= at + count; };
            for (int i = 0; i < 200 && !isThere() && client.isConnected(); ++i)
                client.waitForBytes(at + count, 10ms);
            return isThere();
        };
        if (!has(2)) {
            said << (client.isConnected() ? u"silence"_s : u"end of the connection"_s);
            return said;
        }
        const auto byte = [&](qsizetype i) { return uchar(client.received()[at + i]); };
        quint64 size = byte(1) & 0x7f;
        const qsizetype extended = size == 126 ? 2 : size == 127 ? 8 : 0;
        if (!has(2 + extended))
            return said << u"half a head"_s;
        for (qsizetype i = 0; i < extended; ++i)
            size = (i == 0 ? 0 : size << 8) | byte(2 + i);
        if (!has(2 + extended + qsizetype(size)))
            return said << u"half a frame"_s;
        const QByteArray payload = client.received().mid(at + 2 + extended, qsizetype(size));
        const uchar first = byte(0);
        at += 2 + extended + qsizetype(size);
        const uchar code = first & 0x0f;
        if (code == Pong && payload == lastPing)
            return said;
        if (code >= Close) {
            said << u"%1 %2"_s.arg(code).arg(QString::fromLatin1(payload.toHex()));
            continue;
        }
        opcode = code == Continuation ? opcode : code;
        message += payload;
        if ((first & 0x80) != 0) {
            said << u"%1 %2 %3"_s.arg(opcode)
                        .arg(message.size())
                        .arg(QString::fromLatin1(message.left(40).toHex()));
            message.clear();
        }
    }
}

QStringList play(quint16 port, const Frames &frames, qsizetype pieces)
{
    RawClient client(port);
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    if (client.readResponse(true).status != 101)
        return {u"no upgrade"_s};
    QByteArray bytes;
    for (const Frame &frame : frames)
        bytes += frame.bytes();
    bytes += Frame {Ping, "the end"}.bytes();
    const qsizetype step = pieces > 0 ? pieces : std::max<qsizetype>(1, bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        client.send(bytes.mid(at, step));
        if (pieces > 0) {
            client.socket().flush();
            QCoreApplication::processEvents();
        }
    }
    return transcript(client);
}

} // namespace

// A client that does all that RFC 6455 allows and forbids sees the same with the proxy as without.
class tst_WebSocketConformance final : public QObject
{
    Q_OBJECT

    QWebSocketServer m_echo {u"echo"_s, QWebSocketServer::NonSecureMode};

    static void add(const char *name, const Frames &frames, qsizetype pieces = 0)
    {
        QTest::newRow(name) << frames << pieces;
    }

    static void addSizes()
    {
        for (const qsizetype size : {0, 1, 125, 126, 127, 128, 65'535, 65'536, 1'000'000}) {
            QTest::addRow("text of %d", int(size))
                << Frames {{Text, QByteArray(size, '*')}} << qsizetype(0);
            QTest::addRow("binary of %d", int(size))
                << Frames {{Binary, QByteArray(size, '\xfe')}} << qsizetype(0);
        }
        add("text in pieces", {{Text, QByteArray(65'536, '*')}}, 997);
        add("binary in octets", {{Binary, QByteArray(300, '\0')}}, 1);
    }

    static void addControls()
    {
        add("ping", {{Ping}});
        add("ping with payload", {{Ping, "Hello"}});
        add("ping of 125", {{Ping, QByteArray(125, '\xfe')}});
        add("ping of 126", {{Ping, QByteArray(126, '\xfe')}});
        add("ping in octets", {{Ping, "Hello"}}, 1);
        add("pong nobody asked for", {{Pong, "unsolicited"}});
        add("ten pings", Frames(10, Frame {Ping, "again"}));
        add("ping in two fragments", {{Ping, "a", false}, {Continuation, "b"}});
        add("pong in two fragments", {{Pong, "a", false}, {Continuation, "b"}});
        add("unmasked", {{Text, "plain", true, 0, false}});
    }

    static void addReserved()
    {
        for (uchar bits = 1; bits < 8; ++bits)
            QTest::addRow("reserved bits %d", int(bits))
                << Frames {{Text, "before"}, {Text, "with", true, bits}} << qsizetype(0);
        for (const uchar opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
            QTest::addRow("opcode %d", int(opcode))
                << Frames {{Text, "before"}, {opcode, "x"}} << qsizetype(0);
    }

    static void addFragments()
    {
        const Frame first {Text, "first", false};
        const Frame middle {Continuation, "middle", false};
        const Frame last {Continuation, "last"};
        add("two fragments", {first, last});
        add("three fragments in octets", {first, middle, last}, 1);
        add("ping between", {first, {Ping, "between"}, middle, {Ping, "again"}, last});
        add("pong between", {first, {Pong, "between"}, last});
        add("empty fragments", {{Text, {}, false}, {Continuation, {}, false}, {Continuation}});
        add("continuation of nothing", {last, {Text, "after"}});
        add("unfinished continuation of nothing", {middle, {Text, "after"}});
        add("a message within a message", {first, {Text, "other"}, last});
        add("after the end", {first, last, last});
        add("close within a message", {first, closing(1000), last});
        Frames many {{Binary, "0", false}};
        for (int i = 0; i < 500; ++i)
            many << Frame {Continuation, QByteArray(100, 'x'), false};
        many << Frame {Continuation, "end"};
        add("five hundred fragments", many);
    }

    static void addTexts()
    {
        const auto bad = [](const char *name, const QByteArray &bytes) {
            QTest::addRow("%s", name) << Frames {{Text, bytes}} << qsizetype(0);
            QTest::addRow("%s in the second fragment", name)
                << Frames {{Text, "good", false}, {Continuation, bytes}} << qsizetype(0);
        };
        add("UTF-8", {{Text, "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5 \xf0\x9f\x9a\xa2"_ba}});
        add("UTF-8 in octets", {{Text, "\xce\xba\xe1\xbd\xb9\xf0\x9f\x9a\xa2"_ba}}, 1);
        add("a character over two fragments",
            {{Text, "\xf0\x9f"_ba, false}, {Continuation, "\x9a\xa2"_ba}});
        bad("a lone continuation byte", "a\x80"_ba);
        bad("a character that is cut", "a\xf0\x9f\x9a"_ba);
        bad("overlong", "\xc0\xaf"_ba);
        bad("a surrogate", "\xed\xa0\x80"_ba);
        bad("beyond Unicode", "\xf4\x90\x80\x80"_ba);
        bad("five bytes", "\xf8\x88\x80\x80\x80"_ba);
        bad("FE", "\xfe"_ba);
    }

    static void addCloses()
    {
        for (const quint16 code :
             {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000,
              4999, 0,    999,  1004, 1005, 1006, 1016, 1100, 2000, 2999, 5000, 65'535})
            QTest::addRow("close %d", int(code)) << Frames {closing(code, "why")} << qsizetype(0);
        add("close without anything", {{Close}});
        add("close with one byte", {{Close, "\x03"_ba}});
        add("close with a long reason", {closing(1000, QByteArray(123, '*'))});
        add("close that is too long", {closing(1000, QByteArray(124, '*'))});
        add("close with a reason that is no UTF-8", {closing(1000, "\xce\xba\xed\xa0\x80"_ba)});
        add("close in octets", {closing(1000, "slowly")}, 1);
        add("close twice", {closing(1000), closing(1000)});
        add("text after close", {closing(1000), {Text, "late"}});
        add("text before close", {{Text, "early"}, closing(1000)});
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_echo.listen(QHostAddress::LocalHost));
        connect(&m_echo, &QWebSocketServer::newConnection, &m_echo, [this] {
            QWebSocket *socket = m_echo.nextPendingConnection();
            connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
            connect(socket, &QWebSocket::binaryMessageReceived, socket,
                    &QWebSocket::sendBinaryMessage);
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    void sameWithAndWithout_data()
    {
        QTest::addColumn<Frames>("frames");
        QTest::addColumn<qsizetype>("pieces");
        addSizes();
        addControls();
        addReserved();
        addFragments();
        addTexts();
        addCloses();
    }

    void sameWithAndWithout()
    {
        QFETCH(const Frames, frames);
        QFETCH(const qsizetype, pieces);
        ProxyFixture proxy(m_echo.serverPort());
        const QStringList without = play(m_echo.serverPort(), frames, pieces);
        const QStringList with = play(proxy.port, frames, pieces);
        QVERIFY2(!without.contains(u"silence"_s), qPrintable(without.join(u'\n')));
        QCOMPARE(with, without);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketConformance)
#include "tst_websocketconformance.moc"
