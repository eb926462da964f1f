// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/console/consolepane.h"
#include "gui/console/findbar.h"
#include "gui/console/inputline.h"
#include "gui/console/view/consoleview.h"
#include "support/commandserver.h"

#include <QClipboard>
#include <QDesktopServices>
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
    void talksToAProgram();
    void opensTheProgramsAddressByTheServer();

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
    QTRY_COMPARE(told.size(), 1);
    const Core::LogEntry entry = m_server->log().constLast();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(entry.text + u'\n'));
    click(u"timesButton"_s);
    click(u"copyButton"_s);
    QTRY_COMPARE(told.size(), 2);
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
    QTRY_VERIFY(m_pane->findChild<QFileDialog *>());
    emit m_pane->findChild<QFileDialog *>()->fileSelected(path);
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

void tst_ConsolePane::talksToAProgram()
{
    auto *line = m_pane->findChild<Gui::InputLine *>();
    QVERIFY(!line->isVisible());
    const Testing::CommandServers servers;
    const auto server
        = servers.make(u"echo ready; read word; echo \"got $word\"; echo oops >&2; sleep 100"_s);
    m_pane->setServer(server.get());
    QVERIFY(line->isVisible() && !line->isEnabled());
    server->start();
    QTRY_COMPARE(server->state(), ServerState::Value::Running);
    QVERIFY(line->isEnabled());
    QTest::keyClicks(line, u"hello"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"got hello"_s));
    QTRY_VERIFY(text().contains(u"oops"_s));
    QMap<QString, Core::ConsoleSource> sources;
    for (qint64 i = server->console().first(); i < server->console().end(); ++i)
        sources.insert(server->console().line(i).text, server->console().line(i).source);
    QCOMPARE(sources.value(u"hello"_s), Core::ConsoleSource::Input);
    QCOMPARE(sources.value(u"got hello"_s), Core::ConsoleSource::Output);
    QCOMPARE(sources.value(u"oops"_s), Core::ConsoleSource::ErrorOutput);
    m_pane->setServer(nullptr);
}

// The browser of this test: keeps what it shall open.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened += url; }
};

void tst_ConsolePane::opensTheProgramsAddressByTheServer()
{
    Browser browser;
    const Testing::CommandServers servers;
    const auto server = servers.make(u"echo ready; sleep 100"_s);
    m_pane->setServer(server.get());
    server->start();
    QTRY_COMPARE(server->state(), ServerState::Value::Running);
    QTRY_VERIFY(server->status().program && server->status().program->port > 0);
    auto *view = m_pane->findChild<Gui::ConsoleView *>();
    emit view->linkOpened(
        QUrl(u"http://localhost:%1/docs?a=b"_s.arg(server->status().program->port)));
    emit view->linkOpened(QUrl(u"http://other.example:1/"_s));
    QCOMPARE(browser.opened,
             QList<QUrl>({server->url().resolved(QUrl(u"/docs?a=b"_s)),
                          QUrl(u"http://other.example:1/"_s)}));
    m_pane->setServer(nullptr);
}

QTEST_MAIN(tst_ConsolePane)
#include "tst_consolepane.moc"
