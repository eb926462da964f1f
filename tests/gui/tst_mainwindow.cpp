// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/detail/detailpane.h"
#include "gui/dialogs/dialogs.h"
#include "gui/dialogs/newserverdialog.h"
#include "gui/dialogs/preferencesdialog.h"
#include "gui/dialogs/shortcutsdialog.h"
#include "gui/mainwindow.h"
#include "gui/servers/serverview.h"
#include "gui/settings/preferences.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/toast.h"
#include "gui/window/emptystate.h"
#include "gui/window/exposurebutton.h"
#include "support/projectfolder.h"
#include "support/proposingkind.h"
#include "support/rawclient.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void teachesWhileThereIsNoServer()
    {
        Fixture f;
        auto *empty = f.window.findChild<Gui::EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!f.window.findChild<Gui::DetailPane *>());
        Core::Server &server = f.servers.add(Testing::testConfig());
        QVERIFY(!empty->isVisible());
        QCOMPARE(f.view->currentServer(), &server);
        QVERIFY(f.window.findChild<Gui::DetailPane *>());
        f.servers.remove(server.id());
        QVERIFY(empty->isVisible());
    }

    void worksByKeyboard()
    {
        Fixture f;
        f.servers.add(Testing::testConfig(u"a"_s));
        f.servers.add(Testing::testConfig(u"b"_s));
        f.window.selectServer(f.servers.at(0));
        QTest::keyClick(f.view, Qt::Key_Space);
        QTRY_COMPARE(f.servers.at(0).state(), State::Running);
        QTest::keyClick(f.view, Qt::Key_C, Qt::ControlModifier);
        const QString url = f.servers.at(0).url().toString();
        QCOMPARE(QGuiApplication::clipboard()->text(), url);
        auto *toast = f.window.findChild<Gui::Toast *>();
        QVERIFY(toast->isVisible());
        QVERIFY(toast->text().contains(url));
        QTest::keyClick(f.view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.servers.at(1).name(), u"a"_s);
        QTest::keyClick(f.view, Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE(f.servers.at(1).state(), State::Stopped);
        QTest::keyClick(f.view, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(f.servers.running(), 2);
        QTest::keyClick(f.view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.servers.size(), 3);
        QTest::keyClick(f.view, Qt::Key_Delete);
        QCOMPARE(f.servers.size(), 2);
        QCOMPARE(f.window.notes().count(), 1);
        QVERIFY(!f.view->selectedServers().isEmpty());
    }

    void filtersByKeyboard()
    {
        Fixture f;
        f.servers.add(Testing::testConfig(u"docs"_s));
        f.servers.add(Testing::testConfig(u"shop"_s));
        QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
        auto *filter = qobject_cast<QLineEdit *>(f.window.focusWidget());
        QVERIFY(filter);
        QTest::keyClicks(filter, u"sho"_s);
        QCOMPARE(f.view->model()->rowCount(), 1);
        // Keys of the list leave the text alone.
        QTest::keyClick(filter, Qt::Key_Delete);
        QCOMPARE(f.servers.size(), 2);
        f.window.selectServer(f.servers.at(0));
        QCOMPARE(f.view->currentServer(), &f.servers.at(0));
    }

    void opensDialogsOnceAndByKeyboard()
    {
        Fixture f;
        QTest::keyClick(&f.window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_F1);
        QCOMPARE(f.window.findChildren<Gui::NewServerDialog *>().size(), 1);
        QCOMPARE(f.window.findChildren<Gui::PreferencesDialog *>().size(), 1);
        QCOMPARE(f.window.findChildren<Gui::ShortcutsDialog *>().size(), 1);
    }

    void aDroppedFolderIsServed()
    {
        Fixture f;
        const QTemporaryDir folder;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.path())});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.window, &enter);
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&f.window, &drop);
        QCOMPARE(f.servers.size(), 1);
        QTRY_COMPARE(f.servers.at(0).state(), State::Running);
        QCOMPARE(f.view->currentServer(), &f.servers.at(0));
        QCOMPARE(f.preferences.recentFolders(), QStringList {folder.path()});
    }

    void aDroppedProjectIsOffered()
    {
        Fixture f;
        f.kinds.add(Testing::proposingKind());
        const Testing::ProjectFolder folder;
        folder.add(u"made"_s);
        f.window.openFolder(folder.path());
        QTRY_VERIFY(f.window.findChild<Gui::NewServerDialog *>());
        QCOMPARE(f.servers.size(), 0);
        auto *dialog = f.window.findChild<Gui::NewServerDialog *>();
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(f.servers.size(), 1);
        QCOMPARE(f.servers.at(0).config().values.value(u"command"_s).toString(), u"run one"_s);
        QCOMPARE(f.preferences.recentFolders(), QStringList {folder.path()});

        f.servers.at(0).stopNow();
        f.window.openFolder(folder.path());
        QTRY_COMPARE(f.servers.at(0).state(), State::Running);
        QCOMPARE(f.servers.size(), 1);
    }

    void severalFoldersAreTakenOneAfterTheOther()
    {
        Fixture f;
        f.kinds.add(Testing::proposingKind());
        const Testing::ProjectFolder one;
        const Testing::ProjectFolder plain;
        const Testing::ProjectFolder other;
        one.add(u"made"_s);
        other.add(u"made"_s);
        f.window.dialogs().openFolders({one.path(), plain.path(), other.path()});
        QTRY_VERIFY(f.window.findChild<Gui::NewServerDialog *>());
        const QPointer<Gui::NewServerDialog> first = f.window.findChild<Gui::NewServerDialog *>();
        QCOMPARE(f.servers.size(), 0);
        first->reject();
        QTRY_VERIFY(!first);
        QTRY_COMPARE(f.servers.size(), 1);
        QCOMPARE(f.servers.at(0).config().values.value(u"folder"_s).toString(), plain.path());
        QTRY_VERIFY(f.window.findChild<Gui::NewServerDialog *>());
        QTest::keyClick(f.window.findChild<Gui::NewServerDialog *>(), Qt::Key_Return);
        QTRY_COMPARE(f.servers.size(), 2);
        QCOMPARE(f.servers.at(1).config().values.value(u"command"_s).toString(), u"run one"_s);
    }

    void servesRecentFolders()
    {
        Fixture f;
        const QTemporaryDir one;
        const QTemporaryDir other;
        f.preferences.addRecentFolder(one.path());
        f.preferences.addRecentFolder(other.path());
        const auto buttons = f.window.findChild<Gui::EmptyState *>()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == QDir(one.path()).dirName())
                button->click();
        }
        QCOMPARE(f.servers.size(), 1);
        QCOMPARE(f.preferences.recentFolders(), (QStringList {one.path(), other.path()}));
        const QString entry = other.path();
        const auto find = [&]() -> QAction * {
            const auto actions = f.window.findChildren<QAction *>();
            for (QAction *action : actions) {
                if (action->text() == entry)
                    return action;
            }
            return nullptr;
        };
        QTRY_VERIFY(find());
        find()->trigger();
        QCOMPARE(f.servers.size(), 2);
    }

    void aSecondStopMeansNow()
    {
        Fixture f;
        Core::ServerConfig config = Testing::testConfig();
        config.grace = std::chrono::seconds(30);
        Core::Server &server = f.servers.add(config);
        f.window.selectServer(server);
        server.start();
        QTRY_COMPARE(server.state(), State::Running);
        Testing::RawClient client(server.port());
        client.send("GET /slow?ms=20000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(server.status().listener.inFlight, 1);
        QTest::keyClick(f.view, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(server.state(), State::Stopping);
        QTRY_COMPARE(f.window.notes().count(), 1);
        QTest::keyClick(f.view, Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE(server.state(), State::Stopped);
        QCOMPARE(server.lastAborted(), 1);
    }

    void marksWhatTheNetworkReaches()
    {
        Fixture f;
        Core::ServerConfig config = Testing::testConfig();
        config.host = u"0.0.0.0"_s;
        config.allowNetwork = true;
        Core::Server &server = f.servers.add(config);
        auto *mark = f.window.findChild<Gui::ExposureButton *>();
        QVERIFY(mark->isHidden());
        server.start();
        QTRY_VERIFY(!mark->isHidden());
        QVERIFY(f.window.windowTitle().contains(u"network"_s));
        server.stop();
        QTRY_VERIFY(mark->isHidden());
        QVERIFY(!f.window.windowTitle().contains(u"network"_s));
    }

    void closingIsDecidedOutside()
    {
        Fixture f;
        QSignalSpy wanted(&f.window, &Gui::MainWindow::closeWanted);
        f.window.close();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(f.window.isVisible());
    }

    void remembersItsSize()
    {
        const QTemporaryDir settings;
        {
            Fixture f(settings.filePath(u"s.ini"_s));
            f.window.resize(900, 640);
            f.window.saveLayout();
        }
        Fixture again(settings.filePath(u"s.ini"_s));
        QCOMPARE(again.window.size(), QSize(900, 640));
    }

private:
    struct Fixture
    {
        explicit Fixture(const QString &file = {})
            : preferences(file.isEmpty() ? folder.filePath(u"settings.ini"_s) : file)
            , window(workspace, preferences)
            , view(window.findChild<Gui::ServerView *>())
        {
            workspace.open(folder.filePath(u"portside.json"_s));
            QSignalSpy opened(&workspace, &Core::Workspace::opened);
            if (!workspace.isOpen())
                opened.wait();
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window does not become active");
        }

        const QTemporaryDir folder;
        Core::KindRegistry kinds = Testing::testKinds();
        Core::Workspace workspace {kinds};
        Core::ServerList &servers = workspace.servers();
        Gui::Preferences preferences;
        Gui::MainWindow window;
        Gui::ServerView *view;
    };
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
