// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/packing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Core;

class TestPacking final : public QObject
{
    Q_OBJECT

private slots:
    void bytesComeBack_data();
    void bytesComeBack();
    void textTakesLess();
    void headersKeepOrderCaseAndBytes();
    void damagedBytesAreEmpty();
};

void TestPacking::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise(100'000, Qt::Uninitialized);
    for (char &c : noise)
        c = char(QRandomGenerator::global()->generate());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("a");
    QTest::newRow("with zeros") << QByteArray("a\0b", 3);
    QTest::newRow("text") << QByteArray("hello ").repeated(10'000);
    QTest::newRow("noise") << noise;
}

void TestPacking::bytesComeBack()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(Packing::unpackBytes(Packing::packBytes(bytes)), bytes);
}

void TestPacking::textTakesLess()
{
    const QByteArray text = QByteArray("{\"name\": \"value\"}, ").repeated(100);
    QVERIFY(Packing::packBytes(text).size() < text.size() / 5);
}

void TestPacking::headersKeepOrderCaseAndBytes()
{
    const Headers headers = {{"B-two", "2"},
                             {"a-ONE", ""},
                             {"B-two", "  odd\r\n\t: value "},
                             {"", QByteArray("\0\xff", 2)},
                             {"Long", QByteArray(5'000, 'x')}};
    QCOMPARE(Packing::unpackHeaders(Packing::packHeaders(headers)), headers);
    QCOMPARE(Packing::unpackHeaders({}), Headers());
}

void TestPacking::damagedBytesAreEmpty()
{
    QByteArray packed = Packing::packBytes(QByteArray("hello ").repeated(1'000));
    QVERIFY(Packing::unpackBytes(packed.first(packed.size() / 2)).isEmpty());
    packed[1] = 'x';
    QVERIFY(Packing::unpackBytes(packed).isEmpty());
    QVERIFY(Packing::unpackBytes("\x07 of a later version").isEmpty());
}

QTEST_APPLESS_MAIN(TestPacking)
#include "tst_packing.moc"
