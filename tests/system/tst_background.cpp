// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "kinds/allkinds.h"
#include "support/portsideprocess.h"
#include "support/processmark.h"
#include "support/programs.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

// docs/background.md: each piece of its code as it stands there, each row of its table, with
// uvicorn itself.
class tst_Background final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theExamplesAreThoseOfThePage();
    void theExamplesRun_data();
    void theExamplesRun();
    void theCallerGoesOn();
    void severalRunAtOnce();
    void uvicornIsGivenASocket();
    void theUrlIsTheOnlyLine();
    void theFirstRequestIsAnswered();
    void whatDoesNotStartIsTold();
    void aBlockHasAServer();
    void anObjectIsAServer();
    void aStopIsAJoin();
    void anExceptionStopsIt();
    void anOpenStreamDoesNotHoldItUp();
    void anyThreadMayStartIt();
    void anotherProcessMayStopIt();
    void itEndsWithItsCaller();
    void aTestSuiteRunsAgainstIt();
    void pagesArePhotographed();
    void aShellReadsTheUrl();

private:
    struct Ended
    {
        int code = -1; // -1: it did not
        QByteArray output;
        QByteArray errors;
    };
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;
    Ended run(const QString &program, const QStringList &arguments) const;
    Ended runPython(const QByteArray &code) const;
    QString path(const QString &name) const { return m_programs.folder() + u'/' + name; }

    QMap<QString, QByteArray> m_blocks; // of the page, by the names of their files
    const QString m_python = u"/usr/bin/python3"_s;
    const QStringList m_uvicorn {u"run"_s, u"--"_s, u"uvicorn"_s, u"app:app"_s};
    const QDir m_examples {QStringLiteral(PORTSIDE_SOURCE_DIR "/examples/background")};
    const Testing::Programs m_programs;
    std::unique_ptr<Testing::ProcessMark> m_mark;
};

void tst_Background::initTestCase()
{
    if (QStandardPaths::findExecutable(u"uvicorn"_s).isEmpty())
        QSKIP("uvicorn is not installed");
    QFile page(QStringLiteral(PORTSIDE_SOURCE_DIR "/docs/background.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    static const QRegularExpression block(u"```\\w+\\n# (\\S+)\\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    auto blocks = block.globalMatch(QString::fromUtf8(page.readAll()));
    int count = 0;
    for (; blocks.hasNext(); ++count) {
        const auto match = blocks.next();
        m_programs.write(match.captured(1), match.captured(2).toUtf8());
        m_blocks.insert(match.captured(1), match.captured(2).toUtf8());
    }
    QCOMPARE(count, 6);
    // The sandbox of Chromium is not for root, whose tests these may be.
    m_programs.write(
        u"bin/chromium"_s,
        "#!/bin/sh\nexec /usr/bin/chromium --no-sandbox --disable-gpu --user-data-dir=\""
            + path(u"profile"_s).toUtf8() + "\" \"$@\"\n");
    QVERIFY(QFile::setPermissions(path(u"bin/chromium"_s), QFile::ReadOwner | QFile::ExeOwner));
    qputenv("PATH", path(u"bin"_s).toUtf8() + ":" PORTSIDE_BIN_DIR ":" + qgetenv("PATH"));
    qputenv("PYTHONDONTWRITEBYTECODE", "1");
    QVERIFY(QDir::setCurrent(m_programs.folder()));
}

void tst_Background::init()
{
    m_mark = std::make_unique<Testing::ProcessMark>(m_programs.folder());
}

// Whatever a test does, nothing is left.
void tst_Background::cleanup()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_mark->processes(), QStringList(), 5'000);
    m_mark.reset();
}

std::unique_ptr<QProcess> tst_Background::start(const QString &program,
                                                const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

tst_Background::Ended tst_Background::run(const QString &program,
                                          const QStringList &arguments) const
{
    const auto process = start(program, arguments);
    Ended ended;
    if (process->waitForFinished(60'000) && process->exitStatus() == QProcess::NormalExit)
        ended.code = process->exitCode();
    ended.output = process->readAllStandardOutput();
    ended.errors = process->readAllStandardError();
    return ended;
}

tst_Background::Ended tst_Background::runPython(const QByteArray &code) const
{
    m_programs.write(u"given.py"_s, "from background import server\n" + code);
    return run(m_python, {u"given.py"_s});
}

void tst_Background::theExamplesAreThoseOfThePage()
{
    for (const auto &[name, block] : m_blocks.asKeyValueRange()) {
        QFile file(m_examples.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray text = file.readAll();
        QVERIFY2(text.endsWith(QByteArray("\n\n" + block.trimmed() + '\n')), text);
    }
}

void tst_Background::theExamplesRun_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("bash") << QStringList {u"/bin/bash"_s, u"shell.sh"_s} << QByteArray("\"hello\"");
    QTest::newRow("python") << QStringList {m_python, u"example.py"_s} << QByteArray("\"hello\"");
    QTest::newRow("pytest") << QStringList {m_python, u"-m"_s, u"pytest"_s,
                                            u"-q"_s,  u"-p"_s, u"no:cacheprovider"_s}
                            << QByteArray("1 passed");
}

// In a folder of their own, with the application that stands beside them.
void tst_Background::theExamplesRun()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, said);
    const Testing::ProjectFolder folder;
    for (const QFileInfo &file : m_examples.entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), folder.path(file.fileName())));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(command.takeFirst(), command);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray output = process.readAllStandardOutput();
    if (process.exitCode() != 0
        && process.readAllStandardError().contains("No module named pytest"))
        QSKIP("pytest is not installed");
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(output.contains(said), output);
}

void tst_Background::theCallerGoesOn()
{
    const Ended ended = runPython(R"(
from urllib.request import urlopen
with server("uvicorn", "app:app") as url:
    numbers = sum(range(1000))
    assert urlopen(url + "hello").status == 200
    print(numbers)
)");
    QVERIFY2(ended.code == 0, ended.errors);
    QCOMPARE(ended.output, "499500\n");
}

void tst_Background::severalRunAtOnce()
{
    const PortsideProcess *last = nullptr;
    std::vector<std::unique_ptr<PortsideProcess>> all;
    QSet<quint16> ports;
    for (int i = 0; i < 3; ++i)
        all.push_back(std::make_unique<PortsideProcess>(m_uvicorn));
    for (const auto &each : all) {
        const quint16 port = each->waitUntilReady();
        QCOMPARE(Testing::request(port, "GET", "/hello").status, 200);
        ports << port;
        last = each.get();
    }
    QVERIFY(last);
    QCOMPARE(ports.size(), 3);
    for (const auto &each : all) {
        each->signal(SIGTERM);
        QCOMPARE(each->waitUntilOver(), 0);
    }
}

void tst_Background::uvicornIsGivenASocket()
{
    PortsideProcess portside(m_uvicorn);
    QVERIFY(portside.waitUntilReady() != 0);
    const QStringList processes = m_mark->processes();
    const auto takesSocket = [](const QString &process) {
        QFile words(u"/proc/%1/cmdline"_s.arg(process.section(u' ', 0, 0)));
        return words.open(QIODevice::ReadOnly)
            && words.readAll().replace('\0', ' ').contains("app:app --fd 3");
    };
    QVERIFY(std::any_of(processes.begin(), processes.end(), takesSocket));
    portside.signal(SIGTERM);
    QCOMPARE(portside.waitUntilOver(), 0);
}

void tst_Background::theUrlIsTheOnlyLine()
{
    PortsideProcess portside(m_uvicorn);
    const QByteArray line = portside.readLine();
    const QUrl url(QString::fromUtf8(line).trimmed());
    QCOMPARE(url.scheme(), u"http"_s);
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0);
    QCOMPARE(Testing::request(quint16(url.port()), "GET", "/hello").body, "\"hello\"");
    portside.signal(SIGTERM);
    QCOMPARE(portside.waitUntilOver(), 0);
    QCOMPARE(portside.process().readAllStandardOutput(), QByteArray());
}

void tst_Background::theFirstRequestIsAnswered()
{
    m_programs.write(u"slow.py"_s, R"(import asyncio
from fastapi import FastAPI
app = FastAPI()
@app.on_event('startup')
async def up(): await asyncio.sleep(0.7)
@app.get('/hello')
def hello(): return 'hello'
)");
    PortsideProcess portside({u"run"_s, u"--"_s, u"uvicorn"_s, u"slow:app"_s});
    QElapsedTimer timer;
    timer.start();
    const quint16 port = portside.waitUntilReady();
    QVERIFY(timer.elapsed() >= 700);
    QCOMPARE(Testing::request(port, "GET", "/hello").status, 200);
    portside.signal(SIGTERM);
    QCOMPARE(portside.waitUntilOver(), 0);
}

void tst_Background::whatDoesNotStartIsTold()
{
    m_programs.write(u"broken.py"_s, R"(from fastapi import FastAPI
app = FastAPI()
@app.on_event('startup')
def up(): raise RuntimeError('no database')
)");
    PortsideProcess portside({u"run"_s, u"--"_s, u"uvicorn"_s, u"broken:app"_s});
    QCOMPARE(portside.waitUntilOver(), 3);
    QVERIFY2(portside.standardError().contains("no database"), portside.standardError());
    const Ended ended = runPython(R"(
with server("uvicorn", "broken:app") as url:
    print("never")
)");
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("uvicorn did not start, exit code 3"), ended.errors);
}

void tst_Background::aBlockHasAServer()
{
    const Ended ended = run(m_python, {u"example.py"_s});
    QVERIFY2(ended.code == 0, ended.errors);
    QCOMPARE(ended.output, "\"hello\"\n");
}

void tst_Background::anObjectIsAServer()
{
    const Core::KindRegistry kinds = Kinds::allKinds();
    const Core::ServerKind &kind = *kinds.find(u"command"_s);
    quint16 port = 0;
    {
        Core::Server server(
            Core::ServerConfig::make(
                kind, {{u"command"_s, u"uvicorn app:app"_s}, {u"folder"_s, m_programs.folder()}}),
            kind);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), Core::ServerState::Value::Running, 20'000);
        port = server.port();
        QCOMPARE(Testing::request(port, "GET", "/hello").status, 200);
        QVERIFY(!m_mark->processes().isEmpty());
    }
    QCOMPARE(m_mark->processes(), QStringList());
    QCOMPARE(Testing::zombies(), QStringList());
    QVERIFY(!Testing::isOpen(port));
}

void tst_Background::aStopIsAJoin()
{
    const Ended ended = runPython(R"(
import glob, os
with server("uvicorn", "app:app"):
    pass
mark = os.environ["PORTSIDE_TEST_MARK"].encode()
left = []
for name in glob.glob("/proc/[0-9]*/environ"):
    try:
        with open(name, "rb") as file:
            if mark in file.read():
                left.append(name)
    except OSError:
        pass
print(left == [f"/proc/{os.getpid()}/environ"], left)
)");
    QVERIFY2(ended.code == 0, ended.errors);
    QVERIFY2(ended.output.startsWith("True"), ended.output);
    QVERIFY2(ended.errors.contains("lifespan up") && ended.errors.contains("lifespan down"),
             ended.errors);
}

void tst_Background::anExceptionStopsIt()
{
    const Ended ended = runPython(R"(
with server("uvicorn", "app:app"):
    raise ValueError("trouble")
)");
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.errors.contains("lifespan down") && ended.errors.contains("trouble"),
             ended.errors);
}

void tst_Background::anOpenStreamDoesNotHoldItUp()
{
    PortsideProcess portside(
        {u"run"_s, u"--grace"_s, u"0.5"_s, u"--"_s, u"uvicorn"_s, u"app:app"_s});
    Testing::RawClient client(portside.waitUntilReady());
    client.send("GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(client.waitForBytes(200));
    portside.signal(SIGTERM);
    QCOMPARE(portside.waitUntilOver(), 0);
}

void tst_Background::anyThreadMayStartIt()
{
    const Ended ended = runPython(R"(
import threading
from urllib.request import urlopen
def work():
    with server("uvicorn", "app:app") as url:
        print(urlopen(url + "hello").status)
thread = threading.Thread(target=work)
thread.start()
thread.join()
)");
    QVERIFY2(ended.code == 0, ended.errors);
    QCOMPARE(ended.output, "200\n");
}

void tst_Background::anotherProcessMayStopIt()
{
    PortsideProcess portside({u"run"_s, u"--json"_s, u"--"_s, u"uvicorn"_s, u"app:app"_s});
    const QJsonObject ready = portside.readEvent(u"ready"_s);
    QCOMPARE(Testing::request(quint16(ready[u"port"_s].toInt()), "GET", "/hello").status, 200);
    const QString number = QString::number(ready[u"pid"_s].toInt());
    QCOMPARE(run(u"/bin/sh"_s, {u"-c"_s, u"kill "_s + number}).code, 0);
    QCOMPARE(portside.waitUntilOver(), 0);
}

void tst_Background::itEndsWithItsCaller()
{
    m_programs.write(u"given.py"_s, R"(import time
from background import server
with server("uvicorn", "app:app") as url:
    print(url, flush=True)
    time.sleep(600)
)");
    const auto python = start(m_python, {u"given.py"_s});
    QVERIFY(python->waitForReadyRead(20'000));
    const auto port = quint16(QUrl(QString::fromUtf8(python->readLine()).trimmed()).port());
    QCOMPARE(Testing::request(port, "GET", "/hello").status, 200);
    python->kill();
    QVERIFY(python->waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(m_mark->processes(), QStringList(), 5'000);
    QVERIFY(!Testing::isOpen(port));
}

void tst_Background::aTestSuiteRunsAgainstIt()
{
    if (run(m_python, {u"-m"_s, u"pytest"_s, u"--version"_s}).code != 0)
        QSKIP("pytest is not installed");
    const QStringList arguments {u"-m"_s, u"pytest"_s,           u"-q"_s,
                                 u"-p"_s, u"no:cacheprovider"_s, u"test_app.py"_s};
    const Ended ended = run(m_python, arguments);
    QVERIFY2(ended.code == 0 && ended.output.contains("1 passed"), ended.output);
}

void tst_Background::pagesArePhotographed()
{
    if (!QFile::exists(u"/usr/bin/chromium"_s))
        QSKIP("chromium is not installed");
    const Ended ended = run(m_python, {u"screenshots.py"_s});
    QVERIFY2(ended.code == 0, ended.errors);
    QSet<QByteArray> pictures;
    for (const QString &page : {u"one"_s, u"two"_s, u"three"_s}) {
        QVERIFY2(ended.errors.contains(QByteArray("200 GET /pages/" + page.toUtf8())),
                 ended.errors);
        QFile picture(path(page + u".png"_s));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const QByteArray content = picture.readAll();
        QVERIFY(content.startsWith("\x89PNG"));
        pictures << content;
    }
    QCOMPARE(pictures.size(), 3);
}

void tst_Background::aShellReadsTheUrl()
{
    const Ended ended = run(u"/bin/bash"_s, {u"shell.sh"_s});
    QVERIFY2(ended.code == 0, ended.errors);
    QCOMPARE(ended.output, "\"hello\"");
}

QTEST_GUILESS_MAIN(tst_Background)
#include "tst_background.moc"
