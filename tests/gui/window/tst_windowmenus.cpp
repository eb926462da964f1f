// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/preferences.h"
#include "gui/window/windowmenus.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::ActionId;

class TestWindowMenus final : public QObject
{
    Q_OBJECT

private slots:
    void leadsToEveryAction()
    {
        Fixture f;
        const QList<QAction *> entries = entriesOf(*f.window.menuBar());
        for (const auto &[id, action] : f.actions.all()) {
            // One key starts and stops, and the list selects all: the menus have other ways.
            if (id != ActionId::Toggle && id != ActionId::SelectAll)
                QVERIFY2(entries.contains(action), qPrintable(action->text()));
        }
    }

    void choosesTheme()
    {
        Fixture f;
        entry(f, u"&Dark"_s)->trigger();
        QCOMPARE(f.preferences.theme(), Gui::ThemeChoice::Dark);
        QVERIFY(entry(f, u"&Dark"_s)->isChecked());
        QVERIFY(!entry(f, u"&Light"_s)->isChecked());
    }

    void choosesLanguage()
    {
        Fixture f;
        entry(f, u"Deutsch"_s)->trigger();
        QCOMPARE(f.preferences.language(), u"de"_s);
        QVERIFY(entry(f, u"Deutsch"_s)->isChecked());
    }

    void listsRecentFolders()
    {
        Fixture f;
        QSignalSpy chosen(&f.menus, &Gui::WindowMenus::folderChosen);
        f.preferences.addRecentFolder(u"/srv/R&D"_s);
        QTRY_VERIFY(entry(f, u"/srv/R&&D"_s));
        entry(f, u"/srv/R&&D"_s)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"/srv/R&D"_s);
        entry(f, u"&Clear List"_s)->trigger();
        QVERIFY(f.preferences.recentFolders().isEmpty());
        QTRY_VERIFY(!entry(f, u"/srv/R&&D"_s));
    }

    void leavesQuitWhenTheRestIsOver()
    {
        Fixture f;
        f.menus.setEnabled(false);
        for (const auto &[id, action] : f.actions.all())
            QCOMPARE(action->isEnabled(), id == ActionId::Quit);
        QVERIFY(!f.menus.filter()->isEnabled());
    }

private:
    struct Fixture
    {
        const QTemporaryDir folder;
        Gui::Preferences preferences {folder.filePath(u"settings.ini"_s)};
        QMainWindow window;
        Gui::Actions actions {&window, &window};
        Gui::WindowMenus menus {&window, actions, {}, preferences};
    };

    static QList<QAction *> entriesOf(const QWidget &menu)
    {
        QList<QAction *> entries;
        const auto actions = menu.actions();
        for (QAction *action : actions) {
            entries.append(action);
            if (action->menu())
                entries += entriesOf(*action->menu());
        }
        return entries;
    }

    static QAction *entry(const Fixture &f, const QString &text)
    {
        const QList<QAction *> entries = entriesOf(*f.window.menuBar());
        for (QAction *action : entries) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestWindowMenus)
#include "tst_windowmenus.moc"
