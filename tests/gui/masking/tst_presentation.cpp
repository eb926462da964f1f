// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harwriter.h"
#include "core/history/trafficstore.h"
#include "core/workspace/workspace.h"
#include "gui/detail/detailpane.h"
#include "gui/exchange/codeview.h"
#include "gui/exchange/exchangeview.h"
#include "gui/imports/importwindow.h"
#include "gui/mainwindow.h"
#include "gui/replay/comparedialog.h"
#include "gui/replay/resenddialog.h"
#include "gui/settings/preferences.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/toast.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

namespace {

const QString secret = u"t0psecretvalue"_s;

void collect(QStringList &texts, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
            if (column == 0)
                collect(texts, model, index);
        }
    }
}

// All that the widgets of the program have to show, in front or not.
QStringList shownTexts()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        texts << widget->toolTip() << widget->windowTitle() << widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts << edit->toPlainText();
        if (const auto *code = qobject_cast<const Gui::CodeView *>(widget))
            texts << QString::fromUtf8(code->code());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model())
            collect(texts, *view->model(), {});
    }
    return texts;
}

qsizetype secretsShown()
{
    const QStringList texts = shownTexts();
    return std::ranges::count_if(texts, [](const QString &text) { return text.contains(secret); });
}

QByteArray whereSecret()
{
    return shownTexts().filter(secret).join(u"\n"_s).toUtf8();
}

} // namespace

// Nothing that the windows show has a secret in it while somebody presents.
class TestPresentation final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_preferences = std::make_unique<Gui::Preferences>(m_folder.filePath(u"settings.ini"_s));
        m_workspace.keepTraffic(m_folder.filePath(u"history.db"_s));
        m_window = std::make_unique<Gui::MainWindow>(m_workspace, *m_preferences);
        m_workspace.open(m_folder.filePath(u"portside.json"_s));
        QTRY_VERIFY(m_workspace.isOpen());
        m_window->resize(1100, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_server = &m_workspace.servers().add(Testing::testConfig());
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
        ask("GET /page?access_token=" + secret.toUtf8() + "&x=1 HTTP/1.1\r\n", {});
        ask("POST /echo?x=2 HTTP/1.1\r\nContent-Type: application/json\r\n",
            R"({"password":")" + secret.toUtf8() + R"("})");
        showTab(Gui::DetailPane::Tab::Overview);
        showTab(Gui::DetailPane::Tab::Console);
        showTab(Gui::DetailPane::Tab::Traffic);
        m_view = m_window->findChild<Gui::TrafficView *>();
        QTRY_COMPARE(m_view->trafficModel()->rowCount(), 2);
        QTRY_VERIFY(m_view->trafficModel()->isThere(0));
    }

    void cleanup() { present(false); }

    void masksTablesAndOverview()
    {
        showTab(Gui::DetailPane::Tab::Overview);
        showTab(Gui::DetailPane::Tab::Traffic);
        QVERIFY(secretsShown() > 1); // list and slowest
        present(true);
        QVERIFY2(secretsShown() == 0, whereSecret());
        const QModelIndex target = m_view->model()->index(0, Gui::TrafficModel::TargetColumn);
        QTRY_COMPARE(target.data().toString(), u"/page?access_token=***&x=1"_s);
        present(false);
        QVERIFY(target.data().toString().contains(secret));
    }

    void masksDetails_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("target and field") << 0;
        QTest::newRow("body") << 1;
    }

    void masksDetails()
    {
        QFETCH(const int, row);
        m_view->setCurrentIndex({});
        pick(row);
        auto *detail = m_window->findChild<Gui::ExchangeView *>();
        QTRY_VERIFY(detail->record());
        walkTabs(*detail);
        QTRY_VERIFY(secretsShown() > 2);
        present(true);
        QTRY_VERIFY(detail->findChild<QLabel *>(u"endingLabel"_s)->text().contains(u"masked"_s));
        walkTabs(*detail);
        QVERIFY2(secretsShown() == 0, whereSecret());
    }

    void masksWhatIsTold()
    {
        m_window->notes().put({u"x"_s, Gui::Note::Tone::Info, u"?token="_s + secret, {}, {}});
        m_window->findChild<Gui::Toast *>()->tell(u"Copied http://h/?token="_s + secret);
        QVERIFY(secretsShown() > 1);
        present(true);
        m_window->findChild<Gui::Toast *>()->tell(u"Copied http://h/?token="_s + secret);
        QVERIFY2(secretsShown() == 0, whereSecret());
        m_window->notes().remove(u"x"_s);
    }

    void masksComparisons()
    {
        focusList();
        m_view->selectAll();
        QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<Gui::CompareDialog *>());
        auto *dialog = m_window->findChild<Gui::CompareDialog *>();
        auto *tabs = dialog->findChild<QTabWidget *>();
        QTRY_COMPARE(tabs->count(), 3);
        present(true);
        QTRY_COMPARE(tabs->count(), 3);
        m_view->setCurrentIndex({});
        QTRY_VERIFY2(secretsShown() == 0, whereSecret());
        QVERIFY(dialog->findChild<QLabel *>()->text().contains(u"Secrets are masked"_s));
        delete dialog;
    }

    void sendsWhatItDoesNotShow()
    {
        focusList();
        pick(1);
        present(true);
        QTest::keyClick(m_view, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<Gui::ResendDialog *>());
        auto *dialog = m_window->findChild<Gui::ResendDialog *>();
        QVERIFY2(secretsShown() == 0, whereSecret());
        auto *url = dialog->findChild<QLineEdit *>(u"url"_s);
        url->setText(url->text() + u"&edited=1"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_view->trafficModel()->rowCount(), 3);
        QTRY_COMPARE(m_view->selectedRows(), QList<int> {2});
        const auto *detail = m_window->findChild<Gui::ExchangeView *>();
        QTRY_COMPARE(detail->record()->request.target, "/echo?x=2&edited=1");
        QTRY_VERIFY(detail->record()->requestContent.contains(secret.toUtf8()));
        QCOMPARE(detail->record()->request.headers.value("Authorization"),
                 "Bearer " + secret.toUtf8());
        QVERIFY2(secretsShown() == 0, whereSecret());
        // Edits stay when the mode changes.
        auto *headers = dialog->findChild<QPlainTextEdit *>(u"headers"_s);
        headers->setPlainText(headers->toPlainText() + u"\nX-New: 1"_s);
        headers->document()->setModified(true);
        present(false);
        QVERIFY(headers->toPlainText().contains(u"X-New: 1"_s));
        QVERIFY(headers->toPlainText().contains(secret));
        QVERIFY(url->text().endsWith(u"&edited=1"_s));
        present(true);
        QVERIFY2(secretsShown() == 0, whereSecret());
        // A mask is never sent.
        headers->setPlainText(u"Authorization: Basic ***"_s);
        headers->document()->setModified(true);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shownTexts().filter(u"stands for a secret"_s).size() > 0);
        QTest::qWait(0);
        QCOMPARE(m_view->trafficModel()->rowCount(), 3);
        delete dialog;
    }

    void masksImports()
    {
        const QString path = m_folder.filePath(u"in.har"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            Core::HarWriter writer(file);
            Core::ExchangeRecord record = m_view->trafficModel()->record(0);
            writer.write({record, {}});
            QVERIFY(writer.finish());
        }
        Gui::ImportWindow window(path, {}, &m_preferences->masking(), nullptr);
        window.show();
        auto *view = window.findChild<Gui::TrafficView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QTRY_VERIFY(view->trafficModel()->isThere(0));
        view->selectRow(0);
        auto *detail = window.findChild<Gui::ExchangeView *>();
        QTRY_VERIFY(detail->record());
        walkTabs(*detail);
        present(true);
        QTRY_VERIFY(detail->findChild<QLabel *>(u"endingLabel"_s)->text().contains(u"masked"_s));
        walkTabs(*detail);
        QTRY_VERIFY2(secretsShown() == 0, whereSecret());
    }

    void isOneActionThatIsInSight()
    {
        const auto isInSight = [this] {
            const auto buttons = m_window->findChildren<QToolButton *>();
            return std::ranges::any_of(buttons, [](const QToolButton *button) {
                return button->text() == u"Presentation Mode"_s && button->isVisible();
            });
        };
        focusList();
        QTRY_VERIFY(!isInSight());
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_preferences->masking().isPresenting());
        QTRY_VERIFY(isInSight());
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_preferences->masking().isPresenting());
        QTRY_VERIFY(!isInSight());
    }

    void copiesAreMaskedUnlessAskedFor()
    {
        pick(0);
        QGuiApplication::clipboard()->clear();
        m_view->copyUrls();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
        QCOMPARE(QUrl(QGuiApplication::clipboard()->text()).query(), u"access_token=***&x=1"_s);
        QGuiApplication::clipboard()->clear();
        m_view->copyRows();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!QGuiApplication::clipboard()->text().contains(secret));
        m_preferences->masking().setCopiesSecrets(true);
        m_view->copyUrls();
        QVERIFY(QGuiApplication::clipboard()->text().contains(secret));
        m_view->copyRows();
        QVERIFY(QGuiApplication::clipboard()->text().contains(secret));
        m_preferences->masking().setCopiesSecrets(false);
    }

    void masksWhatOnlyALongBodyTells()
    {
        const QByteArray token = "0nlyinabody";
        const int row = m_view->trafficModel()->rowCount();
        ask("POST /reset/" + token + " HTTP/1.1\r\nContent-Type: application/json\r\n",
            R"({"filling":")" + QByteArray(40'000, 'x') + R"(","password":")" + token + R"("})");
        QTRY_COMPARE(m_view->trafficModel()->rowCount(), row + 1);
        const QModelIndex target = m_view->model()->index(row, Gui::TrafficModel::TargetColumn);
        QTRY_COMPARE(target.data().toString(), u"/reset/"_s + QString::fromLatin1(token));
        present(true);
        QCOMPARE(target.data().toString(), u"…"_s); // not a moment
        QTRY_COMPARE(target.data().toString(), u"/reset/***"_s);
        QVERIFY(!target.data(Qt::ToolTipRole).toString().contains(QString::fromLatin1(token)));
        pick(row);
        for (const auto copy : {&Gui::TrafficView::copyUrls, &Gui::TrafficView::copyRows}) {
            QGuiApplication::clipboard()->clear();
            (m_view->*copy)();
            QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"/reset/***"_s));
        }
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_server->stopNow();
        QTRY_COMPARE(m_server->state(), State::Stopped);
    }

private:
    // Whatever keys were pressed last.
    void pick(int row)
    {
        m_view->selectionModel()->setCurrentIndex(m_view->model()->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect
                                                      | QItemSelectionModel::Rows);
    }

    void focusList()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
    }

    void present(bool on) { m_preferences->masking().setPresenting(on); }

    void showTab(Gui::DetailPane::Tab tab)
    {
        m_window->findChild<Gui::DetailPane *>()->showTab(tab);
        QTest::qWait(0);
    }

    // Each page is filled when it is in front.
    static void walkTabs(const Gui::ExchangeView &view)
    {
        auto *tabs = view.findChild<QTabWidget *>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i))
                tabs->setCurrentIndex(i);
        }
    }

    void ask(const QByteArray &head, const QByteArray &body)
    {
        Testing::RawClient client(m_server->port());
        client.send(head + "Host: localhost\r\nAuthorization: Bearer " + secret.toUtf8()
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QCOMPARE(client.readResponse().status, 200);
    }

    const QTemporaryDir m_folder;
    const Core::KindRegistry m_kinds = Testing::testKinds();
    Core::Workspace m_workspace {m_kinds};
    std::unique_ptr<Gui::Preferences> m_preferences;
    std::unique_ptr<Gui::MainWindow> m_window;
    Core::Server *m_server = nullptr;
    Gui::TrafficView *m_view = nullptr;
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
