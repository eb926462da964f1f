// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/overview/figure.h"
#include "gui/overview/openexchangemodel.h"
#include "gui/overview/overviewpane.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::ServerState;
using Gui::OverviewPane;

class tst_OverviewPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsStateAndUrl();
    void countsRequests();
    void rests();
    void showsWhatAStopWaitsFor();
    void tellsWhyItFailed();
    void changesLanguage();

private:
    void start();
    QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QString figure(const char *name) const
    {
        return m_pane->findChild<Gui::Figure *>(QString::fromLatin1(name))->value();
    }

    const Core::ServerKind m_kind = Testing::testKind();
    std::unique_ptr<Core::Server> m_server;
    std::unique_ptr<OverviewPane> m_pane;
};

void tst_OverviewPane::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void tst_OverviewPane::init()
{
    m_server = std::make_unique<Core::Server>(Testing::testConfig(), m_kind);
    m_pane = std::make_unique<OverviewPane>();
    m_pane->setServer(m_server.get());
    m_pane->resize(800, 600);
    m_pane->show();
}

void tst_OverviewPane::cleanup()
{
    m_pane.reset();
    m_server.reset();
}

void tst_OverviewPane::start()
{
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
}

void tst_OverviewPane::showsStateAndUrl()
{
    QCOMPARE(label("stateLabel"), u"Stopped"_s);
    QVERIFY(!m_pane->findChild<QLabel *>(u"urlLabel"_s)->isVisible());
    start();
    QCOMPARE(label("stateLabel"), u"Running"_s);
    QVERIFY(label("sinceLabel").startsWith(u"since "_s));
    QTRY_VERIFY(label("sinceLabel").contains(u", thread "_s));
    QCOMPARE(label("urlLabel"), m_server->url().toString());
    QVERIFY(m_pane->findChild<QLabel *>(u"urlLabel"_s)->isVisible());
}

void tst_OverviewPane::countsRequests()
{
    start();
    QCOMPARE(figure("p50"), u"–"_s);
    for (const QByteArray &target : {"/"_ba, "/throw"_ba}) {
        Testing::RawClient client(m_server->port());
        client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }
    QTRY_COMPARE(figure("requests"), u"2"_s);
    QTRY_COMPARE(figure("errors"), u"1 (50 %)"_s);
    QVERIFY(figure("p50").endsWith(u" ms"_s));
    QVERIFY(figure("sent") != u"0 bytes"_s);
}

void tst_OverviewPane::rests()
{
    start();
    m_pane->hide();
    Testing::RawClient client(m_server->port());
    client.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(m_server->status().exchanges, 1);
    QCOMPARE(figure("requests"), u"0"_s);
    m_pane->show();
    QCOMPARE(figure("requests"), u"1"_s);
}

void tst_OverviewPane::showsWhatAStopWaitsFor()
{
    start();
    Testing::RawClient client(m_server->port());
    client.send("GET /slow?ms=60000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(figure("inFlight"), u"1"_s);
    auto *box = m_pane->findChild<QWidget *>(u"stoppingBox"_s);
    QVERIFY(!box->isVisible());
    m_server->stop();
    QTRY_VERIFY(box->isVisible());
    auto *model = m_pane->findChild<Gui::OpenExchangeModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, Gui::OpenExchangeModel::TargetColumn).data().toString(),
             u"/slow?ms=60000"_s);
    QVERIFY(label("waitingLabel").contains(u"1 request"_s));
    m_pane->findChild<QPushButton *>(u"stopNowButton"_s)->click();
    QTRY_COMPARE(label("stateLabel"), u"Stopped"_s);
    QVERIFY(!box->isVisible());
}

void tst_OverviewPane::tellsWhyItFailed()
{
    Core::ServerConfig config = m_server->config();
    config.values.insert(u"fails"_s, true);
    m_server->setConfig(config);
    m_server->start();
    QTRY_COMPARE(label("stateLabel"), u"Failed"_s);
    auto *notice = m_pane->findChild<QLabel *>(u"failureNotice"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->textFormat(), Qt::PlainText);
    QVERIFY(notice->text().contains(u"It fails on purpose."_s));
}

void tst_OverviewPane::changesLanguage()
{
    start();
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_pane.get(), &event);
    QCOMPARE(label("stateLabel"), u"Running"_s);
}

QTEST_MAIN(tst_OverviewPane)
#include "tst_overviewpane.moc"
