// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::ConsoleLine;
using Core::ConsoleRing;
using Core::ConsoleSource;

class tst_ConsoleRing final : public QObject
{
    Q_OBJECT

private slots:
    void numbersLines();
    void isBoundedByLines();
    void isBoundedBySize();
    void revisesOpenLines();
    void knowsWhatIsSettled();
    void clears();

private:
    static ConsoleLine line(const QString &text, ConsoleSource source = ConsoleSource::Output)
    {
        return {.source = source, .text = text};
    }
};

void tst_ConsoleRing::numbersLines()
{
    ConsoleRing ring;
    QVERIFY(ring.isEmpty());
    ring.append({.lines = {line(u"a"_s), line(u"b"_s)}, .leftOut = 3});
    QCOMPARE(ring.first(), 0);
    QCOMPARE(ring.end(), 2);
    QCOMPARE(ring.line(1).text, u"b"_s);
    QCOMPARE(ring.leftOut(), 3);
}

void tst_ConsoleRing::isBoundedByLines()
{
    ConsoleRing ring(1 << 20, 10);
    for (int i = 0; i < 25; ++i)
        ring.append(line(QString::number(i)));
    QCOMPARE(ring.size(), 10);
    QCOMPARE(ring.first(), 15);
    QCOMPARE(ring.line(15).text, u"15"_s);
    QCOMPARE(ring.line(24).text, u"24"_s);
    QCOMPARE(ring.leftOut(), 15);
}

void tst_ConsoleRing::isBoundedBySize()
{
    constexpr qint64 maximum = 1 << 20;
    ConsoleRing ring(maximum, 1'000'000);
    for (int i = 0; i < 10'000; ++i)
        ring.append(line(QString(100, u'x')));
    QVERIFY(ring.bytes() <= maximum);
    QVERIFY(ring.size() > 1'000);
    QCOMPARE(ring.size() + ring.leftOut(), 10'000);
}

void tst_ConsoleRing::revisesOpenLines()
{
    ConsoleRing ring;
    ConsoleLine open = line(u"50 %"_s);
    open.isOpen = true;
    ring.append(open);
    ring.append(line(u"error"_s, ConsoleSource::ErrorOutput));
    open.text = u"70 %"_s;
    open.revises = true;
    ring.append(open);
    QCOMPARE(ring.size(), 2);
    QCOMPARE(ring.line(0).text, u"70 %"_s);
    open.text = u"100 %"_s;
    open.isOpen = false;
    ring.append(open);
    QCOMPARE(ring.size(), 2);
    QCOMPARE(ring.line(0).text, u"100 %"_s);
    // Nothing is open any more: it is a line of its own.
    ring.append(open);
    QCOMPARE(ring.size(), 3);
}

void tst_ConsoleRing::knowsWhatIsSettled()
{
    ConsoleRing ring;
    ring.append(line(u"a"_s));
    QCOMPARE(ring.settled(), 1);
    ConsoleLine open = line(u"prompt"_s);
    open.isOpen = true;
    ring.append(open);
    ring.append(line(u"b"_s, ConsoleSource::ErrorOutput));
    QCOMPARE(ring.settled(), 1);
    for (int i = 0; i < 1'000; ++i)
        ring.append(line(u"c"_s, ConsoleSource::ErrorOutput));
    QVERIFY(ring.settled() > 500);
}

void tst_ConsoleRing::clears()
{
    ConsoleRing ring;
    ConsoleLine open = line(u"prompt"_s);
    open.isOpen = true;
    ring.append(open);
    ring.clear();
    QVERIFY(ring.isEmpty());
    QCOMPARE(ring.first(), 1);
    QCOMPARE(ring.bytes(), 0);
    open.revises = true;
    ring.append(open);
    QCOMPARE(ring.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ConsoleRing)
#include "tst_consolering.moc"
