// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/format.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Gui::Format;

class tst_Format final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void durations_data();
    void durations();
    void ages();
    void figures();
};

void tst_Format::durations_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, std::chrono::nanoseconds time) {
        QTest::newRow(text) << qint64(time.count()) << QString::fromLatin1(text);
    };
    row("0.00 ms", 0ns);
    row("0.21 ms", 210us);
    row("9.99 ms", 9'990us);
    row("10.0 ms", 9'996us);
    row("99.9 ms", 99'900us);
    row("100 ms", 99'960us);
    row("340 ms", 340ms);
    row("1.00 s", 999'700us);
    row("1.25 s", 1'250ms);
    row("12.3 s", 12'340ms);
    row("2 min 5 s", 125s);
}

void tst_Format::durations()
{
    QFETCH(qint64, ns);
    QFETCH(QString, text);
    QCOMPARE(Format::duration(std::chrono::nanoseconds(ns)), text);
}

void tst_Format::ages()
{
    QCOMPARE(Format::age(0s), u"0 s"_s);
    QCOMPARE(Format::age(-5s), u"0 s"_s);
    QCOMPARE(Format::age(59s), u"59 s"_s);
    QCOMPARE(Format::age(192s), u"3 min 12 s"_s);
    QCOMPARE(Format::age(2h + 5min + 3s), u"2 h 5 min"_s);
    QCOMPARE(Format::age(76h), u"3 d 4 h"_s);
}

void tst_Format::figures()
{
    QCOMPARE(Format::count(4'812), u"4,812"_s);
    QCOMPARE(Format::bytes(512), u"512 bytes"_s);
    QCOMPARE(Format::bytes(1'234'567), u"1.2 MB"_s);
    QCOMPARE(Format::share(3, 4'812), u"0.06 %"_s);
    QCOMPARE(Format::share(0, 10), u"0 %"_s);
    QCOMPARE(Format::share(1, 2), u"50 %"_s);
    QCOMPARE(Format::share(1, 0), u"0 %"_s);
}

QTEST_MAIN(tst_Format)
#include "tst_format.moc"
