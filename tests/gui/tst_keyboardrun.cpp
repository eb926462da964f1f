// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/trafficstore.h"
#include "core/workspace/workspace.h"
#include "gui/exchange/exchangeview.h"
#include "gui/mainwindow.h"
#include "gui/replay/comparedialog.h"
#include "gui/replay/resenddialog.h"
#include "gui/settings/preferences.h"
#include "gui/traffic/filteredit.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void write(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

// The whole window by keys alone: find a request, look at it, change it, send it, compare.
class TestKeyboardRun final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void findsOpensEditsSendsAndCompares()
    {
        const QTemporaryDir folder;
        const Core::KindRegistry kinds = Testing::testKinds();
        Core::Workspace workspace(kinds);
        Gui::Preferences preferences(folder.filePath(u"settings.ini"_s));
        workspace.keepTraffic(folder.filePath(u"history.db"_s));
        Gui::MainWindow window(workspace, preferences);
        workspace.open(folder.filePath(u"portside.json"_s));
        QTRY_VERIFY(workspace.isOpen());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Core::Server &server = workspace.servers().add(Testing::testConfig());
        press(Qt::Key_Space);
        QTRY_COMPARE(server.state(), State::Running);
        request(server, "GET /health HTTP/1.1\r\n");
        request(server, "POST /echo HTTP/1.1\r\nContent-Length: 2\r\n");
        request(server, "GET /health HTTP/1.1\r\n");

        // Filter.
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F6);
        auto *view = window.findChild<Gui::TrafficView *>();
        QTRY_COMPARE(QApplication::focusWidget(), view);
        Gui::TrafficModel *model = view->trafficModel();
        QTRY_COMPARE(model->rowCount(), 3);
        filter(window, u"path:/echo"_s);
        QTRY_COMPARE(model->rowCount(), 1);

        // Open.
        QCOMPARE(QApplication::focusWidget(), view);
        QTRY_COMPARE(view->selectedRows(), QList<int> {0});
        QCOMPARE(view->currentIndex().row(), 0);
        auto *detail = window.findChild<Gui::ExchangeView *>();
        QTRY_VERIFY(detail->record() && detail->record()->request.method == "POST");
        QVERIFY(detail->isVisible());

        // Edit and send.
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<Gui::ResendDialog *>());
        auto *dialog = window.findChild<Gui::ResendDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        press(Qt::Key_End);
        write(u"?again=1"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(model->rowCount(), 2);
        QTRY_COMPARE(view->selectedRows(), QList<int> {1});
        QTRY_COMPARE(model->record(1).request.target, "/echo?again=1");
        QTRY_COMPARE(detail->record()->request.target, "/echo?again=1");
        QTRY_COMPARE(detail->record()->requestContent, "ab");
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<Gui::ResendDialog *>());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        // What was sent again is found as such.
        filter(window, u"is:replayed"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_COMPARE(model->record(0).request.target, "/echo?again=1");
        filter(window, u"path:/echo"_s);
        QTRY_COMPARE(model->rowCount(), 2);
        // It is still selected.
        QTRY_COMPARE(view->selectedRows(), QList<int> {1});
        QCOMPARE(view->currentIndex().row(), 1);

        // Compare.
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(view->selectedRows(), QList<int>({0, 1}));
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(window.findChild<Gui::CompareDialog *>());
        auto *compare = window.findChild<Gui::CompareDialog *>();
        QTRY_VERIFY(compare->findChild<QTabWidget *>()->count() > 0);
        const QString summary = compare->findChild<QLabel *>()->text();
        QVERIFY2(summary.contains(u"First: POST /echo "_s), qPrintable(summary));
        QVERIFY2(summary.contains(u"Second: POST /echo?again=1 "_s), qPrintable(summary));
        QVERIFY(QTest::qWaitForWindowActive(compare));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<Gui::CompareDialog *>());
    }

private:
    static void request(const Core::Server &server, const QByteArray &head)
    {
        Testing::RawClient client(server.port());
        client.send(head + "Host: localhost\r\n\r\n" + (head.startsWith("POST") ? "ab" : ""));
        QCOMPARE(client.readResponse().status, 200);
    }

    static void filter(QWidget &window, const QString &text)
    {
        // The list of completions was a window of its own to this platform.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<Gui::FilterEdit *>(QApplication::focusWidget()));
        write(text); // in place of what is selected
        press(Qt::Key_Return);
    }
};

QTEST_MAIN(TestKeyboardRun)
#include "tst_keyboardrun.moc"
