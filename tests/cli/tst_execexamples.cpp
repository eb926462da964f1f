// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

// The examples of `portside exec`, as their first lines say how to run them.
class tst_ExecExamples : public QObject
{
    Q_OBJECT

private slots:
    void passes_data()
    {
        QTest::addColumn<QString>("program"); // that it needs
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("pytest with FastAPI on uvicorn")
            << u"/usr/bin/uvicorn"_s
            << u"--with 'api=run:/usr/bin/uvicorn app:app' -- /usr/bin/python3 -B -m pytest -q -p no:cacheprovider"_s
            << QByteArray("2 passed");
        QTest::newRow("node's test runner with a mock")
            << u"node"_s << u"--with mock:shop.json -- node --test shop.test.mjs"_s
            << QByteArray("pass 2");
        QTest::newRow("a shell script with curl")
            << u"curl"_s << u"--with mock:shop.json --with hooks=inspect: -- sh ./check.sh"_s
            << QByteArray("all is well");
    }
    void passes()
    {
        QFETCH(QString, program);
        QFETCH(QString, command);
        QFETCH(QByteArray, said);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("What it needs is not installed");
        PortsideProcess portside(PortsideProcess::Shell {
            u"cd '" PORTSIDE_SOURCE_DIR "/examples/exec' && \"$PORTSIDE\" exec "_s + command});
        QCOMPARE(portside.waitUntilOver(), 0);
        const QByteArray output = portside.process().readAllStandardOutput();
        QVERIFY2(output.contains(said), output);
    }
};

QTEST_GUILESS_MAIN(tst_ExecExamples)
#include "tst_execexamples.moc"
