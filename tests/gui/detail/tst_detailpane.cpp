// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "gui/console/consolepane.h"
#include "gui/detail/detailpane.h"
#include "gui/detail/settingspane.h"
#include "gui/overview/overviewpane.h"
#include "gui/traffic/trafficpane.h"
#include "support/testkind.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::DetailPane;
using Tab = Gui::DetailPane::Tab;

class tst_DetailPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hintsWithoutAServer();
    void makesPanesWhenTheyAreShown();
    void givesTheServerToWhatIsShown();
    void switchesByKey();
    void offersBreakpointsWhereMessagesAreHeld();
    void remembersItsLayout();
    void survivesARemovedServer();
    void changesLanguage();

private:
    const Core::KindRegistry m_kinds = Testing::testKinds();
    std::unique_ptr<Core::Workspace> m_workspace;
    std::unique_ptr<DetailPane> m_pane;
    Core::Server *m_server = nullptr;
};

void tst_DetailPane::init()
{
    m_workspace = std::make_unique<Core::Workspace>(m_kinds);
    m_server = &m_workspace->servers().add(Testing::testConfig());
    m_pane = std::make_unique<DetailPane>(*m_workspace);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_DetailPane::cleanup()
{
    m_pane.reset();
    m_workspace.reset();
}

void tst_DetailPane::hintsWithoutAServer()
{
    auto *tabs = m_pane->findChild<QTabWidget *>();
    QVERIFY(!tabs->isVisible());
    m_pane->setServer(m_server);
    QVERIFY(tabs->isVisible());
    m_pane->setServer(nullptr);
    QVERIFY(!tabs->isVisible());
}

void tst_DetailPane::makesPanesWhenTheyAreShown()
{
    QVERIFY(!m_pane->findChild<Gui::OverviewPane *>());
    m_pane->setServer(m_server);
    m_pane->setServer(m_server);
    QCOMPARE(m_pane->findChildren<Gui::OverviewPane *>().size(), 1);
    QVERIFY(!m_pane->findChild<Gui::TrafficPane *>());
    QVERIFY(!m_pane->findChild<Gui::SettingsPane *>());
    m_pane->showTab(Tab::Settings);
    QVERIFY(m_pane->findChild<Gui::SettingsPane *>());
    QVERIFY(!m_pane->findChild<Gui::ConsolePane *>());
}

void tst_DetailPane::givesTheServerToWhatIsShown()
{
    Core::Server &other = m_workspace->servers().add(Testing::testConfig(u"other"_s));
    m_pane->setServer(m_server);
    m_pane->showTab(Tab::Settings);
    const auto shownName = [this] {
        const auto *name = m_pane->findChild<QLineEdit *>(u"general.name"_s);
        return name ? name->text() : QString();
    };
    QCOMPARE(shownName(), m_server->name());
    m_pane->showTab(Tab::Overview);
    m_pane->setServer(&other);
    QVERIFY(shownName().isEmpty());
    m_pane->showTab(Tab::Settings);
    QCOMPARE(shownName(), u"other"_s);
}

void tst_DetailPane::switchesByKey()
{
    m_pane->setServer(m_server);
    for (const Tab tab : {Tab::Console, Tab::Traffic, Tab::Settings, Tab::Overview}) {
        QTest::keyClick(m_pane.get(), Qt::Key(Qt::Key_1 + int(tab)), Qt::ControlModifier);
        QCOMPARE(m_pane->currentTab(), tab);
    }
}

void tst_DetailPane::offersBreakpointsWhereMessagesAreHeld()
{
    Core::ServerKind kind = Testing::testKind();
    kind.holdsMessages = true;
    Core::Server holding(Testing::testConfig(), kind);
    m_pane->setServer(&holding);
    QTest::keyClick(m_pane.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(m_pane->currentTab(), Tab::Breakpoints);
    m_pane->setServer(m_server);
    QVERIFY(m_pane->currentTab() != Tab::Breakpoints);
    const auto *tabs = m_pane->findChild<QTabWidget *>();
    QVERIFY(!tabs->isTabVisible(int(Tab::Breakpoints)));
    const Tab before = m_pane->currentTab();
    QTest::keyClick(m_pane.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(m_pane->currentTab(), before);
    m_pane->setServer(nullptr);
}

void tst_DetailPane::remembersItsLayout()
{
    m_pane->setServer(m_server);
    m_pane->showTab(Tab::Traffic);
    const QByteArray layout = m_pane->saveLayout();
    DetailPane other(*m_workspace);
    other.restoreLayout(layout);
    QCOMPARE(other.currentTab(), Tab::Traffic);
    QCOMPARE(other.saveLayout(), layout); // also before the pane is made
    other.setServer(m_server);
    QVERIFY(other.findChild<Gui::TrafficPane *>());
    other.restoreLayout("nonsense");
    other.restoreLayout({});
}

void tst_DetailPane::survivesARemovedServer()
{
    m_pane->setServer(m_server);
    for (const Tab tab : {Tab::Traffic, Tab::Settings, Tab::Console})
        m_pane->showTab(tab);
    m_workspace->servers().remove(m_server->id());
    QTRY_VERIFY(!m_pane->findChild<QTabWidget *>()->isVisible());
}

void tst_DetailPane::changesLanguage()
{
    m_pane->setServer(m_server);
    for (const Tab tab : {Tab::Traffic, Tab::Settings, Tab::Console})
        m_pane->showTab(tab);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_pane.get(), &event); // reaches the children too
    QCOMPARE(m_pane->findChild<QTabWidget *>()->tabText(1), u"Traffic"_s);
}

QTEST_MAIN(tst_DetailPane)
#include "tst_detailpane.moc"
