// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window's list with a large history: trafficlistbench FILE, made by historybench.

#include "core/history/trafficstore.h"
#include "gapmeter.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"
#include "resident.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000; // ms

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

bool isShown(const Gui::TrafficView &view, const Gui::TrafficModel &model)
{
    const int row = view.rowAt(2);
    return row >= 0 && model.isThere(row);
}

void measureFilter(Gui::TrafficView &view, Gui::TrafficModel &model, const QString &text)
{
    GapMeter gap;
    gap.start();
    QElapsedTimer timer;
    timer.start();
    model.setFilter(*Core::TrafficFilter::parse(text));
    const auto none = [&] { return !model.isScanning() && model.rowCount() == 0; };
    (void)QTest::qWaitFor([&] { return isShown(view, model) || none(); }, patience);
    const double first = milliseconds(timer);
    (void)QTest::qWaitFor([&] { return !model.isScanning(); }, patience);
    std::printf("%-28s first rows %8.1f ms, all %9.1f ms, longest gap %5.1f ms (own %.1f, work "
                "%.1f), %d rows\n",
                qPrintable(text), first, milliseconds(timer), gap.longest(), gap.longestOwn(),
                gap.longestWork(), model.rowCount());
}

void measureScrolling(Gui::TrafficView &view, Gui::TrafficModel &model)
{
    GapMeter gap;
    gap.start();
    QRandomGenerator random(7);
    double longest = 0;
    double sum = 0;
    constexpr int places = 300;
    for (int i = 0; i < places; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.verticalScrollBar()->setValue(random.bounded(view.verticalScrollBar()->maximum()));
        (void)QTest::qWaitFor([&] { return isShown(view, model); }, patience);
        longest = std::max(longest, milliseconds(timer));
        sum += milliseconds(timer);
    }
    for (int row = 0; row < 5'000; row += 7) { // by the wheel
        view.verticalScrollBar()->setValue(row);
        QTest::qWait(0);
    }
    std::printf("scrolling: rows of a place there after %.1f ms (longest %.1f), longest gap %.1f "
                "ms (own %.1f, work %.1f)\n",
                sum / places, longest, gap.longest(), gap.longestOwn(), gap.longestWork());
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: trafficlistbench FILE\n");
        return 2;
    }
    Core::HistoryOptions options;
    options.retention.bytes = 0;
    QElapsedTimer timer;
    timer.start();
    Core::TrafficStore store(arguments[1], options);
    Gui::TrafficModel model;
    Gui::TrafficView view;
    view.setTrafficModel(&model);
    view.resize(1'000, 600);
    view.show();
    {
        GapMeter gap;
        gap.start();
        model.setStore(store, {});
        (void)QTest::qWaitFor([&] { return isShown(view, model); }, patience);
        const double first = milliseconds(timer);
        (void)QTest::qWaitFor([&] { return !model.isScanning(); }, patience);
        std::printf("start: first rows %.1f ms, all %.1f ms, longest gap %.1f ms (own %.1f, work "
                    "%.1f), %d rows\n",
                    first, milliseconds(timer), gap.longest(), gap.longestOwn(), gap.longestWork(),
                    model.rowCount());
    }
    measureScrolling(view, model);
    for (const auto &text : {u"status:5xx"_s, u"method:POST"_s, u"items"_s, u"zzz-nowhere"_s,
                             u"body:\"card declined\""_s, u"-body:alpha"_s})
        measureFilter(view, model, text);
    std::printf("resident: %.0f MB\n", residentMegabytes());
    return 0;
}
