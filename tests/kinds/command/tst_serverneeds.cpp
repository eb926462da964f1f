// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "support/commandserver.h"
#include "support/testkind.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using State = ServerState::Value;

namespace {

constexpr int patience = 20'000;

} // namespace

class tst_ServerNeeds final : public QObject
{
    Q_OBJECT

private:
    // A list that notes in which order its servers get where.
    struct Fixture
    {
        Fixture()
        {
            QObject::connect(&servers, &ServerList::serverStateChanged, [this](Server *server) {
                const bool isToldOf
                    = server->state() == State::Running || server->state() == State::Stopped;
                if (isToldOf)
                    order << server->name() + (server->state() == State::Running ? u'+' : u'-');
            });
        }

        Server &add(const QString &name, const QList<Server *> &needs = {})
        {
            return add(Testing::testConfig(name), needs);
        }
        Server &add(ServerConfig config, const QList<Server *> &needs = {})
        {
            for (Server *each : needs)
                config.needs << each->id();
            return servers.add(config);
        }

        const KindRegistry kinds = Testing::CommandServers::kinds();
        ServerList servers {kinds};
        QStringList order;
    };

    static bool reaches(const Server &server, State state)
    {
        return QTest::qWaitFor([&] { return server.state() == state; }, patience);
    }

private slots:
    void startsWhatIsNeededFirstAndStopsItLast()
    {
        Fixture f;
        Server &db = f.add(u"db"_s);
        Server &api = f.add(u"api"_s, {&db});
        Server &web = f.add(u"web"_s, {&api, &db});
        web.start();
        QCOMPARE(web.state(), State::Starting);
        QVERIFY(web.heldWhy().contains(u"api"_s));
        QVERIFY(reaches(web, State::Running));
        QVERIFY(web.heldWhy().isEmpty());
        QCOMPARE(f.order, (QStringList {u"db+"_s, u"api+"_s, u"web+"_s}));
        f.order.clear();
        f.servers.stopAll();
        QTRY_VERIFY_WITH_TIMEOUT(f.servers.allStopped(), patience);
        QCOMPARE(f.order, (QStringList {u"web-"_s, u"api-"_s, u"db-"_s}));
    }

    void startsAllInOrderWhateverTheirRows()
    {
        Fixture f;
        Server &db = f.add(u"db"_s);
        f.servers.add(
            [&] {
                ServerConfig config = Testing::testConfig(u"api"_s);
                config.needs = {db.id()};
                return config;
            }(),
            0);
        f.servers.startAll();
        QTRY_COMPARE_WITH_TIMEOUT(f.order, (QStringList {u"db+"_s, u"api+"_s}), patience);
    }

    void waitsUntilAProgramIsReady()
    {
        const QTemporaryDir folder;
        Fixture f;
        Server &slow = f.add(Testing::CommandServers::config(
            u"cd %1; until test -e go; do sleep 0.02; done; echo ready; exec sleep 60"_s.arg(
                folder.path())));
        Server &web = f.add(u"web"_s, {&slow});
        web.start();
        QTRY_VERIFY(slow.status().program && slow.status().program->figures.id != 0);
        QCOMPARE(web.state(), State::Starting);
        QFile go(folder.filePath(u"go"_s));
        QVERIFY(go.open(QIODevice::WriteOnly));
        QVERIFY(reaches(web, State::Running));
        QCOMPARE(slow.state(), State::Running);
    }

    void failsWithTheReasonOfWhatItNeeds()
    {
        Fixture f;
        Server &bad = f.add(Testing::CommandServers::config(u"echo no luck; exit 3"_s));
        Server &api = f.add(u"api"_s, {&bad});
        Server &web = f.add(u"web"_s, {&api});
        web.start();
        QVERIFY(reaches(web, State::Failed));
        QCOMPARE(web.failure()->cause, ServerFailure::Cause::NeedsOther);
        QVERIFY(web.failure()->message.contains(u"api"_s));
        QVERIFY2(web.failure()->message.contains(u"no luck"_s), qPrintable(web.failure()->message));
        QCOMPARE(api.state(), State::Failed);
    }

    void refusesARing()
    {
        Fixture f;
        Server &a = f.add(u"a"_s);
        Server &b = f.add(u"b"_s, {&a});
        ServerConfig config = a.config();
        config.needs = {b.id()};
        a.setConfig(config);
        a.start();
        QCOMPARE(a.state(), State::Failed);
        QVERIFY(a.failure()->message.contains(u"“a” needs “b”, “b” needs “a”"_s));
        QCOMPARE(b.state(), State::Stopped);
    }

    void isStoppedWhileItWaits()
    {
        Fixture f;
        Server &slow = f.add(Testing::CommandServers::config(u"sleep 60"_s));
        Server &web = f.add(u"web"_s, {&slow});
        web.start();
        QCOMPARE(web.state(), State::Starting);
        web.stop();
        QCOMPARE(web.state(), State::Stopped);
        QVERIFY(web.heldWhy().isEmpty());
        slow.stopNow();
        QVERIFY(reaches(slow, State::Stopped));
        QCOMPARE(web.state(), State::Stopped);
    }

    void isRemovedWhileItWaits()
    {
        Fixture f;
        Server &slow = f.add(Testing::CommandServers::config(u"sleep 60"_s));
        Server &web = f.add(u"web"_s, {&slow});
        web.start();
        f.servers.remove(web.id());
        slow.stopNow();
        QVERIFY(reaches(slow, State::Stopped));
        QTRY_VERIFY(f.servers.allStopped());
    }

    void stopsAtOnceTheSecondTime()
    {
        Fixture f;
        Server &db = f.add(u"db"_s);
        Server &web = f.add(
            Testing::CommandServers::config(u"trap '' TERM INT; echo ready; sleep 60; sleep 60"_s),
            {&db});
        web.start();
        QVERIFY(reaches(web, State::Running));
        f.servers.stopAll();
        QCOMPARE(db.state(), State::Running);
        f.servers.stopAll();
        QVERIFY(reaches(db, State::Stopped));
        QCOMPARE(web.state(), State::Stopping);
        f.servers.stopAllNow();
        QVERIFY(reaches(web, State::Stopped));
    }

    void waitsForWhatIsStoppingAndComesBack()
    {
        Fixture f;
        Server &db = f.add(Testing::CommandServers::config(
            u"trap 'sleep 0.3; exit 0' TERM INT; echo ready; while :; do sleep 0.05; done"_s));
        Server &api = f.add(u"api"_s, {&db});
        db.start();
        QVERIFY(reaches(db, State::Running));
        db.stop();
        api.start();
        QCOMPARE(api.state(), State::Starting);
        QVERIFY(db.startsAgain());
        QTRY_VERIFY_WITH_TIMEOUT(api.state() != State::Starting, patience);
        QCOMPARE(api.state(), State::Running);
        QCOMPARE(db.state(), State::Running);
    }

    void goesOnWhenWhatItWaitsForIsRemoved()
    {
        Fixture f;
        Server &slow = f.add(Testing::CommandServers::config(u"sleep 60"_s));
        Server &web = f.add(u"web"_s, {&slow});
        web.start();
        QCOMPARE(web.state(), State::Starting);
        f.servers.remove(slow.id());
        QVERIFY(reaches(web, State::Running));
        f.servers.stopAllNow();
        QTRY_VERIFY_WITH_TIMEOUT(f.servers.allStopped(), patience);
    }

    void followsWhatItIsToldToNeed()
    {
        Fixture f;
        Server &slow = f.add(Testing::CommandServers::config(u"sleep 60"_s));
        Server &db = f.add(u"db"_s);
        Server &web = f.add(u"web"_s, {&slow});
        web.start();
        QCOMPARE(web.state(), State::Starting);
        ServerConfig config = web.config();
        config.needs = {db.id()};
        web.setConfig(config);
        QVERIFY(reaches(web, State::Running));
        QCOMPARE(db.state(), State::Running);
        slow.stopNow();
    }

    void stopsThoughWhoNeededItIsRemovedMeanwhile()
    {
        Fixture f;
        Server &db = f.add(u"db"_s);
        Server &web = f.add(
            Testing::CommandServers::config(u"trap '' TERM INT; echo ready; sleep 60; sleep 60"_s),
            {&db});
        web.start();
        QVERIFY(reaches(web, State::Running));
        f.servers.stopAll();
        QCOMPARE(db.state(), State::Running);
        f.servers.remove(web.id());
        QVERIFY(reaches(db, State::Stopped));
        f.servers.stopAllNow();
        QTRY_VERIFY_WITH_TIMEOUT(f.servers.allStopped(), patience);
    }

    // Each of them may take its time, one after the other.
    void reckonsTheLongestStop()
    {
        Fixture f;
        Server &db = f.add(u"db"_s);
        Server &api = f.add(u"api"_s, {&db});
        f.add(u"web"_s, {&api});
        const std::chrono::seconds more(2);
        QCOMPARE(f.servers.longestStop(more), 3 * (db.config().grace + more));
    }

    void needsNothingThatIsGone()
    {
        Fixture f;
        Server &db = f.add(u"db"_s);
        Server &web = f.add(u"web"_s, {&db});
        f.servers.remove(db.id());
        web.start();
        QVERIFY(reaches(web, State::Running));
    }
};

QTEST_GUILESS_MAIN(tst_ServerNeeds)
#include "tst_serverneeds.moc"
