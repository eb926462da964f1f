// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/kindregistry.h"
#include "core/server/server.h"
#include "gui/traffic/expect/expectbar.h"
#include "gui/traffic/filteredit.h"
#include "gui/traffic/trafficpane.h"
#include "gui/widgets/notice.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

// Expectations in the window, by the keyboard alone.
class tst_ExpectBar : public QObject
{
    Q_OBJECT

    struct Shown
    {
        Gui::TrafficPane pane;
        Gui::ExpectBar *bar = pane.findChild<Gui::ExpectBar *>();
        Gui::Notice *outcome = bar->findChild<Gui::Notice *>();
        Gui::FilterEdit *filter = pane.findChild<Gui::FilterEdit *>();

        explicit Shown(Core::Server &server)
        {
            pane.setServer(&server);
            pane.resize(900, 600);
            pane.show();
            pane.activateWindow();
        }
        void openFor(const QString &text)
        {
            filter->setFilterText(text);
            filter->setFocus();
            QTest::keyClick(filter, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        }
        void setSeconds(int seconds) const
        {
            bar->findChildren<QSpinBox *>().last()->setValue(seconds);
        }
        static void type(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    };

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        const Core::ServerKind &kind = *m_kinds.find(u"inspector"_s);
        m_server = std::make_unique<Core::Server>(Core::ServerConfig::make(kind), kind);
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
    }

    void init() { m_server->traffic().clear(); }

    void passesAsSoonAsTheyAreThere()
    {
        Shown shown(*m_server);
        QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
        QVERIFY(shown.bar->isHidden());
        shown.openFor(u"path:/hook"_s);
        QVERIFY(!shown.bar->isHidden());
        QTRY_VERIFY(qobject_cast<QSpinBox *>(QApplication::focusWidget()));
        Shown::type(Qt::Key_2);
        Shown::type(Qt::Key_Return);
        QCOMPARE(shown.outcome->text(), u"Waiting; 0 request(s) match so far."_s);
        QCOMPARE(Testing::request(m_server->port(), "POST", "/hook").status, 200);
        QTRY_COMPARE(shown.outcome->text(), u"Waiting; 1 request(s) match so far."_s);
        QCOMPARE(Testing::request(m_server->port(), "POST", "/hook").status, 200);
        QTRY_VERIFY(shown.outcome->text().startsWith(u"Passed. "_s));
        Shown::type(Qt::Key_Escape);
        QVERIFY(shown.bar->isHidden());
        QCOMPARE(QApplication::focusWidget(), shown.filter);
    }

    void sayWhyTheyFailed()
    {
        Shown shown(*m_server);
        QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
        QCOMPARE(Testing::request(m_server->port(), "GET", "/hook").status, 200);
        shown.openFor(u"method:POST path:/hook"_s);
        shown.setSeconds(0);
        Shown::type(Qt::Key_Return);
        QTRY_VERIFY(shown.outcome->text().startsWith(u"Failed. "_s));
        QVERIFY2(
            shown.outcome->text().contains(u"GET /hook 200: not method:POST, the method is GET"_s),
            qPrintable(shown.outcome->text()));
    }

    void thoseThatWereOnlyCountedAreTold()
    {
        Shown shown(*m_server);
        QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
        shown.openFor({});
        shown.bar->findChild<QComboBox *>()->setCurrentIndex(2);
        shown.setSeconds(1);
        Shown::type(Qt::Key_0);
        Shown::type(Qt::Key_Return);
        m_server->traffic().append({.records = {}, .summarised = 7});
        QTRY_VERIFY(shown.outcome->text().startsWith(u"Failed. "_s));
        QVERIFY2(shown.outcome->text().contains(u"7 request(s) were counted and not kept."_s),
                 qPrintable(shown.outcome->text()));
    }

    void tooManyFailAtOnce()
    {
        Shown shown(*m_server);
        QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
        shown.openFor({});
        shown.bar->findChild<QComboBox *>()->setCurrentIndex(2);
        shown.setSeconds(3'600);
        Shown::type(Qt::Key_0);
        Shown::type(Qt::Key_Return);
        QTRY_VERIFY(shown.outcome->text().startsWith(u"Waiting"_s));
        QCOMPARE(Testing::request(m_server->port(), "GET", "/").status, 200);
        QTRY_VERIFY(shown.outcome->text().startsWith(u"Failed. "_s));
    }

private:
    const Core::KindRegistry m_kinds = Kinds::allKinds();
    std::unique_ptr<Core::Server> m_server;
};

QTEST_MAIN(tst_ExpectBar)
#include "tst_expectbar.moc"
