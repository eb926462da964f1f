// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/console/consolepane.h"
#include "gui/console/consoleview.h"
#include "gui/console/findbar.h"
#include "support/testkind.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Core::ServerState;
using Gui::ConsolePane;

class tst_ConsolePane final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatTheServerSays();
    void catchesUpWhenShown();
    void saysThatAServerFailed();
    void clears();
    void finds();
    void copiesAll();
    void saves();
    void outlivesItsServer();

private:
    QString text() const { return m_pane->findChild<Gui::ConsoleView *>()->visibleText(); }
    void click(const QString &button) { m_pane->findChild<QToolButton *>(button)->click(); }
    void start();

    const Core::ServerKind m_kind = Testing::testKind();
    std::unique_ptr<Core::Server> m_server;
    std::unique_ptr<ConsolePane> m_pane;
};

void tst_ConsolePane::init()
{
    m_server = std::make_unique<Core::Server>(Testing::testConfig(), m_kind);
    m_pane = std::make_unique<ConsolePane>();
    m_pane->resize(900, 400);
    m_pane->setServer(m_server.get());
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setFocus();
}

void tst_ConsolePane::cleanup()
{
    m_pane.reset();
    m_server.reset();
}

void tst_ConsolePane::start()
{
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Running);
    QTRY_VERIFY(!m_server->console().isEmpty());
}

void tst_ConsolePane::showsWhatTheServerSays()
{
    QVERIFY(text().isEmpty());
    start();
    QTRY_VERIFY(text().contains(m_server->log().constLast().text));
    QCOMPARE(text().count(u'\n') + 1, m_server->log().size());
}

void tst_ConsolePane::catchesUpWhenShown()
{
    m_pane->hide();
    start();
    m_pane->show();
    QCOMPARE(text().count(u'\n') + 1, m_server->log().size());
}

void tst_ConsolePane::saysThatAServerFailed()
{
    Core::ServerConfig config = m_server->config();
    config.values.insert(u"fails"_s, true);
    m_server->setConfig(config);
    m_server->start();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Failed);
    QCOMPARE(m_server->console().line(m_server->console().end() - 1).source,
             Core::ConsoleSource::Error);
    QVERIFY(text().contains(m_server->failure()->message));
}

void tst_ConsolePane::clears()
{
    start();
    click(u"clearButton"_s);
    QVERIFY(text().isEmpty());
    QVERIFY(m_server->log().isEmpty());
}

void tst_ConsolePane::finds()
{
    start();
    m_server->stop();
    QTRY_COMPARE(m_server->state(), ServerState::Value::Stopped);
    auto *bar = m_pane->findChild<Gui::FindBar *>();
    QVERIFY(bar->isHidden());
    QTest::keyClick(m_pane->findChild<Gui::ConsoleView *>(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    auto *edit = bar->findChild<QLineEdit *>();
    QVERIFY(edit->hasFocus());
    const auto *count = bar->findChild<QLabel *>();
    QTest::keyClicks(edit, u"t"_s);
    const QString first = count->text();
    QVERIFY2(first.startsWith(u"1 "_s), qPrintable(first));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(count->text().startsWith(u"2 "_s), qPrintable(count->text()));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), first);
    QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier); // round to the last one
    QVERIFY2(!count->text().startsWith(u"1 "_s), qPrintable(count->text()));
    QTest::keyClicks(edit, u"nowhere"_s);
    QVERIFY(!count->text().contains(u'1'));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    QVERIFY(m_pane->findChild<Gui::ConsoleView *>()->hasFocus());
}

void tst_ConsolePane::copiesAll()
{
    start();
    QSignalSpy told(m_pane.get(), &ConsolePane::told);
    click(u"copyButton"_s);
    QCOMPARE(told.size(), 1);
    const Core::LogEntry entry = m_server->log().constLast();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(entry.text + u'\n'));
    click(u"timesButton"_s);
    click(u"copyButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        entry.time.toLocalTime().toString(u"HH:mm:ss."_s)));
}

void tst_ConsolePane::saves()
{
    start();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.log"_s);
    QSignalSpy told(m_pane.get(), &ConsolePane::told);
    QTest::keyClick(m_pane->findChild<Gui::ConsoleView *>(), Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_pane->findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    QTRY_COMPARE(told.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString(m_server->log().constLast().text + u'\n'));
}

void tst_ConsolePane::outlivesItsServer()
{
    start();
    m_server.reset();
    m_pane->grab();
    QVERIFY(text().isEmpty());
}

QTEST_MAIN(tst_ConsolePane)
#include "tst_consolepane.moc"
