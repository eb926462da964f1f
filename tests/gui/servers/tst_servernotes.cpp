// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "gui/servers/servercommands.h"
#include "gui/servers/servernotes.h"
#include "gui/servers/servertexts.h"
#include "gui/statelook.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/notewidget.h"
#include "support/commandserver.h"
#include "support/rawclient.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

class TestServerNotes final : public QObject
{
    Q_OBJECT

private slots:
    void aTakenPortIsCuredByAFreeOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Fixture f;
        Core::ServerConfig config = Testing::testConfig(u"shop"_s);
        config.portPolicy = Core::ServerConfig::PortPolicy::Fixed;
        config.port = other.serverPort();
        Core::Server &server = f.servers.add(config);
        server.start();
        QTRY_COMPARE(f.bar.count(), 1);
        QVERIFY(f.text().contains(u"shop"_s));
        QVERIFY(f.text().contains(QString::number(other.serverPort())));
        f.click(u"Use a Free Port"_s);
        QTRY_COMPARE(server.state(), State::Running);
        QTRY_COMPARE(f.bar.count(), 0);
    }

    void retriesWhenThePortIsFree()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Fixture f;
        Core::ServerConfig config = Testing::testConfig();
        config.portPolicy = Core::ServerConfig::PortPolicy::Fixed;
        config.port = other.serverPort();
        Core::Server &server = f.servers.add(config);
        server.start();
        QTRY_COMPARE(f.bar.count(), 1);
        other.close();
        f.click(u"Retry"_s);
        QTRY_COMPARE(server.state(), State::Running);
        QCOMPARE(server.port(), config.port);
    }

    void tellsOfAnUnhealthyProgramUntilItIsWell()
    {
        const QTemporaryDir folder;
        Fixture f;
        Core::ServerConfig config = Testing::CommandServers::config(u"echo ready; sleep 60"_s);
        config.name = u"shop"_s;
        config.values.insert(u"healthCheck"_s, u"command"_s);
        config.values.insert(u"healthCommand"_s, u"/bin/ls %1"_s.arg(folder.filePath(u"well"_s)));
        config.values.insert(u"healthInterval"_s, 1);
        config.values.insert(u"healthFailures"_s, 1);
        Core::Server &server = f.servers.add(config);
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(f.bar.count(), 1, 20'000);
        QVERIFY2(f.text().contains(u"shop"_s) && f.text().contains(u"unhealthy"_s),
                 qPrintable(f.text()));
        QCOMPARE(Gui::StateLook::of(server).text, u"Unhealthy"_s);
        QVERIFY(Gui::ServerTexts::toolTip(server).contains(u"unhealthy"_s));
        QFile well(folder.filePath(u"well"_s));
        QVERIFY(well.open(QIODevice::WriteOnly));
        QTRY_COMPARE_WITH_TIMEOUT(f.bar.count(), 0, 20'000);
        QCOMPARE(Gui::StateLook::of(server).text, u"Running"_s);
    }

    void badSettingsLeadToTheSettings()
    {
        Fixture f;
        Core::ServerConfig config = Testing::testConfig();
        config.values.insert(u"fails"_s, true);
        Core::Server &server = f.servers.add(config);
        QSignalSpy wanted(&f.notes, &Gui::ServerNotes::settingsWanted);
        server.start();
        QTRY_COMPARE(f.bar.count(), 1);
        f.click(u"Edit Settings"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(f.bar.count(), 1);
    }

    void aProgramThatDoesNotEndIsToldMoreUrgently()
    {
        Fixture f;
        Core::ServerConfig config = Testing::CommandServers::config(
            u"trap '' TERM INT; echo ready; while :; do sleep 0.1; done"_s);
        config.grace = std::chrono::seconds(30);
        Core::Server &server = f.servers.add(config);
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        server.stop();
        QTRY_VERIFY(f.bar.count() == 1 && f.text().contains(u"TERM"_s));
        f.click(u"Next Step Now"_s);
        QTRY_VERIFY(f.text().contains(u"INT"_s));
        f.click(u"Next Step Now"_s);
        QTRY_COMPARE(server.state(), State::Stopped);
        QTRY_COMPARE(f.bar.count(), 0);
    }

    void aStopTellsWhatItWaitsForAndCanBeHurried()
    {
        Fixture f;
        Core::ServerConfig config = Testing::testConfig(u"api"_s);
        config.grace = std::chrono::seconds(30);
        Core::Server &server = f.servers.add(config);
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        Testing::RawClient client(server.port());
        client.send("GET /slow?ms=20000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(server.status().listener.inFlight, 1);
        server.stop();
        QTRY_COMPARE(f.bar.count(), 1);
        QVERIFY(f.text().contains(u"GET /slow"_s));
        QCOMPARE(server.state(), State::Stopping);
        f.click(u"Stop Now"_s);
        QTRY_COMPARE(server.state(), State::Stopped);
        QTRY_VERIFY(f.text().contains(u"cut"_s));
    }

    void undoesARemoval()
    {
        Fixture f;
        f.servers.add(Testing::testConfig(u"a"_s));
        f.servers.add(Testing::testConfig(u"b"_s));
        f.commands.remove({&f.servers.at(0)});
        QCOMPARE(f.servers.size(), 1);
        QCOMPARE(f.bar.count(), 1);
        f.click(u"Undo"_s);
        QCOMPARE(f.servers.size(), 2);
        QCOMPARE(f.servers.at(0).name(), u"a"_s);
        QTRY_COMPARE(f.bar.count(), 0);
    }

    void aRemovedServerSaysNothingMore()
    {
        Fixture f;
        Core::ServerConfig config = Testing::testConfig();
        config.values.insert(u"fails"_s, true);
        Core::Server &server = f.servers.add(config);
        server.start();
        QTRY_COMPARE(f.bar.count(), 1);
        f.servers.remove(server.id());
        QCOMPARE(f.bar.count(), 0);
    }

private:
    struct Fixture
    {
        QString text() const
        {
            const auto *note = bar.findChild<Gui::NoteWidget *>();
            return note ? note->note().text : QString();
        }

        void click(const QString &button) const
        {
            const auto buttons = bar.findChildren<QPushButton *>();
            for (QPushButton *push : buttons) {
                if (push->text() == button) {
                    push->click();
                    return;
                }
            }
            QFAIL(qPrintable(u"no button "_s + button));
        }

        const Core::KindRegistry kinds = Testing::CommandServers::kinds();
        Core::ServerList servers {kinds};
        Gui::NoteBar bar;
        Gui::ServerCommands commands {servers};
        Gui::ServerNotes notes {servers, commands, bar};
    };
};

QTEST_MAIN(TestServerNotes)
#include "tst_servernotes.moc"
