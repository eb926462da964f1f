// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/pathfigures.h"
#include "support/records.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ExchangeRecord exchange(const QByteArray &target, int status = 200)
{
    ExchangeRecord record = Testing::makeRecord(1, "GET", status);
    record.request.target = target;
    record.receiving = 0ns;
    record.waiting = 10ms;
    record.sending = 0ns;
    return record;
}

} // namespace

class TestPathFigures final : public QObject
{
    Q_OBJECT

private slots:
    void countsByPath();
    void leavesOutWhatWasNotRead();
    void keepsLongPathsShort();
    void findsTheFrequentOnesOfMany();
    void addsUp();
};

void TestPathFigures::countsByPath()
{
    PathFigures figures;
    for (const QByteArray &target : {"/a?x=1"_ba, "/b"_ba, "/a?x=2"_ba, "http://host/a"_ba})
        figures.add(exchange(target));
    figures.add(exchange("/b", 500));
    figures.add(exchange("/a", 404));
    const QList<PathFigure> top = figures.top(10);
    QCOMPARE(top.size(), 2);
    QCOMPARE(top[0].path, "/a");
    QCOMPARE(top[0].exchanges, 4);
    QCOMPARE(top[0].errors, 0);
    QCOMPARE(top[0].mean(), 10ms);
    QCOMPARE(top[1].path, "/b");
    QCOMPARE(top[1].exchanges, 2);
    QCOMPARE(top[1].errors, 1);
    QCOMPARE(figures.top(1).size(), 1);
    QVERIFY(PathFigures().top(10).isEmpty());
}

void TestPathFigures::leavesOutWhatWasNotRead()
{
    PathFigures figures;
    figures.add(exchange({}));
    QVERIFY(figures.top(10).isEmpty());
}

void TestPathFigures::keepsLongPathsShort()
{
    PathFigures figures;
    figures.add(exchange('/' + QByteArray(8'000, 'x')));
    QCOMPARE(figures.top(1).constFirst().path.size(), PathFigures::longestPath);
}

void TestPathFigures::findsTheFrequentOnesOfMany()
{
    PathFigures figures;
    for (int i = 0; i < 20'000; ++i) {
        figures.add(exchange("/once/" + QByteArray::number(i)));
        if (i % 20 == 0)
            figures.add(exchange("/often"));
    }
    const PathFigure first = figures.top(1).constFirst();
    QCOMPARE(first.path, "/often");
    QVERIFY(first.exchanges >= 1'000);
    QVERIFY(first.exchanges <= 1'000 + 21'000 / PathFigures::capacity);
    QCOMPARE(first.mean(), 10ms);
    QCOMPARE(figures.top(1'000).size(), PathFigures::capacity);
}

void TestPathFigures::addsUp()
{
    PathFigures one;
    PathFigures two;
    one.add(exchange("/a"));
    one.add(exchange("/b"));
    two.add(exchange("/b", 503));
    one.add(two);
    const PathFigure first = one.top(1).constFirst();
    QCOMPARE(first.path, "/b");
    QCOMPARE(first.exchanges, 2);
    QCOMPARE(first.errors, 1);
    QCOMPARE(two.top(10).size(), 1);
}

QTEST_GUILESS_MAIN(TestPathFigures)
#include "tst_pathfigures.moc"
