// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

namespace {

QByteArray output(const QStringList &arguments)
{
    PortsideProcess portside(QStringList {u"doctor"_s} + arguments);
    return portside.waitUntilOver() == 0 ? portside.process().readAllStandardOutput()
                                         : "failed: " + portside.standardError();
}

} // namespace

class tst_DoctorCommand final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheHolderOfAPort()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString port = QString::number(server.serverPort());
        const QByteArray text = output({u"--port"_s, port});
        const QByteArray endpoint = "127.0.0.1:" + port.toLatin1();
        const QByteArray pid
            = "(pid " + QByteArray::number(QCoreApplication::applicationPid()) + ',';
        QVERIFY2(text.contains(endpoint), text);
        QVERIFY2(text.contains(pid), text);
        QVERIFY2(text.contains(QDir::currentPath().toUtf8()), text);
        server.close();
        QVERIFY(output({u"--port"_s, port}).contains("No program listens on port"));
    }

    void speaksJson()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHostIPv6) || server.listen());
        const QString port = QString::number(server.serverPort());
        const QJsonObject all
            = QJsonDocument::fromJson(output({u"--json"_s, u"--port"_s, port})).object();
        QCOMPARE(all.keys(), (QStringList {u"listeners"_s, u"orphans"_s, u"warnings"_s}));
        const QJsonArray listeners = all[u"listeners"].toArray();
        QCOMPARE(listeners.size(), 1);
        const QJsonObject holder = listeners[0][u"processes"][0].toObject();
        QCOMPARE(holder[u"pid"].toInteger(), QCoreApplication::applicationPid());
        QVERIFY(holder[u"command"].isArray());
    }

    // What a Portside that was killed has left is named, and stopped only when that is asked for.
    void namesAndStopsOrphans()
    {
        QProcess orphan;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PORTSIDE_KEEPER"_s, u"999999999-17"_s);
        orphan.setProcessEnvironment(environment);
        orphan.start(u"sleep"_s, {u"60"_s});
        QVERIFY(orphan.waitForStarted());
        const QString pid = QString::number(orphan.processId());
        const QByteArray advice = "portside doctor --stop " + pid.toLatin1();
        QTRY_VERIFY(output({}).contains(advice));
        QCOMPARE(orphan.state(), QProcess::Running);

        PortsideProcess portside({u"doctor"_s, u"--stop"_s, pid});
        QTRY_COMPARE(orphan.state(), QProcess::NotRunning);
        QCOMPARE(portside.waitUntilOver(), 0);
        QVERIFY(!output({}).contains(advice));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody") << QStringList {u"--stop"_s, u"999999999"_s} << 1;
        QTest::newRow("the first process") << QStringList {u"--stop"_s, u"1"_s} << 1;
        QTest::newRow("no number") << QStringList {u"--stop"_s, u"x"_s} << 2;
        QTest::newRow("no port") << QStringList {u"--port"_s, u"70000"_s} << 2;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        PortsideProcess portside(QStringList {u"doctor"_s} + arguments);
        QCOMPARE(portside.waitUntilOver(), code);
        QVERIFY(!portside.standardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_DoctorCommand)
#include "tst_doctorcommand.moc"
