// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QSet>
#include <QTest>

#include <atomic>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Testing::RawClient;
using State = ServerState::Value;

// A server of several threads is one server.
class TestServerRun final : public QObject
{
    Q_OBJECT

private slots:
    void spreadsConnectionsEvenly();
    void numbersEachExchangeOnce();
    void countsTogether();
    void limitsConnectionsTogether();
    void letsExchangesOfAllThreadsEnd();
    void cutsExchangesOfAllThreads();
    void refusesNewConnectionsWhileStopping();
    void diesWhileBusy();
    void failsWhenOneThreadFails();
    void stopsWhileItStarts();
    void runsAStatefulKindInOneThread();

private:
    ServerKind m_kind = Testing::testKind();
};

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

std::unique_ptr<Server> running(const ServerKind &kind, int threads, int connections = 1'000)
{
    ServerConfig config = Testing::testConfig();
    config.workerThreads = threads;
    config.limits.connections = connections;
    auto server = std::make_unique<Server>(config, kind);
    server->start();
    if (!QTest::qWaitFor([&] { return server->state() == State::Running; }))
        qFatal("The server does not start.");
    return server;
}

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

Clients connected(const Server &server, int count)
{
    Clients clients;
    for (int i = 0; i < count; ++i)
        clients.push_back(std::make_unique<RawClient>(server.port()));
    return clients;
}

QSet<QByteArray> answeringThreads(const Clients &clients)
{
    QSet<QByteArray> threads;
    for (const auto &client : clients) {
        client->send(get("/thread"));
        threads.insert(client->readResponse().body);
    }
    return threads;
}

} // namespace

void TestServerRun::spreadsConnectionsEvenly()
{
    const auto server = running(m_kind, 4);
    const Clients clients = connected(*server, 4);
    QCOMPARE(answeringThreads(clients).size(), 4);
}

void TestServerRun::numbersEachExchangeOnce()
{
    constexpr int clientCount = 8;
    constexpr int requests = 20;
    const auto server = running(m_kind, 3);
    const Clients clients = connected(*server, clientCount);
    for (int i = 0; i < requests; ++i) {
        for (const auto &client : clients)
            client->send(get("/"));
    }
    for (int i = 0; i < requests; ++i) {
        for (const auto &client : clients)
            QCOMPARE(client->readResponse().status, 200);
    }
    QTRY_COMPARE(server->traffic().total(), clientCount * requests);
    QSet<qint64> ids;
    for (int row = 0; row < server->traffic().size(); ++row)
        ids.insert(server->traffic().at(row).id);
    QCOMPARE(ids.size(), server->traffic().size());
}

void TestServerRun::countsTogether()
{
    const auto server = running(m_kind, 3);
    qint64 inRates = 0;
    connect(server.get(), &Server::rateSampled, this,
            [&] { inRates += server->rates().constLast().exchanges; });
    const Clients clients = connected(*server, 6);
    QCOMPARE(answeringThreads(clients).size(), 3);
    QTRY_COMPARE(server->status().listener.connections, 6);
    QCOMPARE(server->status().listener.connectionsAccepted, 6);
    QTRY_COMPARE(server->status().exchanges, 6);
    QCOMPARE(server->status().byClass[2], 6);
    QVERIFY(server->status().p99 > 0ns);
    server->stop();
    QTRY_COMPARE(server->state(), State::Stopped);
    QCOMPARE(server->status().exchanges, 6);
    QCOMPARE(server->status().listener.connections, 0);
    QCOMPARE(inRates, 6);
}

void TestServerRun::limitsConnectionsTogether()
{
    const auto server = running(m_kind, 2, 3);
    Clients clients = connected(*server, 3);
    answeringThreads(clients);
    RawClient fourth(server->port());
    QCOMPARE(fourth.readResponse().status, 503);

    clients.pop_back();
    QTRY_VERIFY(Testing::request(server->port(), "GET", "/").status == 200);
}

void TestServerRun::letsExchangesOfAllThreadsEnd()
{
    const auto server = running(m_kind, 3);
    const Clients clients = connected(*server, 3);
    for (const auto &client : clients)
        client->send(get("/slow?ms=300"));
    QTRY_COMPARE(server->status().listener.inFlight, 3);
    QCOMPARE(server->status().open.size(), 3);
    server->stop();
    for (const auto &client : clients)
        QCOMPARE(client->readResponse().body, "hello");
    QTRY_COMPARE(server->state(), State::Stopped);
    QCOMPARE(server->lastAborted(), 0);
}

void TestServerRun::cutsExchangesOfAllThreads()
{
    const auto server = running(m_kind, 3);
    const Clients clients = connected(*server, 5);
    for (const auto &client : clients)
        client->send(get("/endless"));
    QTRY_COMPARE(server->status().listener.inFlight, 5);
    server->stopNow();
    QTRY_COMPARE(server->state(), State::Stopped);
    QCOMPARE(server->lastAborted(), 5);
    QCOMPARE(server->traffic().total(), 5);
}

void TestServerRun::refusesNewConnectionsWhileStopping()
{
    const auto server = running(m_kind, 3);
    const quint16 port = server->port();
    RawClient slow(port);
    slow.send(get("/slow?ms=1000"));
    QTRY_COMPARE(server->status().listener.inFlight, 1);
    server->stop();
    QTRY_VERIFY([&] {
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        return !late.waitForConnected(1'000);
    }());
    QCOMPARE(server->state(), State::Stopping);
    QCOMPARE(slow.readResponse().status, 200);
}

void TestServerRun::diesWhileBusy()
{
    for (int round = 0; round < 10; ++round) {
        auto server = running(m_kind, 4);
        Clients clients = connected(*server, 12);
        for (const auto &client : clients)
            client->send(get("/endless"));
        QVERIFY(clients.front()->waitForBytes(1));
        const Clients late = connected(*server, 12); // some are still on their way to a thread
        server.reset();
        for (const auto &client : clients)
            QVERIFY(client->waitForClose());
    }
}

void TestServerRun::failsWhenOneThreadFails()
{
    static std::atomic<int> made = 0;
    static const auto create = m_kind.createHandler;
    made = 0;
    ServerKind kind = m_kind;
    kind.createHandler = [](const FieldValues &values) -> Result<std::unique_ptr<Handler>> {
        return ++made == 3 ? failure(u"The third one fails."_s) : create(values);
    };
    ServerConfig config = Testing::testConfig();
    config.workerThreads = 3;
    Server server(config, kind);
    bool hasRun = false;
    connect(&server, &Server::stateChanged, this,
            [&](State state) { hasRun |= state == State::Running; });
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.failure()->message, u"The third one fails."_s);
    QVERIFY(!hasRun);

    made = 10;
    server.start();
    QTRY_COMPARE(server.state(), State::Running);
}

void TestServerRun::stopsWhileItStarts()
{
    for (int round = 0; round < 20; ++round) {
        ServerConfig config = Testing::testConfig();
        config.workerThreads = 4;
        Server server(config, m_kind);
        server.start();
        QTest::qWait(round % 3);
        server.stop();
        QTRY_COMPARE(server.state(), State::Stopped);
    }
}

void TestServerRun::runsAStatefulKindInOneThread()
{
    ServerKind kind = m_kind;
    kind.threads = [](const FieldValues &) { return ServerKind::Threads::One; };
    const auto server = running(kind, 4);
    const Clients clients = connected(*server, 8);
    QCOMPARE(answeringThreads(clients).size(), 1);
}

QTEST_GUILESS_MAIN(TestServerRun)

#include "tst_serverrun.moc"
