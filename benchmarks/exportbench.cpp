// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the export of all of a large history: exportbench FILE, made by historybench. Secrets
// are masked as they are for everybody who does not ask for them.

#include "core/history/trafficstore.h"
#include "gapmeter.h"
#include "gui/replay/exchangeexport.h"
#include "gui/replay/storedpick.h"
#include "resident.h"

#include <QApplication>
#include <QDir>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 3'600'000; // ms

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

QList<qint64> allRows(Core::TrafficStore &store)
{
    QList<qint64> ids;
    bool isOver = false;
    QObject context;
    QObject::connect(&store, &Core::TrafficStore::found, &context,
                     [&](quint64, const QList<qint64> &some) { ids += some; });
    QObject::connect(&store, &Core::TrafficStore::searchEnded, &context, [&] { isOver = true; });
    store.find({});
    (void)QTest::qWaitFor([&] { return isOver; }, patience);
    return ids;
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries)
        bytes += entry.size();
    return bytes;
}

// One export into a folder of its own; cancelAt: the share after which it is cancelled.
void measure(const char *title, Core::TrafficStore &store, const QList<qint64> &ids,
             double cancelAt)
{
    const QTemporaryDir folder(u"exportbench-XXXXXX"_s); // beside the caller: it is large
    QWidget window;
    auto *run = new Gui::ExchangeExport(&window, Gui::ExportFormat::Har,
                                        std::make_shared<Gui::StoredPick>(store, ids),
                                        Core::RedactionRules::standard());
    bool isOver = false;
    QObject::connect(run, &Gui::ExchangeExport::ended, &window, [&](const QString &text) {
        std::printf("%s: %s\n", title, qPrintable(text));
        isOver = true;
    });
    GapMeter gap;
    gap.start();
    QElapsedTimer timer;
    timer.start();
    const double before = residentMegabytes();
    double highest = before;
    run->start(folder.filePath(u"all.har"_s));
    auto *progress = window.findChild<QProgressDialog *>();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        highest = std::max(highest, residentMegabytes());
        if (!isOver && cancelAt < 1 && progress->value() > int(double(ids.size()) * cancelAt)) {
            cancelAt = 1;
            timer.restart();
            progress->findChild<QPushButton *>()->click();
        }
    });
    look.start(50ms);
    (void)QTest::qWaitFor([&] { return isOver; }, patience);
    std::printf("%s: %lld rows, %.1f s, %.0f MB in the folder, longest gap %.1f ms (own %.1f, work "
                "%.1f), resident before %.0f MB, highest %.0f MB\n",
                title, qint64(ids.size()), seconds(timer), double(bytesIn(folder.path())) / 1e6,
                gap.longest(), gap.longestOwn(), gap.longestWork(), before, highest);
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: exportbench FILE\n");
        return 2;
    }
    Core::HistoryOptions options;
    options.retention.bytes = 0;
    Core::TrafficStore store(arguments[1], options);
    (void)QTest::qWaitFor(
        [&] { return store.state().access == Core::HistoryState::Access::Writing; }, patience);
    const QList<qint64> ids = allRows(store);
    measure("cancelled", store, ids, 0.25);
    measure("all", store, ids, 1);
    return 0;
}
