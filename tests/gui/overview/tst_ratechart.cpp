// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/ratechart.h"

#include <QTest>

using Gui::RateChart;

class tst_RateChart final : public QObject
{
    Q_OBJECT

private slots:
    void picksRoundScales();
    void drawsTheRates();
};

void tst_RateChart::picksRoundScales()
{
    QCOMPARE(RateChart::scaleFor(0), 5);
    QCOMPARE(RateChart::scaleFor(5), 5);
    QCOMPARE(RateChart::scaleFor(6), 10);
    QCOMPARE(RateChart::scaleFor(101), 200);
    QCOMPARE(RateChart::scaleFor(43'000), 50'000);
}

void tst_RateChart::drawsTheRates()
{
    RateChart chart;
    chart.resize(300, 150);
    const QImage empty = chart.grab().toImage();
    chart.setRates(QList<Core::RateSample>(100, {50, 0}));
    const QImage busy = chart.grab().toImage();
    QVERIFY(busy != empty);
    chart.setRates(QList<Core::RateSample>(100, {50, 20}));
    QVERIFY(chart.grab().toImage() != busy);
}

QTEST_MAIN(tst_RateChart)
#include "tst_ratechart.moc"
