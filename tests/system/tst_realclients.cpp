// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chromium.h"
#include "support/portsideprocess.h"
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray output;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAll()};
}

qint64 residentKilobytes(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+)"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    return line.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong();
}

qint64 requestsOf(const QByteArray &wrkReport)
{
    static const QRegularExpression line(u"(\\d+) requests in"_s);
    return line.match(QString::fromUtf8(wrkReport)).captured(1).toLongLong();
}

} // namespace

// Portside as real clients meet it: curl, wrk, Chromium.
class tst_RealClients final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init()
    {
        write(u"index.html"_s,
              "<!doctype html><title>First</title><link rel=stylesheet href=style.css><p>Hello");
        write(u"style.css"_s, "p { color: rgb(1, 2, 3) }");
        write(u"data.bin"_s, QByteArray(100'000, 'd'));
    }

    void curl()
    {
        PortsideProcess portside({u"serve"_s, m_folder.path(), u"--set"_s, u"upload=true"_s});
        const QString url = QString::fromUtf8(portside.readLine().trimmed());

        QVERIFY(run(u"curl"_s, {u"-sS"_s, url}).output.contains("<title>First"));
        QVERIFY(run(u"curl"_s, {u"-sSI"_s, url}).output.startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(run(u"curl"_s, {u"-sS"_s, u"--http1.0"_s, url + u"data.bin"_s}).output.size(),
                 100'000);
        QCOMPARE(run(u"curl"_s, {u"-sS"_s, u"-r"_s, u"10-19"_s, url + u"data.bin"_s}).output,
                 QByteArray(10, 'd'));
        // Two requests over one connection.
        const Ran twice = run(u"curl"_s, {u"-sSv"_s, url + u"style.css"_s, url + u"style.css"_s});
        QVERIFY2(twice.output.contains("Re-using existing connection"), twice.output);
        QCOMPARE(twice.output.count("rgb(1, 2, 3)"), 2);
        // Expect: 100-continue, which curl sends with a long body.
        const Ran put
            = run(u"curl"_s,
                  {u"-sS"_s, u"-T"_s, m_folder.filePath(u"data.bin"_s), u"-H"_s,
                   u"Expect: 100-continue"_s, u"-w"_s, u"%{http_code}"_s, url + u"copy.bin"_s});
        QVERIFY2(put.output.endsWith("201"), put.output);
        QFile copy(m_folder.filePath(u"copy.bin"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray(100'000, 'd'));
        const Ran compressed = run(u"curl"_s, {u"-sS"_s, u"--compressed"_s, u"-D"_s, u"-"_s, url});
        QVERIFY2(compressed.output.contains("<title>First"), compressed.output);
    }

    // What wrk got, and what stands on standard output, is what was counted.
    void countersEqualWhatALoadToolSent()
    {
        constexpr int connections = 16;
        PortsideProcess portside({u"serve"_s, m_folder.path(), u"--json"_s});
        const QJsonObject ready = portside.readEvent(u"ready"_s);
        QProcess wrk;
        wrk.start(u"wrk"_s,
                  {u"-t1"_s, u"-c%1"_s.arg(connections), u"-d2s"_s,
                   ready[u"url"_s].toString() + u"style.css"_s});
        qint64 reported = 0;
        qint64 stoppedWith = -1;
        const auto take = [&](const QByteArray &line) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            const QString name = event[u"event"_s].toString();
            if (name == u"exchange"_s)
                ++reported;
            else if (name == u"skipped"_s)
                reported += event[u"exchanges"_s].toInteger();
            else if (name == u"stopped"_s)
                stoppedWith = event[u"exchanges"_s].toInteger();
        };
        QElapsedTimer timer;
        timer.start();
        bool over = false;
        while (stoppedWith < 0 && timer.elapsed() < 30'000) {
            portside.process().waitForReadyRead(50);
            while (portside.process().canReadLine())
                take(portside.process().readLine());
            if (!over && wrk.waitForFinished(1)) {
                over = true;
                portside.signal(SIGTERM);
            }
        }
        const QByteArray report = wrk.readAll();
        const qint64 got = requestsOf(report);
        QVERIFY2(got > 100, report);
        QVERIFY2(!report.contains("Non-2xx"), report);
        QCOMPARE(reported, stoppedWith);
        // wrk leaves with a request on each connection under way.
        QVERIFY2(stoppedWith >= got && stoppedWith <= got + connections,
                 qPrintable(u"wrk got %1, the server counted %2"_s.arg(got).arg(stoppedWith)));
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void aReaderThatDoesNotReadCostsNoMemory_data()
    {
        QTest::addColumn<QString>("command");
        // Each prints the process number, then what a server prints first, and reads no more.
        QTest::newRow("--json") << u"sh -c 'echo $$; exec \"$PORTSIDE\" serve %1 --json' | "
                                   "{ head -2; sleep 20; }"_s;
        QTest::newRow("request log")
            << u"{ sh -c 'echo $$ >&3; exec \"$PORTSIDE\" serve %1' 2>&1 >&3 | sleep 20; } 3>&1"_s;
    }

    void aReaderThatDoesNotReadCostsNoMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The address sanitizer holds back what was freed.");
#endif
        QFETCH(const QString, command);
        PortsideProcess shell(PortsideProcess::Shell {command.arg(m_folder.path())});
        const qint64 pid = shell.readLine().trimmed().toLongLong();
        const quint16 port = shell.waitUntilReady();
        QVERIFY(pid > 0 && port > 0);
        const QString url = u"http://127.0.0.1:%1/style.css"_s.arg(port);
        run(u"wrk"_s, {u"-t1"_s, u"-c16"_s, u"-d1s"_s, url});
        const qint64 before = residentKilobytes(pid);
        const Ran load = run(u"wrk"_s, {u"-t1"_s, u"-c16"_s, u"-d2s"_s, url});
        QVERIFY2(requestsOf(load.output) > 100, load.output);
        QVERIFY2(residentKilobytes(pid) - before < 16 * 1024,
                 qPrintable(u"grew from %1 to %2 KiB"_s.arg(before).arg(residentKilobytes(pid))));
        ::kill(pid_t(pid), SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(::kill(pid_t(pid), 0), -1, 10'000);
    }

    void chromiumSeesAnEdit()
    {
        PortsideProcess portside({u"serve"_s, m_folder.path(), u"--live-reload"_s});
        const QString url = QString::fromUtf8(portside.readLine().trimmed());
        Testing::Chromium chromium;
        const QString problem = chromium.open(QUrl(url));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto title = [&] { return chromium.evaluate(u"document.title"_s).toString(); };
        const auto colour = [&] {
            return chromium.evaluate(u"getComputedStyle(document.querySelector('p')).color"_s)
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(title(), u"First"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(colour(), u"rgb(1, 2, 3)"_s, 20'000);

        // A style sheet is replaced; the page keeps what it knows.
        chromium.evaluate(u"window.kept = 'yes'"_s);
        write(u"style.css"_s, "p { color: rgb(4, 5, 6) }");
        QTRY_COMPARE_WITH_TIMEOUT(colour(), u"rgb(4, 5, 6)"_s, 20'000);
        QCOMPARE(chromium.evaluate(u"window.kept"_s).toString(), u"yes"_s);

        // A page is loaded again.
        write(u"index.html"_s, "<!doctype html><title>Second</title><p>Hello");
        QTRY_COMPARE_WITH_TIMEOUT(title(), u"Second"_s, 20'000);
        QVERIFY(chromium.evaluate(u"window.kept"_s).toString().isEmpty());

        // An open page does not hold a stop up.
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_RealClients)
#include "tst_realclients.moc"
