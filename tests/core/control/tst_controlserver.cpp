// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlfolder.h"
#include "core/control/controlserver.h"
#include "core/control/rpc/rpcerror.h"
#include "core/control/rpc/rpcmessage.h"
#include "core/workspace/workspace.h"
#include "support/controlconnection.h"
#include "support/records.h"
#include "support/testkind.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace Core;
using namespace Qt::StringLiterals;
using Testing::ControlConnection;

// The socket and its clients, well-behaved and other.
class tst_ControlServer final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersMistakes_data();
    void answersMistakes();
    void takesLinesInPieces();
    void endsOneWithATooLongLine();
    void answersNoNotification();
    void leavesANamesakeAlone();
    void survivesClientsThatGo();
    void closesItsClients();
    void replacesAStaleSocket();
    void refusesOtherUsers();

private:
    Server &add(const QString &name)
    {
        return m_workspace->servers().add(Testing::testConfig(name));
    }
    QString path() const { return m_control->path(); }
    // So that nothing of this size is sent at once.
    static void recordMuch(Server &server, int count);

    const KindRegistry m_kinds = Testing::testKinds();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ControlServer> m_control;
};

void tst_ControlServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_kinds);
    m_control = std::make_unique<ControlServer>(*m_workspace, u"up"_s);
    QVERIFY(m_control->listen(m_folder->filePath(u"c.sock"_s)));
}

void tst_ControlServer::cleanup()
{
    m_control.reset();
    m_workspace.reset();
}

void tst_ControlServer::recordMuch(Server &server, int count)
{
    ExchangeBatch batch;
    for (int number = 1; number <= count; ++number) {
        ExchangeRecord record = Testing::makeRecord(number);
        record.responseContent = QByteArray(2'000, 'x');
        record.responseBodyBytes = record.responseContent.size();
        batch.records << record;
    }
    server.traffic().append(batch);
}

void tst_ControlServer::answersMistakes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << "nonsense"_ba << int(RpcError::NoJson);
    QTest::newRow("half") << R"({"jsonrpc":"2.0","id":1)"_ba << int(RpcError::NoJson);
    QTest::newRow("not UTF-8") << "{\"jsonrpc\":\"2.0\",\"id\":\"\xff\"}"_ba
                               << int(RpcError::NoJson);
    QTest::newRow("a list") << R"([{"jsonrpc":"2.0","id":1,"method":"list"}])"_ba
                            << int(RpcError::NoRequest);
    QTest::newRow("no version") << R"({"id":1,"method":"list"})"_ba << int(RpcError::NoRequest);
    QTest::newRow("no method") << R"({"jsonrpc":"2.0","id":1})"_ba << int(RpcError::NoRequest);
    QTest::newRow("method is a number")
        << R"({"jsonrpc":"2.0","id":1,"method":7})"_ba << int(RpcError::NoRequest);
    QTest::newRow("id is an object")
        << R"({"jsonrpc":"2.0","id":{},"method":"list"})"_ba << int(RpcError::NoRequest);
    QTest::newRow("parameters by place")
        << R"({"jsonrpc":"2.0","id":1,"method":"url","params":["api"]})"_ba
        << int(RpcError::NoRequest);
    QTest::newRow("unknown method")
        << R"({"jsonrpc":"2.0","id":1,"method":"dance"})"_ba << int(RpcError::NoSuchMethod);
    QTest::newRow("unknown parameter")
        << R"({"jsonrpc":"2.0","id":1,"method":"list","params":{"x":1}})"_ba
        << int(RpcError::BadParameters);
    QTest::newRow("missing parameter")
        << R"({"jsonrpc":"2.0","id":1,"method":"url"})"_ba << int(RpcError::BadParameters);
    QTest::newRow("of another type")
        << R"({"jsonrpc":"2.0","id":1,"method":"log","params":{"limit":"many"}})"_ba
        << int(RpcError::BadParameters);
    QTest::newRow("out of range")
        << R"({"jsonrpc":"2.0","id":1,"method":"log","params":{"limit":1e300}})"_ba
        << int(RpcError::BadParameters);
    QTest::newRow("a fraction")
        << R"({"jsonrpc":"2.0","id":1,"method":"log","params":{"limit":1.5}})"_ba
        << int(RpcError::BadParameters);
    QTest::newRow("nested deeply")
        << "{\"a\":"_ba + QByteArray(100'000, '[') << int(RpcError::NoJson);
}

void tst_ControlServer::answersMistakes()
{
    QFETCH(const QByteArray, line);
    ControlConnection client(path());
    client.write(line + '\n');
    QTEST(client.read()["error"_L1]["code"_L1].toInt(), "code");
    // It goes on.
    QCOMPARE(client.result(u"hello"_s)["version"_L1].toInt(), 1);
}

void tst_ControlServer::takesLinesInPieces()
{
    ControlConnection client(path());
    for (const char c : "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\"}\r\n\n  \n"_ba) {
        client.write(QByteArray(1, c));
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(client.read()["id"_L1].toInt(), 1);
    client.write(R"({"jsonrpc":"2.0","id":2,"method":"list"}
{"jsonrpc":"2.0","id":3,"method":"list"}
)");
    QCOMPARE(client.read()["id"_L1].toInt(), 2);
    QCOMPARE(client.read()["id"_L1].toInt(), 3);
}

void tst_ControlServer::endsOneWithATooLongLine()
{
    ControlConnection client(path());
    const QByteArray piece(64 * 1024, ' ');
    for (qsizetype sent = 0; sent <= RpcMessage::longestLine + piece.size(); sent += piece.size())
        client.write(piece);
    QCOMPARE(client.read()["error"_L1]["code"_L1].toInt(), int(RpcError::NoRequest));
    QVERIFY(client.waitForClose());
    QVERIFY(ControlConnection(path()).isConnected());
}

void tst_ControlServer::answersNoNotification()
{
    ControlConnection client(path());
    client.write(R"({"jsonrpc":"2.0","method":"list"}
{"jsonrpc":"2.0","id":"after","method":"list"}
)");
    QCOMPARE(client.read()["id"_L1].toString(), u"after"_s);
}

// In a container that shares the folder a process may have the same number.
void tst_ControlServer::leavesANamesakeAlone()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    ControlServer one(*m_workspace, u"up"_s);
    ControlServer two(*m_workspace, u"exec"_s);
    QVERIFY(one.listen());
    QVERIFY(two.listen());
    qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY(one.path() != two.path());
    for (const ControlServer *server : {&one, &two}) {
        QCOMPARE(controlPid(server->path()), QCoreApplication::applicationPid());
        QVERIFY(!ControlConnection(server->path()).result(u"hello"_s).isEmpty());
    }
}

void tst_ControlServer::survivesClientsThatGo()
{
    Server &server = add(u"api"_s);
    recordMuch(server, 1'000);
    for (const QByteArray method : {"start", "log", "follow", "restart", "explain"}) {
        ControlConnection client(path());
        client.write(R"({"jsonrpc":"2.0","id":1,"method":")" + method
                     + R"(","params":{"server":"api"}})" + "\n");
        client.socket().abort();
    }
    ControlConnection half(path());
    half.write(R"({"jsonrpc":"2.0","id":1,)");
    half.socket().abort();
    ControlConnection last(path());
    const auto state
        = [&] { return last.result(u"list"_s)["servers"_L1][0]["state"_L1].toString(); };
    QTRY_COMPARE(state(), u"running"_s);
}

void tst_ControlServer::closesItsClients()
{
    const QString socket = path();
    ControlConnection client(socket);
    QVERIFY(!client.result(u"follow"_s).isEmpty());
    m_control.reset();
    QVERIFY(client.waitForClose());
    QVERIFY(!QFile::exists(socket));
}

void tst_ControlServer::replacesAStaleSocket()
{
    const QString socket = path();
    m_control.reset();
    QFile stale(socket);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    m_control = std::make_unique<ControlServer>(*m_workspace, u"up"_s);
    QVERIFY(m_control->listen(socket));
    QVERIFY(ControlConnection(socket).isConnected());
    ControlServer other(*m_workspace, u"up"_s);
    QVERIFY(!other.listen(m_folder->filePath(u"no/such/folder.sock"_s)));
}

// Also where the modes of folder and socket would let them in.
void tst_ControlServer::refusesOtherUsers()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (geteuid() != 0 || python.isEmpty() || setpriv.isEmpty())
        QSKIP("Only root can be another user; python3 and setpriv are needed.");
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0666), 0);
    const QString ask = u"import socket, sys\n"
                        "s = socket.socket(socket.AF_UNIX)\n"
                        "s.connect(sys.argv[1])\n"
                        "try:\n"
                        "    s.sendall(b'{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"list\"}\\n')\n"
                        "    print(len(s.recv(1000)))\n"
                        "except OSError:\n"
                        "    print(0)\n"_s;
    const auto asked = [&](const QStringList &as) {
        QProcess process;
        process.start(as.value(0, python),
                      as.mid(1)
                          + (as.isEmpty() ? QStringList() : QStringList {u"/usr/bin/python3"_s})
                          + QStringList {u"-c"_s, ask, path()});
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10'000);
        return process.readAllStandardOutput().trimmed();
    };
    QVERIFY(asked({}).toInt() > 0);
    QCOMPARE(asked({setpriv, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}), "0"_ba);
}

QTEST_GUILESS_MAIN(tst_ControlServer)

#include "tst_controlserver.moc"
