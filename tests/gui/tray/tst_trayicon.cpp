// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/settings/preferences.h"
#include "gui/tray/traybadge.h"
#include "gui/tray/trayicon.h"
#include "support/commandserver.h"
#include "support/testkind.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

class TestTrayIcon final : public QObject
{
    Q_OBJECT

private slots:
    void hasAMenuForEachServer()
    {
        Fixture f;
        f.servers.add(Testing::testConfig(u"R&D"_s));
        QTRY_VERIFY(f.menuOf(u"R&&D"_s));
        QVERIFY(f.entry(u"R&&D"_s, u"&Start"_s)->isEnabled());
        QVERIFY(!f.entry(u"R&&D"_s, u"&Copy URL"_s)->isEnabled());
        f.entry(u"R&&D"_s, u"&Start"_s)->trigger();
        QTRY_COMPARE(f.servers.at(0).state(), State::Running);
        QTRY_VERIFY(f.entry(u"R&&D"_s, u"&Copy URL"_s)->isEnabled());
        f.entry(u"R&&D"_s, u"&Copy URL"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), f.servers.at(0).url().toString());
        QTRY_VERIFY(f.tray.toolTip().contains(u'1'));
        f.entry(u"R&&D"_s, u"S&top"_s)->trigger();
        QTRY_COMPARE(f.servers.at(0).state(), State::Stopped);
        f.servers.clear();
        QTRY_VERIFY(!f.menuOf(u"R&&D"_s));
    }

    void warnsOfAnUnhealthyProgram()
    {
        const QTemporaryDir folder;
        Fixture f;
        Core::ServerConfig config = Testing::CommandServers::config(u"echo ready; sleep 60"_s);
        config.name = u"shop"_s;
        config.values.insert(u"healthCheck"_s, u"command"_s);
        config.values.insert(u"healthCommand"_s, u"/bin/ls %1"_s.arg(folder.filePath(u"well"_s)));
        config.values.insert(u"healthInterval"_s, 1);
        config.values.insert(u"healthFailures"_s, 1);
        f.servers.add(config).start();
        QTRY_VERIFY_WITH_TIMEOUT(f.tray.toolTip().contains(u"unhealthy"_s), 20'000);
        QVERIFY(f.menuOf(u"shop (Unhealthy)"_s));
        QFile well(folder.filePath(u"well"_s));
        QVERIFY(well.open(QIODevice::WriteOnly));
        QTRY_VERIFY_WITH_TIMEOUT(!f.tray.toolTip().contains(u"unhealthy"_s), 20'000);
        QTRY_VERIFY(f.menuOf(u"shop (Running)"_s));
    }

    void leavesNoMenusBehind()
    {
        Fixture f;
        f.servers.add(Testing::testConfig());
        QTRY_COMPARE(f.tray.menu().findChildren<QMenu *>().size(), 2);
        f.servers.at(0).start();
        QTRY_VERIFY(f.entry({}, u"Stop A&ll"_s)->isEnabled());
        QCOMPARE(f.tray.menu().findChildren<QMenu *>().size(), 2);
    }

    void stopsAll()
    {
        Fixture f;
        for (int i = 0; i < 3; ++i)
            f.servers.add(Testing::testConfig()).start();
        QTRY_VERIFY(f.entry({}, u"Stop A&ll"_s)->isEnabled());
        f.entry({}, u"Stop A&ll"_s)->trigger();
        QTRY_VERIFY(f.servers.allStopped());
    }

    void servesRecentFolders()
    {
        Fixture f;
        QSignalSpy chosen(&f.tray, &Gui::TrayIcon::folderChosen);
        f.preferences.addRecentFolder(u"/srv/site"_s);
        QTRY_VERIFY(f.entry(u"&Recent Folders"_s, u"/srv/site"_s));
        f.entry(u"&Recent Folders"_s, u"/srv/site"_s)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"/srv/site"_s);
    }

    void asksForWindowAndQuit()
    {
        Fixture f;
        QSignalSpy window(&f.tray, &Gui::TrayIcon::windowWanted);
        QSignalSpy quit(&f.tray, &Gui::TrayIcon::quitWanted);
        f.entry({}, u"Show &Window"_s)->trigger();
        f.entry({}, u"&Quit"_s)->trigger();
        QCOMPARE(window.count(), 1);
        QCOMPARE(quit.count(), 1);
    }

    void theBadgeDependsOnCountAndFailure()
    {
        const auto image = [](int running, bool failed, bool warns = false) {
            return Gui::trayBadge({running, failed, warns}).pixmap(32, 32).toImage();
        };
        QVERIFY(image(0, false) != image(1, false));
        QVERIFY(image(1, false) != image(2, false));
        QVERIFY(image(1, false) != image(1, true));
        QCOMPARE(image(100, false), image(1000, false));
        QVERIFY(image(1, false) != image(1, false, true));
        QVERIFY(image(1, true) != image(1, true, true));
    }

    void warnsOfServersForOthers()
    {
        Fixture f;
        Core::ServerConfig config = Testing::testConfig(u"wide"_s);
        config.host = u"0.0.0.0"_s;
        config.allowNetwork = true;
        Core::Server &server = f.workspace.servers().add(config);
        server.start();
        QTRY_VERIFY(f.tray.toolTip().contains(u"network"_s));
        QTRY_VERIFY(f.menuOf(u"wide"_s)->title().contains(u"network"_s));
        server.stop();
        QTRY_VERIFY(!f.tray.toolTip().contains(u"network"_s));
    }

private:
    struct Fixture
    {
        QMenu *menuOf(const QString &title) const
        {
            const auto actions = tray.menu().actions();
            for (const QAction *action : actions) {
                if (action->menu() && action->text().startsWith(title))
                    return action->menu();
            }
            return nullptr;
        }

        // Of the menu itself if the title is empty.
        QAction *entry(const QString &title, const QString &text) const
        {
            const QMenu *menu = title.isEmpty() ? &tray.menu() : menuOf(title);
            if (!menu)
                return nullptr;
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text() == text)
                    return action;
            }
            return nullptr;
        }

        const QTemporaryDir folder;
        const Core::KindRegistry kinds = Testing::CommandServers::kinds();
        Core::Workspace workspace {kinds};
        Core::ServerList &servers = workspace.servers();
        Gui::Preferences preferences {folder.filePath(u"settings.ini"_s)};
        Gui::TrayIcon tray {workspace, preferences};
    };
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
