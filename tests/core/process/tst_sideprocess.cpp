// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/programenvironment.h"
#include "core/process/sideprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Core;
using Phase = ProcessStatus::Phase;

namespace {

constexpr int patience = 20'000;

// A small server of the machine's own Python: binds what it is told and answers 200.
const QString server = uR"(
import os, socket, signal, sys, time
def serve(s):
    while True:
        c, _ = s.accept()
        c.recv(4096)
        c.sendall(b'HTTP/1.1 %s X\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok'
                  % os.environ.get('STATUS', '200').encode())
        c.close()
def listen(port, family=socket.AF_INET, host='127.0.0.1'):
    s = socket.socket(family)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind((host, port))
    s.listen(5)
    return s
)"_s;

QStringList python(const QString &script)
{
    return {u"/usr/bin/python3"_s, u"-u"_s, u"-c"_s, QString(server + script)};
}

ProcessPlan planFor(const QString &script)
{
    ProcessPlan plan;
    plan.arguments = python(script);
    plan.environment = {u"PORT={port}"_s};
    return plan;
}

const QString usual = u"serve(listen(int(os.environ['PORT'])))"_s;

bool answers(const QUrl &url)
{
    QTcpSocket client;
    client.connectToHost(url.host(), quint16(url.port()));
    client.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray got;
    while (client.waitForReadyRead(2'000))
        got += client.readAll();
    return got.endsWith("ok");
}

// Another program's server, which says yes to everything.
class ForeignServer
{
public:
    explicit ForeignServer(quint16 port = 0)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, [this] {
            ++connections;
            m_server.nextPendingConnection()->write(
                "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nforeign");
        });
        m_server.listen(QHostAddress::LocalHost, port);
    }

    QString port() const { return QString::number(m_server.serverPort()); }

    int connections = 0;

private:
    QTcpServer m_server;
};

// A side process with what it told.
class Side
{
public:
    explicit Side(const ProcessPlan &plan, const SideProcess::PlanMaker &makeAnew = {})
        : process(plan, u"http://127.0.0.1:9/"_s, makeAnew)
    {
        QObject::connect(&process, &SideProcess::printed, [this](const ConsoleBatch &batch) {
            for (const ConsoleLine &line : batch.lines)
                output << line.text;
        });
        QObject::connect(&process, &SideProcess::statusChanged,
                         [this] { waitedFor << process.status().waitingFor; });
        process.start();
    }

    bool waitUntilReady() { return !ready.isEmpty() || ready.wait(patience); }
    bool waitUntilFailed() { return !failed.isEmpty() || failed.wait(patience); }
    bool waitUntilStopped() { return !stopped.isEmpty() || stopped.wait(patience); }
    QUrl address() const { return ready.value(0).value(0).toUrl(); }
    ProcessFailure failure() const { return failed.value(0).value(0).value<ProcessFailure>(); }

    SideProcess process;
    QStringList output;
    QStringList waitedFor;
    QSignalSpy ready {&process, &SideProcess::ready};
    QSignalSpy left {&process, &SideProcess::left};
    QSignalSpy failed {&process, &SideProcess::failed};
    QSignalSpy stopped {&process, &SideProcess::stopped};
};

} // namespace

class tst_SideProcess final : public QObject
{
    Q_OBJECT

private slots:
    void handsOverThePort_data()
    {
        QTest::addColumn<PortHandOver>("way");
        QTest::addColumn<QString>("script");
        QTest::newRow("reserved") << PortHandOver::Reserved << usual;
        QTest::newRow("reserved, on ::1 only")
            << PortHandOver::Reserved
            << u"serve(listen(int(os.environ['PORT']), socket.AF_INET6, '::1'))"_s;
        QTest::newRow("descriptor")
            << PortHandOver::Descriptor << u"serve(socket.socket(fileno=int(os.environ['FD'])))"_s;
        QTest::newRow("LISTEN_FDS") << PortHandOver::ListenFds
                                    << u"assert os.environ['LISTEN_FDS'] == '1'\n"
                                       "assert os.environ['LISTEN_PID'] == str(os.getpid())\n"
                                       "serve(socket.socket(fileno=3))"_s;
        QTest::newRow("NGINX") << PortHandOver::Nginx
                               << u"assert os.environ['NGINX'] == '3;'\n"
                                  "serve(socket.socket(fileno=3))"_s;
        QTest::newRow("offered and taken") << PortHandOver::Offered << usual;
        QTest::newRow("offered and not taken") << PortHandOver::Offered << u"serve(listen(0))"_s;
        QTest::newRow("found") << PortHandOver::Found << u"serve(listen(0))"_s;
        QTest::newRow("found in a child")
            << PortHandOver::Found << u"if os.fork(): os.wait()\nelse: serve(listen(0))"_s;
    }

    void handsOverThePort()
    {
        QFETCH(const PortHandOver, way);
        QFETCH(const QString, script);
        ProcessPlan plan = planFor(script);
        plan.port = way;
        plan.environment << u"FD={fd}"_s;
        Side side(plan);
        QVERIFY2(side.waitUntilReady(), qPrintable(side.failure().message));
        QVERIFY(answers(side.address()));
        QCOMPARE(side.process.status().port, quint16(side.address().port()));
        side.process.stop(5s);
        QVERIFY(side.waitUntilStopped());
        QCOMPARE(side.stopped[0][0].toInt(), 0);
        QVERIFY(!answers(side.address()));
    }

    void readsThePortFromTheOutput()
    {
        ProcessPlan plan = planFor(u"s = listen(0); other = listen(0)\n"
                                   "print('Running on http://127.0.0.1:%d' "
                                   "% max(s.getsockname()[1], other.getsockname()[1]))\n"
                                   "serve(max(s, other, key=lambda x: x.getsockname()[1]))"_s);
        plan.port = PortHandOver::Found;
        plan.portLine = *ReadyLine::make(u"Running on {url}"_s);
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        QVERIFY(answers(side.address()));
        QVERIFY(side.output.join(u'\n').contains(QString::number(side.address().port())));
    }

    void doesNotTakeAForeignProgramForItsOwn()
    {
        ForeignServer database;
        ProcessPlan plan = planFor(
            u"print('MongoDB running on port %1')\ntime.sleep(60)"_s.arg(database.port()));
        plan.port = PortHandOver::Found;
        plan.portLine = *ReadyLine::make(u"running on port {port}"_s);
        plan.ready.deadline = 700ms;
        Side side(plan);
        QVERIFY(side.waitUntilFailed());
        QVERIFY2(side.failure().message.contains(
                     u"Another program listens on port %1."_s.arg(database.port())),
                 qPrintable(side.failure().message));
        QVERIFY(side.ready.isEmpty());
        QCOMPARE(database.connections, 0);
    }

    void takesItsOwnOfTwoPrograms()
    {
        ForeignServer foreign;
        ProcessPlan plan
            = planFor(u"s = listen(%1, socket.AF_INET6, '::1')\n"
                      "print('Local: http://localhost:%1/')\nserve(s)"_s.arg(foreign.port()));
        plan.port = PortHandOver::Found;
        plan.portLine = *ReadyLine::make(u"Local: {url}"_s);
        Side side(plan);
        QVERIFY2(side.waitUntilReady(), qPrintable(side.failure().message));
        QCOMPARE(side.address().host(), u"::1"_s);
        QVERIFY(answers(side.address()));
        QCOMPARE(foreign.connections, 0);
    }

    void seesWhoTakesItsReservedPort()
    {
        ProcessPlan plan = planFor(u"print(os.environ['PORT'])\ntime.sleep(60)"_s);
        plan.ready.deadline = 1500ms;
        Side side(plan);
        QTRY_VERIFY(!side.output.isEmpty());
        ForeignServer foreign(side.output[0].toUShort());
        QCOMPARE(foreign.port(), side.output[0]);
        QVERIFY(side.waitUntilFailed());
        QVERIFY2(side.failure().message.contains(u"Another program listens"_s),
                 qPrintable(side.failure().message));
    }

    void takesTheRightOneOfItsPorts_data()
    {
        const QString other = u"\nimport threading\n"
                              "def other(s):\n"
                              "    threading.Thread(target=serve, args=[s], daemon=True).start()\n"
                              "    return s.getsockname()[1]\n"_s;
        QTest::addColumn<PortHandOver>("way");
        QTest::addColumn<QString>("script");
        QTest::newRow("the offered one comes later")
            << PortHandOver::Offered
            << QString(other
                       + u"other(listen(0)); time.sleep(0.1)\n"
                         "s = listen(int(os.environ['PORT']))\n"
                         "print('mine', s.getsockname()[1])\nserve(s)"_s);
        QTest::newRow("a debugger comes first")
            << PortHandOver::Found
            << QString(other
                       + u"s = listen(0)\np = s.getsockname()[1]\n"
                         "print('Debugger listening on ws://127.0.0.1:%d/4711' % p)\n"
                         "time.sleep(0.3)\nother(s); s = listen(0)\n"
                         "print('mine', s.getsockname()[1])\nserve(s)"_s);
        QTest::newRow("another one does not answer")
            << PortHandOver::Found
            << u"s = sorted([listen(0), listen(0)], key=lambda x: x.getsockname()[1])\n"
               "print('mine', s[1].getsockname()[1])\nserve(s[1])"_s;
    }

    void takesTheRightOneOfItsPorts()
    {
        QFETCH(const PortHandOver, way);
        QFETCH(const QString, script);
        ProcessPlan plan = planFor(script);
        plan.port = way;
        Side side(plan);
        QVERIFY2(side.waitUntilReady(), qPrintable(side.failure().message));
        QTRY_VERIFY2(side.output.contains(u"mine %1"_s.arg(side.address().port())),
                     qPrintable(side.output.join(u'\n')));
        QVERIFY(answers(side.address()));
    }

    void knowsWhenItIsReady_data()
    {
        QTest::addColumn<ReadyCheck>("check");
        QTest::addColumn<QString>("script");
        const QString late = u"s = listen(int(os.environ['PORT']))\nprint('up')\n"
                             "time.sleep(0.3)\n%1\nserve(s)"_s;
        QTest::newRow("http") << ReadyCheck() << late.arg(u"print('mark')"_s);
        QTest::newRow("http with a status")
            << ReadyCheck {.path = u"/health"_s, .status = 204}
            << u"os.environ['STATUS'] = '503'\ns = listen(int(os.environ['PORT']))\n"
               "import threading\n"
               "threading.Timer(0.3, lambda: (print('mark'), "
               "os.environ.update(STATUS='204'))).start()\nserve(s)"_s;
        QTest::newRow("tcp") << ReadyCheck {.kind = ReadyCheck::Kind::Tcp}
                             << u"time.sleep(0.3)\nprint('mark')\n"_s + usual;
        QTest::newRow("output") << ReadyCheck {.kind = ReadyCheck::Kind::Output,
                                               .line = *ReadyLine::make(u"^mark$"_s),
                                               .command = {}}
                                << late.arg(u"print('\\x1b[32mmark\\x1b[0m')"_s);
        QTest::newRow("notify")
            << ReadyCheck {.kind = ReadyCheck::Kind::Notify}
            << late.arg(u"n = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)\nprint('mark')\n"
                        "n.sendto(b'STATUS=warming up\\nREADY=1', "
                        "'\\0' + os.environ['NOTIFY_SOCKET'][1:])"_s);
        const QString file = QDir::tempPath()
            + u"/portside-tst-sideprocess-%1"_s.arg(QCoreApplication::applicationPid());
        QTest::newRow("command") << ReadyCheck {.kind = ReadyCheck::Kind::Command,
                                                .command = {u"rm"_s, file}}
                                 << late.arg(u"print('mark')\nopen('%1', 'w')"_s.arg(file));
    }

    void knowsWhenItIsReady()
    {
        QFETCH(const ReadyCheck, check);
        QFETCH(const QString, script);
        ProcessPlan plan = planFor(script);
        plan.ready = check;
        Side side(plan);
        QVERIFY2(side.waitUntilReady(), qPrintable(side.failure().message));
        QTRY_VERIFY2(side.output.contains(u"mark"_s), qPrintable(side.output.join(u'\n')));
        QVERIFY(side.waitedFor.size() > 1);
    }

    void tellsItsReadyCommandWhichPortItTook_data()
    {
        QTest::addColumn<PortHandOver>("port");
        QTest::newRow("found") << PortHandOver::Found;
        QTest::newRow("another than the one offered") << PortHandOver::Offered;
    }

    void tellsItsReadyCommandWhichPortItTook()
    {
        QFETCH(const PortHandOver, port);
        const QTemporaryDir folder;
        ProcessPlan plan = planFor(
            u"s = listen(0)\nopen('port', 'w').write(str(s.getsockname()[1]))\nserve(s)"_s);
        plan.folder = folder.path();
        plan.port = port;
        plan.ready.kind = ReadyCheck::Kind::Command;
        plan.ready.command = {u"/bin/sh"_s, u"-c"_s, u"test '{port}' = \"$(cat port)\""_s};
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        QFile file(folder.filePath(u"port"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(side.address().port(), file.readAll().toInt());
    }

    void asksForTlsWhereTheProgramSaysSo()
    {
        ProcessPlan plan = planFor(u"s = listen(int(os.environ['PORT']))\n"
                                   "print('Local: https://localhost:%s/' % os.environ['PORT'])\n"
                                   "while True: s.accept()[0].close()"_s);
        plan.portLine = *ReadyLine::make(u"Local: {url}"_s);
        plan.ready.deadline = 1s;
        Side side(plan);
        QVERIFY(side.waitUntilFailed());
        QVERIFY2(side.failure().message.contains(u"It says that it speaks TLS"_s),
                 qPrintable(side.failure().message));
    }

    void tellsAtOnceWhenItDies()
    {
        ProcessPlan plan;
        plan.arguments
            = {u"sh"_s, u"-c"_s, u"echo first; echo 'no module named x' >&2; sleep 0.2; exit 7"_s};
        Side side(plan);
        QTRY_VERIFY(side.output.size() == 2);
        QVERIFY(side.waitUntilFailed());
        const ProcessFailure failure = side.failure();
        QCOMPARE(failure.cause, ProcessFailure::Cause::Ended);
        QCOMPARE(failure.status, (ExitStatus {false, 7}));
        QVERIFY2(failure.message.contains(u"exit code 7"_s), qPrintable(failure.message));
        QVERIFY2(failure.message.contains(u"no module named x"_s), qPrintable(failure.message));
        QCOMPARE(failure.lastLines.size(), 2);
    }

    void tellsWhatItCouldNotStart()
    {
        ProcessPlan plan;
        plan.arguments = {u"no-such-program"_s};
        Side side(plan);
        QVERIFY(side.waitUntilFailed());
        QCOMPARE(side.failure().cause, ProcessFailure::Cause::NotStarted);
        QVERIFY(side.failure().message.contains(u"no-such-program"_s));
    }

    void givesUpAfterTheDeadlineAndSaysWhatItWaitedFor()
    {
        ProcessPlan plan = planFor(u"print('up')\ntime.sleep(60)"_s);
        plan.ready.deadline = 500ms;
        Side side(plan);
        QVERIFY(side.waitUntilFailed());
        QCOMPARE(side.failure().cause, ProcessFailure::Cause::NotReady);
        QVERIFY2(side.failure().message.contains(u"Nothing listens"_s),
                 qPrintable(side.failure().message));
        QCOMPARE(side.process.status().figures.processes, 0);
    }

    void climbsTheLadder()
    {
        ProcessPlan plan = planFor(u"signal.signal(signal.SIGTERM, lambda *a: print('TERM'))\n"
                                   "signal.signal(signal.SIGINT, lambda *a: print('INT'))\n"_s
                                   + usual);
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        QElapsedTimer timer;
        timer.start();
        side.process.stop(300ms);
        QCOMPARE(side.process.status().signal, SIGTERM);
        QVERIFY(side.process.status().left > 0ms);
        QVERIFY(side.waitUntilStopped());
        QVERIFY2(timer.elapsed() >= 1'200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(side.output.contains(u"TERM"_s));
        QVERIFY(side.output.contains(u"INT"_s));
    }

    void takesTheNextStepWhenToldAgain()
    {
        ProcessPlan plan = planFor(u"signal.signal(signal.SIGTERM, lambda *a: print('TERM'))\n"
                                   "signal.signal(signal.SIGINT, lambda *a: print('INT'))\n"_s
                                   + usual);
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        side.process.stop(1h);
        QTRY_VERIFY(side.output.contains(u"TERM"_s));
        side.process.stop(1h);
        QTRY_VERIFY(side.output.contains(u"INT"_s));
        side.process.stop(1h);
        QVERIFY(side.waitUntilStopped());
    }

    void stopsWhileItStarts()
    {
        Side side(planFor(u"time.sleep(60)"_s));
        side.process.stop(1s);
        QVERIFY(side.waitUntilStopped());
        QVERIFY(side.failed.isEmpty());
    }

    void waitsForTheWholeGroup()
    {
        ProcessPlan plan;
        plan.arguments
            = {u"sh"_s, u"-c"_s, u"/usr/bin/python3 -c \"$0\" & wait"_s,
               QString(server
                       + u"def end(*a):\n    time.sleep(0.5); print('end'); os._exit(0)\n"
                         "signal.signal(signal.SIGTERM, end)\n"_s
                       + usual)};
        plan.environment = {u"PORT={port}"_s, u"PYTHONUNBUFFERED=1"_s};
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        QTRY_COMPARE(side.process.status().figures.processes, 2);
        side.process.stop(5s);
        QVERIFY(side.waitUntilStopped());
        QVERIFY(side.output.contains(u"end"_s));
    }

    void startsAgainAsItsRuleSays()
    {
        ProcessPlan plan = planFor(usual);
        plan.restart = {.when = RestartRule::When::OnFailure, .limit = 1};
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        const QUrl address = side.address();
        ::kill(pid_t(side.process.status().figures.id), SIGKILL);
        QTRY_COMPARE(side.left.size(), 1);
        QTRY_COMPARE(side.process.status().phase, Phase::Pausing);
        QVERIFY(side.left[0][0].toString().contains(u"signal 9 (KILL)"_s));
        QTRY_COMPARE(side.ready.size(), 2);
        QCOMPARE(side.ready[1][0].toUrl(), address);
        QCOMPARE(side.process.status().starts, 2);
        ::kill(pid_t(side.process.status().figures.id), SIGKILL);
        QVERIFY(side.waitUntilFailed());
        QCOMPARE(side.failure().status, (ExitStatus {true, SIGKILL}));
    }

    void stopsWhileItPauses()
    {
        ProcessPlan plan = planFor(usual);
        plan.restart = {.when = RestartRule::When::Always, .limit = 5};
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        ::kill(pid_t(side.process.status().figures.id), SIGKILL);
        QTRY_COMPARE(side.process.status().phase, Phase::Pausing);
        side.process.stop(1s);
        QVERIFY(side.waitUntilStopped());
    }

    void startsAnewOnRequest()
    {
        Side side(planFor(usual));
        QVERIFY(side.waitUntilReady());
        const qint64 first = side.process.status().figures.id;
        side.process.restart(1s);
        QCOMPARE(side.left.size(), 1);
        QTRY_COMPARE(side.ready.size(), 2);
        QVERIFY(side.process.status().figures.id != first);
        QVERIFY(answers(side.address()));
    }

    void startsAnewWhenAFileChanges()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
        };
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        ProcessPlan plan = planFor(usual);
        plan.folder = folder.path();
        plan.watched = {u"*.py"_s};
        Side side(plan);
        QVERIFY(side.waitUntilReady());
        QVERIFY(write(u"other.txt"_s));
        QVERIFY(!side.ready.wait(500));
        QVERIFY(write(u"sub/app.py"_s));
        QTRY_COMPARE(side.ready.size(), 2);
        // One that ends is waited for to be mended.
        ::kill(pid_t(side.process.status().figures.id), SIGKILL);
        QTRY_COMPARE(side.process.status().phase, Phase::Pausing);
        QVERIFY(write(u"main.py"_s));
        QTRY_COMPARE(side.ready.size(), 3);
        QVERIFY(side.failed.isEmpty());
    }

    void looksUpItsVariablesAtEachStart()
    {
        int looks = 0;
        bool isMissing = false;
        const auto plan = [&]() -> Result<ProcessPlan> {
            if (isMissing)
                return failure(u"KEY is gone."_s);
            ProcessPlan made = planFor(u"print('key', os.environ['KEY'], flush=True)\n"_s + usual);
            made.environment << u"KEY=%1"_s.arg(++looks);
            return made;
        };
        Side side(*plan(), plan);
        QVERIFY(side.waitUntilReady());
        QTRY_VERIFY(side.output.contains(u"key 1"_s));
        side.process.restart(1s);
        QTRY_COMPARE(side.ready.size(), 2);
        QTRY_VERIFY(side.output.contains(u"key 2"_s));
        isMissing = true;
        side.process.restart(1s);
        QVERIFY(side.waitUntilFailed());
        QCOMPARE(side.failure().cause, ProcessFailure::Cause::NotStarted);
        QCOMPARE(side.failure().message, u"KEY is gone."_s);
    }

    void waitsForAChangeWhereItsVariablesAreMissing()
    {
        const QTemporaryDir folder;
        ProcessPlan plan = planFor(usual);
        plan.folder = folder.path();
        plan.watched = {u".env"_s};
        const QString path = folder.filePath(u".env"_s);
        Side side(plan, [&]() -> Result<ProcessPlan> {
            if (QFile::exists(path))
                return plan;
            return failure(u"There is no .env."_s);
        });
        QVERIFY(side.waitUntilReady());
        side.process.restart(1s);
        QTRY_COMPARE(side.process.status().phase, Phase::Pausing);
        QCOMPARE(side.process.status().waitingFor, u"There is no .env."_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A=1") == 3);
        file.close();
        QTRY_COMPARE(side.ready.size(), 2);
        QVERIFY(side.failed.isEmpty());
    }

    void measuresTheGroup()
    {
        Side side(planFor(u"if os.fork() == 0:\n    while True: pass\n"_s + usual));
        QVERIFY(side.waitUntilReady());
        QTRY_VERIFY(side.process.status().figures.cpu > 0.05);
        QTRY_COMPARE(side.process.status().figures.processes, 2);
        const ProcessFigures figures = side.process.status().figures;
        QVERIFY(figures.residentBytes > 1'000'000);
    }
};

QTEST_GUILESS_MAIN(tst_SideProcess)
#include "tst_sideprocess.moc"
