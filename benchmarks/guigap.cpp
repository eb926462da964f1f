// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still at most while a load tool asks a server as fast as it can and
// the traffic tab is open. Usage: guigap [SECONDS [CONNECTIONS [keep]]]; needs wrk. With "keep" the
// traffic is kept on disk, else in memory only.

#include "core/history/trafficstore.h"
#include "core/server/server.h"
#include "core/workspace/workspace.h"
#include "gapmeter.h"
#include "gui/detail/detailpane.h"
#include "gui/theme.h"
#include "kinds/allkinds.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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
