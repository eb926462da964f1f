// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ServerState::Value;

class TestServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersWhenReady();
    void goesThroughItsStates();
    void listensOnOtherAddresses_data();
    void listensOnOtherAddresses();

    void startsInTheNetworkWithConsentOnly();
    void answersForNewHostsAtOnce();
    void letsExchangesEnd();
    void cutsWhatIsTooLong();
    void stopsNowWhenStoppedTwice();
    void stopsNow();
    void tellsWhatItWaitsFor();

    void stopsRightAfterStart();
    void startsRightAfterStop();
    void takesBackAStart();
    void restarts();
    void diesWhileRunning();
    void dropsALateReady();

    void namesWhoHoldsThePort();
    void takesAnotherPortWhenPreferredIsTaken();
    void failsWithBadSettings_data();
    void failsWithBadSettings();
    void startsAfterAFailure();

    void appliesSettingsAtTheNextStart();
    void countsEverything();
    void survivesAThrowingHandler();
    void boundsItsLog();
    void measuresRates();
    void keepsItsLog();

private:
    const ServerKind m_kind = Testing::testKind();
};

namespace {

// A server that has been started and is running.
std::unique_ptr<Server> running(const ServerKind &kind, const ServerConfig &config)
{
    auto server = std::make_unique<Server>(config, kind);
    server->start();
    if (!QTest::qWaitFor([&] { return server->state() != State::Starting; }))
        qFatal("The server does not start.");
    return server;
}

bool isRefused(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return !socket.waitForConnected(1'000)
        && socket.error() == QAbstractSocket::ConnectionRefusedError;
}

QStringList texts(const Server &server)
{
    QStringList texts;
    for (const LogEntry &entry : server.log())
        texts += entry.text;
    return texts;
}

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

} // namespace

void TestServer::initTestCase()
{
    qRegisterMetaType<ServerState::Value>();
}

void TestServer::answersWhenReady()
{
    Server server(Testing::testConfig(), m_kind);
    QSignalSpy states(&server, &Server::stateChanged);
    Testing::RawResponse response;
    connect(&server, &Server::stateChanged, this, [&](State state) {
        if (state == State::Running)
            response = Testing::request(server.port(), "GET", "/");
    });
    server.start();
    QTRY_COMPARE(response.status, 200);
    QCOMPARE(response.body, "hello");
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:%1/"_s.arg(server.port())));
}

void TestServer::goesThroughItsStates()
{
    Server server(Testing::testConfig(), m_kind);
    QList<State> states;
    connect(&server, &Server::stateChanged, this, [&](State state) { states += state; });
    QCOMPARE(server.state(), State::Stopped);
    QCOMPARE(server.port(), 0);
    server.start();
    QCOMPARE(server.state(), State::Starting);
    QTRY_COMPARE(server.state(), State::Running);
    const quint16 port = server.port();
    QVERIFY(port > 0);
    server.stop();
    QCOMPARE(server.state(), State::Stopping);
    QCOMPARE(server.port(), port);
    QTRY_COMPARE(server.state(), State::Stopped);
    QCOMPARE(server.port(), 0);
    QVERIFY(server.url().isEmpty());
    QCOMPARE(states,
             QList<State>({State::Starting, State::Running, State::Stopping, State::Stopped}));
    QVERIFY(isRefused(port));
}

void TestServer::listensOnOtherAddresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"localhost"_s << u"localhost"_s;
    QTest::newRow("all IPv4") << u"0.0.0.0"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s;
    QTest::newRow("all") << u"::"_s << u"::1"_s;
}

void TestServer::listensOnOtherAddresses()
{
    QFETCH(QString, host);
    QFETCH(QString, shown);
    ServerConfig config = Testing::testConfig();
    config.host = host;
    config.allowNetwork = !config.isLoopback();
    const auto server = running(m_kind, config);
    if (server->state() == State::Failed && host.contains(u':'))
        QSKIP("This machine has no IPv6.");
    QCOMPARE(server->state(), State::Running);
    QCOMPARE(server->url().host(), shown);
}

void TestServer::startsInTheNetworkWithConsentOnly()
{
    ServerConfig config = Testing::testConfig();
    config.host = u"0.0.0.0"_s;
    Server server(config, m_kind);
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.failure()->cause, ServerFailure::Cause::NetworkNotAllowed);
    QVERIFY(server.failure()->message.contains(config.host));
    config.allowNetwork = true;
    server.setConfig(config);
    server.start();
    QTRY_COMPARE(server.state(), State::Running);
}

void TestServer::answersForNewHostsAtOnce()
{
    const auto server = running(m_kind, Testing::testConfig());
    Testing::RawClient client(server->port());
    const QByteArray request = "GET / HTTP/1.1\r\nHost: app.test\r\n\r\n";
    client.send(request);
    QCOMPARE(client.readResponse().status, 421);
    ServerConfig config = server->config();
    config.allowedHosts = {u"app.test"_s};
    server->setConfig(config);
    QVERIFY(!server->needsRestart());
    QTRY_VERIFY((client.send(request), client.readResponse().status == 200)); // same connection
}

void TestServer::letsExchangesEnd()
{
    const auto server = running(m_kind, Testing::testConfig());
    const quint16 port = server->port();
    Testing::RawClient client(port);
    client.send(get("/slow?ms=1000"));
    QTRY_COMPARE(server->status().listener.inFlight, 1);
    server->stop();
    const Testing::RawResponse response = client.readResponse();
    QCOMPARE(response.status, 200);
    QVERIFY(response.complete);
    QCOMPARE(response.body, "hello");
    QTRY_COMPARE(server->state(), State::Stopped);
    QVERIFY(isRefused(port));
    QCOMPARE(server->lastAborted(), 0);
    QCOMPARE(server->status().exchanges, 1);
    QCOMPARE(server->traffic().at(0).outcome, Outcome::Completed);
}

void TestServer::cutsWhatIsTooLong()
{
    ServerConfig config = Testing::testConfig();
    config.grace = 1s;
    const auto server = running(m_kind, config);
    Testing::RawClient client(server->port());
    client.send(get("/slow?ms=30000"));
    QTRY_COMPARE(server->status().listener.inFlight, 1);
    server->stop();
    QVERIFY(client.waitForClose(3s));
    QTRY_COMPARE(server->state(), State::Stopped);
    QCOMPARE(server->lastAborted(), 1);
    QCOMPARE(server->status().exchanges, 1);
    QCOMPARE(server->status().errors, 1);
    QCOMPARE(server->traffic().at(0).outcome, Outcome::CutByStop);
    QVERIFY(texts(*server).filter(u"1 exchange"_s).size() == 1);
}

void TestServer::stopsNowWhenStoppedTwice()
{
    ServerConfig config = Testing::testConfig();
    config.grace = 60s;
    const auto server = running(m_kind, config);
    Testing::RawClient endless(server->port());
    endless.send(get("/endless"));
    QVERIFY(endless.waitForBytes(100));
    server->stop();
    QSignalSpy status(server.get(), &Server::statusChanged);
    QVERIFY(status.wait());
    QCOMPARE(server->state(), State::Stopping);
    server->stop();
    QTRY_COMPARE(server->state(), State::Stopped);
    QCOMPARE(server->lastAborted(), 1);
}

void TestServer::stopsNow()
{
    ServerConfig config = Testing::testConfig();
    config.grace = 60s;
    const auto server = running(m_kind, config);
    Testing::RawClient first(server->port());
    Testing::RawClient second(server->port());
    first.send(get("/endless"));
    second.send(get("/slow?ms=30000"));
    QTRY_COMPARE(server->status().listener.inFlight, 2);
    server->stopNow();
    QTRY_COMPARE(server->state(), State::Stopped);
    QCOMPARE(server->lastAborted(), 2);
}

void TestServer::tellsWhatItWaitsFor()
{
    ServerConfig config = Testing::testConfig();
    config.grace = 20s;
    const auto server = running(m_kind, config);
    Testing::RawClient client(server->port());
    client.send(get("/slow?ms=30000"));
    QTRY_COMPARE(server->status().listener.inFlight, 1);
    server->stop();
    QTRY_VERIFY(server->status().graceLeft > 0ms);
    QVERIFY(server->status().graceLeft <= 20s);
    const auto left = server->status().graceLeft;
    const OpenExchange open = server->status().open.value(0);
    QCOMPARE(open.method, "GET");
    QCOMPARE(open.target, "/slow?ms=30000");
    QTRY_VERIFY(server->status().graceLeft < left);
    QVERIFY(server->status().open.value(0).age > open.age);
}

void TestServer::stopsRightAfterStart()
{
    Server server(Testing::testConfig(), m_kind);
    QList<State> states;
    connect(&server, &Server::stateChanged, this, [&](State state) { states += state; });
    server.start();
    server.stop();
    QCOMPARE(server.state(), State::Stopping);
    QTRY_COMPARE(server.state(), State::Stopped);
    QCOMPARE(states, QList<State>({State::Starting, State::Stopping, State::Stopped}));
}

void TestServer::startsRightAfterStop()
{
    const auto server = running(m_kind, Testing::testConfig());
    server->stop();
    server->start();
    QCOMPARE(server->state(), State::Stopping);
    QVERIFY(server->startsAgain());
    QTRY_COMPARE(server->state(), State::Running);
    QCOMPARE(Testing::request(server->port(), "GET", "/").status, 200);
}

void TestServer::takesBackAStart()
{
    const auto server = running(m_kind, Testing::testConfig());
    QSignalSpy states(server.get(), &Server::stateChanged);
    server->stop();
    server->start();
    server->stop();
    QTRY_COMPARE(server->state(), State::Stopped);
    QVERIFY(!states.wait(100));
    QCOMPARE(server->state(), State::Stopped);
}

void TestServer::restarts()
{
    const auto server = running(m_kind, Testing::testConfig());
    Testing::request(server->port(), "GET", "/");
    QTRY_COMPARE(server->status().exchanges, 1);
    QSignalSpy states(server.get(), &Server::stateChanged);
    server->restart();
    server->restart();
    QTRY_COMPARE(states.size(), 4);
    QCOMPARE(server->state(), State::Running);
    QCOMPARE(server->status().exchanges, 0);
    QCOMPARE(server->traffic().total(), 1);
    server->stop();
    QTRY_COMPARE(server->state(), State::Stopped);
    server->restart();
    QTRY_COMPARE(server->state(), State::Running);
}

void TestServer::diesWhileRunning()
{
    auto server = running(m_kind, Testing::testConfig());
    Testing::RawClient endless(server->port());
    Testing::RawClient slow(server->port());
    endless.send(get("/endless"));
    slow.send(get("/slow?ms=30000"));
    QVERIFY(endless.waitForBytes(100));
    server.reset();
    QVERIFY(endless.waitForClose());
    QVERIFY(slow.waitForClose());

    Server starting(Testing::testConfig(), m_kind);
    starting.start();
}

void TestServer::dropsALateReady()
{
    for (int round = 0; round < 30; ++round) {
        Server server(Testing::testConfig(), m_kind);
        bool hasRun = false;
        connect(&server, &Server::stateChanged, this,
                [&](State state) { hasRun |= state == State::Running; });
        server.start();
        // Gives the thread time to announce itself without anybody listening.
        QThread::msleep(round % 3);
        server.stop();
        QTRY_COMPARE(server.state(), State::Stopped);
        QVERIFY(!hasRun);
        QVERIFY(texts(server).filter(u"Listening"_s).isEmpty());
    }
}

void TestServer::namesWhoHoldsThePort()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    ServerConfig config = Testing::testConfig();
    config.portPolicy = ServerConfig::PortPolicy::Fixed;
    config.port = holder.serverPort();
    const auto server = running(m_kind, config);
    QCOMPARE(server->state(), State::Failed);
    QVERIFY(server->failure());
    QCOMPARE(server->failure()->cause, ServerFailure::Cause::PortTaken);
    QCOMPARE(server->failure()->port, holder.serverPort());
    QCOMPARE(server->failure()->holderPid, QCoreApplication::applicationPid());
    QCOMPARE(server->failure()->holderName, u"tst_server"_s);
    QCOMPARE(texts(*server), QStringList(server->failure()->message));
}

void TestServer::takesAnotherPortWhenPreferredIsTaken()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    ServerConfig config = Testing::testConfig();
    config.portPolicy = ServerConfig::PortPolicy::Preferred;
    config.port = holder.serverPort();
    const auto server = running(m_kind, config);
    QCOMPARE(server->state(), State::Running);
    QVERIFY(server->port() != config.port);
    QCOMPARE(server->log().first().level, LogLevel::Warning);
    QVERIFY(server->log().first().text.contains(QString::number(config.port)));
    QVERIFY(server->log().first().text.contains(QString::number(server->port())));

    holder.close();
    server->restart();
    QTRY_COMPARE(server->state(), State::Running);
    QCOMPARE(server->port(), config.port);
}

void TestServer::failsWithBadSettings_data()
{
    QTest::addColumn<FieldValues>("values");
    QTest::addColumn<QString>("what");
    QTest::newRow("handler") << FieldValues {{u"fails"_s, true}} << u"on purpose"_s;
    QTest::newRow("value") << FieldValues {{u"count"_s, 70LL}} << u"count"_s;
    QTest::newRow("unknown") << FieldValues {{u"cuont"_s, 7LL}} << u"cuont"_s;
}

void TestServer::failsWithBadSettings()
{
    QFETCH(FieldValues, values);
    QFETCH(QString, what);
    ServerConfig config = Testing::testConfig();
    config.values = values;
    const auto server = running(m_kind, config);
    QCOMPARE(server->state(), State::Failed);
    QCOMPARE(server->failure()->cause, ServerFailure::Cause::BadSettings);
    QVERIFY(server->failure()->message.contains(what));
}

void TestServer::startsAfterAFailure()
{
    ServerConfig config = Testing::testConfig();
    config.values = {{u"fails"_s, true}};
    const auto server = running(m_kind, config);
    QCOMPARE(server->state(), State::Failed);
    server->stop();
    QCOMPARE(server->state(), State::Failed);
    config.values.clear();
    server->setConfig(config);
    server->start();
    QVERIFY(!server->failure());
    QTRY_COMPARE(server->state(), State::Running);
}

void TestServer::appliesSettingsAtTheNextStart()
{
    const auto server = running(m_kind, Testing::testConfig());
    QSignalSpy changed(server.get(), &Server::configChanged);
    ServerConfig config = server->config();
    server->setConfig(config);
    QCOMPARE(changed.size(), 0);
    config.name = u"renamed"_s;
    config.autostart = true;
    server->setConfig(config);
    QCOMPARE(server->name(), u"renamed"_s);
    QVERIFY(!server->needsRestart());
    config.values = {{u"greeting"_s, u"new"_s}};
    config.host = u"localhost"_s;
    server->setConfig(config);
    QCOMPARE(changed.size(), 2);
    QVERIFY(server->needsRestart());
    QCOMPARE(server->url().host(), u"127.0.0.1"_s);
    QCOMPARE(Testing::request(server->port(), "GET", "/").body, "hello");
    server->restart();
    QTRY_COMPARE(server->state(), State::Running);
    QVERIFY(!server->needsRestart());
    QCOMPARE(Testing::request(server->port(), "GET", "/").body, "new");
}

void TestServer::countsEverything()
{
    constexpr int connections = 10;
    constexpr int perConnection = 500;
    const auto server = running(m_kind, Testing::testConfig());
    qint64 told = 0;
    connect(server.get(), &Server::exchangesRecorded, this,
            [&](const ExchangeBatch &batch) { told += batch.records.size() + batch.summarised; });
    std::vector<std::unique_ptr<Testing::RawClient>> clients;
    for (int i = 0; i < connections; ++i) {
        clients.push_back(std::make_unique<Testing::RawClient>(server->port()));
        clients.back()->send(get("/").repeated(perConnection));
    }
    for (const auto &client : clients) {
        for (int i = 0; i < perConnection; ++i)
            QCOMPARE(client->readResponse().status, 200);
    }
    clients.clear();
    server->stop();
    QTRY_COMPARE(server->state(), State::Stopped);
    const ServerStatus &status = server->status();
    QCOMPARE(status.exchanges, connections * perConnection);
    QCOMPARE(status.byClass[2], connections * perConnection);
    QCOMPARE(status.errors, 0);
    QCOMPARE(status.contentSent, connections * perConnection * 5);
    QCOMPARE(told, connections * perConnection);
    QCOMPARE(server->traffic().total(), connections * perConnection);
    QCOMPARE(status.listener.connectionsAccepted, connections);
    QCOMPARE(status.listener.connections, 0);
    QVERIFY(status.p50 > 0ns && status.p50 <= status.p95 && status.p95 <= status.p99);
    qint64 rated = 0;
    for (const RateSample &sample : server->rates())
        rated += sample.exchanges;
    QCOMPARE(rated, connections * perConnection);
}

void TestServer::survivesAThrowingHandler()
{
    const auto server = running(m_kind, Testing::testConfig());
    QCOMPARE(Testing::request(server->port(), "GET", "/throw").status, 500);
    QTRY_COMPARE(server->traffic().size(), 1);
    QVERIFY(server->traffic().at(0).remark.contains(u"thrown on purpose"_s));
    QVERIFY(texts(*server).last().contains(u"thrown on purpose"_s));
    QCOMPARE(Testing::request(server->port(), "GET", "/").status, 200);
}

void TestServer::boundsItsLog()
{
    constexpr int requests = 200;
    const auto server = running(m_kind, Testing::testConfig());
    Testing::RawClient client(server->port());
    client.send(get("/throw").repeated(requests));
    for (int i = 0; i < requests; ++i)
        QCOMPARE(client.readResponse().status, 500);
    QTRY_VERIFY(!texts(*server).filter(u"left out"_s).isEmpty());
    QVERIFY2(server->log().size() <= 110, qPrintable(QString::number(server->log().size())));
}

void TestServer::measuresRates()
{
    const auto server = running(m_kind, Testing::testConfig());
    QSignalSpy sampled(server.get(), &Server::rateSampled);
    Testing::request(server->port(), "GET", "/");
    QTRY_VERIFY(!server->rates().isEmpty());
    QCOMPARE(server->rates().first().exchanges, 1);
    QCOMPARE(sampled.size(), server->rates().size());
}

void TestServer::keepsItsLog()
{
    const auto server = running(m_kind, Testing::testConfig());
    const QString url = server->url().toString();
    Testing::request(server->port(), "GET", "/");
    server->stop();
    QTRY_COMPARE(server->state(), State::Stopped);
    QCOMPARE(server->log().size(), 2);
    QVERIFY(server->log()[0].text.contains(url));
    QVERIFY2(server->log()[1].text.contains(u"1 request"_s), qPrintable(server->log()[1].text));
    QSignalSpy cleared(server.get(), &Server::logCleared);
    server->clearLog();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(server->log().isEmpty());
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
