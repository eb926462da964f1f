// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/machine/processstopper.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

// A shell that says that it is ready.
void start(QProcess &process, const QString &script)
{
    process.start(u"sh"_s, {u"-c"_s, script});
    QVERIFY(process.waitForReadyRead());
}

} // namespace

class tst_ProcessStopper final : public QObject
{
    Q_OBJECT

private slots:
    void endsAProcessWithAllBelow()
    {
        QProcess shell;
        start(shell, u"sh -c 'sleep 60 & echo ready; wait' & wait"_s);
        ProcessStopper stopper(shell.processId());
        QSignalSpy finished(&stopper, &ProcessStopper::finished);
        QVERIFY(stopper.start());
        const QList<MachineProcess> processes = stopper.processes();
        QCOMPARE(processes.size(), 3);
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].toInt(), 0);
        for (const MachineProcess &process : processes)
            QVERIFY(!process.isAlive());
        shell.waitForFinished();
    }

    void killsWhatDoesNotListen()
    {
        QProcess shell;
        start(shell, u"trap '' TERM INT; echo ready; while :; do sleep 1; done"_s);
        ProcessStopper stopper(shell.processId());
        QSignalSpy signalled(&stopper, &ProcessStopper::signalled);
        QSignalSpy finished(&stopper, &ProcessStopper::finished);
        QVERIFY(stopper.start());
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished[0][0].toInt(), 0);
        QCOMPARE(signalled.count(), 3);
        QCOMPARE(signalled[2][0].toString(), u"KILL"_s);
        shell.waitForFinished();
        QCOMPARE(shell.exitStatus(), QProcess::CrashExit);
    }

    void refusesWhatItMayNot()
    {
        for (const qint64 id : {qint64(1), QCoreApplication::applicationPid(), qint64(999'999'999)})
            QVERIFY(!ProcessStopper(id).start());
    }
};

QTEST_GUILESS_MAIN(tst_ProcessStopper)
#include "tst_processstopper.moc"
