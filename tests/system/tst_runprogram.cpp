// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/processmark.h"
#include "support/programs.h"
#include "support/rawclient.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

// portside run with programs of this machine.
class tst_RunProgram final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_programs.write(u"stubborn.py"_s, R"(import os, signal, http.server
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)
http.server.test(http.server.SimpleHTTPRequestHandler, port=int(os.environ['PORT']), bind='127.0.0.1')
)");
    }

    void runsPrograms_data()
    {
        QTest::addColumn<Testing::Program>("program");
        const QList<Testing::Program> programs = m_programs.all();
        for (const Testing::Program &program : programs)
            QTest::newRow(program.name.constData()) << program;
    }

    void runsPrograms()
    {
        QFETCH(const Testing::Program, program);
        if (!m_programs.isInstalled(program))
            QSKIP("not installed");
        QStringList arguments {u"run"_s, u"--json"_s};
        if (program.command[0].endsWith(u"nginx"_s))
            arguments << u"--folder"_s << m_programs.folder();
        start(arguments + QStringList {u"--"_s} + program.command);
        const auto port = quint16(m_portside->readEvent(u"ready"_s)[u"port"_s].toInt());
        QVERIFY2(port != 0, m_portside->standardError());
        QVERIFY(m_mark->processes().size() >= 3); // with portside itself and the keeper
        QCOMPARE(Testing::request(port, "GET", program.path).status, 200);
        QVERIFY(Testing::request(port, "GET", program.path).body.contains("hello"));
        QCOMPARE(m_portside->readEvent(u"exchange"_s)[u"target"_s].toString(),
                 QString::fromLatin1(program.path));
        m_portside->signal(SIGTERM);
        QCOMPARE(m_portside->waitUntilOver(), 0);
        QCOMPARE(m_mark->processes(), QStringList());
        QVERIFY(!Testing::isOpen(port));
    }

    void runsTheLifespanOfAnApplication()
    {
        start({u"run"_s, u"--"_s, u"uvicorn"_s, u"app:app"_s});
        QVERIFY(m_portside->waitUntilReady() != 0);
        m_portside->signal(SIGINT);
        QCOMPARE(m_portside->waitUntilOver(), 0);
        const QByteArray errors = m_portside->standardError();
        QVERIFY2(errors.contains("lifespan up") && errors.contains("lifespan down"), errors);
    }

    void stopsAProgramThatWaitsForAnEventStream()
    {
        start({u"run"_s, u"--grace"_s, u"1"_s, u"--"_s, u"uvicorn"_s, u"app:app"_s});
        const quint16 port = m_portside->waitUntilReady();
        QVERIFY(port != 0);
        Testing::RawClient client(port);
        client.send("GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(client.waitForBytes(200));
        m_portside->signal(SIGTERM);
        QCOMPARE(m_portside->waitUntilOver(), 0);
        QCOMPARE(m_mark->processes(), QStringList());
    }

    void stopsAProgramThatDoesNotListenToSignals()
    {
        start({u"run"_s, u"--grace"_s, u"0.3"_s, u"--"_s, u"/usr/bin/python3"_s, u"stubborn.py"_s});
        QVERIFY2(m_portside->waitUntilReady() != 0, m_portside->standardError());
        m_portside->signal(SIGTERM);
        QCOMPARE(m_portside->waitUntilOver(), 0);
        QCOMPARE(m_mark->processes(), QStringList());
    }

    void saysWhyItDidNotStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("ends") << QStringList {u"--"_s, u"sh"_s, u"-c"_s, u"echo trouble; exit 9"_s}
                              << 3 << QByteArray("exit code 9");
        QTest::newRow("missing") << QStringList {u"--"_s, u"no-such-program"_s} << 3
                                 << QByteArray("no-such-program");
        QTest::newRow("not ready")
            << QStringList {u"--ready-timeout"_s, u"1"_s, u"--"_s, u"sleep"_s, u"60"_s} << 4
            << QByteArray("not ready within 1 s");
        QTest::newRow("nothing") << QStringList() << 2 << QByteArray("Command");
        QTest::newRow("module missing")
            << QStringList {u"--"_s, u"uvicorn"_s, u"nothere:app"_s} << 3 << QByteArray("nothere");
    }

    void saysWhyItDidNotStart()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QByteArray, words);
        start(QStringList {u"run"_s} + arguments);
        QCOMPARE(m_portside->waitUntilOver(), code);
        const QByteArray errors = m_portside->standardError();
        QVERIFY2(errors.contains(words), errors);
        QCOMPARE(m_mark->processes(), QStringList());
    }

    // Killed in a way that leaves it no time for anything.
    void leavesNothingWhenPortsideIsKilled()
    {
        start({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s,
               u"setsid sleep 300 & setsid sh -c 'trap \"\" TERM INT; sleep 300; sleep 300' & "
               "/usr/bin/python3 -m http.server --bind 127.0.0.1 $PORT"_s});
        const quint16 port = m_portside->waitUntilReady();
        QVERIFY(port != 0);
        QTRY_VERIFY(m_mark->processes().size() >= 5);
        ::kill(pid_t(m_portside->process().processId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(m_mark->processes(), QStringList(), 5'000);
        QVERIFY(!Testing::isOpen(port));
    }

    // The ladder does not wait for a moment in which no process ends.
    void leavesNothingOfWhatEndsAllTheTime()
    {
        start({u"run"_s, u"--shell"_s, u"--"_s,
               u"trap '' TERM && (python3 -m http.server --bind 127.0.0.1 $PORT &) && "
               "while :; do (sleep 0.3 &); sleep 0.02; done"_s});
        QVERIFY2(m_portside->waitUntilReady() != 0, m_portside->standardError());
        ::kill(pid_t(m_portside->process().processId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(m_mark->processes(), QStringList(), 10'000);
    }

private:
    void start(const QStringList &arguments)
    {
        m_mark.reset(); // which takes the variable away
        m_mark = std::make_unique<Testing::ProcessMark>(m_programs.folder());
        QDir::setCurrent(m_programs.folder());
        m_portside = std::make_unique<PortsideProcess>(arguments);
    }

    const Testing::Programs m_programs;
    std::unique_ptr<Testing::ProcessMark> m_mark;
    std::unique_ptr<PortsideProcess> m_portside;
};

QTEST_GUILESS_MAIN(tst_RunProgram)
#include "tst_runprogram.moc"
