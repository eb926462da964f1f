// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricstext.h"

#include <QTest>

#include <array>

using namespace Core;

class TestMetricsText final : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatHasSamples()
    {
        MetricsText text;
        text.begin("a_total", MetricsText::Type::Counter, "Of a.");
        text.add({}, 3);
        text.add({{"name", "x\"y\\z\nend"}, {"other", ""}}, 0.25);
        text.begin("nothing", MetricsText::Type::Gauge, "Nobody has it.");
        QCOMPARE(text.text(),
                 QByteArray("# HELP a_total Of a.\n# TYPE a_total counter\na_total 3\n"
                            "a_total{name=\"x\\\"y\\\\z\\nend\",other=\"\"} 0.25\n"));
    }

    void sumsBucketsUp()
    {
        MetricsText text;
        text.begin("h", MetricsText::Type::Histogram, "Of h.");
        constexpr std::array bounds = {0.5, 1.0};
        constexpr std::array<qint64, 3> counts = {2, 0, 5};
        text.addHistogram({{"l", "v"}}, bounds, counts, 12.5);
        QCOMPARE(text.text(),
                 QByteArray("# HELP h Of h.\n# TYPE h histogram\n"
                            "h_bucket{l=\"v\",le=\"0.5\"} 2\nh_bucket{l=\"v\",le=\"1\"} 2\n"
                            "h_bucket{l=\"v\",le=\"+Inf\"} 7\nh_sum{l=\"v\"} 12.5\n"
                            "h_count{l=\"v\"} 7\n"));
    }
};

QTEST_APPLESS_MAIN(TestMetricsText)
#include "tst_metricstext.moc"
