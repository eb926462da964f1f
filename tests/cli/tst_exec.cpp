// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/processmark.h"
#include "support/projectfolder.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;

// `portside exec`, by real processes.
class tst_Exec : public QObject
{
    Q_OBJECT

    static QStringList arguments(const QStringList &servers, const QStringList &words)
    {
        QStringList list {u"exec"_s};
        for (const QString &server : servers)
            list << u"--with"_s << server;
        return list + QStringList {u"--"_s} + words;
    }

private slots:
    void theCommandKnowsItsServers()
    {
        const ProjectFolder folder;
        folder.add(u"a.txt"_s, "text of a");
        PortsideProcess portside(arguments(
            {u"serve:"_s + folder.path(), u"my hooks=inspect:"_s},
            {u"sh"_s, u"-c"_s,
             u"curl -s $PORTSIDE_URL/a.txt; echo; curl -s -o /dev/null -w '%{http_code}\\n' "
             "$PORTSIDE_MY_HOOKS_URL/x; test \"$PORTSIDE_URL\" = http://127.0.0.1:$PORTSIDE_PORT"_s}));
        QCOMPARE(portside.readLine(), QByteArray("text of a\n"));
        QCOMPARE(portside.readLine(), QByteArray("200\n"));
        QCOMPARE(portside.waitUntilOver(), 0);
        QVERIFY(portside.standardError().contains("my hooks\thttp://127.0.0.1:"));
    }

    void theExitCodeIsTheCommands_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        const QStringList catcher {u"--with"_s, u"inspect:"_s};
        const QStringList none;
        const auto shell = [](const QString &script) {
            return QStringList {u"sh"_s, u"-c"_s, script};
        };
        QTest::newRow("success") << catcher << shell(u"true"_s) << 0 << QByteArray();
        QTest::newRow("failure") << catcher << shell(u"exit 7"_s) << 7 << QByteArray();
        QTest::newRow("killed") << catcher << shell(u"kill -9 $$"_s) << 137 << QByteArray();
        QTest::newRow("too slow") << QStringList {u"--timeout"_s, u"0.3"_s} + catcher
                                  << shell(u"sleep 60"_s) << 124
                                  << QByteArray("not ended within 0.3 s");
        QTest::newRow("deaf and too slow")
            << QStringList {u"--timeout"_s, u"0.3"_s} + catcher
            << shell(u"trap '' TERM; sleep 60 & wait; wait"_s) << 124 << QByteArray();
        QTest::newRow("no such command") << catcher << QStringList {u"no-such-command"_s} << 127
                                         << QByteArray("no-such-command");
        QTest::newRow("no command") << catcher << none << 2 << QByteArray("behind --");
        QTest::newRow("no such folder") << QStringList {u"--with"_s, u"serve:/nowhere"_s}
                                        << shell(u"true"_s) << 2 << QByteArray("/nowhere");
        QTest::newRow("no such server") << QStringList {u"--with"_s, u"api"_s} << shell(u"true"_s)
                                        << 2 << QByteArray("portside.json");
        QTest::newRow("a server fails")
            << QStringList {u"--with"_s, u"run:sh -c 'echo broken; exit 4'"_s}
            << shell(u"echo ran"_s) << 3 << QByteArray("broken");
        QTest::newRow("a server is late")
            << QStringList {u"--ready-timeout"_s, u"0.4"_s, u"--with"_s, u"run:sleep 60"_s}
            << shell(u"echo ran"_s) << 4 << QByteArray("eady");
    }
    void theExitCodeIsTheCommands()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const ProcessMark mark;
        const QStringList command = words.isEmpty() ? words : QStringList {u"--"_s} + words;
        PortsideProcess portside(QStringList {u"exec"_s} + options + command);
        QCOMPARE(portside.waitUntilOver(), code);
        const QByteArray errors = portside.standardError();
        QVERIFY2(errors.contains(said), errors);
        QVERIFY(!portside.process().readAllStandardOutput().contains("ran"));
        QTRY_COMPARE(mark.processes(), QStringList());
    }

    void theLastLinesOfServersFollowAFailure()
    {
        PortsideProcess portside(
            arguments({u"api=run:python3 -u -m http.server {port}"_s},
                      {u"sh"_s, u"-c"_s, u"curl -s -o /dev/null $PORTSIDE_API_URL/x; exit 1"_s}));
        QCOMPARE(portside.waitUntilOver(), 1);
        const QByteArray errors = portside.standardError();
        QVERIFY2(errors.contains("── api, last lines ──"), errors);
        QVERIFY2(errors.contains("Serving HTTP on"), errors);
        QVERIFY2(errors.contains("404 GET /x"), errors);
    }

    void nothingSurvives_data()
    {
        QTest::addColumn<QString>("script"); // says "here" once it runs
        QTest::addColumn<QList<int>>("signalNumbers");
        QTest::addColumn<int>("code"); // -2: killed
        const QList<int> none;
        QTest::newRow("a daemon is left behind")
            << u"setsid sleep 600 & sleep 600 & echo here"_s << none << 0;
        QTest::newRow("the command is killed")
            << u"sleep 600 & echo here; kill -9 $$"_s << none << 137;
        QTest::newRow("Ctrl+C") << u"echo here; exec sleep 600"_s << QList {SIGINT} << 130;
        QTest::newRow("Ctrl+C, which the command takes")
            << u"trap 'exit 9' INT; echo here; sleep 600 & wait"_s << QList {SIGINT} << 9;
        QTest::newRow("Ctrl+C twice")
            << u"trap 'echo here' INT; echo here; while :; do sleep 600 & wait; done"_s
            << QList {SIGINT, SIGINT} << 130;
        QTest::newRow("TERM") << u"echo here; exec sleep 600"_s << QList {SIGTERM} << 143;
        QTest::newRow("HUP") << u"echo here; exec sleep 600"_s << QList {SIGHUP} << 129;
        QTest::newRow("KILL") << u"setsid sleep 600 & echo here; sleep 600"_s << QList {SIGKILL}
                              << -2;
    }
    void nothingSurvives()
    {
        QFETCH(QString, script);
        QFETCH(QList<int>, signalNumbers);
        QFETCH(int, code);
        const ProcessMark mark;
        PortsideProcess portside(
            arguments({u"api=run:python3 -m http.server {port}"_s}, {u"sh"_s, u"-c"_s, script}));
        QCOMPARE(portside.readLine(), QByteArray("here\n"));
        for (qsizetype i = 0; i < signalNumbers.size(); ++i) {
            if (i > 0)
                QCOMPARE(portside.readLine(), QByteArray("here\n"));
            portside.signal(signalNumbers[i]);
        }
        QCOMPARE(portside.waitUntilOver(), code);
        QTRY_COMPARE_WITH_TIMEOUT(mark.processes(), QStringList(), 6'000);
    }

    // PORTSIDE_CYCLES=1000 is what the benchmarks run.
    void manyRunsLeaveNothing()
    {
        const int cycles = std::max(10, qEnvironmentVariableIntValue("PORTSIDE_CYCLES"));
        const ProcessMark mark;
        for (int i = 0; i < cycles; ++i) {
            PortsideProcess portside(arguments(
                {u"run:python3 -m http.server {port}"_s, u"inspect:"_s},
                {u"sh"_s, u"-c"_s, u"sleep 600 & setsid sleep 600 & exit %1"_s.arg(i % 3)}));
            QCOMPARE(portside.waitUntilOver(), i % 3);
        }
        QTRY_COMPARE(mark.processes(), QStringList());
        QCOMPARE(zombies(), QStringList());
    }

    void serversOfTheWorkspaceWithWhatTheyNeed()
    {
        const ProjectFolder folder;
        folder.add(u"portside.json"_s,
                   R"({"version": 1, "servers": [
                        {"id": "a", "name": "api", "kind": "inspector", "needs": ["d"]},
                        {"id": "d", "name": "db", "kind": "inspector"},
                        {"id": "o", "name": "other", "kind": "inspector"}]})");
        PortsideProcess portside({u"exec"_s, u"--file"_s, folder.path(u"portside.json"_s),
                                  u"--with"_s, u"api"_s, u"--"_s, u"env"_s});
        QCOMPARE(portside.waitUntilOver(), 0);
        const QByteArray variables = portside.process().readAllStandardOutput();
        QVERIFY(variables.contains("PORTSIDE_API_URL="));
        QVERIFY(variables.contains("PORTSIDE_DB_URL="));
        QVERIFY(!variables.contains("PORTSIDE_OTHER_URL="));
    }
};

QTEST_GUILESS_MAIN(tst_Exec)
#include "tst_exec.moc"
