// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harwriter.h"
#include "gui/imports/importwindow.h"
#include "gui/imports/replaybar.h"
#include "gui/traffic/filteredit.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"
#include "support/capturingserver.h"
#include "support/records.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::ImportWindow;

class tst_ImportWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void showsSearchesAndReplays();
    void deletesAsAWholeOnly();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void closesWhileItReads();

private:
    QString makeHar(int entries) const;
    static QString words(const ImportWindow &window);

    QTemporaryDir m_folder;
};

QString tst_ImportWindow::makeHar(int entries) const
{
    QFile file(m_folder.filePath(u"made.har"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    Core::HarWriter writer(file);
    for (int i = 1; i <= entries; ++i) {
        Core::ExchangeRecord record = Testing::makeRecord(i, "GET", i % 10 == 0 ? 404 : 204);
        record.request.headers.set("Host", "shop.test");
        record.responseContent = "number " + QByteArray::number(i);
        record.responseBodyBytes = record.responseContent.size();
        writer.write({record, {}});
    }
    return writer.finish() ? file.fileName() : QString();
}

QString tst_ImportWindow::words(const ImportWindow &window)
{
    QStringList texts;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts.join(u'\n');
}

void tst_ImportWindow::showsSearchesAndReplays()
{
    Testing::CapturingServer server;
    const QString url = u"http://127.0.0.1:%1/"_s.arg(server.port());
    ImportWindow window(makeHar(1'200), {url}, nullptr, nullptr);
    window.show();
    auto *view = window.findChild<Gui::TrafficView *>();
    const Gui::TrafficModel *model = view->trafficModel();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1'200, 20'000);
    QTRY_VERIFY(words(window).contains(u"1200 request(s) from made.har"_s)
                || words(window).contains(u"1,200"_s));
    window.findChild<Gui::FilterEdit *>()->setFilterText(u"status:404"_s);
    QTRY_COMPARE(model->rowCount(), 120);
    view->selectRow(3);
    auto *tabs = window.findChild<QTabWidget *>(u"tabs"_s);
    QTRY_VERIFY(tabs->isVisible() && tabs->isTabVisible(4));
    auto *bar = window.findChild<Gui::ReplayBar *>();
    const auto boxes = bar->findChildren<QComboBox *>();
    boxes.at(1)->setCurrentIndex(boxes.at(1)->count() - 1);
    view->selectAll();
    bar->findChild<QPushButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(words(window).contains(u"120 answered"_s), 20'000);
    QVERIFY2(words(window).contains(u"120 with another status"_s), qPrintable(words(window)));
    QVERIFY(server.take());
}

void tst_ImportWindow::deletesAsAWholeOnly()
{
    const ImportWindow window(makeHar(3), {}, nullptr, nullptr);
    auto *view = window.findChild<Gui::TrafficView *>();
    const Gui::TrafficModel *model = view->trafficModel();
    QTRY_COMPARE(model->rowCount(), 3);
    view->selectRow(1);
    QTRY_VERIFY(model->isThere(1));
    QTest::keyClick(view, Qt::Key_Delete);
    const auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(u"made.har"_s));
    QCOMPARE(model->rowCount(), 3);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(model->rowCount(), 0);
}

void tst_ImportWindow::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"log":{"entries":[{"request":)");
}

void tst_ImportWindow::saysWhatIsWrong()
{
    QFETCH(const QByteArray, content);
    QFile file(m_folder.filePath(u"wrong.har"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const ImportWindow window(file.fileName(), {}, nullptr, nullptr);
    QTRY_VERIFY2(words(window).contains(u"wrong.har:1:"_s), qPrintable(words(window)));
}

void tst_ImportWindow::closesWhileItReads()
{
    const QString path = makeHar(20'000);
    for (int i = 0; i < 5; ++i) {
        ImportWindow window(path, {}, nullptr, nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
}

QTEST_MAIN(tst_ImportWindow)
#include "tst_importwindow.moc"
