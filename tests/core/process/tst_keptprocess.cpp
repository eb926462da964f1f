// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/processtree.h"
#include "core/process/port/programport.h"
#include "core/process/run/keptprocess.h"
#include "core/process/run/programenvironment.h"
#include "support/processfacts.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

SpawnRequest request(const QStringList &arguments)
{
    return {.arguments = arguments,
            .folder = {},
            .environment = ProgramEnvironment::with({}),
            .handedSocket = -1};
}

bool isAlive(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0;
}

// A kept process with what it told.
class Kept
{
public:
    explicit Kept(const SpawnRequest &wanted)
    {
        QObject::connect(&process, &KeptProcess::printed,
                         [this](const QByteArray &bytes, bool isError) {
                             (isError ? errors : output) += bytes;
                         });
        result = process.start(wanted);
    }

    bool waitUntilEmpty() { return !emptied.isEmpty() || emptied.wait(10'000); }
    bool waitForOutput(const QByteArray &wanted)
    {
        return QTest::qWaitFor([&] { return output.contains(wanted); }, 10'000);
    }
    ExitStatus status() const { return ended.value(0).value(0).value<ExitStatus>(); }

    KeptProcess process;
    Result<> result;
    QByteArray output;
    QByteArray errors;
    QSignalSpy started {&process, &KeptProcess::started};
    QSignalSpy notStarted {&process, &KeptProcess::notStarted};
    QSignalSpy ended {&process, &KeptProcess::ended};
    QSignalSpy emptied {&process, &KeptProcess::emptied};
};

} // namespace

class tst_KeptProcess final : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowItEnds_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("isSignal");
        QTest::addColumn<int>("number");
        QTest::newRow("well") << u"exit 0"_s << false << 0;
        QTest::newRow("badly") << u"exit 3"_s << false << 3;
        QTest::newRow("by a signal") << u"kill -SEGV $$"_s << true << int(SIGSEGV);
    }

    void tellsHowItEnds()
    {
        QFETCH(const QString, script);
        QFETCH(const bool, isSignal);
        QFETCH(const int, number);
        Kept kept(request({u"sh"_s, u"-c"_s, script}));
        QVERIFY(kept.waitUntilEmpty());
        QCOMPARE(kept.started.size(), 1);
        QCOMPARE(kept.status(), (ExitStatus {isSignal, number}));
        QCOMPARE(kept.process.keeperId(), 0);
    }

    void passesAllOutputOnBeforeTheEnd()
    {
        Kept kept(request({u"sh"_s, u"-c"_s, u"seq 20000; echo bad >&2"_s}));
        QVERIFY(kept.waitUntilEmpty());
        QCOMPARE(kept.output.count('\n'), 20'000);
        QCOMPARE(kept.errors, QByteArray("bad\n"));
    }

    void saysWhatCannotBeStarted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("word");
        QTest::newRow("no program") << u"no-such-program"_s << u"/"_s << u"no-such-program"_s;
        QTest::newRow("no permission") << u"/etc/passwd"_s << u"/"_s << u"/etc/passwd"_s;
        QTest::newRow("no folder") << u"true"_s << u"/no/such/folder"_s << u"/no/such/folder"_s;
    }

    void saysWhatCannotBeStarted()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, folder);
        QFETCH(const QString, word);
        SpawnRequest wanted = request({program});
        wanted.folder = folder;
        Kept kept(wanted);
        QVERIFY(kept.waitUntilEmpty());
        QCOMPARE(kept.notStarted.size(), 1);
        QVERIFY2(kept.notStarted[0][0].toString().contains(word),
                 qPrintable(kept.notStarted[0][0].toString()));
        QVERIFY(kept.started.isEmpty());
    }

    void handsOverNothingButTheThreeStreams()
    {
        // Whatever this program has open without FD_CLOEXEC is not for children.
        const int leaky = ::dup(STDERR_FILENO);
        Kept kept(request({u"sh"_s, u"-c"_s, u"ls /proc/$$/fd"_s}));
        QVERIFY(kept.waitUntilEmpty());
        ::close(leaky);
        QCOMPARE(kept.output, QByteArray("0\n1\n2\n"));
    }

    void handsOverASocketAsDescriptorThree()
    {
        const auto port = ProgramPort::listen();
        QVERIFY(port);
        SpawnRequest wanted = request({u"sh"_s, u"-c"_s, u"readlink /proc/$$/fd/3"_s});
        wanted.handedSocket = port->descriptor();
        Kept kept(wanted);
        QVERIFY(kept.waitUntilEmpty());
        QVERIFY2(kept.output.startsWith("socket:"), kept.output);
    }

    void startsWithSignalsAsByDefault()
    {
        // SIGPIPE is ignored by Portside, and a program must not inherit that.
        const auto before = std::signal(SIGPIPE, SIG_IGN);
        Kept kept(request({u"sed"_s, u"-n"_s, u"s/^SigIgn:\\t//p"_s, u"/proc/self/status"_s}));
        QVERIFY(kept.waitUntilEmpty());
        std::signal(SIGPIPE, before);
        // The C library ignores two of its own in what it starts.
        constexpr qulonglong internal = 0x1'8000'0000;
        QCOMPARE(kept.output.trimmed().toULongLong(nullptr, 16) & ~internal, 0);
    }

    void carriesTheMarker()
    {
        Kept kept(request({u"printenv"_s, QString::fromLatin1(ProgramEnvironment::marker)}));
        QVERIFY(kept.waitUntilEmpty());
        QCOMPARE(QString::fromUtf8(kept.output).trimmed(), ProgramEnvironment::ownMark());
        QVERIFY(kept.output.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
    }

    void takesInput()
    {
        Kept kept(request({u"sh"_s, u"-c"_s, u"read line; echo got $line"_s}));
        kept.process.write("hello\n");
        QVERIFY(kept.waitUntilEmpty());
        QCOMPARE(kept.output, QByteArray("got hello\n"));
    }

    void waitsForAllThatItStarted()
    {
        Kept kept(request({u"sh"_s, u"-c"_s, u"setsid sleep 60 & echo $!"_s}));
        QVERIFY(kept.ended.wait(10'000));
        const qint64 left = kept.output.trimmed().toLongLong();
        QVERIFY(left > 0);
        QVERIFY(kept.emptied.isEmpty());
        QVERIFY(isAlive(left));
        kept.process.signal(SIGTERM);
        QVERIFY(kept.waitUntilEmpty());
        QVERIFY(!isAlive(left));
    }

    void signalsThoseThatLeftTheirGroupToo()
    {
        Kept kept(request({u"sh"_s, u"-c"_s,
                           u"setsid sh -c 'trap \"echo outer; exit 0\" TERM; echo ready; "
                           "while :; do sleep 0.05; done' & wait"_s}));
        QVERIFY(kept.waitForOutput("ready"));
        kept.process.signal(SIGTERM);
        QVERIFY(kept.waitUntilEmpty());
        QVERIFY2(kept.output.endsWith("outer\n"), kept.output);
    }

    void killsUntilNothingIsLeft()
    {
        Kept kept(request(
            {u"sh"_s, u"-c"_s,
             u"trap '' TERM INT; (trap '' TERM INT; setsid sh -c 'trap \"\" TERM INT; echo ready; "
             "while :; do sleep 60 & wait; done') & while :; do sleep 60 & wait; done"_s}));
        QVERIFY(kept.waitForOutput("ready"));
        const qint64 keeper = kept.process.keeperId();
        QVERIFY(processesBelow(keeper).size() >= 3);
        kept.process.signal(SIGKILL);
        QVERIFY(kept.waitUntilEmpty());
        QVERIFY(processesBelow(keeper).isEmpty());
    }

    void leavesNothingWhenItIsDeleted()
    {
        QList<ProcessFacts> below;
        {
            Kept kept(
                request({u"sh"_s, u"-c"_s, u"trap '' TERM; setsid sleep 60 & echo ready; wait"_s}));
            QVERIFY(kept.waitForOutput("ready"));
            below = processesBelow(kept.process.keeperId());
            QVERIFY(below.size() >= 2);
        }
        for (const ProcessFacts &process : std::as_const(below))
            QVERIFY2(!isAlive(process.id), qPrintable(process.name));
    }

    void endsWithItsKeeper()
    {
        Kept kept(request({u"sh"_s, u"-c"_s, u"echo ready; exec sleep 60"_s}));
        QVERIFY(kept.waitForOutput("ready"));
        const qint64 program = kept.started[0][0].toLongLong();
        ::kill(pid_t(kept.process.keeperId()), SIGKILL);
        QVERIFY(kept.waitUntilEmpty());
        QCOMPARE(kept.status(), (ExitStatus {true, SIGKILL}));
        QTRY_VERIFY(!isAlive(program));
    }

    void endsWithItsKeeperToTheLastProcess()
    {
        Kept kept(request({u"sh"_s, u"-c"_s,
                           u"setsid sleep 60 & echo $!; (sleep 60 & echo $!); sleep 60 & echo $!; "
                           "echo ready; wait"_s}));
        QVERIFY(kept.waitForOutput("ready"));
        // Of another program, which has nothing to do with that.
        Kept other(request({u"sh"_s, u"-c"_s, u"echo $$; sleep 60 & echo ready; wait"_s}));
        QVERIFY(other.waitForOutput("ready"));
        const QByteArrayList left = kept.output.split('\n').first(3);
        ::kill(pid_t(kept.process.keeperId()), SIGKILL);
        QVERIFY(kept.waitUntilEmpty());
        for (const QByteArray &process : left)
            QTRY_VERIFY2(!isAlive(process.toLongLong()), process);
        QCOMPARE(processesBelow(other.process.keeperId()).size(), 2);
    }

    void saysWhenItsKeeperEndsWithoutAWord()
    {
        // The loader of programs prints a help text and ends them.
        SpawnRequest wanted = request({u"sleep"_s, u"60"_s});
        wanted.environment << u"LD_DEBUG=help"_s;
        Kept kept(wanted);
        QVERIFY(kept.waitUntilEmpty());
        QVERIFY(kept.started.isEmpty());
        QVERIFY(kept.ended.isEmpty());
        QCOMPARE(kept.notStarted.size(), 1);
        QVERIFY2(kept.notStarted[0][0].toString().contains(u"exit code 0"_s),
                 qPrintable(kept.notStarted[0][0].toString()));
    }

    void failsWithoutDescriptors()
    {
        rlimit before {};
        ::getrlimit(RLIMIT_NOFILE, &before);
        const auto limitTo = [&](int most) {
            const rlimit limit {rlim_t(most), before.rlim_max};
            return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
        };
        // Whatever it is that cannot be opened any more, it is told.
        constexpr int enough = 80;
        int most = 12;
        QString lastReason;
        for (; most < enough; ++most) {
            QVERIFY(limitTo(most));
            KeptProcess process;
            QSignalSpy started(&process, &KeptProcess::started);
            QSignalSpy notStarted(&process, &KeptProcess::notStarted);
            const Result<> result = process.start(request({u"true"_s}));
            if (result)
                QTRY_VERIFY(started.size() + notStarted.size() == 1);
            else
                lastReason = result.error();
            if (started.size() == 1)
                break;
        }
        ::setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(most < enough);
        QVERIFY2(lastReason.contains(u"No program can be started"_s), qPrintable(lastReason));
    }

    void opensNothingForGood()
    {
        const auto cycle = [] {
            Kept kept(request({u"true"_s}));
            return kept.waitUntilEmpty();
        };
        QVERIFY(cycle());
        const int before = Testing::openDescriptors();
        for (int i = 0; i < 20; ++i)
            QVERIFY(cycle());
        QCOMPARE(Testing::openDescriptors(), before);
    }
};

QTEST_GUILESS_MAIN(tst_KeptProcess)
#include "tst_keptprocess.moc"
