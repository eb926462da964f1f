// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "support/processfacts.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTestEventLoop>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ServerState::Value;

class TestServerList final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrder();
    void announcesChanges();
    void givesFreeNames();
    void givesPortsThatNoServerWants();
    void duplicates();
    void removesARunningServer();
    void removesAServerThatStartsAgain();
    void startsAndStopsAll();
    void namesItsOwnServerThatHoldsAPort();
    void clears();
    void diesWhileRunning();
    void runsTwoHundred();
    void leavesNothingBehind();

private:
    QStringList names(const ServerList &list) const;

    const KindRegistry m_kinds = Testing::testKinds();
};

QStringList TestServerList::names(const ServerList &list) const
{
    QStringList names;
    for (int row = 0; row < list.size(); ++row)
        names += list.at(row).name();
    return names;
}

void TestServerList::keepsTheOrder()
{
    ServerList list(m_kinds);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        list.add(Testing::testConfig(name));
    list.add(Testing::testConfig(u"x"_s), 1);
    QCOMPARE(names(list), QStringList({u"a"_s, u"x"_s, u"b"_s, u"c"_s, u"d"_s}));
    list.move(0, 3);
    QCOMPARE(names(list), QStringList({u"x"_s, u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    list.move(4, 0);
    QCOMPARE(names(list), QStringList({u"d"_s, u"x"_s, u"b"_s, u"c"_s, u"a"_s}));
    list.remove(list.at(1).id());
    QCOMPARE(names(list), QStringList({u"d"_s, u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(list.indexOf(list.at(2).id()), 2);
    QCOMPARE(list.findByName(u"c"_s), &list.at(2));
    QVERIFY(!list.find(u"absent"_s));
}

void TestServerList::announcesChanges()
{
    ServerList list(m_kinds);
    QStringList order;
    const auto note = [&](const char *what) {
        return
            [&order, what](int row) { order += u"%1 %2"_s.arg(QLatin1StringView(what)).arg(row); };
    };
    connect(&list, &ServerList::aboutToInsert, this, note("aboutToInsert"));
    connect(&list, &ServerList::inserted, this, note("inserted"));
    connect(&list, &ServerList::aboutToRemove, this, note("aboutToRemove"));
    connect(&list, &ServerList::removed, this, note("removed"));
    connect(&list, &ServerList::aboutToMove, this, note("aboutToMove"));
    connect(&list, &ServerList::moved, this, note("moved"));
    QSignalSpy changed(&list, &ServerList::changed);
    list.add(Testing::testConfig());
    Server &second = list.add(Testing::testConfig());
    list.move(1, 0);
    list.remove(list.at(1).id());
    QCOMPARE(
        order,
        QStringList({u"aboutToInsert 0"_s, u"inserted 0"_s, u"aboutToInsert 1"_s, u"inserted 1"_s,
                     u"aboutToMove 1"_s, u"moved 1"_s, u"aboutToRemove 1"_s, u"removed 1"_s}));
    QCOMPARE(changed.size(), 4);
    ServerConfig config = second.config();
    config.port = 1;
    second.setConfig(config);
    QCOMPARE(changed.size(), 5);
}

void TestServerList::givesPortsThatNoServerWants()
{
    ServerList list(m_kinds);
    QCOMPARE(list.freePort(8000), 8000);
    for (const quint16 port : {8000, 8002, 65535}) {
        ServerConfig config = Testing::testConfig(u"site"_s);
        config.wantPort(port);
        list.add(config);
    }
    QCOMPARE(list.freePort(8000), 8001);
    QCOMPARE(list.freePort(8002), 8003);
    QCOMPARE(list.freePort(65535), 65535);
}

void TestServerList::givesFreeNames()
{
    ServerList list(m_kinds);
    list.add(Testing::testConfig(u"site"_s));
    QCOMPARE(list.add(Testing::testConfig(u"Site"_s)).name(), u"Site 2"_s);
    QCOMPARE(list.freeName(u"site"_s), u"site 3"_s);
    QCOMPARE(list.freeName(u"other"_s), u"other"_s);
    Server &third = list.add(Testing::testConfig(u"third"_s));
    ServerConfig config = third.config();
    config.name = u"site"_s;
    third.setConfig(config);
    QCOMPARE(third.name(), u"site 3"_s);
    ServerConfig twin = list.at(0).config();
    QVERIFY(list.add(twin).id() != list.at(0).id());
}

void TestServerList::duplicates()
{
    ServerList list(m_kinds);
    ServerConfig config = Testing::testConfig(u"a"_s);
    config.portPolicy = ServerConfig::PortPolicy::Fixed;
    config.port = 8080;
    config.values = {{u"greeting"_s, u"hi"_s}};
    list.add(config);
    list.add(Testing::testConfig(u"b"_s));
    const Server &copy = list.duplicate(config.id);
    QCOMPARE(names(list), QStringList({u"a"_s, u"a 2"_s, u"b"_s}));
    QVERIFY(copy.id() != config.id);
    QCOMPARE(copy.config().values, config.values);
    QCOMPARE(copy.config().portPolicy, ServerConfig::PortPolicy::Preferred);
}

void TestServerList::removesARunningServer()
{
    ServerList list(m_kinds);
    Server &server = list.add(Testing::testConfig());
    server.start();
    QTRY_COMPARE(server.state(), State::Running);
    Testing::RawClient client(server.port());
    client.send("GET /slow?ms=300 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(list.inFlight(), 1);
    QSignalSpy states(&list, &ServerList::serverStateChanged);
    QSignalSpy allStopped(&list, &ServerList::allStoppedChanged);
    const QPointer<Server> watched = &server;
    list.remove(server.id());
    QCOMPARE(list.size(), 0);
    QVERIFY(!list.allStopped());
    QCOMPARE(list.inFlight(), 1);
    QCOMPARE(client.readResponse().status, 200);
    QTRY_VERIFY(list.allStopped());
    QCOMPARE(allStopped.size(), 1);
    QCOMPARE(states.size(), 0);
    QTRY_VERIFY(!watched);
}

void TestServerList::removesAServerThatStartsAgain()
{
    ServerList list(m_kinds);
    Server &server = list.add(Testing::testConfig());
    server.start();
    QTRY_COMPARE(server.state(), State::Running);
    server.restart();
    list.remove(server.id());
    QTRY_VERIFY(list.allStopped());
}

void TestServerList::startsAndStopsAll()
{
    ServerList list(m_kinds);
    QVERIFY(list.allStopped());
    ServerConfig bad = Testing::testConfig(u"bad"_s);
    bad.values = {{u"fails"_s, true}};
    list.add(Testing::testConfig(u"a"_s));
    list.add(bad);
    list.add(Testing::testConfig(u"b"_s));
    QSignalSpy allStopped(&list, &ServerList::allStoppedChanged);
    list.startAll();
    QTRY_VERIFY(list.at(0).state() == State::Running && list.at(1).state() == State::Failed
                && list.at(2).state() == State::Running);
    QCOMPARE(list.running(), 2);
    list.at(2).restart();
    list.stopAll();
    list.stopAll();
    QTRY_VERIFY(list.allStopped());
    QCOMPARE(list.running(), 0);
    QCOMPARE(allStopped.size(), 2);
    QCOMPARE(list.at(2).state(), State::Stopped);
}

void TestServerList::namesItsOwnServerThatHoldsAPort()
{
    ServerList list(m_kinds);
    Server &first = list.add(Testing::testConfig(u"first"_s));
    first.start();
    QTRY_COMPARE(first.state(), State::Running);
    ServerConfig config = Testing::testConfig(u"second"_s);
    config.portPolicy = ServerConfig::PortPolicy::Fixed;
    config.port = first.port();
    Server &second = list.add(config);
    second.start();
    QTRY_COMPARE(second.state(), State::Failed);
    QCOMPARE(second.failure()->holderName, u"first"_s);
    QVERIFY(second.failure()->message.contains(u"first"_s));
}

void TestServerList::clears()
{
    ServerList list(m_kinds);
    list.add(Testing::testConfig()).start();
    list.add(Testing::testConfig());
    list.clear();
    QCOMPARE(list.size(), 0);
    QTRY_VERIFY(list.allStopped());
}

void TestServerList::diesWhileRunning()
{
    const int before = Testing::threads();
    {
        ServerList list(m_kinds);
        for (int i = 0; i < 10; ++i)
            list.add(Testing::testConfig()).start();
        QTRY_COMPARE(list.at(9).state(), State::Running);
    }
    QTRY_VERIFY(Testing::threads() <= before);
}

void TestServerList::runsTwoHundred()
{
    constexpr int count = 200;
    ServerList list(m_kinds);
    for (int i = 0; i < count; ++i)
        list.add(Testing::testConfig());
    list.startAll();
    const auto allRun = [&] {
        int running = 0;
        for (int row = 0; row < list.size(); ++row)
            running += list.at(row).state() == State::Running ? 1 : 0;
        return running == count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allRun(), 20'000);
    QSet<quint16> ports;
    for (int row = 0; row < count; ++row) {
        ports.insert(list.at(row).port());
        QCOMPARE(Testing::request(list.at(row).port(), "GET", "/").status, 200);
    }
    QCOMPARE(ports.size(), count);
    QElapsedTimer time;
    time.start();
    list.stopAll();
    QTRY_VERIFY_WITH_TIMEOUT(list.allStopped(), 20'000);
    qInfo("All stopped and joined after %lld ms.", time.elapsed());
    for (int row = 0; row < count; ++row)
        QCOMPARE(list.at(row).status().exchanges, 1);
}

void TestServerList::leavesNothingBehind()
{
    constexpr int cycles = 1'000;
    ServerList list(m_kinds);
    Server &server = list.add(Testing::testConfig());
    const auto cycle = [&] {
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        server.stop();
        QTRY_COMPARE(server.state(), State::Stopped);
    };
    cycle();
    const int descriptors = Testing::openDescriptors();
    const int threads = Testing::threads();
    // No QTRY here: it looks only every ten milliseconds.
    QTestEventLoop loop;
    int done = 0;
    connect(&server, &Server::stateChanged, this, [&](State state) {
        if (state == State::Running)
            server.stop();
        else if (state == State::Stopped && ++done < cycles)
            server.start();
        else if (done == cycles)
            loop.exitLoop();
    });
    server.start();
    loop.enterLoop(60);
    QCOMPARE(done, cycles);
    QTRY_VERIFY(std::abs(Testing::openDescriptors() - descriptors) <= 2);
    QTRY_VERIFY(std::abs(Testing::threads() - threads) <= 2);
}

QTEST_GUILESS_MAIN(TestServerList)
#include "tst_serverlist.moc"
