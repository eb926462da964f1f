// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlserver.h"
#include "core/control/rpc/rpcerror.h"
#include "core/workspace/workspace.h"
#include "support/controlconnection.h"
#include "support/records.h"
#include "support/testkind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <memory>
#include <vector>

using namespace Core;
using namespace Qt::StringLiterals;
using Testing::ControlConnection;

// What many, slow and greedy clients do to the one that they ask.
class tst_ControlLoad final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void serves20AtOnce();
    void turnsAwayTooMany();
    void limitsWhatIsOpen();
    void waitsForASlowReader();
    void isNotFilledByOneThatDoesNotRead();
    void listensAgain();

private:
    Server &add(const QString &name)
    {
        return m_workspace->servers().add(Testing::testConfig(name));
    }
    QString path() const { return m_control->path(); }
    static qint64 residentBytes()
    {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ')[1].toLongLong() * 4096
                                              : 0;
    }
    // So that nothing of this size is sent at once.
    static void recordMuch(Server &server, int count);

    const KindRegistry m_kinds = Testing::testKinds();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ControlServer> m_control;
};

void tst_ControlLoad::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_kinds);
    m_control = std::make_unique<ControlServer>(*m_workspace, u"up"_s);
    QVERIFY(m_control->listen(m_folder->filePath(u"c.sock"_s)));
}

void tst_ControlLoad::cleanup()
{
    m_control.reset();
    m_workspace.reset();
}

void tst_ControlLoad::recordMuch(Server &server, int count)
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

void tst_ControlLoad::serves20AtOnce()
{
    Server &server = add(u"api"_s);
    std::vector<std::unique_ptr<ControlConnection>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<ControlConnection>(path()));
        QCOMPARE(clients.back()->result(u"follow"_s)["subscription"_L1].toInt(), 1);
    }
    for (const auto &client : clients)
        client->write(R"({"jsonrpc":"2.0","id":99,"method":"start","params":{"server":"api"}})"
                      "\n");
    QTRY_COMPARE(server.state(), ServerState::Value::Running);
    ExchangeBatch batch;
    for (int number = 1; number <= 500; ++number)
        batch.records << Testing::makeRecord(number);
    server.traffic().append(batch);
    for (const auto &client : clients) {
        QVERIFY(!client->result(u"list"_s).isEmpty());
        for (int number = 1; number <= 500; ++number)
            QCOMPARE(client->notification(u"exchange"_s)["exchange"_L1]["id"_L1].toInt(), number);
    }
}

void tst_ControlLoad::turnsAwayTooMany()
{
    std::vector<std::unique_ptr<ControlConnection>> clients;
    for (int i = 0; i < ControlServer::mostClients; ++i)
        clients.push_back(std::make_unique<ControlConnection>(path()));
    QVERIFY(!clients.back()->result(u"hello"_s).isEmpty());
    ControlConnection surplus(path());
    QVERIFY(surplus.waitForClose());
    clients.pop_back();
    const auto hasRoom = [this] {
        ControlConnection next(path());
        return !next.result(u"hello"_s).isEmpty();
    };
    QTRY_VERIFY(hasRoom());
}

void tst_ControlLoad::limitsWhatIsOpen()
{
    Server &server = add(u"api"_s);
    server.setGate([] { return Result<QString>(u"It waits."_s); });
    ControlConnection client(path());
    for (int i = 0; i < 100; ++i)
        client.write(R"({"jsonrpc":"2.0","id":0,"method":"start","params":{"server":"api"}})"
                     "\n");
    QCOMPARE(client.errorCode(u"start"_s, {{u"server"_s, u"api"_s}}), int(RpcError::TooMany));
    for (int i = 0; i < 20; ++i)
        QVERIFY(!client.result(u"follow"_s).isEmpty());
    QCOMPARE(client.errorCode(u"follow"_s), int(RpcError::TooMany));
}

// What it has not read when it leaves the memory is counted: nothing is lost silently.
void tst_ControlLoad::waitsForASlowReader()
{
    constexpr int count = 6'000;
    Server &server = add(u"api"_s);
    ControlConnection client(path());
    client.socket().setReadBufferSize(1);
    client.write(
        R"({"jsonrpc":"2.0","id":1,"method":"follow","params":{"old":true,"content":4000}})"
        "\n");
    recordMuch(server, count);
    // Meanwhile another one reads all of it.
    ControlConnection other(path());
    other.result(u"follow"_s, {{u"old"_s, true}, {u"content"_s, 4'000}});
    QVERIFY(!other.notification(u"upToDate"_s).isEmpty());
    server.traffic().setCapacity(100);
    client.socket().setReadBufferSize(0);
    int told = 0;
    int skipped = 0;
    while (told + skipped < count) {
        const QJsonObject line = client.read();
        QVERIFY(!line.isEmpty());
        told += line["method"_L1].toString() == u"exchange"_s ? 1 : 0;
        skipped += line["params"_L1]["exchanges"_L1].toInt();
    }
    QCOMPARE(told + skipped, count);
    QVERIFY(skipped > 0);
}

void tst_ControlLoad::isNotFilledByOneThatDoesNotRead()
{
    // Whoever can send requests chooses how long heads are.
    ExchangeBatch batch;
    for (int number = 1; number <= 300; ++number) {
        ExchangeRecord record = Testing::makeRecord(number);
        for (int field = 0; field < 7; ++field)
            record.request.headers.append(QByteArray::number(field), QByteArray(7'000, '"'));
        batch.records << record;
    }
    add(u"api"_s).traffic().append(batch);
    const QByteArray params = R"("params":{"limit":1000,"heads":true}})";
    ControlConnection reader(path());
    reader.write(R"({"jsonrpc":"2.0","id":1,"method":"log",)" + params + '\n');
    QVERIFY(QTest::qWaitFor([&] { return reader.socket().canReadLine(); }, 10'000));
    QVERIFY(reader.socket().bytesAvailable() < 1'200'000);
    QVERIFY(reader.read()["result"_L1]["more"_L1].toBool());

    ControlConnection client(path());
    client.socket().setReadBufferSize(1);
    const qint64 before = residentBytes();
    for (int i = 0; i < 90; ++i)
        client.write(R"({"jsonrpc":"2.0","id":1,"method":"log",)" + params + '\n');
    ControlConnection other(path());
    for (int i = 0; i < 100; ++i)
        QVERIFY(!other.result(u"log"_s, {{u"limit"_s, 1}}).isEmpty());
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 30'000'000, QByteArray::number(grown));
}

// One moment without descriptors is not the end of it.
void tst_ControlLoad::listensAgain()
{
    struct rlimit usual = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
    QLocalSocket last;
    {
        std::vector<int> taken;
        struct rlimit few = usual;
        few.rlim_cur = 200;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        for (int next = ::dup(0); next >= 0; next = ::dup(0))
            taken.push_back(next);
        ::close(taken.back());
        taken.pop_back();
        last.connectToServer(path()); // takes the last one
        const bool isClosed = QTest::qWaitFor([this] { return path().isEmpty(); }, 5'000);
        for (const int each : taken)
            ::close(each);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &usual), 0);
        QVERIFY(isClosed);
    }
    QTRY_VERIFY(!path().isEmpty());
    QVERIFY(!ControlConnection(path()).result(u"hello"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ControlLoad)

#include "tst_controlload.moc"
