// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/rawclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;
using Testing::RawClient;

// The program as scripts see it; each test is a sentence of docs/command-line.md.
class tst_Program final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString folder() const { return m_folder.path(); }

private slots:
    void initTestCase()
    {
        QFile page(m_folder.filePath(u"index.html"_s));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("<!doctype html><title>Hello</title>");
    }

    void standardOutputIsTheUrlAlone()
    {
        PortsideProcess portside({u"serve"_s, folder()});
        const QByteArray line = portside.readLine();
        static const QRegularExpression url(u"^http://127\\.0\\.0\\.1:[1-9][0-9]*/\\n$"_s);
        QVERIFY2(url.match(QString::fromUtf8(line)).hasMatch(), line);
        const auto port = quint16(QUrl(QString::fromUtf8(line.trimmed())).port());
        QCOMPARE(Testing::request(port, "GET", "/").status, 200);
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
        QCOMPARE(portside.process().readAllStandardOutput(), QByteArray());
    }

    void theRequestLogIsOnStandardError()
    {
        PortsideProcess portside({u"serve"_s, folder()});
        const quint16 port = portside.waitUntilReady();
        QCOMPARE(Testing::request(port, "GET", "/?a=b").status, 200);
        QCOMPARE(Testing::request(port, "GET", "/missing").status, 404);
        portside.signal(SIGINT);
        QCOMPARE(portside.waitUntilOver(), 0);
        const QByteArray log = portside.standardError();
        QVERIFY2(log.contains(" 200 GET /?a=b  "), log);
        QVERIFY2(log.contains(" 404 GET /missing  "), log);
        QVERIFY2(!log.contains('\x1b'), log);
    }

    void quietHasNoLog()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--quiet"_s});
        const quint16 port = portside.waitUntilReady();
        QCOMPARE(Testing::request(port, "GET", "/").status, 200);
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
        QCOMPARE(portside.standardError(), QByteArray());
    }

    void jsonHasAnObjectALine()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--json"_s, u"--name"_s, u"site"_s});
        const QJsonObject ready = portside.readEvent(u"ready"_s);
        const auto port = quint16(ready[u"port"_s].toInt());
        QCOMPARE(ready[u"server"_s].toString(), u"site"_s);
        QCOMPARE(ready[u"kind"_s].toString(), u"static"_s);
        QCOMPARE(ready[u"url"_s].toString(), u"http://127.0.0.1:%1/"_s.arg(port));
        QCOMPARE(ready[u"pid"_s].toInteger(), portside.process().processId());

        QCOMPARE(Testing::request(port, "GET", "/?x=1").status, 200);
        const QJsonObject exchange = portside.readEvent(u"exchange"_s);
        QCOMPARE(exchange[u"server"_s].toString(), u"site"_s);
        QCOMPARE(exchange[u"id"_s].toInt(), 1);
        QCOMPARE(exchange[u"method"_s].toString(), u"GET"_s);
        QCOMPARE(exchange[u"target"_s].toString(), u"/?x=1"_s);
        QCOMPARE(exchange[u"status"_s].toInt(), 200);
        QCOMPARE(exchange[u"requestBytes"_s].toInt(-1), 0);
        QCOMPARE(exchange[u"responseBytes"_s].toInt(), 35);
        QVERIFY(exchange[u"ms"_s].toDouble() > 0);
        QVERIFY(exchange[u"peer"_s].toString().startsWith(u"127.0.0.1:"_s));

        portside.signal(SIGTERM);
        const QJsonObject stopped = portside.readEvent(u"stopped"_s);
        QCOMPARE(stopped[u"exchanges"_s].toInt(), 1);
        QCOMPARE(stopped[u"aborted"_s].toInt(-1), 0);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void controlCharactersCannotSteerTheTerminal()
    {
        PortsideProcess portside({u"serve"_s, folder()});
        const quint16 port = portside.waitUntilReady();
        RawClient client(port);
        client.send("GET /\x1b]0;owned\x07 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.readResponse();
        Testing::request(port, "GET", "/%E2%80%AE%1b[31m");
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
        const QByteArray log = portside.standardError();
        QVERIFY2(log.count('\n') >= 2, log);
        QVERIFY2(!log.contains('\x1b') && !log.contains('\x07'), log.toHex(' '));
    }

    void eachSignalStopsGracefully_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void eachSignalStopsGracefully()
    {
        QFETCH(const int, number);
        PortsideProcess portside({u"serve"_s, folder()});
        const quint16 port = portside.waitUntilReady();
        RawClient idle(port);
        idle.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(idle.readResponse().status, 200);
        portside.signal(number);
        QCOMPARE(portside.waitUntilOver(), 0);
        QVERIFY(idle.waitForClose());
    }

    // A request whose content does not end stays open as long as the grace time lasts.
    void theSecondSignalStopsNow()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--json"_s, u"--grace"_s, u"3600"_s,
                                  u"--set"_s, u"upload=true"_s});
        RawClient client(portside.waitUntilReady());
        client.send("PUT /upload.txt HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                    "Content-Length: 1000\r\n\r\n");
        QCOMPARE(client.readResponse().status, 100);
        portside.signal(SIGINT);
        QVERIFY(!portside.process().waitForFinished(300));
        portside.signal(SIGINT);
        QCOMPARE(portside.readEvent(u"stopped"_s)[u"aborted"_s].toInt(), 1);
        QCOMPARE(portside.waitUntilOver(), 0);
        QVERIFY(client.waitForClose());
        QVERIFY(!QFile::exists(m_folder.filePath(u"upload.txt"_s)));
    }

    void theGraceTimeEndsAStop()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--json"_s, u"--grace"_s, u"0.2"_s,
                                  u"--set"_s, u"upload=true"_s});
        RawClient client(portside.waitUntilReady());
        client.send("PUT /upload.txt HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                    "Content-Length: 1000\r\n\r\n");
        QCOMPARE(client.readResponse().status, 100);
        portside.signal(SIGTERM);
        QCOMPARE(portside.readEvent(u"stopped"_s)[u"aborted"_s].toInt(), 1);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void aReaderThatClosesStandardOutputStopsNothing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("reads one line") << u"\"$PORTSIDE\" serve '%1' --json | head -1"_s;
        QTest::newRow("and no log either")
            << u"{ \"$PORTSIDE\" serve '%1' --json | head -1; } 2>&1"_s;
    }

    void aReaderThatClosesStandardOutputStopsNothing()
    {
        QFETCH(const QString, command);
        PortsideProcess shell(PortsideProcess::Shell {command.arg(folder())});
        const QJsonObject ready = QJsonDocument::fromJson(shell.readLine()).object();
        const auto port = quint16(ready[u"port"_s].toInt());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(Testing::request(port, "GET", "/").status, 200);
        ::kill(pid_t(ready[u"pid"_s].toInteger()), SIGTERM);
        QVERIFY(shell.waitUntilOver() >= 0);
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(!late.waitForConnected(1'000));
    }

    void closedStandardDescriptorsAreNoSockets()
    {
        PortsideProcess shell(PortsideProcess::Shell {
            u"\"$PORTSIDE\" serve '%1' --max-requests 1 <&- >&- 2>&- & pid=$!; "
            "for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.1; "
            "ls -l /proc/$pid/fd/0 /proc/$pid/fd/1 /proc/$pid/fd/2; done 2>&1 | tail -3; "
            "kill $pid; wait $pid; echo code $?"_s.arg(folder())});
        QCOMPARE(shell.waitUntilOver(), 0);
        const QByteArray said = shell.process().readAllStandardOutput();
        QCOMPARE(said.count("/dev/null"), 3);
        QVERIFY2(said.contains("code 0"), said);
    }

    void stopsAfterSoManyRequests()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--max-requests"_s, u"2"_s});
        const quint16 port = portside.waitUntilReady();
        QCOMPARE(Testing::request(port, "GET", "/").status, 200);
        QVERIFY(!portside.process().waitForFinished(200));
        QCOMPARE(Testing::request(port, "GET", "/").status, 200);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void stopsWhenStandardInputEnds()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--stop-on-eof"_s});
        const quint16 port = portside.waitUntilReady();
        QVERIFY(portside.process().write("what is written does not count\n") > 0);
        QVERIFY(!portside.process().waitForFinished(200));
        QCOMPARE(Testing::request(port, "GET", "/").status, 200);
        portside.process().closeWriteChannel();
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    // The end of the input after a signal is no second wish to stop, which would cut what is open.
    void theEndOfInputDoesNotHurryAStop()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--stop-on-eof"_s, u"--json"_s});
        const auto port = quint16(portside.readEvent(u"ready"_s)[u"port"_s].toInt());
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(client.waitForConnected());
        client.write("PUT /late HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\na");
        QVERIFY(!client.waitForReadyRead(200));
        portside.signal(SIGTERM);
        QVERIFY(!portside.process().waitForFinished(100));
        portside.process().closeWriteChannel();
        QVERIFY(!portside.process().waitForFinished(300));
        client.write("b");
        QVERIFY(client.waitForReadyRead());
        QCOMPARE(portside.waitUntilOver(), 0);
        QCOMPARE(portside.readEvent(u"stopped"_s)[u"aborted"_s].toInt(), 0);
    }

    void aTakenPortFailsAndNamesItsHolder()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        const QString port = QString::number(holder.serverPort());
        PortsideProcess portside({u"serve"_s, folder(), u"--port"_s, port, u"--json"_s});
        const QJsonObject failed = portside.readEvent(u"failed"_s);
        QCOMPARE(failed[u"cause"_s].toString(), u"PortTaken"_s);
        QCOMPARE(failed[u"port"_s].toInt(), int(holder.serverPort()));
        const QString message = failed[u"message"_s].toString();
        QVERIFY2(message.contains(port), qPrintable(message));
        QVERIFY2(message.contains(u"tst_program"_s), qPrintable(message));
        QVERIFY2(message.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(message));
        QCOMPARE(portside.waitUntilOver(), 3);
    }

    void aPreferredPortGivesWay()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        PortsideProcess portside({u"serve"_s, folder(), u"--port"_s,
                                  QString::number(holder.serverPort()), u"--port-policy"_s,
                                  u"preferred"_s});
        const quint16 port = portside.waitUntilReady();
        QVERIFY(port > 0);
        QVERIFY(port != holder.serverPort());
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void anAddressOfAnotherMachineFails()
    {
        PortsideProcess portside({u"serve"_s, folder(), u"--json"_s, u"--host"_s, u"192.0.2.1"_s});
        QCOMPARE(portside.readEvent(u"failed"_s)[u"cause"_s].toString(), u"AddressUnavailable"_s);
        QCOMPARE(portside.waitUntilOver(), 3);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("unknown command") << QStringList {u"launch"_s} << "launch"_ba;
        QTest::newRow("unknown option") << QStringList {u"serve"_s, u"--colour"_s} << "--colour"_ba;
        QTest::newRow("missing folder")
            << QStringList {u"serve"_s, u"/no/such/folder"_s} << "/no/such/folder"_ba;
        QTest::newRow("a file") << QStringList {u"serve"_s, folder() + u"/index.html"_s}
                                << "index.html"_ba;
        QTest::newRow("bad setting")
            << QStringList {u"serve"_s, u"--set"_s, u"cache=forever"_s} << "forever"_ba;
    }

    void wrongUsageIsTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        PortsideProcess portside(arguments);
        QCOMPARE(portside.waitUntilOver(), 2);
        QVERIFY(portside.standardError().contains(named));
        QCOMPARE(portside.process().readAllStandardOutput(), QByteArray());
    }

    void helpAndReferenceGoToStandardOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no display") << QStringList {} << "Examples:"_ba;
        QTest::newRow("--help") << QStringList {u"--help"_s} << "Examples:"_ba;
        QTest::newRow("serve --help")
            << QStringList {u"serve"_s, u"--help"_s} << "--[no-]live-reload"_ba;
        QTest::newRow("--version")
            << QStringList {u"--version"_s} << "portside " PORTSIDE_VERSION "\n"_ba;
        QTest::newRow("kinds") << QStringList {u"kinds"_s} << "static "_ba;
        QTest::newRow("kinds --markdown")
            << QStringList {u"kinds"_s, u"--markdown"_s} << "| `folder` | `--folder` |"_ba;
        QTest::newRow("kinds --json")
            << QStringList {u"kinds"_s, u"--json"_s} << "\"id\": \"static\""_ba;
    }

    void helpAndReferenceGoToStandardOutput()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, expected);
        PortsideProcess portside(arguments);
        QCOMPARE(portside.waitUntilOver(), 0);
        const QByteArray said = portside.process().readAllStandardOutput();
        QVERIFY2(said.contains(expected), said);
        QCOMPARE(portside.standardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
