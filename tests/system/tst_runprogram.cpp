// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/rawclient.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

namespace {

// Processes that have this text in their environment: it names what one test has started.
QStringList processesWith(const QByteArray &mark)
{
    QStringList found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs, QDir::NoSort);
    for (const QString &entry : entries) {
        QFile environment(u"/proc/%1/environ"_s.arg(entry));
        QFile name(u"/proc/%1/comm"_s.arg(entry));
        if (entry[0].isDigit() && environment.open(QIODevice::ReadOnly)
            && environment.readAll().contains(mark) && name.open(QIODevice::ReadOnly))
            found << entry + u' ' + QString::fromUtf8(name.readAll()).trimmed();
    }
    return found;
}

bool isOpen(quint16 port)
{
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return client.waitForConnected(1'000);
}

} // namespace

// portside run with programs of this machine.
class tst_RunProgram final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write(u"app.py"_s, R"(from fastapi import FastAPI
from fastapi.responses import StreamingResponse
import asyncio
app = FastAPI()
@app.on_event('startup')
def up(): print('lifespan up', flush=True)
@app.on_event('shutdown')
def down(): print('lifespan down', flush=True)
@app.get('/hello')
def hello(): return 'hello'
@app.get('/events')
def events():
    async def endless():
        while True:
            yield 'data: x\n\n'
            await asyncio.sleep(0.05)
    return StreamingResponse(endless(), media_type='text/event-stream')
)");
        write(u"wsgi.py"_s, R"(def app(environ, start):
    start('200 OK', [('Content-Type', 'text/plain')])
    return [b'hello']
)");
        write(u"hello"_s, "hello");
        write(u"hello.php"_s, "<?php echo 'hello';");
        write(u"server.js"_s,
              "require('http').createServer((q, a) => a.end('hello')).listen(process.env.PORT, "
              "'127.0.0.1');\n");
        write(u"package.json"_s, R"({"scripts": {"dev": "node server.js"}})");
        write(u"stubborn.py"_s, R"(import os, signal, http.server
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)
http.server.test(http.server.SimpleHTTPRequestHandler, port=int(os.environ['PORT']), bind='127.0.0.1')
)");
        write(u"nginx.conf"_s, R"(error_log stderr notice;
pid nginx.pid;
daemon off;
events {}
http { access_log off; client_body_temp_path .; proxy_temp_path .; fastcgi_temp_path .;
uwsgi_temp_path .; scgi_temp_path .; server { listen 127.0.0.1:18471; root .; } }
)");
    }

    void runsPrograms_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const QString &program, const QStringList &arguments,
                            const QByteArray &path = "/hello") {
            QTest::newRow(name) << (QStringList {program} + arguments) << path;
        };
        row("uvicorn", u"uvicorn"_s, {u"app:app"_s});
        row("uvicorn with workers", u"uvicorn"_s, {u"app:app"_s, u"--workers"_s, u"2"_s});
        row("uvicorn on a port of its own choice", u"uvicorn"_s,
            {u"app:app"_s, u"--port"_s, u"0"_s});
        row("http.server", u"/usr/bin/python3"_s, {u"-m"_s, u"http.server"_s});
        row("php", u"php"_s, {u"-S"_s, u"{host}:{port}"_s}, "/hello.php");
        row("gunicorn", u"gunicorn"_s, {u"wsgi:app"_s, u"--workers"_s, u"2"_s});
        row("node", u"node"_s, {u"server.js"_s});
        row("npm run dev", u"npm"_s, {u"run"_s, u"dev"_s});
        row("a shell's child", u"sh"_s,
            {u"-c"_s, u"/usr/bin/python3 -m http.server --bind 127.0.0.1 $PORT & wait"_s});
        row("nginx", u"/usr/sbin/nginx"_s, {u"-p"_s, u"."_s, u"-c"_s, u"nginx.conf"_s});
    }

    void runsPrograms()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QByteArray, path);
        if (QStandardPaths::findExecutable(command[0]).isEmpty())
            QSKIP("not installed");
        QStringList arguments {u"run"_s, u"--json"_s};
        if (command[0].endsWith(u"nginx"_s))
            arguments << u"--folder"_s << m_folder.path();
        start(arguments + QStringList {u"--"_s} + command);
        const auto port = quint16(m_portside->readEvent(u"ready"_s)[u"port"_s].toInt());
        QVERIFY2(port != 0, m_portside->standardError());
        QCOMPARE(Testing::request(port, "GET", path).status, 200);
        QVERIFY(Testing::request(port, "GET", path).body.contains("hello"));
        QCOMPARE(m_portside->readEvent(u"exchange"_s)[u"target"_s].toString(),
                 QString::fromLatin1(path));
        m_portside->signal(SIGTERM);
        QCOMPARE(m_portside->waitUntilOver(), 0);
        QCOMPARE(processesWith(m_mark), QStringList());
        QVERIFY(!isOpen(port));
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
        QCOMPARE(processesWith(m_mark), QStringList());
    }

    void stopsAProgramThatDoesNotListenToSignals()
    {
        start({u"run"_s, u"--grace"_s, u"0.3"_s, u"--"_s, u"/usr/bin/python3"_s, u"stubborn.py"_s});
        QVERIFY2(m_portside->waitUntilReady() != 0, m_portside->standardError());
        m_portside->signal(SIGTERM);
        QCOMPARE(m_portside->waitUntilOver(), 0);
        QCOMPARE(processesWith(m_mark), QStringList());
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
        QCOMPARE(processesWith(m_mark), QStringList());
    }

    // Killed in a way that leaves it no time for anything.
    void leavesNothingWhenPortsideIsKilled()
    {
        start({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s,
               u"setsid sleep 300 & setsid sh -c 'trap \"\" TERM INT; sleep 300; sleep 300' & "
               "/usr/bin/python3 -m http.server --bind 127.0.0.1 $PORT"_s});
        const quint16 port = m_portside->waitUntilReady();
        QVERIFY(port != 0);
        QTRY_VERIFY(processesWith(m_mark).size() >= 5);
        ::kill(pid_t(m_portside->process().processId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(processesWith(m_mark), QStringList(), 5'000);
        QVERIFY(!isOpen(port));
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void start(const QStringList &arguments)
    {
        m_mark = "PORTSIDE_TEST_MARK=" + QByteArray::number(++m_runs) + '-'
            + QByteArray::number(QCoreApplication::applicationPid());
        qputenv("PORTSIDE_TEST_MARK", m_mark.mid(m_mark.indexOf('=') + 1));
        QDir::setCurrent(m_folder.path());
        m_portside = std::make_unique<PortsideProcess>(arguments);
        // Only what is started from now on carries it.
        qunsetenv("PORTSIDE_TEST_MARK");
    }

    QTemporaryDir m_folder;
    int m_runs = 0;
    QByteArray m_mark;
    std::unique_ptr<PortsideProcess> m_portside;
};

QTEST_GUILESS_MAIN(tst_RunProgram)
#include "tst_runprogram.moc"
