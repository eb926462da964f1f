// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/actions.h"

#include <QAction>
#include <QSet>
#include <QTest>
#include <QWidget>

using Gui::ActionId;
using Gui::Actions;

class TestActions final : public QObject
{
    Q_OBJECT

private slots:
    void eachHasWordsAndNoTwoShareKeys()
    {
        QWidget window;
        QWidget list(&window);
        const Actions actions(&window, &list);
        QSet<QKeySequence> keys;
        for (const auto &[id, action] : actions.all()) {
            QVERIFY(!action->text().isEmpty());
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
            keys.insert(action->shortcut());
            QVERIFY(
                action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
        QVERIFY(keys.size() > 15);
    }

    void stopSaysWhenItMeansNow()
    {
        QWidget window;
        QWidget list(&window);
        Actions actions(&window, &list);
        const QString before = actions[ActionId::Stop]->text();
        actions.setStopsNow(true);
        QVERIFY(actions[ActionId::Stop]->text() != before);
        actions.setStopsNow(false);
        QCOMPARE(actions[ActionId::Stop]->text(), before);
    }

    void keysOfTheListNeedItsFocus()
    {
        QWidget window;
        auto *list = new QWidget(&window);
        auto *other = new QWidget(&window);
        list->setFocusPolicy(Qt::StrongFocus);
        other->setFocusPolicy(Qt::StrongFocus);
        const Actions actions(&window, list);
        int removals = 0;
        connect(actions[ActionId::Remove], &QAction::triggered, this, [&removals] { ++removals; });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Delete);
        QCOMPARE(removals, 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(removals, 1);
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
