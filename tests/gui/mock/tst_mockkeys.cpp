// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "editorfixture.h"
#include "gui/detail/detailpane.h"
#include "gui/mainwindow.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/mockpane.h"
#include "gui/mock/routes/routemodel.h"
#include "gui/settings/preferences.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QSplitter>
#include <QWheelEvent>

using namespace Testing;

// The editor by keys and by the mouse, and what it remembers.
class tst_MockKeys final : public QObject, private EditorFixture
{
    Q_OBJECT

    void activate() const
    {
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const Core::MockRoute &each : document().read()->file().routes)
            titles << each.title();
        return titles;
    }

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    // One after the other, wherever it was done: in a field, in the tree, in the text.
    void undoGoesAcross()
    {
        activate();
        choose(u"/carts"_s);
        auto *name = named<QLineEdit>(child<Gui::RouteForm>(), u"Name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"x"_s);
        QTRY_VERIFY(document().text().contains(R"("name": "x")"));
        act(u"Duplicate the Route"_s);
        QTRY_COMPARE(titles().size(), 4);
        name->setFocus();
        QTest::keyClicks(name, u"y"_s); // not told yet
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(name->text(), u"x"_s);
        QTRY_COMPARE(titles().size(), 4);
        QTRY_VERIFY(!document().isChanging());
        QCOMPARE(QApplication::focusWidget(), name);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(titles().size(), 3);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(document().text(), QByteArray(shop));
        QTRY_COMPARE(name->text(), QString());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(name->text(), u"x"_s);
    }

    void tabGoesThroughTheForm()
    {
        activate();
        choose(u"/carts"_s);
        auto *form = child<Gui::RouteForm>();
        auto *method = named<QLineEdit>(form, u"Method"_s);
        method->setFocus();
        QStringList seen;
        for (int i = 0; i < 60 && form->isAncestorOf(QApplication::focusWidget()); ++i) {
            QWidget *at = QApplication::focusWidget();
            seen << at->accessibleName();
            press(qobject_cast<Gui::CodeView *>(at) ? Qt::Key_F6 : Qt::Key_Tab);
        }
        const QStringList wanted {u"Method"_s,          u"Path"_s,   u"Name"_s,
                                  u"Response"_s,        u"Status"_s, u"Headers"_s,
                                  u"Kind of content"_s, u"Content"_s};
        qsizetype last = -1;
        for (const QString &each : wanted) {
            const qsizetype at = seen.indexOf(each, last + 1);
            QVERIFY2(at > last, qPrintable(each + u" in "_s + seen.join(u", "_s)));
            last = at;
        }
        QVERIFY2(!form->isAncestorOf(QApplication::focusWidget()), "Tab never leaves the form.");
    }

    // It scrolls what is below it, and changes nothing.
    void theWheelChangesNothing()
    {
        activate();
        choose(u"/carts"_s);
        auto *form = child<Gui::RouteForm>();
        auto *status = named<QSpinBox>(form, u"Status"_s);
        const auto turn = [status] {
            QWheelEvent event({5, 5}, status->mapToGlobal(QPoint(5, 5)), {}, {0, 120}, Qt::NoButton,
                              {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(status, &event);
        };
        turn();
        QCOMPARE(status->value(), 200);
        status->setFocus();
        turn();
        QCOMPARE(status->value(), 201);
    }

    // The window has a meaning for the key, too.
    void f6LeavesTheText()
    {
        end();
        const Core::KindRegistry kinds = Kinds::allKinds();
        Core::Workspace workspace(kinds);
        Gui::Preferences preferences(m_folder->filePath(u"settings.ini"_s));
        Gui::MainWindow window(workspace, preferences);
        workspace.open(m_folder->filePath(u"portside.json"_s));
        QTRY_VERIFY(workspace.isOpen());
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Core::ServerConfig config = testConfig(u"shop"_s);
        config.kind = u"mock"_s;
        config.values = {{u"file"_s, path()}};
        window.selectServer(workspace.servers().add(config));
        window.findChild<Gui::DetailPane *>()->showTab(Gui::DetailPane::Tab::Mock);
        auto *text = window.findChild<Gui::MockTextView *>()->findChild<Gui::CodeView *>();
        QTRY_VERIFY(!text->text().isEmpty());
        const QString before = text->text();
        text->setFocus();
        press(Qt::Key_Tab); // it is a character there
        QVERIFY(text->text() != before);
        QCOMPARE(QApplication::focusWidget(), text);
        press(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() != text);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), text);
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != text);
    }

    // What is dragged, and where it may be dropped.
    void routesAreDragged()
    {
        QTreeView *view = tree();
        choose(u"/carts"_s);
        const std::unique_ptr<QMimeData> data(view->model()->mimeData({view->currentIndex()}));
        QVERIFY(data);
        choose(u"GET /users/{id}"_s);
        QCOMPARE(view->dragDropMode(), QAbstractItemView::InternalMove);
        QVERIFY(view->currentIndex().flags() & Qt::ItemIsDragEnabled);
        QVERIFY(!view->model()->dropMimeData(data.get(), Qt::MoveAction, 0, 0,
                                             view->currentIndex().parent()));
        QTRY_COMPARE(titles(), QStringList({u"/carts"_s, u"GET /users/{id}"_s, u"/users"_s}));
        QTRY_COMPARE(tree()->currentIndex().data().toString(), u"/carts"_s);
        QMimeData other;
        other.setText(u"x"_s);
        QVERIFY(!view->model()->canDropMimeData(&other, Qt::MoveAction, 0, 0, {}));
        act(u"Undo"_s);
        QTRY_COMPARE(titles(), QStringList({u"GET /users/{id}"_s, u"/users"_s, u"/carts"_s}));
    }

    void choicesAreRemembered()
    {
        Gui::Preferences preferences(m_folder->filePath(u"settings.ini"_s));
        serve();
        const auto open = [&] {
            auto pane = std::make_unique<Gui::MockPane>(m_folder->filePath(u"d"_s), &preferences);
            pane->resize(1200, 600);
            pane->setServer(m_server.get());
            pane->show();
            return pane;
        };
        QList<int> sizes;
        {
            const auto pane = open();
            auto *editor = pane->findChild<Gui::MockEditor *>();
            QTRY_VERIFY(editor->document().read());
            QVERIFY(editor->document().savesAtOnce());
            for (QCheckBox *each : editor->findChildren<QCheckBox *>()) {
                if (each->text() == u"Save at once"_s)
                    each->click();
            }
            auto *splitter = editor->findChild<QSplitter *>();
            splitter->setSizes({400, 400, 376});
            emit splitter->splitterMoved(400, 1);
            sizes = splitter->sizes();
        }
        const auto pane = open();
        auto *editor = pane->findChild<Gui::MockEditor *>();
        QVERIFY(!editor->document().savesAtOnce());
        QTRY_COMPARE(editor->findChild<QSplitter *>()->sizes(), sizes);
    }

    void marksFollowTheTheme()
    {
        text()->setText(QString::fromUtf8(shop).replace(u"\"/carts\""_s, u"7"_s));
        QTRY_COMPARE(document().faults().size(), 1);
        const auto colour
            = [this] { return int(text()->SendScintilla(QsciScintilla::SCI_INDICGETFORE, 8UL)); };
        const int before = colour();
        QPalette dark = m_editor->palette();
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        m_editor->setPalette(dark);
        QTRY_VERIFY(colour() != before);
        QVERIFY(!text()->annotation(8).isEmpty());
    }
};

QTEST_MAIN(tst_MockKeys)
#include "tst_mockkeys.moc"
