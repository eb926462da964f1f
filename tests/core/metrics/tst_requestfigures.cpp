// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/requestfigures.h"
#include "support/records.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Core;
using namespace std::chrono_literals;

namespace {

ExchangeRecord exchange(const QByteArray &method, int status, std::chrono::nanoseconds time = 10ms,
                        Outcome outcome = Outcome::Completed)
{
    ExchangeRecord record = Testing::makeRecord(1, method, status);
    record.receiving = 0ns;
    record.waiting = time;
    record.sending = 0ns;
    record.requestBodyBytes = 0;
    record.responseBodyBytes = 2'000;
    record.outcome = outcome;
    return record;
}

qint64 countOf(const RequestFigures::Series &series)
{
    return std::accumulate(series.seconds.counts.begin(), series.seconds.counts.end(), qint64(0));
}

} // namespace

class TestRequestFigures final : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatBelongsTogether()
    {
        RequestFigures figures;
        figures.add(exchange("GET", 200, 10ms));
        figures.add(exchange("GET", 200, 11ms));
        figures.add(exchange("GET", 200, 1min));
        figures.add(exchange("GET", 404));
        QCOMPARE(figures.series().size(), 2);
        const RequestFigures::Series &fine = figures.series().at(0);
        QCOMPARE(fine.method, QByteArray("GET"));
        QCOMPARE(fine.status, 200);
        QVERIFY(fine.errorType.isEmpty());
        QCOMPARE(countOf(fine), 3);
        QCOMPARE(fine.seconds.counts[1], 1); // 10 ms belong to what is not longer than that
        QCOMPARE(fine.seconds.counts[2], 1);
        QCOMPARE(fine.seconds.counts.back(), 1);
        QCOMPARE(fine.seconds.sum, 60.021);
        QCOMPARE(fine.received.counts[0], 3);
        QCOMPARE(fine.sent.counts[2], 3);
        QCOMPARE(fine.sent.sum, 6'000);
    }

    void tellsErrorsByAWordOfAFew()
    {
        RequestFigures figures;
        figures.add(exchange("POST", 503));
        figures.add(exchange("POST", 0, 1s, Outcome::ClientGone));
        figures.add(exchange("POST", 400, 1s, Outcome::Refused));
        QCOMPARE(figures.series().at(0).errorType, QByteArray("503"));
        QCOMPARE(figures.series().at(1).errorType, QByteArray("client_gone"));
        QCOMPARE(figures.series().at(2).errorType, QByteArray("refused"));
    }

    void clientsDoNotMakeSeries()
    {
        RequestFigures figures;
        for (int i = 0; i < 1'000; ++i)
            figures.add(exchange("M" + QByteArray::number(i), 200));
        QCOMPARE(figures.series().size(), 1);
        QCOMPARE(figures.series().at(0).method, QByteArray("_OTHER"));
        for (int status = 200; status < 600; ++status)
            figures.add(exchange("GET", status));
        QCOMPARE(figures.series().size(), RequestFigures::mostSeries);
        QVERIFY(figures.series().last().isOverflow);
        qint64 all = 0;
        for (const RequestFigures::Series &series : figures.series())
            all += countOf(series);
        QCOMPARE(all, 1'400);
    }

    // Threads meet the same in any order; a sum that falls is taken for a counter that began anew.
    void sumsOfManyNeverFall()
    {
        RequestFigures one;
        for (int status = 200; status < 350; ++status)
            one.add(exchange("GET", status));
        RequestFigures other;
        for (int status = 200; status < 350; ++status)
            other.add(exchange("PUT", status));
        other.add(exchange("PUT", 349));
        const auto overflowOf = [](RequestFigures sum, const RequestFigures &added) {
            sum.add(added);
            const auto found
                = std::ranges::find(sum.series(), true, &RequestFigures::Series::isOverflow);
            return found == sum.series().end() ? 0 : countOf(*found);
        };
        const qint64 before = overflowOf(one, other);
        one.add(exchange("PUT", 349));
        QVERIFY(overflowOf(one, other) >= before);
        QCOMPARE(overflowOf(other, one), overflowOf(one, other));
    }

    void addsUp()
    {
        RequestFigures one;
        one.add(exchange("GET", 200));
        one.add(exchange("GET", 500));
        RequestFigures other;
        other.add(exchange("PUT", 200));
        other.add(exchange("GET", 500));
        one.add(other);
        QCOMPARE(one.series().size(), 3);
        QCOMPARE(countOf(one.series().at(1)), 2);
        QCOMPARE(one.series().at(1).errorType, QByteArray("500"));
        QCOMPARE(countOf(one.series().at(2)), 1);
    }
};

QTEST_APPLESS_MAIN(TestRequestFigures)
#include "tst_requestfigures.moc"
