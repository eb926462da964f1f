// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlserver.h"
#include "core/control/facts/exchangefacts.h"
#include "core/control/rpc/rpcerror.h"
#include "core/workspace/workspace.h"
#include "support/controlconnection.h"
#include "support/rawclient.h"
#include "support/records.h"
#include "support/testkind.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using Testing::ControlConnection;

// What a client of a workspace can do, over a real socket.
class tst_ControlMethods final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsWhoItIs();
    void listsServers();
    void startsAndStops();
    void saysWhyItDoesNotStart();
    void mayNotWait();
    void addsAndRemoves();
    void refusesWhatIsNoServer();
    void tellsWhatWasOvertaken();
    void waitsForAStopThatWaitsForOthers();
    void startsNothingAtTheEnd();
    void readsTraffic();
    void tellsOneExchangeInFull();
    void followsWhatComes();
    void followsFromTheBeginning();
    void countsWhatItLeavesOut();
    void explains();

private:
    Server &add(const QString &name) { return servers().add(Testing::testConfig(name)); }
    ServerList &servers() { return m_workspace->servers(); }
    static QString stateOf(const QJsonObject &result)
    {
        return result["server"_L1]["state"_L1].toString();
    }
    static void record(Server &server, int first, int count, const QByteArray &method = "GET");

    const KindRegistry m_kinds = Testing::testKinds();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ControlServer> m_control;
    std::unique_ptr<ControlConnection> m_client;
};

void tst_ControlMethods::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_kinds);
    m_control = std::make_unique<ControlServer>(*m_workspace, u"up"_s, u"/x/portside.json"_s);
    QVERIFY(m_control->listen(m_folder->filePath(u"c.sock"_s)));
    m_client = std::make_unique<ControlConnection>(m_control->path());
    QVERIFY(m_client->isConnected());
}

void tst_ControlMethods::cleanup()
{
    m_client.reset();
    m_control.reset();
    m_workspace.reset();
}

void tst_ControlMethods::record(Server &server, int first, int count, const QByteArray &method)
{
    ExchangeBatch batch;
    for (int number = first; number < first + count; ++number)
        batch.records << Testing::makeRecord(number, method);
    server.traffic().append(batch);
}

void tst_ControlMethods::tellsWhoItIs()
{
    const QJsonObject about = m_client->result(u"hello"_s, {{u"version"_s, 7}});
    QCOMPARE(about["version"_L1].toInt(), 1);
    QCOMPARE(about["role"_L1].toString(), u"up"_s);
    QCOMPARE(about["pid"_L1].toInteger(), QCoreApplication::applicationPid());
    QCOMPARE(about["file"_L1].toString(), u"/x/portside.json"_s);
    QVERIFY(about["methods"_L1].toArray().contains(u"follow"_s));
}

void tst_ControlMethods::listsServers()
{
    Server &db = add(u"db"_s);
    ServerConfig config = Testing::testConfig(u"api"_s);
    config.needs = {db.id()};
    servers().add(config);
    const QJsonArray list = m_client->result(u"list"_s)["servers"_L1].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0]["name"_L1].toString(), u"db"_s);
    QCOMPARE(list[0]["state"_L1].toString(), u"stopped"_s);
    QVERIFY(list[0]["url"_L1].isUndefined());
    QCOMPARE(list[1]["needs"_L1][0].toString(), u"db"_s);
}

void tst_ControlMethods::startsAndStops()
{
    const Server &server = add(u"api"_s);
    QCOMPARE(m_client->result(u"url"_s, {{u"server"_s, u"api"_s}})["url"_L1].toString(), QString());
    const QJsonObject started = m_client->result(u"start"_s, {{u"server"_s, u"api"_s}});
    QCOMPARE(stateOf(started), u"running"_s);
    QCOMPARE(started["server"_L1]["port"_L1].toInt(), server.port());
    const QJsonObject url = m_client->result(u"url"_s, {{u"server"_s, server.id()}});
    QCOMPARE(url["url"_L1].toString(), server.url().toString());
    const quint16 before = server.port();
    const QJsonObject again = m_client->result(u"restart"_s, {{u"server"_s, u"api"_s}});
    QCOMPARE(stateOf(again), u"running"_s);
    QVERIFY(server.port() != before);
    const QJsonObject stopped = m_client->result(u"stop"_s, {{u"server"_s, u"api"_s}});
    QCOMPARE(stateOf(stopped), u"stopped"_s);
    QCOMPARE(stopped["aborted"_L1].toInt(-1), 0);
    QCOMPARE(server.state(), ServerState::Value::Stopped);
}

void tst_ControlMethods::saysWhyItDoesNotStart()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    ServerConfig config = Testing::testConfig(u"api"_s);
    config.port = holder.serverPort();
    config.portPolicy = ServerConfig::PortPolicy::Fixed;
    servers().add(config);
    const QJsonObject error
        = m_client->call(u"start"_s, {{u"server"_s, u"api"_s}})["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toInt(), int(RpcError::NotStarted));
    QCOMPARE(error["data"_L1]["cause"_L1].toString(), u"PortTaken"_s);
    QCOMPARE(error["data"_L1]["port"_L1].toInt(), int(config.port));
    QVERIFY(!error["message"_L1].toString().isEmpty());
    QCOMPARE(m_client->errorCode(u"start"_s, {{u"server"_s, u"absent"_s}}),
             int(RpcError::NoSuchServer));
}

void tst_ControlMethods::mayNotWait()
{
    Server &server = add(u"api"_s);
    const QJsonObject facts
        = m_client->result(u"start"_s, {{u"server"_s, u"api"_s}, {u"wait"_s, false}});
    QVERIFY(stateOf(facts) == u"starting"_s || stateOf(facts) == u"running"_s);
    QTRY_COMPARE(server.state(), ServerState::Value::Running);
}

void tst_ControlMethods::addsAndRemoves()
{
    QSignalSpy commanded(m_control.get(), &ControlServer::commanded);
    const QString kind = m_kinds.kinds().begin()->id;
    const QJsonObject config {{u"kind"_s, kind}, {u"name"_s, u"new"_s}};
    const QJsonObject added
        = m_client->result(u"add"_s, {{u"server"_s, config}, {u"start"_s, true}});
    QCOMPARE(stateOf(added), u"running"_s);
    QVERIFY(servers().findByName(u"new"_s));
    QCOMPARE(m_client->result(u"remove"_s, {{u"server"_s, u"new"_s}})["removed"_L1].toString(),
             u"new"_s);
    QCOMPARE(servers().size(), 0);
    QCOMPARE(commanded.size(), 2);
}

void tst_ControlMethods::refusesWhatIsNoServer()
{
    const auto code = [this](const QJsonObject &server) {
        return m_client->errorCode(u"add"_s, {{u"server"_s, server}});
    };
    QCOMPARE(code({{u"kind"_s, u"unknown"_s}}), int(RpcError::BadParameters));
    QCOMPARE(code({}), int(RpcError::BadParameters));
    const QString kind = m_kinds.kinds().begin()->id;
    QCOMPARE(code({{u"kind"_s, kind}, {u"prot"_s, 8080}}), int(RpcError::BadParameters));
    QCOMPARE(m_client->errorCode(u"add"_s, {{u"server"_s, u"text"_s}}),
             int(RpcError::BadParameters));
    QCOMPARE(servers().size(), 0);
}

void tst_ControlMethods::tellsWhatWasOvertaken()
{
    // It waits for another one that is never ready.
    Server &server = add(u"api"_s);
    server.setGate([] { return Result<QString>(u"It waits."_s); });
    m_client->write(R"({"jsonrpc":"2.0","id":"a","method":"start","params":{"server":"api"}})"
                    "\n");
    QTRY_COMPARE(server.state(), ServerState::Value::Starting);
    m_client->write(
        R"({"jsonrpc":"2.0","id":"b","method":"start","params":{"server":"api","timeout":0.05}})"
        "\n");
    QJsonObject answer = m_client->read();
    QCOMPARE(answer["id"_L1].toString(), u"b"_s);
    QCOMPARE(answer["error"_L1]["code"_L1].toInt(), int(RpcError::TimedOut));
    server.stop();
    answer = m_client->read();
    QCOMPARE(answer["id"_L1].toString(), u"a"_s);
    QCOMPARE(answer["error"_L1]["code"_L1].toInt(), int(RpcError::Overtaken));
}

// One that is needed goes on until those that need it have stopped.
void tst_ControlMethods::waitsForAStopThatWaitsForOthers()
{
    Server &db = add(u"db"_s);
    ServerConfig config = Testing::testConfig(u"api"_s);
    config.needs = {db.id()};
    Server &api = servers().add(config);
    m_client->result(u"start"_s, {{u"server"_s, u"api"_s}});
    Testing::RawClient open(api.port());
    open.send("GET /slow?ms=300 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(api.status().listener.inFlight, 1);
    m_client->result(u"stop"_s, {{u"server"_s, u"api"_s}, {u"wait"_s, false}});
    QCOMPARE(api.state(), ServerState::Value::Stopping);
    QCOMPARE(stateOf(m_client->result(u"stop"_s, {{u"server"_s, u"db"_s}})), u"stopped"_s);
    QCOMPARE(api.state(), ServerState::Value::Stopped);
}

void tst_ControlMethods::startsNothingAtTheEnd()
{
    Server &server = add(u"api"_s);
    m_control->setEnding();
    for (const QString &method : {u"start"_s, u"restart"_s})
        QCOMPARE(m_client->errorCode(method, {{u"server"_s, u"api"_s}}), int(RpcError::Overtaken));
    const QJsonObject config {{u"kind"_s, m_kinds.kinds().begin()->id}};
    QCOMPARE(m_client->errorCode(u"add"_s, {{u"server"_s, config}}), int(RpcError::Overtaken));
    QCOMPARE(servers().size(), 1);
    QCOMPARE(server.state(), ServerState::Value::Stopped);
    QCOMPARE(stateOf(m_client->result(u"stop"_s, {{u"server"_s, u"api"_s}})), u"stopped"_s);
}

void tst_ControlMethods::readsTraffic()
{
    Server &server = add(u"api"_s);
    Server &other = add(u"db"_s);
    record(server, 1, 150);
    record(server, 151, 2, "POST");
    record(other, 1, 1, "DELETE");
    const auto read
        = [this](const QJsonObject &params) { return m_client->result(u"log"_s, params); };
    const QJsonObject newest = read({{u"server"_s, u"api"_s}});
    QCOMPARE(newest["exchanges"_L1].toArray().size(), 100);
    QCOMPARE(newest["exchanges"_L1].toArray().last()["id"_L1].toInt(), 152);
    QVERIFY(newest["more"_L1].toBool());
    const QJsonObject posts = read({{u"filter"_s, u"-method:GET"_s}});
    QCOMPARE(posts["exchanges"_L1].toArray().size(), 3);
    QVERIFY(!posts["more"_L1].toBool(true));
    const QJsonObject one
        = read({{u"filter"_s, u"method:POST"_s}, {u"limit"_s, 1}})["exchanges"_L1][0].toObject();
    QCOMPARE(one["server"_L1].toString(), u"api"_s);
    QCOMPARE(one["id"_L1].toInt(), 152);
    QCOMPARE(m_client->errorCode(u"log"_s, {{u"filter"_s, u"status:abc"_s}}),
             int(RpcError::BadParameters));
}

void tst_ControlMethods::tellsOneExchangeInFull()
{
    Server &server = add(u"api"_s);
    ExchangeRecord record = Testing::makeRecord(7, "POST", 503);
    record.request.headers.append("X-Id", "\xc3\xa4");
    record.requestContent = "\xff\x00binary"_ba;
    record.requestBodyBytes = record.requestContent.size();
    record.responseContent = "täxt";
    record.responseBodyBytes = record.responseContent.size();
    record.outcome = Outcome::Reset;
    record.passage = "passage";
    server.traffic().append({{record}, 0});
    const QJsonObject params {{u"server"_s, u"api"_s}, {u"id"_s, record.id}};
    const QJsonObject facts = m_client->result(u"exchange"_s, params)["exchange"_L1].toObject();
    const ExchangeRecord told = exchangeRecord(facts);
    QCOMPARE(told.request, record.request);
    QCOMPARE(told.response, record.response);
    QCOMPARE(told.requestContent, record.requestContent);
    QCOMPARE(told.responseContent, record.responseContent);
    QCOMPARE(told.outcome, record.outcome);
    QCOMPARE(told.passage, record.passage);
    QCOMPARE(told.started, record.started);
    QCOMPARE(told.peerAddress, record.peerAddress);
    QJsonObject few = params;
    few[u"content"_s] = 2;
    const QJsonObject cut = m_client->result(u"exchange"_s, few)["exchange"_L1].toObject();
    QCOMPARE(cut["response"_L1]["text"_L1].toString(), u"t"_s); // not half of a character
    QVERIFY(cut["response"_L1]["isCut"_L1].toBool());
    QCOMPARE(m_client->errorCode(u"exchange"_s, {{u"server"_s, u"api"_s}, {u"id"_s, 8}}),
             int(RpcError::BadParameters));
}

void tst_ControlMethods::followsWhatComes()
{
    Server &server = add(u"api"_s);
    record(server, 1, 3);
    const int number
        = m_client->result(u"follow"_s, {{u"filter"_s, u"method:POST"_s}})["subscription"_L1]
              .toInt();
    QVERIFY(number > 0);
    QCOMPARE(m_client->notification(u"upToDate"_s)["subscription"_L1].toInt(), number);
    record(server, 4, 1);
    record(server, 5, 1, "POST");
    record(add(u"late"_s), 1, 1, "POST");
    const QJsonObject first = m_client->notification(u"exchange"_s);
    QCOMPARE(first["subscription"_L1].toInt(), number);
    QCOMPARE(first["exchange"_L1]["id"_L1].toInt(), 5);
    QCOMPARE(m_client->notification(u"exchange"_s)["exchange"_L1]["server"_L1].toString(),
             u"late"_s);
    QVERIFY(m_client->call(u"unfollow"_s, {{u"subscription"_s, number}}).contains("result"_L1));
    record(server, 6, 1, "POST");
    QCOMPARE(m_client->errorCode(u"unfollow"_s, {{u"subscription"_s, number}}),
             int(RpcError::BadParameters));
}

void tst_ControlMethods::followsFromTheBeginning()
{
    Server &server = add(u"api"_s);
    record(server, 1, 3);
    m_client->result(u"follow"_s, {{u"server"_s, u"api"_s}, {u"old"_s, true}});
    for (int id = 1; id <= 3; ++id)
        QCOMPARE(m_client->notification(u"exchange"_s)["exchange"_L1]["id"_L1].toInt(), id);
    QVERIFY(!m_client->notification(u"upToDate"_s).isEmpty());
    record(server, 4, 1);
    QCOMPARE(m_client->notification(u"exchange"_s)["exchange"_L1]["id"_L1].toInt(), 4);
}

void tst_ControlMethods::countsWhatItLeavesOut()
{
    Server &server = add(u"api"_s);
    m_client->result(u"follow"_s);
    ExchangeBatch batch;
    batch.records << Testing::makeRecord(1);
    batch.summarised = 41;
    server.traffic().append(batch);
    QCOMPARE(m_client->notification(u"skipped"_s)["exchanges"_L1].toInt(), 41);
    // More at once than it can look at before they have gone again.
    server.traffic().setCapacity(10);
    record(server, 2, 25);
    QCOMPARE(m_client->notification(u"skipped"_s)["exchanges"_L1].toInt(), 15);
}

void tst_ControlMethods::explains()
{
    Server &server = add(u"api"_s);
    m_client->result(u"start"_s, {{u"server"_s, u"api"_s}});
    ExchangeBatch batch;
    batch.records << Testing::makeRecord(1, "GET", 500) << Testing::makeRecord(2);
    server.traffic().append(batch);
    const QJsonObject facts = m_client->result(u"explain"_s, {{u"server"_s, u"api"_s}});
    QCOMPARE(stateOf(facts), u"running"_s);
    QCOMPARE(facts["errors"_L1].toArray().size(), 1);
    QVERIFY(facts["lines"_L1][0]["text"_L1].toString().contains(server.url().toString()));
    const QJsonArray lines
        = m_client->result(u"console"_s, {{u"server"_s, u"api"_s}})["lines"_L1].toArray();
    QCOMPARE(lines[0]["source"_L1].toString(), u"info"_s);
}

QTEST_GUILESS_MAIN(tst_ControlMethods)

#include "tst_controlmethods.moc"
