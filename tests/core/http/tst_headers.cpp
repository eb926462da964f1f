// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/headers.h"

#include <QTest>

using namespace Core;

class TestHeaders : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderAndCase();
    void findsWithoutCase();
    void tellsEmptyFromMissing();
    void setsAtThePlaceOfTheFirst();
    void removesAll();
    void combines();
    void hasToken_data();
    void hasToken();
};

void TestHeaders::keepsOrderAndCase()
{
    Headers headers {{"b", "1"}, {"A", "2"}};
    headers.append("B", "3");
    QList<HeaderField> fields(headers.begin(), headers.end());
    QCOMPARE(fields, (QList<HeaderField> {{"b", "1"}, {"A", "2"}, {"B", "3"}}));
    QCOMPARE(headers.size(), 3);
    QVERIFY(headers != Headers({{"B", "1"}, {"A", "2"}, {"B", "3"}}));
}

void TestHeaders::findsWithoutCase()
{
    const Headers headers {{"Content-Type", "a"}, {"content-type", "b"}};
    QCOMPARE(headers.value("CONTENT-TYPE"), "a");
    QCOMPARE(headers.values("content-Type"), QByteArrayList({"a", "b"}));
    QVERIFY(headers.contains("content-type"));
    QVERIFY(!headers.contains("content"));
}

void TestHeaders::tellsEmptyFromMissing()
{
    const Headers headers {{"X", ""}};
    QVERIFY(headers.find("x").has_value());
    QVERIFY(!headers.find("y").has_value());
    QCOMPARE(headers.value("y"), QByteArray());
}

void TestHeaders::setsAtThePlaceOfTheFirst()
{
    Headers headers {{"A", "1"}, {"x", "2"}, {"B", "3"}, {"X", "4"}};
    headers.set("X", "5");
    QCOMPARE(headers, Headers({{"A", "1"}, {"x", "5"}, {"B", "3"}}));
    headers.set("New", "6");
    QCOMPARE(headers.value("new"), "6");
}

void TestHeaders::removesAll()
{
    Headers headers {{"A", "1"}, {"a", "2"}, {"B", "3"}};
    headers.remove("a");
    QCOMPARE(headers, Headers({{"B", "3"}}));
    headers.remove("missing");
    QVERIFY(!headers.isEmpty());
}

void TestHeaders::combines()
{
    const Headers headers {{"Accept", "a"}, {"X", "y"}, {"accept", "b, c"}};
    QCOMPARE(headers.combined("Accept"), "a, b, c");
    QCOMPARE(headers.combined("missing"), "");
}

void TestHeaders::hasToken_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("alone") << QByteArray("close") << true;
    QTest::newRow("case") << QByteArray("CLOSE") << true;
    QTest::newRow("list") << QByteArray("keep-alive,\tclose ,x") << true;
    QTest::newRow("empty members") << QByteArray(",, close,") << true;
    QTest::newRow("part of a word") << QByteArray("closed, enclose") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestHeaders::hasToken()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, expected);
    const Headers headers {{"Other", "close"}, {"Connection", "x"}, {"connection", value}};
    QCOMPARE(headers.hasToken("Connection", "close"), expected);
}

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
