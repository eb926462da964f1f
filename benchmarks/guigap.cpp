// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still at most while a load tool asks a server as fast as it can and
// the traffic tab is open. Usage: guigap [SECONDS [CONNECTIONS [keep]]]; needs wrk. With "keep" the
// traffic is kept on disk, else in memory only.

#include "core/history/trafficstore.h"
#include "core/server/server.h"
#include "core/workspace/workspace.h"
#include "gui/detail/detailpane.h"
#include "gui/theme.h"
#include "kinds/allkinds.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Processor time of this thread in ms: unlike a clock it does not count what others take.
double threadTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// How long this thread has waited for a processor so far, in ms; 0 where the kernel does not tell.
double waitedForProcessor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

// The longest time between two turns of the event loop; main thread.
class GapMeter
{
public:
    GapMeter()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double gap = double(m_clock.nsecsElapsed()) / 1e6;
            const double waited = waitedForProcessor();
            m_longestOwn = std::max(m_longestOwn, gap - (waited - m_waited));
            if (gap > m_longest) {
                m_longest = gap;
                m_waitedInLongest = waited - m_waited;
                m_longestAt = double(m_whole.elapsed()) / 1e3;
            }
            const double worked = threadTime();
            m_longestWork = std::max(m_longestWork, worked - m_worked);
            m_worked = worked;
            m_waited = waited;
            m_over16 += gap > 16;
            ++m_turns;
            m_clock.restart();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
    }
    void start()
    {
        m_longest = 0;
        m_over16 = 0;
        m_turns = 0;
        m_clock.start();
        m_whole.start();
        m_begun = m_worked = threadTime();
        m_waited = waitedForProcessor();
        m_timer.start(1ms);
    }
    void stop() { m_timer.stop(); }
    double longest() const { return m_longest; }
    // Of the longest gap, how long this thread was ready to run while others had the processors.
    double waitedInLongest() const { return m_waitedInLongest; }
    double longestOwn() const { return m_longestOwn; } // gap without that waiting
    double longestWork() const { return m_longestWork; } // on the processor, ms
    double work() const { return m_worked - m_begun; }
    double longestAt() const { return m_longestAt; } // seconds
    int over16() const { return m_over16; }
    int turns() const { return m_turns; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QElapsedTimer m_whole;
    double m_longest = 0;
    double m_longestAt = 0;
    double m_longestWork = 0;
    double m_longestOwn = 0;
    double m_waited = 0;
    double m_waitedInLongest = 0;
    double m_worked = 0;
    double m_begun = 0;
    int m_over16 = 0;
    int m_turns = 0;
};

qint64 requestsOf(const QString &wrkOutput)
{
    static const QRegularExpression line(u"(\\d+) requests in"_s);
    return line.match(wrkOutput).captured(1).toLongLong();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Gui::Theme theme;
    const QString seconds = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"10"_s;
    const QString connections = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"64"_s;

    const QTemporaryDir folder;
    QFile page(folder.filePath(u"index.html"_s));
    if (!page.open(QFile::WriteOnly) || page.write(QByteArray(1024, 'x')) < 0)
        return 1;
    page.close();
    const Core::KindRegistry kinds = Kinds::allKinds();
    Core::Workspace workspace(kinds);
    qint64 committed = 0;
    if (argc > 3 && qstrcmp(argv[3], "keep") == 0) {
        workspace.keepTraffic(folder.filePath(u"traffic.sqlite"_s));
        QObject::connect(
            workspace.history(), &Core::TrafficStore::committed, &application,
            [&committed](qint64 first, qint64 last) { committed += last - first + 1; });
    }
    Core::Server &server = workspace.serveFolder(folder.path());

    Gui::DetailPane pane(workspace);
    pane.resize(1000, 700);
    pane.setServer(&server);
    pane.showTab(Gui::DetailPane::Tab::Traffic);
    pane.show();

    GapMeter meter;
    QProcess wrk;
    const auto load = [&] {
        wrk.start(u"wrk"_s,
                  {u"-t1"_s, u"-c"_s + connections, u"-d"_s + seconds,
                   QString::fromLatin1(server.url().toEncoded())});
        meter.start();
    };
    QObject::connect(&server, &Core::Server::stateChanged, &pane, [&](auto state) {
        if (state == Core::ServerState::Value::Running)
            QTimer::singleShot(500ms, &pane, load);
    });
    QObject::connect(&wrk, &QProcess::finished, &pane, [&] {
        meter.stop();
        QTimer::singleShot(1s, &application, &QCoreApplication::quit);
    });
    QObject::connect(&wrk, &QProcess::errorOccurred, &application,
                     [] { QCoreApplication::exit(1); });
    if (const int code = QCoreApplication::exec(); code != 0) {
        std::fputs("guigap: wrk could not be run; install it first\n", stderr);
        return code;
    }
    const Core::ServerStatus &status = server.status();
    const Core::TrafficLog &log = server.traffic();
    std::printf("longest gap %.1f ms after %.1f s (%d of %d turns over 16 ms)\n", meter.longest(),
                meter.longestAt(), meter.over16(), meter.turns());
    std::printf(
        "%.1f ms of it spent waiting for a processor; longest gap without such waits %.1f ms\n",
        meter.waitedInLongest(), meter.longestOwn());
    std::printf("longest turn on the processor %.1f ms, %.0f ms in all\n", meter.longestWork(),
                meter.work());
    const QString report = QString::fromUtf8(wrk.readAllStandardOutput());
    static const QRegularExpression rate(u"Requests/sec:\\s+([\\d.]+)"_s);
    std::printf("rate: %s requests/s\n", qPrintable(rate.match(report).captured(1)));
    if (const Core::TrafficStore *store = workspace.history()) {
        std::printf("on disk: %lld, turned away %lld\n", committed, store->state().notKept);
    }
    std::printf(
        "requests: wrk %lld, server %lld, list %lld (%d kept, %lld summarised, %lld trimmed)\n",
        requestsOf(report), status.exchanges, log.total(), log.size(), log.summarised(),
        log.trimmed());
    return 0;
}
