// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/recordtext.h"
#include "support/records.h"

#include <QTest>

using namespace Core;

class TestRecordText final : public QObject
{
    Q_OBJECT

private slots:
    void findsWithoutCase_data();
    void findsWithoutCase();
    void tellsTextFromBytes();
    void hasEveryPart();
};

void TestRecordText::findsWithoutCase_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("expected");
    QTest::newRow("whole") << QByteArray("Abc") << QByteArray("abc") << true;
    QTest::newRow("end") << QByteArray("xxABC") << QByteArray("abc") << true;
    QTest::newRow("again") << QByteArray("aab") << QByteArray("ab") << true;
    QTest::newRow("absent") << QByteArray("abxc") << QByteArray("abc") << false;
    QTest::newRow("longer") << QByteArray("ab") << QByteArray("abc") << false;
    QTest::newRow("nothing") << QByteArray("ab") << QByteArray("") << true;
    QTest::newRow("in nothing") << QByteArray() << QByteArray("a") << false;
    QTest::newRow("beyond ASCII") << QByteArray("\xc3\x89t\xc3\xa9") << QByteArray("\xc3\x89T")
                                  << false;
    QTest::newRow("as it stands") << QByteArray("\xc3\x89T") << QByteArray("\xc3\x89t") << true;
}

void TestRecordText::findsWithoutCase()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, word);
    QFETCH(bool, expected);
    QCOMPARE(containsCaseless(text, word), expected);
}

void TestRecordText::tellsTextFromBytes()
{
    QCOMPARE(contentText("line\r\n\ttext \xc3\xa4"), QByteArray("line\r\n\ttext \xc3\xa4"));
    QVERIFY(contentText(QByteArray("a\0b", 3)).isEmpty());
    QVERIFY(contentText("\x89PNG\r\n\x1a\n").isEmpty());
}

void TestRecordText::hasEveryPart()
{
    ExchangeRecord record = Testing::makeRecord(1, "POST", 404);
    record.request.target = "/caf%C3%A9";
    record.requestContent = "Sent";
    record.responseContent = "Received";
    const QByteArray text = searchText(record);
    for (const char *part :
         {"post\n", "/caf%c3%a9\n", "/caf\xc3\xa9\n", "404\n", "x-number\n", "localhost:8080\n",
          "text/html; charset=utf-8\n", "sent\n", "received"})
        QVERIFY2(text.contains(part), part);
}

QTEST_APPLESS_MAIN(TestRecordText)
#include "tst_recordtext.moc"
