// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/machine/diagnosis.h"
#include "core/process/run/programenvironment.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_Diagnosis final : public QObject
{
    Q_OBJECT

private:
    // A process with this mark in its environment.
    static void start(QProcess &process, const QString &mark, const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(ProgramEnvironment::marker), mark);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.start(u"sleep"_s, {u"60"_s});
        QVERIFY(process.waitForStarted());
    }

    static bool isOrphan(const QProcess &process)
    {
        const Diagnosis now = Diagnosis::ofThisMachine();
        return std::ranges::count(now.orphans, process.processId(), &MachineProcess::id) > 0;
    }

private slots:
    void namesWhoListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Diagnosis now = Diagnosis::ofThisMachine();
        const auto found
            = std::ranges::find(now.listeners, server.serverPort(), &Diagnosis::Listener::port);
        QVERIFY(found != now.listeners.end());
        QCOMPARE(found->address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(found->holders.size(), 1);
        const MachineProcess &own = found->holders[0];
        QCOMPARE(own.id, QCoreApplication::applicationPid());
        QCOMPARE(own.folder, QDir::currentPath());
        QVERIFY(own.commandLine().contains(u"tst_diagnosis"_s));
        QVERIFY(own.started.secsTo(QDateTime::currentDateTime()) < 600);
        QVERIFY(std::ranges::is_sorted(now.listeners, {}, &Diagnosis::Listener::port));
    }

    void findsWhatWasLeftBehind()
    {
        const QTemporaryDir folder;
        QProcess orphan;
        start(orphan, u"999999999-17"_s, folder.path());
        QTRY_VERIFY(isOrphan(orphan));
        const auto process = MachineProcess::of(orphan.processId());
        QCOMPARE(process->folder, QFileInfo(folder.path()).canonicalFilePath());
        QVERIFY(process->commandLine().endsWith(u"sleep 60"_s));
        orphan.kill();
        orphan.waitForFinished();
        QVERIFY(!isOrphan(orphan));
        QVERIFY(!process->isAlive());
    }

    void knowsALivingPortside()
    {
        const QTemporaryDir folder;
        QProcess child;
        start(child, ProgramEnvironment::ownMark(), folder.path());
        QTRY_VERIFY(MachineProcess::of(child.processId())->commandLine().endsWith(u"sleep 60"_s));
        QVERIFY(!isOrphan(child));
        // Another process that has the number of a Portside that is gone.
        QProcess orphan;
        start(orphan, u"%1-1"_s.arg(QCoreApplication::applicationPid()), folder.path());
        QTRY_VERIFY(isOrphan(orphan));
        child.kill();
        orphan.kill();
        child.waitForFinished();
        orphan.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(tst_Diagnosis)
#include "tst_diagnosis.moc"
