// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/websocketmessages.h"
#include "core/formats/redaction/redaction.h"
#include "core/traffic/passage.h"

#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::WebSocketPayload;
using Core::WebSocketReader;

namespace {

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

// What was said over a WebSocket, from the bytes that passed.
class tst_WebSocketMessages final : public QObject
{
    Q_OBJECT

private slots:
    // The frames of RFC 6455 section 5.7 and RFC 7692 section 7.2.3.
    void framesOfTheStandards_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("opcode");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << bytes("810548656c6c6f") << 1 << "Hello"_ba;
        QTest::newRow("masked") << bytes("818537fa213d7f9f4d5158") << 1 << "Hello"_ba;
        QTest::newRow("fragments") << bytes("010348656c80026c6f") << 1 << "Hello"_ba;
        QTest::newRow("ping") << bytes("890548656c6c6f") << 9 << "Hello"_ba;
        QTest::newRow("256 bytes")
            << QByteArray(bytes("827e0100") + QByteArray(256, 'x')) << 2 << QByteArray(256, 'x');
        QTest::newRow("64 KiB") << QByteArray(bytes("827f0000000000010000")
                                              + QByteArray(65536, 'y'))
                                << 2 << QByteArray(65536, 'y');
        QTest::newRow("compressed") << bytes("c107f248cdc9c90700") << 1 << "Hello"_ba;
        QTest::newRow("compressed in fragments")
            << bytes("4103f248cd8004c9c90700") << 1 << "Hello"_ba;
    }

    void framesOfTheStandards()
    {
        QFETCH(const QByteArray, input);
        WebSocketReader reader(WebSocketReader::Compression::Stream);
        QList<WebSocketPayload> messages;
        for (const char byte : input) {
            QVERIFY(messages.isEmpty());
            messages += reader.feed(QByteArrayView(&byte, 1));
        }
        QCOMPARE(messages.size(), 1);
        QTEST(int(messages[0].opcode), "opcode");
        QTEST(messages[0].content, "content");
        QVERIFY(!messages[0].isDamaged && !reader.hasUnfinished() && !reader.isBroken());
    }

    void theContextIsKept()
    {
        WebSocketReader reader(WebSocketReader::Compression::Stream);
        const auto messages = reader.feed(bytes("c107f248cdc9c90700c105f200110000"));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[1].content, "Hello");
        QCOMPARE(messages[1].size, 5);
    }

    // A megabyte of them could otherwise become a gigabyte.
    void whatIsInflatedHasALimit()
    {
        QByteArray packed = qCompress(QByteArray(6 * 1024 * 1024, 'a')).sliced(4 + 2);
        packed.chop(4); // the checksum; what is left ends with the last block
        QByteArray frame = bytes("c17f") + QByteArray(8, '\0') + packed;
        qToBigEndian(quint64(packed.size()), frame.data() + 2);
        WebSocketReader reader(WebSocketReader::Compression::Message);
        const auto messages = reader.feed(frame.repeated(4));
        QCOMPARE(messages.size(), 4);
        qsizetype total = 0;
        for (const WebSocketPayload &message : messages)
            total += message.content.size();
        QVERIFY2(total < 17 * 1024 * 1024, QByteArray::number(total));
        QVERIFY(messages[3].isDamaged);
        QVERIFY(messages[3].content.isEmpty());
    }

    // The list of what passed when ends before the bytes do.
    void aShortPassageIsNotWhole()
    {
        Core::ExchangeRecord record;
        record.responseContent = bytes("810548656c6c6f810548656c6c6f");
        record.responseBodyBytes = record.responseContent.size();
        Core::Passage::note(record.passage, {.size = 7});
        QCOMPARE(Core::webSocketLog(record).messages.size(), 1);
        QVERIFY(!Core::webSocketLog(record).isWhole);
        Core::Passage::note(record.passage, {.size = 7});
        QVERIFY(Core::webSocketLog(record).isWhole);
    }

    void controlFramesComeBetweenFragments()
    {
        WebSocketReader reader(WebSocketReader::Compression::None);
        const auto messages = reader.feed(bytes("010348656c8a0080026c6f"));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].opcode, WebSocketPayload::Pong);
        QCOMPARE(messages[1].content, "Hello");
    }

    void whatIsNoFrameEndsTheReading_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("reserved bits") << bytes("b100");
        QTest::newRow("compressed without agreement") << bytes("c100");
        QTest::newRow("unknown opcode") << bytes("8300");
        QTest::newRow("unknown control frame") << bytes("8b00");
        QTest::newRow("long ping") << bytes("897e0100");
        QTest::newRow("fragment of nothing") << bytes("8000");
        QTest::newRow("text in text") << bytes("01008100");
        QTest::newRow("too long") << bytes("827fffffffffffffffff");
    }

    void whatIsNoFrameEndsTheReading()
    {
        QFETCH(const QByteArray, input);
        WebSocketReader reader(WebSocketReader::Compression::None);
        QVERIFY(reader.feed(QByteArray(input + QByteArray(300, 'x'))).isEmpty());
        QVERIFY(reader.isBroken());
    }

    void partsKeepOrderAndTime()
    {
        QByteArray packed;
        const QList<Core::Passage::Part> parts {
            {true, 7, 3ms}, {false, 100'000, 3ms}, {true, 0, 90'000ms}};
        for (const Core::Passage::Part &part : parts)
            Core::Passage::note(packed, part);
        QCOMPARE(Core::Passage::unpack(packed), parts);
        QVERIFY(Core::Passage::unpack(packed.chopped(1)).size() == 2);
        QVERIFY(Core::Passage::unpack(QByteArray(20, '\xff')).isEmpty());
    }

    void aRecordIsReadInOrder()
    {
        Core::ExchangeRecord record;
        record.response = {101, {{"Upgrade", "websocket"}}};
        record.requestContent = bytes("8182000000006869") + bytes("8880") + bytes("00000000");
        record.responseContent = bytes("8102686f880203e8");
        record.requestBodyBytes = record.requestContent.size();
        record.responseBodyBytes = record.responseContent.size();
        for (const Core::Passage::Part &part :
             {Core::Passage::Part {true, 8, 1ms}, {false, 4, 2ms}, {false, 4, 3ms}, {true, 6, 4ms}})
            Core::Passage::note(record.passage, part);
        QVERIFY(Core::isWebSocket(record));
        const Core::WebSocketLog log = Core::webSocketLog(record);
        QVERIFY(log.isWhole);
        QCOMPARE(log.messages.size(), 4);
        QVERIFY(log.messages[0].fromClient && !log.messages[1].fromClient);
        QCOMPARE(log.messages[0].message.content, "hi");
        QCOMPARE(log.messages[1].message.content, "ho");
        QCOMPARE(log.messages[1].at, 2ms);
        QCOMPARE(Core::webSocketClosing(log.messages[2].message.content).code, 1000);
        record.responseBodyBytes = 100;
        QVERIFY(!Core::webSocketLog(record).isWhole);

        const auto redacted = Core::redact(record, Core::RedactionRules::standard());
        QVERIFY(redacted.record.requestContent.isEmpty() && redacted.record.passage.isEmpty());
        QCOMPARE(redacted.masked.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketMessages)
#include "tst_websocketmessages.moc"
