// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/ranges.h"

#include <QtTest>

using namespace Kinds::Static;

class tst_Ranges : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refusesTooMany();
    void writesContentRange();
};

void tst_Ranges::parses_data()
{
    using enum RangeVerdict;
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<RangeRequest>("expected");
    const auto row = [](const char *field, qint64 size, const RangeRequest &expected) {
        QTest::addRow("%s of %lld", field, size) << QByteArray(field) << size << expected;
    };
    row("bytes=0-0", 10, {Partial, {{0, 1}}});
    row("bytes=-3", 10, {Partial, {{7, 3}}});
    row("bytes=3-", 10, {Partial, {{3, 7}}});
    row("bytes=0-1,8-9", 10, {Partial, {{0, 2}, {8, 2}}});
    row("bytes=8-9,0-1", 10, {Partial, {{8, 2}, {0, 2}}});
    row("bytes=0-0,10-11", 10, {Partial, {{0, 1}}});
    row("bytes=9223372036854775807-9223372036854775807", 10, {Unsatisfiable, {}});
    row("bytes=0-9223372036854775807", 10, {Partial, {{0, 10}}});
    row("bytes=-9223372036854775808", 10, {Partial, {{0, 10}}});
    row("bytes=0-5,5-9", 10, {Whole, {}});
    row("bytes=0-4,5-9", 10, {Partial, {{0, 5}, {5, 5}}});
    row("bytes=0-,0-", 0x4bffffff00000000, {Whole, {}});
    row("bytes=0-", 0, {Whole, {}});
    row("bytes=-1", 0, {Whole, {}});
    row("bytes=5-", 0, {Unsatisfiable, {}});
    row("bytes=1", 10, {Unsatisfiable, {}});
    row("bytes=1-2-3", 10, {Unsatisfiable, {}});
    row("bytes=0x1-2", 10, {Unsatisfiable, {}});
    row("", 10, {Whole, {}});
    row("chars=0-1", 10, {Whole, {}});
}

void tst_Ranges::parses()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, size);
    QFETCH(RangeRequest, expected);
    const RangeRequest request = parseRange(field, size);
    QCOMPARE(request.verdict, expected.verdict);
    QCOMPARE(request, expected);
}

void tst_Ranges::refusesTooMany()
{
    QByteArray field = "bytes=0-0";
    for (int i = 2; i < 2000; i += 2)
        field += ',' + QByteArray::number(i) + '-' + QByteArray::number(i);
    QCOMPARE(parseRange(field, 10'000).verdict, RangeVerdict::Whole);
}

void tst_Ranges::writesContentRange()
{
    QCOMPARE(contentRange({4, 3}, 19), "bytes 4-6/19");
    QCOMPARE(unsatisfiedRange(19), "bytes */19");
}

QTEST_GUILESS_MAIN(tst_Ranges)

#include "tst_ranges.moc"
