// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolesearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::ConsoleLine;
using Core::ConsoleRing;
using Core::ConsoleSearch;

class tst_ConsoleSearch final : public QObject
{
    Q_OBJECT

private slots:
    void findsAll();
    void tellsCaseApart();
    void followsWhatComes();
    void followsOpenLines();
    void forgetsWhatIsGone();
    void stopsAtSoMany();

private:
    static ConsoleLine line(const QString &text) { return {.text = text}; }
};

void tst_ConsoleSearch::findsAll()
{
    ConsoleRing ring;
    ring.append({.lines = {line(u"error and Error"_s), line(u"none"_s), line(u"ERROR"_s)}});
    ConsoleSearch search;
    search.update(ring);
    QCOMPARE(search.count(), 0);
    search.setText(u"error"_s, Qt::CaseInsensitive);
    search.update(ring);
    QCOMPARE(search.count(), 3);
    QCOMPARE(search.at(1), ConsoleSearch::Match(0, 10));
    QCOMPARE(search.at(2), ConsoleSearch::Match(2, 0));
    QCOMPARE(search.indexFrom({0, 1}), 1);
    QCOMPARE(search.indexFrom({1, 0}), 2);
    QCOMPARE(search.indexFrom({3, 0}), 3);
}

void tst_ConsoleSearch::tellsCaseApart()
{
    ConsoleRing ring;
    ring.append(line(u"error and Error"_s));
    ConsoleSearch search;
    search.setText(u"Error"_s, Qt::CaseSensitive);
    search.update(ring);
    QCOMPARE(search.count(), 1);
    QCOMPARE(search.at(0), ConsoleSearch::Match(0, 10));
}

void tst_ConsoleSearch::followsWhatComes()
{
    ConsoleRing ring;
    ConsoleSearch search;
    search.setText(u"x"_s, Qt::CaseSensitive);
    for (int i = 0; i < 5; ++i) {
        ring.append(line(u"x"_s));
        search.update(ring);
        QCOMPARE(search.count(), i + 1);
    }
}

void tst_ConsoleSearch::followsOpenLines()
{
    ConsoleRing ring;
    ConsoleSearch search;
    search.setText(u"done"_s, Qt::CaseSensitive);
    ConsoleLine open = line(u"50 %"_s);
    open.isOpen = true;
    ring.append(open);
    search.update(ring);
    QCOMPARE(search.count(), 0);
    open.text = u"done done"_s;
    open.revises = true;
    ring.append(open);
    search.update(ring);
    search.update(ring);
    QCOMPARE(search.count(), 2);
    open.text = u"100 %"_s;
    open.isOpen = false;
    ring.append(open);
    search.update(ring);
    QCOMPARE(search.count(), 0);
}

void tst_ConsoleSearch::forgetsWhatIsGone()
{
    ConsoleRing ring(1 << 20, 3);
    ConsoleSearch search;
    search.setText(u"x"_s, Qt::CaseSensitive);
    for (int i = 0; i < 10; ++i)
        ring.append(line(u"x"_s));
    search.update(ring);
    QCOMPARE(search.count(), 3);
    QCOMPARE(search.at(0).line, 7);
    ring.append(line(u"y"_s));
    search.update(ring);
    QCOMPARE(search.count(), 2);
    ring.clear();
    search.update(ring);
    QCOMPARE(search.count(), 0);
}

void tst_ConsoleSearch::stopsAtSoMany()
{
    ConsoleRing ring;
    ring.append(line(QString(ConsoleSearch::maximumMatches + 50, u'x')));
    ring.append(line(u"x"_s));
    ConsoleSearch search;
    search.setText(u"x"_s, Qt::CaseSensitive);
    search.update(ring);
    QVERIFY(search.isCut());
    QCOMPARE(search.at(search.count() - 1).line, 0);
}

QTEST_GUILESS_MAIN(tst_ConsoleSearch)
#include "tst_consolesearch.moc"
