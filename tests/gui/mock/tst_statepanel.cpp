// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorfixture.h"
#include "gui/mock/state/statepanel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Testing;

namespace {

constexpr const char *doors = R"({
  "portsideMock": 1,
  "routes": [
    {"path": "/open", "response": {"set": {"door": "open"},
      "callbacks": [{"url": "http:\/\/127.0.0.1:1/lost"}]}},
    {"path": "/door", "responses": [
      {"when": [{"state": "door", "equals": "open"}], "body": "open"}, {"body": "shut"}]}
  ],
  "resources": [{"path": "/users", "data": [{"id": 1}]}]
}
)";

} // namespace

// The state of a mock API that runs, in the window.
class tst_StatePanel final : public QObject, private EditorFixture
{
    Q_OBJECT

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : child<Gui::StatePanel>()->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QStringList rows(int table) const
    {
        const auto *tree = child<Gui::StatePanel>()->findChildren<QTreeWidget *>().at(table);
        QStringList rows;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            rows << tree->topLevelItem(i)->text(0) + u": "_s + tree->topLevelItem(i)->text(1);
        return rows;
    }

private slots:
    void init()
    {
        begin();
        m_editor.reset();
        writeDisk(doors);
        open();
        child<QTabWidget>()->setCurrentWidget(child<Gui::StatePanel>());
    }
    void cleanup() { end(); }

    void nothingCanBeDoneWhileItStands()
    {
        QVERIFY(!button(u"Reset All"_s)->isEnabled());
        serve();
        QTRY_VERIFY(button(u"Reset All"_s)->isEnabled());
        m_server->stop();
        QTRY_VERIFY(!button(u"Reset All"_s)->isEnabled());
    }

    void itIsShownAndReset()
    {
        serve();
        QTRY_COMPARE(rows(0), QStringList {u"/users: 1 entries"_s});
        get("/open");
        request(m_server->port(), "POST", "/users", "", "{}");
        QTRY_COMPARE(rows(0), QStringList({u"/users: 2 entries"_s, u"door: open"_s}));
        button(u"Forget State"_s)->click();
        QTRY_COMPARE(rows(0), QStringList {u"/users: 2 entries"_s});
        QCOMPARE(get("/door"), "shut");
        button(u"Reset Resources"_s)->click();
        QTRY_COMPARE(rows(0), QStringList {u"/users: 1 entries"_s});
        button(u"Reset Counts"_s)->click();
        QTRY_VERIFY(std::ranges::all_of(m_server->status().uses,
                                        [](const auto &use) { return use.requests == 0; }));
    }

    void snapshotsAreTakenAndBroughtBack()
    {
        serve();
        QTRY_VERIFY(button(u"Reset All"_s)->isEnabled());
        get("/open");
        auto *name = child<Gui::StatePanel>()->findChild<QLineEdit *>();
        QVERIFY(!button(u"Take"_s)->isEnabled());
        QTest::keyClicks(name, u"open door"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *list = child<Gui::StatePanel>()->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"open door"_s);
        button(u"Reset All"_s)->click();
        QTRY_COMPARE(get("/door"), "shut");
        button(u"Go Back to It"_s)->click();
        QTRY_COMPARE(get("/door"), "open");
        button(u"Forget It"_s)->click();
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!button(u"Forget It"_s)->isEnabled());
    }

    void callbacksAreListed()
    {
        serve();
        get("/open");
        const auto sent
            = [this] { return child<Gui::StatePanel>()->findChildren<QTreeWidget *>().at(1); };
        QTRY_COMPARE(sent()->topLevelItemCount(), 1);
        QCOMPARE(sent()->topLevelItem(0)->text(2), u"POST http://127.0.0.1:1/lost"_s);
        QVERIFY(!sent()->topLevelItem(0)->text(1).isEmpty());
        button(u"Forget Callbacks"_s)->click();
        QTRY_COMPARE(sent()->topLevelItemCount(), 0);
    }
};

QTEST_MAIN(tst_StatePanel)
#include "tst_statepanel.moc"
