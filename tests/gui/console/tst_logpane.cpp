// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/console/logpane.h"
#include "support/testkind.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Core::ServerState;
using Gui::LogPane;

class tst_LogPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatTheServerSays();
    void catchesUpWhenShown();
    void marksErrors();
    void clears();

private:
    QString text() const { return m_pane->findChild<QPlainTextEdit *>()->toPlainText(); }

    const Core::ServerKind m_kind = Testing::testKind();
    std::unique_ptr<Core::Server> m_server;
    std::unique_ptr<LogPane> m_pane;
};

void tst_LogPane::init()
{
    m_server = std::make_unique<Core::Server>(Testing::testConfig(), m_kind);
    m_pane = std::make_unique<LogPane>();
    m_pane->setServer(m_server.get());
    m_pane->show();
}

void tst_LogPane::cleanup()
{
    m_pane.reset();
    m_server.reset();
}

void tst_LogPane::showsWhatTheServerSays()
{
    QVERIFY(text().isEmpty());
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
    QTRY_VERIFY(text().contains(m_server->log().constLast().text));
    QCOMPARE(text().count(u'\n') + 1, m_server->log().size());
}

void tst_LogPane::catchesUpWhenShown()
{
    m_pane->hide();
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
    QVERIFY(text().isEmpty());
    m_pane->show();
    QCOMPARE(text().count(u'\n') + 1, m_server->log().size());
}

void tst_LogPane::marksErrors()
{
    Core::ServerConfig config = m_server->config();
    config.values.insert(u"fails"_s, true);
    m_server->setConfig(config);
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Failed);
    QVERIFY(text().contains(u"Error: "_s));
}

void tst_LogPane::clears()
{
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
    m_pane->findChild<QToolButton *>(u"clearButton"_s)->click();
    QVERIFY(text().isEmpty());
    QVERIFY(m_server->log().isEmpty());
}

QTEST_MAIN(tst_LogPane)
#include "tst_logpane.moc"
