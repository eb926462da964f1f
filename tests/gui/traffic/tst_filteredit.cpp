// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/filteredit.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::FilterEdit;

class tst_FilterEdit final : public QObject
{
    Q_OBJECT

private slots:
    void readsOnceAfterTyping();
    void namesTheMistakeAtItsPlace();
    void escapeClears();
};

void tst_FilterEdit::readsOnceAfterTyping()
{
    FilterEdit edit;
    QSignalSpy changed(&edit, &FilterEdit::filterChanged);
    QTest::keyClicks(&edit, u"status:404"_s);
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Core::TrafficFilter>().text(), u"status:404"_s);
}

void tst_FilterEdit::namesTheMistakeAtItsPlace()
{
    FilterEdit edit;
    QSignalSpy changed(&edit, &FilterEdit::filterChanged);
    QSignalSpy errors(&edit, &FilterEdit::errorChanged);
    edit.setFilterText(u"a status:no"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(errors.size(), 1);
    QVERIFY(edit.error());
    QVERIFY(edit.error()->position >= 2);
    QVERIFY(edit.errorText().contains(u"no"_s));
    QVERIFY(edit.errorText().contains(QString::number(edit.error()->position + 1)));
    QCOMPARE(edit.text(), u"a status:no"_s);
    edit.setFilterText(u"a"_s);
    QVERIFY(!edit.error());
    QVERIFY(edit.errorText().isEmpty());
    QCOMPARE(errors.size(), 2);
    QCOMPARE(changed.size(), 1);
}

void tst_FilterEdit::escapeClears()
{
    FilterEdit edit;
    edit.setFilterText(u"abc"_s);
    QSignalSpy changed(&edit, &FilterEdit::filterChanged);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(edit.text().isEmpty());
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(tst_FilterEdit)
#include "tst_filteredit.moc"
