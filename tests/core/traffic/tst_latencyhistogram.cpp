// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/latencyhistogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Core;
using namespace std::chrono_literals;
using std::chrono::nanoseconds;

class TestLatencyHistogram final : public QObject
{
    Q_OBJECT

private slots:
    void isZeroWithoutExchanges();
    void staysWithinTwoPercent_data();
    void staysWithinTwoPercent();
    void keepsPercentilesApart();
    void agreesWithSortedList();
    void survivesExtremes();
};

void TestLatencyHistogram::isZeroWithoutExchanges()
{
    QCOMPARE(LatencyHistogram().percentile(0.5), 0ns);
}

void TestLatencyHistogram::staysWithinTwoPercent_data()
{
    QTest::addColumn<qint64>("value");
    for (qint64 value = 1'024; value < nanoseconds(1h).count(); value = value * 7 / 6 + 1)
        QTest::addRow("%lld ns", value) << value;
}

void TestLatencyHistogram::staysWithinTwoPercent()
{
    QFETCH(qint64, value);
    LatencyHistogram histogram;
    histogram.add(nanoseconds(value));
    const double told = double(histogram.percentile(0.99).count());
    QVERIFY2(std::abs(told - double(value)) <= 0.02 * double(value),
             qPrintable(QString::number(told)));
}

void TestLatencyHistogram::keepsPercentilesApart()
{
    LatencyHistogram histogram;
    for (int i = 0; i < 98; ++i)
        histogram.add(1ms);
    histogram.add(100ms);
    histogram.add(10s);
    QVERIFY(histogram.percentile(0.5) < 2ms);
    QVERIFY(histogram.percentile(0.98) < 2ms);
    QVERIFY(histogram.percentile(0.99) > 90ms && histogram.percentile(0.99) < 110ms);
    QVERIFY(histogram.percentile(1) > 9s);
    QCOMPARE(histogram.count(), 100);
}

void TestLatencyHistogram::agreesWithSortedList()
{
    QRandomGenerator random(7);
    LatencyHistogram histogram;
    std::vector<qint64> values;
    for (int i = 0; i < 10'000; ++i) {
        const qint64 value = qint64(std::exp(10 + 10 * random.generateDouble()));
        values.push_back(value);
        histogram.add(nanoseconds(value));
    }
    std::ranges::sort(values);
    for (const double share : {0.01, 0.5, 0.9, 0.95, 0.99, 0.999}) {
        const double exact = double(values[size_t(std::ceil(share * 10'000)) - 1]);
        const double told = double(histogram.percentile(share).count());
        QVERIFY2(std::abs(told - exact) <= 0.02 * exact, qPrintable(QString::number(share)));
    }
}

void TestLatencyHistogram::survivesExtremes()
{
    LatencyHistogram histogram;
    histogram.add(nanoseconds::min());
    histogram.add(0ns);
    histogram.add(nanoseconds::max());
    QCOMPARE(histogram.count(), 3);
    QVERIFY(histogram.percentile(0) < 2us);
    QVERIFY(histogram.percentile(1) > 1h);
}

QTEST_APPLESS_MAIN(TestLatencyHistogram)
#include "tst_latencyhistogram.moc"
