// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still at most while a program prints as fast as is asked for and its
// console is open. Usage: consolebench [SECONDS [LINES_PER_SECOND [find]]]; with "find" a search is
// open, too.

#include "core/console/consoleparser.h"
#include "gapmeter.h"
#include "gui/console/view/consoleview.h"
#include "gui/theme.h"
#include "resident.h"

#include <QApplication>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace std::chrono_literals;

namespace {

constexpr auto batchInterval = 50ms; // as the process behind a server hands its output over

QByteArray lineOf(int number)
{
    return "\x1b[32mINFO\x1b[0m:     127.0.0.1:" + QByteArray::number(number % 60'000)
        + " - \"\x1b[1mGET /items/" + QByteArray::number(number)
        + " HTTP/1.1\x1b[0m\" \x1b[36m200 OK\x1b[0m http://127.0.0.1:8000/items/\n";
}

// Stands for the thread of a server whose program prints.
class Printer final : public QObject
{
    Q_OBJECT

public:
    explicit Printer(int perSecond)
        : m_perBatch(perSecond / int(1s / batchInterval))
        , m_timer(this)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Printer::print);
    }
    void start() { m_timer.start(batchInterval); }
    void stop()
    {
        m_timer.stop();
        emit stopped(m_number);
    }

signals:
    void printed(const Core::ConsoleBatch &batch);
    void stopped(int lines);

private:
    void print()
    {
        QByteArray bytes;
        for (int i = 0; i < m_perBatch; ++i)
            bytes += lineOf(m_number++);
        m_parser.feed(Core::ConsoleSource::Output, bytes, QDateTime::currentDateTimeUtc());
        emit printed(m_parser.take());
    }

    const int m_perBatch;
    int m_number = 0;
    Core::ConsoleParser m_parser;
    QTimer m_timer;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Gui::Theme theme;
    const std::chrono::seconds seconds(argc > 1 ? std::atoi(argv[1]) : 10);
    const int perSecond = argc > 2 ? std::atoi(argv[2]) : 100'000;
    const bool finds = argc > 3;

    Core::ConsoleRing ring;
    Core::ConsoleSearch search;
    if (finds)
        search.setText(QStringLiteral("200 ok"), Qt::CaseInsensitive);
    Gui::ConsoleView view;
    view.setRing(&ring);
    view.setSearch(finds ? &search : nullptr);
    view.resize(1000, 700);
    view.show();

    GapMeter meter;
    QThread thread;
    Printer printer(perSecond);
    printer.moveToThread(&thread);
    QObject::connect(&printer, &Printer::printed, &view, [&](const Core::ConsoleBatch &batch) {
        ring.append(batch);
        view.refresh();
        search.update(ring);
    });
    int lines = 0;
    QObject::connect(&printer, &Printer::stopped, &view, [&](int count) {
        lines = count;
        meter.stop();
        QCoreApplication::quit();
    });
    QTimer::singleShot(500ms, &view, [&] {
        meter.start();
        QMetaObject::invokeMethod(&printer, &Printer::start, Qt::QueuedConnection);
    });
    QTimer::singleShot(500ms + seconds, &view, [&] {
        QMetaObject::invokeMethod(&printer, &Printer::stop, Qt::QueuedConnection);
    });
    thread.start();
    QCoreApplication::exec();
    thread.quit();
    thread.wait();

    std::printf("%d lines in %d s: longest gap %.1f ms (%.1f ms of it waiting for a processor), "
                "longest without such waits %.1f ms\n",
                lines, int(seconds.count()), meter.longest(), meter.waitedInLongest(),
                meter.longestOwn());
    std::printf("window's thread: %.0f ms on the processor in all, longest turn %.1f ms\n",
                meter.work(), meter.longestWork());
    std::printf("lines kept %lld, left out %lld, together %lld; %.0f MB resident\n",
                qlonglong(ring.size()), ring.leftOut(), ring.size() + ring.leftOut(),
                residentMegabytes());
    return ring.size() + ring.leftOut() == lines ? 0 : 1;
}

#include "consolebench.moc"
