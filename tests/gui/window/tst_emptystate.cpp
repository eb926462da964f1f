// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/emptystate.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::EmptyState;

class TestEmptyState final : public QObject
{
    Q_OBJECT

private slots:
    void offersToBegin()
    {
        EmptyState empty;
        QSignalSpy folder(&empty, &EmptyState::serveFolderWanted);
        QSignalSpy server(&empty, &EmptyState::newServerWanted);
        empty.show();
        empty.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&empty));
        empty.setFocus();
        QTest::keyClick(empty.focusWidget(), Qt::Key_Space);
        QCOMPARE(folder.count(), 1);
        QTest::keyClick(empty.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(empty.focusWidget(), Qt::Key_Space);
        QCOMPARE(server.count(), 1);
    }

    void offersRecentFolders()
    {
        EmptyState empty;
        const auto before = empty.findChildren<QPushButton *>().size();
        empty.setRecentFolders({u"/srv/R&D"_s, u"/b"_s, u"/c"_s, u"/d"_s});
        QSignalSpy chosen(&empty, &EmptyState::folderChosen);
        QCOMPARE(empty.findChildren<QPushButton *>().size(), before + 3);
        const auto buttons = empty.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"R&&D"_s)
                button->click();
        }
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"/srv/R&D"_s);
        empty.setRecentFolders({});
        QTRY_COMPARE(empty.findChildren<QPushButton *>().size(), before);
    }
};

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
