// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/httpdate.h"

#include <QtTest>

using namespace Kinds::Static;

class tst_HttpDate : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void formats();
};

void tst_HttpDate::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("IMF") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784111777);
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(784111777);
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(784111777);
    QTest::newRow("before 1970") << QByteArray("Wed, 31 Dec 1969 23:59:59 GMT") << qint64(-1);
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT") << qint64(1709164800);
    QTest::newRow("after 2106") << QByteArray("Fri, 25 Feb 2174 09:42:23 GMT")
                                << qint64(6442450943);
}

void tst_HttpDate::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QCOMPARE(parseHttpDate(text), std::optional(seconds));
}

void tst_HttpDate::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "x", "Sun, 06 Nov 1994", "Sun, 06 Nov 1994 08:49:37 CET",
                             "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
                             "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT",
                             "Sun, 06 Nov 1994 08-49-37 GMT", "Sun, +6 Nov 1994 08:49:37 GMT"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_HttpDate::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseHttpDate(text));
}

void tst_HttpDate::formats()
{
    QCOMPARE(formatHttpDate(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(formatHttpDate(0), "Thu, 01 Jan 1970 00:00:00 GMT");
    QCOMPARE(parseHttpDate(formatHttpDate(1709164801)), std::optional<qint64>(1709164801));
}

QTEST_GUILESS_MAIN(tst_HttpDate)

#include "tst_httpdate.moc"
