// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/codedcontent.h"
#include "core/traffic/passage.h"
#include "gui/exchange/codeview.h"
#include "gui/exchange/exchangeview.h"
#include "gui/masking/masking.h"
#include "support/records.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Core::ExchangeRecord;
using Gui::ExchangeView;

class tst_ExchangeView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup() { m_view.reset(); }
    void offersWhatThereIs();
    void showsFieldsAsTableAndRaw();
    void laysJsonOutWithoutItsCoding();
    void opensDocumentsAsTrees_data();
    void opensDocumentsAsTrees();
    void decodesQueryFormAndCookies();
    void listsParts();
    void listsEvents();
    void listsMessages();
    void keepsThePlaceInALongStream_data();
    void keepsThePlaceInALongStream();
    void readsTokens();
    void saysWhatIsMissing();
    void showsBytesOfWhatIsNoText();
    void masksSecrets();
    void showsWhatIsStillOpen();
    void keepsTheTabFromRowToRow();
    void walksThroughItsTabsByKey();
    void opensBigBodiesWithoutHoldingTheWindowUp();

private:
    QStringList tabs() const;
    bool select(const QString &title) const;
    // The page that is in front.
    QWidget *page() const { return m_view->findChild<QTabWidget *>(u"tabs"_s)->currentWidget(); }
    QTreeWidget *tree() const { return page()->findChild<QTreeWidget *>(); }
    QString code() const;
    static ExchangeRecord answered(const QByteArray &type, const QByteArray &content);

    const QTemporaryDir m_folder;
    std::unique_ptr<ExchangeView> m_view;
};

void tst_ExchangeView::init()
{
    m_view = std::make_unique<ExchangeView>();
    m_view->resize(900, 500);
    m_view->show();
}

QStringList tst_ExchangeView::tabs() const
{
    const auto *tabs = m_view->findChild<QTabWidget *>(u"tabs"_s);
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i))
            titles << tabs->tabText(i);
    }
    return titles;
}

bool tst_ExchangeView::select(const QString &title) const
{
    auto *tabs = m_view->findChild<QTabWidget *>(u"tabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i) && tabs->tabText(i) == title) {
            tabs->setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

QString tst_ExchangeView::code() const
{
    const auto *code = page()->findChild<Gui::CodeView *>();
    return code ? code->text() : QString();
}

ExchangeRecord tst_ExchangeView::answered(const QByteArray &type, const QByteArray &content)
{
    ExchangeRecord record = Testing::makeRecord(1);
    record.response.headers.set("Content-Type", type);
    record.responseContent = content;
    record.responseBodyBytes = content.size();
    return record;
}

void tst_ExchangeView::offersWhatThereIs()
{
    ExchangeRecord record = answered("text/plain", "hello");
    record.request.target = "/plain";
    record.request.headers = {{"Host", "localhost"}};
    m_view->setRecord(record);
    QTRY_COMPARE(tabs(), QStringList({u"Headers"_s, u"Response body"_s, u"Timing"_s}));
    record.request.target = "/plain?a=1";
    m_view->setRecord(record);
    QTRY_VERIFY(tabs().contains(u"Query, form, cookies"_s));
    m_view->setRecord({});
    QVERIFY(!m_view->isVisible());
}

void tst_ExchangeView::showsFieldsAsTableAndRaw()
{
    ExchangeRecord record = answered("text/plain", "hello");
    record.request.headers = {{"Host", "localhost"}, {"X-odd", "<b>bold</b>"}, {"X-ODD", "2"}};
    m_view->setRecord(record);
    const auto tables = page()->findChildren<QTreeWidget *>();
    const auto found = std::find_if(tables.begin(), tables.end(), [](const QTreeWidget *one) {
        return one->accessibleName() == u"Fields of the request"_s;
    });
    QVERIFY(found != tables.end());
    const QTreeWidget *table = *found;
    QCOMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(table->topLevelItem(1)->text(0), u"X-odd"_s);
    QCOMPARE(table->topLevelItem(1)->text(1), u"<b>bold</b>"_s);
    QCOMPARE(table->topLevelItem(2)->text(0), u"X-ODD"_s);
    QWidget *side = table->parentWidget()->parentWidget();
    side->findChild<QToolButton *>()->click();
    QVERIFY(side->findChild<QPlainTextEdit *>()->isVisible());
    QVERIFY(side->findChild<QPlainTextEdit *>()->toPlainText().contains(u"X-ODD: 2"_s));
}

void tst_ExchangeView::laysJsonOutWithoutItsCoding()
{
    const QByteArray json = R"({"b":1.0,"a":[1,2]})";
    const auto coded = Core::encodeContent(json, "gzip");
    QVERIFY(coded);
    ExchangeRecord record = answered("application/json", *coded);
    record.response.headers.set("Content-Encoding", "gzip");
    m_view->setRecord(record);
    QTRY_VERIFY(select(u"Response body"_s));
    QCOMPARE(code(),
             u"{\n  \"b\": 1.0,\n  \"a\": [\n    1,\n    2\n  ]\n}"_s
                 + (code().endsWith(u'\n') ? u"\n"_s : QString()));
    const QString summary = page()->findChild<QLabel *>()->text();
    QVERIFY2(summary.contains(u"gzip"_s) && summary.contains(u"19 bytes"_s), qPrintable(summary));
    auto *views = page()->findChild<QComboBox *>();
    views->setCurrentIndex(views->findText(u"Text"_s));
    emit views->activated(views->currentIndex());
    QCOMPARE(code(), QString::fromLatin1(json));
}

void tst_ExchangeView::opensDocumentsAsTrees_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("path");
    const QByteArray json
        = R"({"users":[{"id":12345678901234567890,"full name":"A\u00e9"}],"ok":"1"})";
    using Rows = QList<int>;
    QTest::newRow("number as it stands")
        << QByteArray("application/json") << json << Rows {0, 0, 0, 0} << u"id"_s
        << u"12345678901234567890"_s << u"12345678901234567890"_s << u"$.users[0].id"_s;
    QTest::newRow("string") << QByteArray("application/json") << json << Rows {0, 0, 0, 1}
                            << u"full name"_s << u"\"Aé\""_s << u"Aé"_s
                            << u"$.users[0][\"full name\"]"_s;
    QTest::newRow("array") << QByteArray("application/json") << json << Rows {0, 0} << u"users"_s
                           << u"1 value(s)"_s << QString() << u"$.users"_s;
    const QByteArray xml = "<shop><book id='7'>One</book><book>Two</book></shop>";
    QTest::newRow("element") << QByteArray("application/xml") << xml << Rows {0, 1} << u"book"_s
                             << u"Two"_s << u"Two"_s << u"/shop/book[2]"_s;
    QTest::newRow("attribute") << QByteArray("application/xml") << xml << Rows {0, 0, 0} << u"@id"_s
                               << u"7"_s << u"7"_s << u"/shop/book[1]/@id"_s;
    QTest::newRow("cut") << QByteArray("application/xml") << QByteArray("<a><b>text</b>")
                         << Rows {0, 0} << u"b"_s << u"text"_s << u"text"_s << u"/a/b[1]"_s;
}

void tst_ExchangeView::opensDocumentsAsTrees()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QList<int>, rows);
    QFETCH(const QString, value);
    QFETCH(const QString, path);
    m_view->setRecord(answered(type, content));
    QTRY_VERIFY(select(u"Response body"_s));
    auto *views = page()->findChild<QComboBox *>();
    views->setCurrentIndex(views->findText(u"Tree"_s));
    emit views->activated(views->currentIndex());
    auto *tree = page()->findChild<QTreeView *>();
    QVERIFY(tree && tree->isVisible());
    QModelIndex index;
    for (const int row : rows)
        index = tree->model()->index(row, 0, index);
    QTEST(index.data().toString(), "name");
    QTEST(index.siblingAtColumn(1).data().toString(), "shown");
    tree->setCurrentIndex(index);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
}

void tst_ExchangeView::decodesQueryFormAndCookies()
{
    ExchangeRecord record = answered("text/plain", "");
    record.request.target = "/form?q=a%20b&q=2";
    record.request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                              {"Cookie", "session=abc; theme=dark"}};
    record.requestContent = "name=J%C3%BCrgen+M";
    record.requestBodyBytes = record.requestContent.size();
    record.response.headers.append("Set-Cookie", "id=7; Path=/; HttpOnly");
    m_view->setRecord(record);
    QTRY_VERIFY(select(u"Query, form, cookies"_s));
    const auto *fields = tree();
    QCOMPARE(fields->topLevelItemCount(), 4);
    QCOMPARE(fields->topLevelItem(0)->child(0)->text(1), u"a b"_s);
    QCOMPARE(fields->topLevelItem(1)->child(0)->text(1), u"Jürgen M"_s);
    QCOMPARE(fields->topLevelItem(2)->child(1)->text(0), u"theme"_s);
    QCOMPARE(fields->topLevelItem(3)->child(0)->child(0)->text(0), u"Path"_s);
}

void tst_ExchangeView::listsParts()
{
    ExchangeRecord record = answered("text/plain", "");
    record.request.headers = {{"Content-Type", "multipart/form-data; boundary=x"}};
    record.requestContent = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x\r\n"
                            "Content-Disposition: form-data; name=\"f\"; filename=\"f.png\"\r\n"
                            "Content-Type: image/png\r\n\r\nabc\r\n--x--\r\n";
    record.requestBodyBytes = record.requestContent.size();
    m_view->setRecord(record);
    QTRY_VERIFY(select(u"Parts"_s));
    QCOMPARE(tree()->topLevelItemCount(), 2);
    QCOMPARE(tree()->topLevelItem(1)->text(1), u"f.png"_s);
    QCOMPARE(tree()->topLevelItem(1)->text(2), u"image/png"_s);
}

void tst_ExchangeView::listsEvents()
{
    m_view->setRecord(
        answered("text/event-stream", "event: tick\nid: 4\ndata: one\ndata: two\n\ndata: rest"));
    QTRY_VERIFY(select(u"Events"_s));
    QCOMPARE(tree()->topLevelItemCount(), 1);
    QCOMPARE(tree()->topLevelItem(0)->text(1), u"tick"_s);
    QVERIFY(page()->findChild<QLabel *>()->text().contains(u"not complete"_s));
}

void tst_ExchangeView::listsMessages()
{
    ExchangeRecord record = answered("", "");
    record.response = {101, {{"Upgrade", "websocket"}}};
    record.requestContent = QByteArray::fromHex("8182000000006869"); // hi
    record.responseContent = QByteArray::fromHex("8102686f" // ho
                                                 "880203e8");
    record.requestBodyBytes = record.requestContent.size();
    record.responseBodyBytes = record.responseContent.size();
    Core::Passage::note(record.passage, {true, 8, std::chrono::milliseconds(1)});
    Core::Passage::note(record.passage, {false, 8, std::chrono::milliseconds(2)});
    m_view->setRecord(record);
    QTRY_VERIFY(select(u"Messages"_s));
    QCOMPARE(tree()->topLevelItemCount(), 3);
    QVERIFY(tree()->topLevelItem(0)->text(1).contains(u"Client"_s));
    QCOMPARE(tree()->topLevelItem(0)->text(2), u"hi"_s);
    QVERIFY(tree()->topLevelItem(1)->text(1).contains(u"Server"_s));
    QCOMPARE(tree()->topLevelItem(1)->text(2), u"ho"_s);
    QCOMPARE(tree()->topLevelItem(2)->text(2).trimmed(), u"1000"_s);
}

void tst_ExchangeView::keepsThePlaceInALongStream_data()
{
    QTest::addColumn<bool>("isWebSocket");
    QTest::newRow("events") << false;
    QTest::newRow("messages") << true;
}

void tst_ExchangeView::keepsThePlaceInALongStream()
{
    QFETCH(const bool, isWebSocket);
    const auto stream = [isWebSocket](int count) {
        if (!isWebSocket)
            return answered("text/event-stream", QByteArray("data: x\n\n").repeated(count));
        ExchangeRecord record = answered("", QByteArray::fromHex("81026869").repeated(count));
        record.response = {101, {{"Upgrade", "websocket"}}};
        Core::Passage::note(record.passage, {false, record.responseBodyBytes, {}});
        return record;
    };
    m_view->setRecord(stream(5'001));
    QTRY_VERIFY(select(isWebSocket ? u"Messages"_s : u"Events"_s));
    QTRY_COMPARE(tree()->topLevelItemCount(), 5'000);
    QCOMPARE(tree()->topLevelItem(0)->text(0), u"2"_s);
    tree()->scrollToItem(tree()->topLevelItem(2'000), QAbstractItemView::PositionAtTop);
    tree()->setCurrentItem(tree()->topLevelItem(2'001));
    const auto inSight = [this] { return tree()->itemAt(1, 1)->text(0); };
    QCOMPARE(inSight(), u"2002"_s);
    m_view->setRecord(stream(5'011));
    QTRY_COMPARE(tree()->topLevelItem(0)->text(0), u"12"_s);
    QCOMPARE(tree()->topLevelItemCount(), 5'000);
    QCOMPARE(tree()->topLevelItem(4'999)->text(0), u"5011"_s);
    QCOMPARE(inSight(), u"2002"_s);
    QVERIFY(tree()->currentItem());
    QCOMPARE(tree()->currentItem()->text(0), u"2003"_s);
    // One that is another has nothing to do with it.
    m_view->setRecord(answered("text/event-stream", "data: y\n\n"));
    QTRY_VERIFY(select(u"Events"_s));
    QTRY_COMPARE(tree()->topLevelItemCount(), 1);
}

void tst_ExchangeView::readsTokens()
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    ExchangeRecord record = answered("text/plain", "hello");
    const QByteArray token = part(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + part(R"({"sub":"ada","exp":1000})") + ".c2lnbmF0dXJl";
    record.request.headers.set("Authorization", QByteArray("Bearer " + token));
    m_view->setRecord(record);
    QTRY_VERIFY(select(u"Tokens"_s));
    const QString text = page()->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(text.contains(u"\"sub\": \"ada\""_s), qPrintable(text));
    QVERIFY2(text.contains(u"was over at this request"_s), qPrintable(text));
    QVERIFY(text.contains(u"Authorization"_s));
}

void tst_ExchangeView::saysWhatIsMissing()
{
    ExchangeRecord record = answered("text/plain", "hello");
    record.responseBodyBytes = 5'000;
    m_view->setRecord(record);
    QTRY_VERIFY(select(u"Response body"_s));
    bool isTold = false;
    const auto labels = page()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isTold = isTold || label->text().contains(u"first 5 of 5,000 bytes"_s);
    QVERIFY(isTold);
}

void tst_ExchangeView::showsBytesOfWhatIsNoText()
{
    m_view->setRecord(answered("application/octet-stream", QByteArray("\0\1\2\xff", 4)));
    QTRY_VERIFY(select(u"Response body"_s));
    QVERIFY2(code().contains(u"00 01 02 ff"_s), qPrintable(code()));
}

void tst_ExchangeView::masksSecrets()
{
    ExchangeRecord record = answered("application/json", R"({"password":"hunter2!"})");
    record.request.headers.set("Authorization", "Bearer verysecrettoken");
    record.request.target = "/x?access_token=verysecrettoken";
    m_view->setRecord(record);
    QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Gui::Masking masking(settings);
    m_view->setMasking(&masking);
    masking.setPresenting(true);
    QTRY_VERIFY(select(u"Response body"_s));
    QTRY_VERIFY(code().contains(u"***"_s));
    QVERIFY(!code().contains(u"hunter2"_s));
    const auto labels = m_view->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"verysecret"_s), qPrintable(label->text()));
    QVERIFY(select(u"Headers"_s));
    QVERIFY(!page()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"verysecret"_s));
    QCOMPARE(m_view->record()->request.target, record.request.target);
}

void tst_ExchangeView::showsWhatIsStillOpen()
{
    ExchangeRecord record = answered("text/event-stream", "data: 1\n\n");
    m_view->showOpen(record);
    QTRY_VERIFY(select(u"Events"_s));
    QCOMPARE(tree()->topLevelItemCount(), 1);
    tree()->setCurrentItem(tree()->topLevelItem(0));
    QVERIFY(m_view->findChild<QLabel *>(u"endingLabel"_s)->text().startsWith(u"Still open at"_s));
    record.responseContent += "data: 2\n\ndata: 3\n\n";
    record.responseBodyBytes = record.responseContent.size();
    m_view->showOpen(record);
    QTRY_COMPARE(tree()->topLevelItemCount(), 3);
    QCOMPARE(tree()->currentItem(), tree()->topLevelItem(0)); // the place stays
    m_view->setRecord(record);
    QTRY_VERIFY(m_view->findChild<QLabel *>(u"endingLabel"_s)->text().startsWith(u"Answered"_s));
    QCOMPARE(tree()->topLevelItemCount(), 3);
}

void tst_ExchangeView::keepsTheTabFromRowToRow()
{
    m_view->setRecord(answered("text/plain", "one"));
    QTRY_VERIFY(select(u"Response body"_s));
    m_view->setRecord(answered("text/plain", ""));
    QTRY_VERIFY(!tabs().contains(u"Response body"_s));
    m_view->setRecord(answered("text/plain", "three"));
    QTRY_COMPARE(code(), u"three"_s);
}

void tst_ExchangeView::walksThroughItsTabsByKey()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setRecord(answered("text/plain", "one"));
    QTRY_VERIFY(tabs().contains(u"Response body"_s) && !tabs().contains(u"Events"_s));
    auto *widget = m_view->findChild<QTabWidget *>(u"tabs"_s);
    widget->tabBar()->setFocus();
    QStringList seen;
    for (qsizetype i = 0; i <= tabs().size(); ++i) {
        seen << widget->tabText(widget->currentIndex());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    }
    QCOMPARE(seen, tabs() << tabs().constFirst()); // round and round
}

void tst_ExchangeView::opensBigBodiesWithoutHoldingTheWindowUp()
{
    QByteArray json = "[0";
    while (json.size() < 12'000'000)
        json += R"(,{"name":"value","numbers":[1,2,3]})";
    json += ']';
    m_view->setRecord(answered("application/json", json));
    QTRY_VERIFY_WITH_TIMEOUT(select(u"Response body"_s), 20'000);
    QTRY_VERIFY(code().startsWith(u"[\n"_s));
    QVERIFY(code().size() <= 4 * 1024 * 1024);
    const auto labels = page()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Only the first"_s);
    }));
}

QTEST_MAIN(tst_ExchangeView)
#include "tst_exchangeview.moc"
