// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/preferences.h"
#include "gui/traffic/filter/filtercompleter.h"
#include "gui/traffic/filter/savedfilters.h"
#include "gui/traffic/filteredit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::FilterEdit;

class tst_FilterCompleter final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_edit.reset(); }
    void offersKeysAndValues();
    void replacesTheWordOnly();
    void showsExamples();
    void savesFilters();

private:
    QAbstractItemView *popup() const { return m_edit->findChild<QCompleter *>()->popup(); }
    QStringList offered() const;

    std::unique_ptr<FilterEdit> m_edit;
};

void tst_FilterCompleter::init()
{
    m_edit = std::make_unique<FilterEdit>();
    m_edit->show();
    m_edit->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

QStringList tst_FilterCompleter::offered() const
{
    QStringList texts;
    const QAbstractItemModel *model = popup()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString().section(u' ', 0, 0);
    return texts;
}

void tst_FilterCompleter::offersKeysAndValues()
{
    QTest::keyClicks(m_edit.get(), u"st"_s);
    QTRY_VERIFY(popup()->isVisible());
    QCOMPARE(offered(), QStringList {u"status:"_s});
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"status:"_s);
    QTRY_VERIFY(popup()->isVisible());
    QVERIFY(offered().contains(u"5xx"_s));
}

void tst_FilterCompleter::replacesTheWordOnly()
{
    m_edit->setText(u"path:/a  is: method:GET"_s);
    m_edit->setCursorPosition(12);
    QTest::keyClick(m_edit.get(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(popup()->isVisible());
    QVERIFY(offered().contains(u"slow"_s));
    popup()->setCurrentIndex(popup()->model()->index(int(offered().indexOf(u"slow"_s)), 0));
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"path:/a  is:slow method:GET"_s);
}

void tst_FilterCompleter::showsExamples()
{
    QTest::keyClick(m_edit.get(), Qt::Key_Down);
    QTRY_VERIFY(popup()->isVisible());
    QSignalSpy changed(m_edit.get(), &FilterEdit::filterChanged);
    popup()->setCurrentIndex(popup()->model()->index(2, 0));
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text().trimmed(), u"status:5xx since:10m"_s);
    QTRY_COMPARE(changed.size(), 1);
}

void tst_FilterCompleter::savesFilters()
{
    const QTemporaryDir folder;
    Gui::Preferences preferences(folder.filePath(u"portside.ini"_s));
    Gui::SavedFilters button;
    button.setPreferences(&preferences);
    QSignalSpy chosen(&button, &Gui::SavedFilters::filterChosen);
    const auto texts = [&] {
        emit button.menu()->aboutToShow();
        QStringList all;
        for (const QAction *action : button.menu()->actions())
            all << action->text();
        return all;
    };
    const auto trigger = [&](const QString &text) {
        for (QAction *action : button.menu()->actions()) {
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(!texts().contains(u"Save This Filter"_s)); // there is none
    button.setCurrent(u"a&b status:404"_s);
    QVERIFY(texts().contains(u"Save This Filter"_s));
    QVERIFY(trigger(u"Save This Filter"_s));
    QCOMPARE(preferences.savedFilters(), QStringList {u"a&b status:404"_s});
    QCOMPARE(texts().first(), u"a&&b status:404"_s);
    QVERIFY(trigger(u"a&&b status:404"_s));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"a&b status:404"_s);
    QVERIFY(trigger(u"Forget This Filter"_s));
    QVERIFY(preferences.savedFilters().isEmpty());
}

QTEST_MAIN(tst_FilterCompleter)
#include "tst_filtercompleter.moc"
