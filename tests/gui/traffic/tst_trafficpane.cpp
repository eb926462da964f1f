// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "core/workspace/trafficrecorder.h"
#include "gui/traffic/filteredit.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficpane.h"
#include "gui/traffic/trafficview.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Core::ServerState;
using Gui::TrafficModel;
using Gui::TrafficPane;

class tst_TrafficPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void teachesWhileItIsEmpty();
    void saysThatTrafficIsNotShown();
    void showsRequestsAsTheyCome();
    void allowsAHostByOneClick();
    void showsAnExchangeAsItWas();
    void pausesAndCounts();
    void filtersAndNamesMistakes();
    void findsAndEscapesByKey();
    void clears();
    void keepsItsColumns();
    void showsTrafficAsPlainText();
    void changesLanguage();
    void survivesItsServer();
    void showsWhatWasKept();
    void showsAllServers();
    void tellsWhatIsNotKept();
    void tellsOfPrivateServers();
    void clearsWhatWasKept();
    void marksByKey();

private:
    void request(const QByteArray &target, const QByteArray &more = {},
                 const QByteArray &host = "Host: localhost\r\n");
    template<typename T>
    T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    QString label(const char *name) const { return part<QLabel>(name)->text(); }
    TrafficModel *model() const { return m_pane->findChild<TrafficModel *>(); }

    const Core::ServerKind m_kind = Testing::testKind();
    std::unique_ptr<Core::Server> m_server;
    std::unique_ptr<TrafficPane> m_pane;
};

void tst_TrafficPane::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void tst_TrafficPane::init()
{
    m_server = std::make_unique<Core::Server>(Testing::testConfig(), m_kind);
    m_pane = std::make_unique<TrafficPane>();
    m_pane->resize(900, 600);
    m_pane->show();
    m_pane->setServer(m_server.get());
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
}

void tst_TrafficPane::cleanup()
{
    m_pane.reset();
    m_server.reset();
}

void tst_TrafficPane::request(const QByteArray &target, const QByteArray &more,
                              const QByteArray &host)
{
    const qint64 before = m_server->traffic().total();
    Testing::RawClient client(m_server->port());
    client.send("GET " + target + " HTTP/1.1\r\n" + host + more + "Connection: close\r\n\r\n");
    QTRY_COMPARE(m_server->traffic().total(), before + 1);
}

void tst_TrafficPane::teachesWhileItIsEmpty()
{
    QCOMPARE(label("emptyTitle"), u"No requests yet"_s);
    QCOMPARE(label("commandLabel"), u"curl "_s + m_server->url().toString());
    QVERIFY(part<QLabel>("commandLabel")->isVisible());
    m_server->stop();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Stopped);
    QVERIFY(!part<QLabel>("commandLabel")->isVisible());
    QVERIFY(label("emptyText").startsWith(u"Start the server"_s));
}

void tst_TrafficPane::saysThatTrafficIsNotShown()
{
    Core::ServerKind kind = Testing::testKind();
    kind.showsTraffic
        = [](const Core::FieldValues &values) { return !values.value(u"fails"_s).toBool(); };
    Core::Server server(Testing::testConfig(), kind);
    m_pane->setServer(&server);
    QCOMPARE(label("emptyTitle"), u"No requests yet"_s);
    Core::ServerConfig config = server.config();
    config.values.insert(u"fails"_s, true);
    server.setConfig(config);
    QTRY_VERIFY(label("emptyTitle").contains(u"not shown"_s));
    QVERIFY(label("emptyText").contains(u"“Show traffic”"_s));
    m_pane->setServer(m_server.get());
    QCOMPARE(label("emptyTitle"), u"No requests yet"_s);
}

void tst_TrafficPane::showsRequestsAsTheyCome()
{
    request("/a?b=c");
    QTRY_VERIFY(part<QWidget>("view")->isVisible());
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->index(0, TrafficModel::TargetColumn).data().toString(), u"/a?b=c"_s);
    QTRY_VERIFY(label("summaryLabel").startsWith(u"1 request"_s));
    QTRY_VERIFY(label("summaryLabel").contains(u"5 bytes"_s)); // "hello"
}

void tst_TrafficPane::allowsAHostByOneClick()
{
    request("/a", "Host: app.test\r\n", {});
    QTRY_VERIFY(part<QWidget>("view")->isVisible());
    auto *view = m_pane->findChild<Gui::TrafficView *>();
    view->setCurrentIndex(model()->index(0, 0));
    QVERIFY(part<QPushButton>("grantButton")->isVisible());
    part<QPushButton>("grantButton")->click();
    QCOMPARE(m_server->config().allowedHosts, QStringList {u"app.test"_s});
    QVERIFY(!part<QPushButton>("grantButton")->isVisible());
    QVERIFY(label("grantLabel").contains(u"app.test"_s));

    request("/a", "Host: other.test\r\n", {});
    QTRY_COMPARE(model()->rowCount(), 2);
    view->setCurrentIndex(model()->index(1, 0));
    QTest::keyClick(view, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_server->config().allowedHosts, QStringList({u"app.test"_s, u"other.test"_s}));
    request("/a");
    QTRY_COMPARE(model()->rowCount(), 3);
    view->setCurrentIndex(model()->index(2, 0));
    QVERIFY(!part<QWidget>("grantBar")->isVisible());
}

void tst_TrafficPane::showsAnExchangeAsItWas()
{
    request("/a", "X-Tag: \x1b[1m<b>\r\nX-Two: 2\r\n");
    QTRY_VERIFY(part<QWidget>("view")->isVisible());
    auto *view = m_pane->findChild<Gui::TrafficView *>();
    view->setCurrentIndex(model()->index(0, 0));
    QVERIFY(part<QWidget>("exchangeView")->isVisible());
    const QString head = part<QPlainTextEdit>("requestHead")->toPlainText();
    QVERIFY2(head.startsWith(u"GET /a HTTP/1.1\nHost: localhost\nX-Tag: \\x1b[1m<b>\n"_s),
             qPrintable(head));
    QVERIFY(part<QPlainTextEdit>("responseHead")->toPlainText().startsWith(u"HTTP/1.1 "_s));
}

void tst_TrafficPane::pausesAndCounts()
{
    request("/a");
    auto *pause = part<QToolButton>("pauseButton");
    pause->click();
    request("/b");
    request("/c");
    QCOMPARE(model()->rowCount(), 1);
    QTRY_COMPARE(pause->text(), u"2 new"_s);
    pause->click();
    QCOMPARE(model()->rowCount(), 3);
    QCOMPARE(pause->text(), u"Pause"_s);
    QVERIFY(part<QToolButton>("followButton")->isChecked());
}

void tst_TrafficPane::filtersAndNamesMistakes()
{
    request("/a");
    request("/b");
    auto *edit = m_pane->findChild<Gui::FilterEdit *>();
    edit->setFilterText(u"path:/b"_s);
    QCOMPARE(model()->rowCount(), 1);
    QTRY_VERIFY(label("summaryLabel").startsWith(u"1 of 2 match"_s));
    edit->setFilterText(u"path:/b status:x"_s);
    QVERIFY(part<QLabel>("errorLabel")->isVisible());
    QVERIFY(label("errorLabel").contains(u"x"_s));
    QCOMPARE(model()->rowCount(), 1); // the last good one counts
    edit->setFilterText(u"path:/none"_s);
    QVERIFY(!part<QLabel>("errorLabel")->isVisible());
    QCOMPARE(label("emptyTitle"), u"No request matches the filter"_s);
    part<QPushButton>("clearFilterButton")->click();
    QCOMPARE(model()->rowCount(), 2);
}

void tst_TrafficPane::findsAndEscapesByKey()
{
    request("/a");
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    auto *view = m_pane->findChild<Gui::TrafficView *>();
    auto *edit = m_pane->findChild<Gui::FilterEdit *>();
    QTRY_VERIFY(view->isVisible());
    m_pane->setFocus();
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(edit->hasFocus());
    edit->setFilterText(u"path:/x"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(model()->rowCount(), 1);
}

void tst_TrafficPane::clears()
{
    request("/a");
    request("/b");
    QTRY_COMPARE(m_server->status().exchanges, 2);
    part<QToolButton>("clearButton")->click();
    QCOMPARE(model()->rowCount(), 0);
    QTRY_VERIFY(label("summaryLabel").startsWith(u"0 request"_s));
    QVERIFY(label("summaryLabel").endsWith(u"0 bytes"_s));
    request("/c");
    QTRY_VERIFY(label("summaryLabel").contains(u"5 bytes"_s));
}

void tst_TrafficPane::keepsItsColumns()
{
    auto *view = m_pane->findChild<Gui::TrafficView *>();
    view->setColumnWidth(TrafficModel::TargetColumn, 333);
    const QByteArray layout = m_pane->saveLayout();
    TrafficPane other;
    other.restoreLayout(layout);
    QCOMPARE(other.findChild<Gui::TrafficView *>()->columnWidth(TrafficModel::TargetColumn), 333);
    other.restoreLayout("nonsense");
}

void tst_TrafficPane::showsTrafficAsPlainText()
{
    request("/<img src=x>");
    for (const QLabel *each : m_pane->findChildren<QLabel *>())
        QCOMPARE(each->textFormat(), Qt::PlainText);
    QCOMPARE(model()->index(0, TrafficModel::TargetColumn).data().toString(), u"/<img src=x>"_s);
}

void tst_TrafficPane::changesLanguage()
{
    request("/a");
    part<QToolButton>("pauseButton")->click();
    request("/b");
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_pane.get(), &event);
    QCOMPARE(part<QToolButton>("pauseButton")->text(), u"1 new"_s);
    QVERIFY(!label("summaryLabel").isEmpty());
    QVERIFY(!label("emptyTitle").isEmpty());
}

void tst_TrafficPane::survivesItsServer()
{
    request("/a");
    m_server.reset();
    QCOMPARE(model()->rowCount(), 0);
    m_pane->setServer(nullptr);
    QVERIFY(label("summaryLabel").isEmpty());
}

// Servers whose traffic is kept, and a pane for one of them.
struct Kept
{
    explicit Kept(const QString &file)
        : recorder(servers, file, {})
        , server(servers.add(Testing::testConfig(u"shop"_s)))
    {
        pane.resize(900, 600);
        pane.show();
        pane.setHistory(&recorder.store(), nullptr);
        pane.setServer(&server);
    }

    bool request(Core::Server &from, const QByteArray &target)
    {
        from.start();
        if (!QTest::qWaitFor([&] { return from.state() == ServerState::Value::Running; }))
            return false;
        const qint64 before = from.traffic().total();
        Testing::RawClient client(from.port());
        client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return QTest::qWaitFor([&] { return from.traffic().total() == before + 1; });
    }
    TrafficModel *model() const { return pane.findChild<TrafficModel *>(); }
    QString target(int row) const
    {
        return model()->index(row, TrafficModel::TargetColumn).data().toString();
    }
    template<typename T>
    T *part(const char *name) const
    {
        return pane.findChild<T *>(QString::fromLatin1(name));
    }
    // In the box that asks.
    bool confirm() const
    {
        const auto *box = pane.findChild<QMessageBox *>();
        for (QAbstractButton *button : box ? box->buttons() : QList<QAbstractButton *>()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
                return true;
            }
        }
        return false;
    }

    const Core::KindRegistry kinds = Testing::testKinds();
    Core::ServerList servers {kinds};
    Core::TrafficRecorder recorder;
    Core::Server &server;
    TrafficPane pane;
};

void tst_TrafficPane::showsWhatWasKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"traffic.sqlite"_s);
    Core::ServerConfig config;
    {
        Kept kept(file);
        config = kept.server.config();
        QVERIFY(kept.request(kept.server, "/one"));
        QVERIFY(kept.request(kept.server, "/two"));
        QTRY_COMPARE(kept.model()->rowCount(), 2);
    }
    Kept kept(file);
    TrafficPane &pane = kept.pane;
    pane.setServer(&kept.servers.add(config)); // as after a restart of the program
    QTRY_COMPARE(kept.model()->rowCount(), 2);
    QTRY_COMPARE(kept.target(1), u"/two"_s);
    QTRY_VERIFY(kept.part<QLabel>("summaryLabel")->text().startsWith(u"2 kept"_s));
    auto *view = pane.findChild<Gui::TrafficView *>();
    view->setCurrentIndex(kept.model()->index(0, 0));
    QTRY_VERIFY(kept.part<QPlainTextEdit>("requestHead")->toPlainText().startsWith(u"GET /one"_s));
    pane.findChild<Gui::FilterEdit *>()->setFilterText(u"path:/two"_s);
    QTRY_COMPARE(kept.model()->rowCount(), 1);
    QTRY_VERIFY(kept.part<QLabel>("summaryLabel")->text().startsWith(u"1 match"_s));
    pane.findChild<Gui::FilterEdit *>()->setFilterText(u"path:/none"_s);
    QTRY_COMPARE(kept.part<QLabel>("emptyTitle")->text(), u"No request matches the filter"_s);
}

void tst_TrafficPane::showsAllServers()
{
    const QTemporaryDir folder;
    Kept kept(folder.filePath(u"traffic.sqlite"_s));
    Core::Server &other = kept.servers.add(Testing::testConfig(u"other"_s));
    QVERIFY(kept.request(kept.server, "/one"));
    QVERIFY(kept.request(other, "/two"));
    QTRY_COMPARE(kept.model()->rowCount(), 1);
    auto *view = kept.pane.findChild<Gui::TrafficView *>();
    QVERIFY(view->isColumnHidden(TrafficModel::ServerColumn));
    kept.part<QToolButton>("allServersButton")->click();
    QTRY_COMPARE(kept.model()->rowCount(), 2);
    QVERIFY(!view->isColumnHidden(TrafficModel::ServerColumn));
    QTRY_COMPARE(kept.model()->index(1, TrafficModel::ServerColumn).data().toString(), u"other"_s);
}

void tst_TrafficPane::tellsWhatIsNotKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"traffic.sqlite"_s);
    Kept first(file);
    QVERIFY(first.request(first.server, "/one"));
    QTRY_COMPARE(first.model()->rowCount(), 1);
    Kept second(file); // another one writes
    QVERIFY(second.request(second.server, "/two"));
    QTRY_VERIFY(second.part<QLabel>("historyNotice")->isVisible());
    QTRY_VERIFY(second.part<QLabel>("historyNotice")->text().contains(u"1 request"_s));
    QCOMPARE(second.model()->rowCount(), 1); // from memory
    QCOMPARE(second.target(0), u"/two"_s);
    QVERIFY(!first.part<QLabel>("historyNotice")->isVisible());
}

void tst_TrafficPane::tellsOfPrivateServers()
{
    const QTemporaryDir folder;
    Kept kept(folder.filePath(u"traffic.sqlite"_s));
    QVERIFY(kept.request(kept.server, "/one"));
    QTRY_COMPARE(kept.model()->rowCount(), 1);
    Core::ServerConfig config = kept.server.config();
    config.keepsTraffic = false;
    kept.server.setConfig(config);
    QVERIFY(kept.part<QLabel>("historyNotice")->isVisible());
    QCOMPARE(kept.model()->rowCount(), 1); // from memory
    QVERIFY(kept.request(kept.server, "/two"));
    QCOMPARE(kept.model()->rowCount(), 2);
}

void tst_TrafficPane::clearsWhatWasKept()
{
    const QTemporaryDir folder;
    Kept kept(folder.filePath(u"traffic.sqlite"_s));
    Core::Server &other = kept.servers.add(Testing::testConfig(u"other"_s));
    QVERIFY(kept.request(kept.server, "/one"));
    QVERIFY(kept.request(other, "/two"));
    QTRY_COMPARE(kept.model()->rowCount(), 1);
    kept.part<QToolButton>("clearButton")->click();
    QCOMPARE(kept.model()->rowCount(), 1); // not without asking
    QVERIFY(kept.confirm());
    QTRY_COMPARE(kept.model()->rowCount(), 0);
    kept.part<QToolButton>("allServersButton")->click();
    QTRY_COMPARE(kept.model()->rowCount(), 1);
    QMenu *menu = kept.part<QToolButton>("clearButton")->menu();
    emit menu->aboutToShow();
    menu->actions().last()->trigger();
    QTRY_VERIFY(kept.confirm());
    QTRY_COMPARE(kept.model()->rowCount(), 0);
}

void tst_TrafficPane::marksByKey()
{
    const QTemporaryDir folder;
    Kept kept(folder.filePath(u"traffic.sqlite"_s));
    for (const char *target : {"/one", "/two", "/three"})
        QVERIFY(kept.request(kept.server, target));
    QTRY_COMPARE(kept.model()->rowCount(), 3);
    auto *view = kept.pane.findChild<Gui::TrafficView *>();
    QTRY_VERIFY(view->isVisible());
    view->selectRow(1);
    QTRY_VERIFY(kept.model()->isThere(1));
    const auto marks = [&] { return kept.model()->historyRow(1).marks; };
    QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(marks().isPinned);
    QTest::keyClick(view, Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(marks().colour, 3);
    QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(!marks().isPinned);
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(kept.model()->rowCount(), 2);
    QTRY_COMPARE(kept.target(1), u"/three"_s);
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(kept.model()->rowCount(), 2);
    QVERIFY(kept.confirm());
    QCOMPARE(kept.model()->rowCount(), 0);
}

QTEST_MAIN(tst_TrafficPane)
#include "tst_trafficpane.moc"
