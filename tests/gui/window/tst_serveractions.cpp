// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "gui/servers/servercommands.h"
#include "gui/servers/serverview.h"
#include "gui/window/actions.h"
#include "gui/window/serveractions.h"
#include "support/testkind.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::ActionId;
using State = Core::ServerState::Value;

class TestServerActions final : public QObject
{
    Q_OBJECT

private slots:
    void canDoWhatTheSelectionAllows()
    {
        Fixture f;
        QVERIFY(!f.can(ActionId::Start));
        QVERIFY(!f.can(ActionId::Remove));
        f.view.select(f.servers.at(0));
        QVERIFY(f.can(ActionId::Start));
        QVERIFY(f.can(ActionId::Remove));
        QVERIFY(!f.can(ActionId::Stop));
        QVERIFY(!f.can(ActionId::Open));
        f.actions[ActionId::Start]->trigger();
        QTRY_COMPARE(f.servers.at(0).state(), State::Running);
        QVERIFY(!f.can(ActionId::Start));
        QVERIFY(f.can(ActionId::Stop));
        QVERIFY(f.can(ActionId::Open));
        QVERIFY(f.can(ActionId::StopAll));
    }

    void rowsMoveInTheUsersOrderOnly()
    {
        Fixture f;
        f.view.select(f.servers.at(0));
        QVERIFY(f.can(ActionId::MoveDown));
        QVERIFY(!f.can(ActionId::UserOrder));
        f.view.sortByColumn(1, Qt::AscendingOrder);
        QVERIFY(!f.can(ActionId::MoveDown));
        f.actions[ActionId::UserOrder]->trigger();
        QVERIFY(f.can(ActionId::MoveDown));
    }

    void concernsAllThatAreSelected()
    {
        Fixture f;
        f.view.selectAll();
        f.actions[ActionId::Toggle]->trigger();
        QTRY_COMPARE(f.servers.at(0).state(), State::Running);
        QTRY_COMPARE(f.servers.at(1).state(), State::Running);
        QVERIFY(!f.can(ActionId::Rename));
        f.actions[ActionId::Remove]->trigger();
        QCOMPARE(f.servers.size(), 0);
    }

    void aDoubleClickStarts()
    {
        Fixture f;
        f.view.select(f.servers.at(1));
        emit f.view.activated(f.view.currentIndex());
        QTRY_COMPARE(f.servers.at(1).state(), State::Running);
    }

    void endsForGood()
    {
        Fixture f;
        f.view.select(f.servers.at(0));
        f.link.end();
        f.actions[ActionId::Start]->setEnabled(false);
        f.view.select(f.servers.at(1));
        QVERIFY(!f.can(ActionId::Start));
    }

private:
    struct Fixture
    {
        Fixture()
        {
            servers.add(Testing::testConfig(u"a"_s));
            servers.add(Testing::testConfig(u"b"_s));
        }

        bool can(ActionId id) const { return actions[id]->isEnabled(); }

        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers {kinds};
        QWidget window;
        // A child of nothing, so that it goes before what it uses.
        Gui::ServerView view {servers, nullptr};
        Gui::ServerCommands commands {servers};
        Gui::Actions actions {&window, &window};
        Gui::ServerActions &link = *new Gui::ServerActions(actions, servers, view, commands);
    };
};

QTEST_MAIN(TestServerActions)
#include "tst_serveractions.moc"
