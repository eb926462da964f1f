// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/dialogs/newserverdialog.h"
#include "gui/mainwindow.h"
#include "gui/servers/serverview.h"
#include "gui/settings/preferences.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"
#include "gui/widgets/fieldform.h"
#include "kinds/allkinds.h"
#include "support/processmark.h"
#include "support/programs.h"
#include "support/rawclient.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

// Programs of this machine in the whole window, as people run them: made in the dialog, seen in the
// table, stopped by a key.
class TestProgramsInWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void runsPrograms_data()
    {
        QTest::addColumn<Testing::Program>("program");
        const QList<Testing::Program> programs = m_programs.all();
        for (const Testing::Program &program : programs)
            QTest::newRow(program.name.constData()) << program;
    }

    void runsPrograms()
    {
        QFETCH(const Testing::Program, program);
        if (!m_programs.isInstalled(program))
            QSKIP("not installed");
        Fixture f;
        const Testing::ProcessMark mark(m_programs.folder());
        create(f, program.line());
        QCOMPARE(f.servers.size(), 1);
        Core::Server &server = f.servers.at(0);
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Running, 20'000);
        const quint16 port = server.port();
        QVERIFY(mark.processes().size() >= 2); // with the keeper

        QVERIFY(Testing::request(port, "GET", program.path).body.contains("hello"));
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.view->setFocus();
        QTest::keyClick(f.view, Qt::Key_2, Qt::ControlModifier);
        auto *view = f.window.findChild<Gui::TrafficView *>();
        QVERIFY(view);
        QTRY_VERIFY(view->isVisible()); // there is something to show
        QTRY_COMPARE(view->trafficModel()->rowCount(), 1);
        QTRY_COMPARE(view->trafficModel()->record(0).request.target, program.path);

        QTest::keyClick(f.view, Qt::Key_Period, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Stopped, 10'000);
        QCOMPARE(server.lastAborted(), 0);
        QCOMPARE(mark.processes(), QStringList());
        QCOMPARE(Testing::zombies(), QStringList());
        QVERIFY(!Testing::isOpen(port));
    }

private:
    struct Fixture
    {
        Fixture()
            : preferences(folder.filePath(u"settings.ini"_s))
            , window(workspace, preferences)
            , view(window.findChild<Gui::ServerView *>())
        {
            workspace.keepTraffic(folder.filePath(u"history.db"_s));
            workspace.open(folder.filePath(u"portside.json"_s));
            window.show();
            window.activateWindow();
            if (!QTest::qWaitFor([this] { return workspace.isOpen(); })
                || !QTest::qWaitForWindowActive(&window))
                qFatal("the window does not open");
        }

        const QTemporaryDir folder;
        const Core::KindRegistry kinds = Kinds::allKinds();
        Core::Workspace workspace {kinds};
        Core::ServerList &servers = workspace.servers();
        Gui::Preferences preferences;
        Gui::MainWindow window;
        Gui::ServerView *view;
    };

    void create(Fixture &f, const QString &command) const
    {
        QTest::keyClick(&f.window, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = f.window.findChild<Gui::NewServerDialog *>();
        QVERIFY(dialog);
        auto *kinds = dialog->findChild<QListWidget *>(u"kinds"_s);
        kinds->setCurrentItem(kinds->findItems(u"Command"_s, Qt::MatchExactly).value(0));
        auto *form = dialog->findChild<Gui::FieldForm *>();
        form->setValue(u"command"_s, command);
        form->setValue(u"folder"_s, m_programs.folder());
        auto *button = dialog->findChild<QPushButton *>(u"create"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
    }

    const Testing::Programs m_programs;
};

QTEST_MAIN(TestProgramsInWindow)
#include "tst_programsinwindow.moc"
