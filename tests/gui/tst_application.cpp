// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/application.h"
#include "gui/mainwindow.h"
#include "gui/servers/serverview.h"
#include "gui/settings/preferences.h"
#include "gui/theme.h"
#include "gui/widgets/notebar.h"
#include "gui/window/stoppingview.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

class TestApplication final : public QObject
{
    Q_OBJECT

private slots:
    void withATrayClosingTheWindowKeepsServersRunning()
    {
        Fixture f;
        f.start();
        Core::Server &server = f.startServer();
        QSignalSpy finished(&f.application, &Gui::Application::finished);
        f.application.window().close();
        QVERIFY(f.application.window().isHidden());
        QVERIFY(f.application.preferences().closeToTrayTold());
        QCOMPARE(server.state(), State::Running);
        QCOMPARE(Testing::request(server.port(), "GET", "/").status, 200);
        QCOMPARE(finished.count(), 0);
        f.application.open({}, {});
        QVERIFY(f.application.window().isVisible());
    }

    void withoutATrayClosingTheWindowQuits()
    {
        Fixture f;
        f.hasTray = false;
        f.start();
        f.startServer();
        QSignalSpy finished(&f.application, &Gui::Application::finished);
        f.application.window().close();
        QVERIFY(finished.count() > 0 || finished.wait());
        QVERIFY(f.servers.allStopped());
    }

    void theTrayCanBeTurnedOff()
    {
        Fixture f;
        f.application.preferences().setCloseToTray(false);
        f.start();
        QSignalSpy finished(&f.application, &Gui::Application::finished);
        f.application.window().close();
        QVERIFY(finished.count() > 0 || finished.wait());
    }

    void quittingTellsWhatItWaitsForAndCanBeHurried()
    {
        Fixture f;
        f.start();
        Core::Server &server = f.startServer(std::chrono::seconds(30));
        Testing::RawClient client(server.port());
        client.send("GET /slow?ms=20000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(server.status().listener.inFlight, 1);
        QSignalSpy finished(&f.application, &Gui::Application::finished);
        f.application.quit();
        auto *view = f.application.window().findChild<Gui::StoppingView *>();
        QTRY_VERIFY(view->isVisible());
        QCOMPARE(finished.count(), 0);
        // Nothing may be started any more.
        QTest::keyClick(&f.application.window(), Qt::Key_R,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(server.state(), State::Stopping);
        view->findChild<QPushButton *>()->click();
        QVERIFY(finished.count() > 0 || finished.wait());
    }

    void quittingGivesRequestsTheirAnswer()
    {
        Fixture f;
        f.start();
        Core::Server &server = f.startServer();
        Testing::RawClient client(server.port());
        client.send("GET /slow?ms=300 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(server.status().listener.inFlight, 1);
        QSignalSpy finished(&f.application, &Gui::Application::finished);
        f.application.quit();
        QCOMPARE(client.readResponse().status, 200);
        QVERIFY(finished.count() > 0 || finished.wait());
    }

    void servesTheFoldersOfItsArguments()
    {
        Fixture f;
        const QTemporaryDir site;
        QVERIFY(QDir(site.path()).mkdir(u"docs"_s));
        f.start({u"docs"_s, site.path()}, site.path());
        QTRY_COMPARE(f.servers.size(), 2);
        QTRY_COMPARE(f.servers.running(), 2);
        // A second start hands its arguments over.
        f.application.open({u"docs"_s}, site.path());
        QCOMPARE(f.servers.size(), 2);
    }

    void findsAFolderThatTheWorkspaceHasAlready()
    {
        const QTemporaryDir site;
        Fixture f;
        {
            Core::Workspace earlier(f.kinds);
            QSignalSpy opened(&earlier, &Core::Workspace::opened);
            earlier.open(f.file());
            QVERIFY(earlier.isOpen() || opened.wait());
            earlier.serveFolder(site.path());
            QSignalSpy closed(&earlier, &Core::Workspace::closed);
            earlier.close();
            QVERIFY(closed.wait());
        }
        f.start({site.path()});
        QTRY_COMPARE(f.servers.running(), 1);
        QCOMPARE(f.servers.size(), 1);
    }

    void selectsTheServerItIsAskedFor()
    {
        Fixture f;
        f.start();
        f.servers.add(Testing::testConfig(u"a"_s));
        f.servers.add(Testing::testConfig(u"b"_s));
        f.application.open({u"--show"_s, u"b"_s}, {});
        auto *list = f.application.window().findChild<Gui::ServerView *>();
        QCOMPARE(list->currentServer(), f.servers.findByName(u"b"_s));
    }

    void tellsOfArgumentsItDoesNotKnow()
    {
        Fixture f;
        f.start({u"--nonsense"_s});
        QCOMPARE(f.application.window().notes().count(), 1);
        QVERIFY(f.servers.size() == 0);
    }

    void startsInTheTray()
    {
        Fixture f;
        f.start({u"--minimised"_s});
        QVERIFY(f.application.window().isHidden());
        f.application.open({}, {});
        QVERIFY(f.application.window().isVisible());
    }

    void tellsOfADamagedWorkspace()
    {
        Fixture f;
        QFile file(f.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        QSignalSpy failed(&f.workspace, &Core::Workspace::openFailed);
        f.workspace.open(f.file());
        f.application.open({}, {});
        QVERIFY(failed.count() > 0 || failed.wait());
        QCOMPARE(f.application.window().notes().count(), 1);
        QVERIFY(!QDir(f.folder.path()).entryList(QDir::Files).isEmpty());
    }

    void switchesLanguageAndTheme()
    {
        Fixture f;
        f.start();
        auto &preferences = f.application.preferences();
        preferences.setLanguage(u"en"_s);
        const auto titles = [&f] {
            QStringList texts;
            const auto actions = f.application.window().menuBar()->actions();
            for (const QAction *action : actions)
                texts.append(action->text());
            return texts;
        };
        QVERIFY(titles().contains(u"&File"_s));
        preferences.setLanguage(u"de"_s);
        QTRY_VERIFY(titles().contains(u"&Datei"_s));
        preferences.setLanguage(u"en"_s);
        QTRY_VERIFY(titles().contains(u"&File"_s));
        preferences.setTheme(Gui::ThemeChoice::Dark);
        QVERIFY(Gui::Theme::isDark());
        preferences.setTheme(Gui::ThemeChoice::Light);
        QVERIFY(!Gui::Theme::isDark());
    }

private:
    struct Fixture
    {
        QString file() const { return folder.filePath(u"portside.json"_s); }

        void start(const QStringList &arguments = {}, const QString &workingFolder = {})
        {
            QSignalSpy opened(&workspace, &Core::Workspace::opened);
            workspace.open(file());
            application.open(arguments, workingFolder);
            if (!workspace.isOpen())
                opened.wait();
        }

        Core::Server &startServer(std::chrono::milliseconds grace = std::chrono::seconds(5))
        {
            Core::ServerConfig config = Testing::testConfig();
            config.grace = grace;
            Core::Server &server = servers.add(config);
            QSignalSpy states(&server, &Core::Server::stateChanged);
            server.start();
            while (server.state() != State::Running && states.wait()) { }
            return server;
        }

        const QTemporaryDir folder;
        bool hasTray = true;
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::Workspace workspace {kinds};
        Core::ServerList &servers = workspace.servers();
        Gui::Application application {workspace,
                                      {.settingsFile = folder.filePath(u"settings.ini"_s),
                                       .trayAvailable = [this] { return hasTray; }}};
    };
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
