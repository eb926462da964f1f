// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "gui/exchange/codeview.h"
#include "gui/replay/comparedialog.h"
#include "gui/replay/exchangeexport.h"
#include "gui/replay/requestcopy.h"
#include "gui/replay/resenddialog.h"
#include "gui/replay/rowactions.h"
#include "support/capturingserver.h"
#include "support/records.h"
#include "support/testkind.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Core::ExchangeRecord;
using Gui::RowActions;

class tst_RowActions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void copiesWithMaskedSecrets();
    void putsBodiesThatAreNoTextIntoFiles();
    void anAnswerWithoutEndHindersNothing();
    void sendsAgainByKey();
    void saysWhyItCannotBeSent();
    void editsAndRepeats();
    void keepsBytesThatNobodyEdits();
    void compares();
    void exports_data();
    void exports();
    void leavesNothingOfACancelledExport_data() { exports_data(); }
    void leavesNothingOfACancelledExport();
    void endsWithTheWindowWhileItWrites_data() { exports_data(); }
    void endsWithTheWindowWhileItWrites();
    void exportsAllWithoutSelecting();
    void removesOldFilesOfCopies();
    void tellsWhichRowsAreGone();
    void offersWhatMakesSense();

private:
    static ExchangeRecord record(const QByteArray &method = "GET", const QByteArray &target = "/");
    QString waitForWord();

    const Core::ServerKind m_kind = Testing::testKind();
    std::unique_ptr<Core::Server> m_server;
    std::unique_ptr<QWidget> m_list;
    QList<ExchangeRecord> m_records;
    RowActions *m_actions = nullptr;
    std::unique_ptr<QSignalSpy> m_told;
};

void tst_RowActions::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QStandardPaths::setTestModeEnabled(true);
}

void tst_RowActions::init()
{
    m_server = std::make_unique<Core::Server>(Testing::testConfig(), m_kind);
    m_server->start();
    m_list = std::make_unique<QWidget>();
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->show();
    m_list->activateWindow();
    m_list->setFocus();
    QTRY_VERIFY(m_list->hasFocus());
    m_actions = new RowActions(*m_list,
                               [this] { return std::make_shared<Gui::PickedRecords>(m_records); });
    m_told = std::make_unique<QSignalSpy>(m_actions, &RowActions::told);
    QTRY_COMPARE(m_server->state(), Core::ServerState::Value::Running);
    m_actions->setServerUrl(m_server->url());
}

void tst_RowActions::cleanup()
{
    m_told.reset();
    m_list.reset();
    m_server.reset();
    m_records.clear();
}

ExchangeRecord tst_RowActions::record(const QByteArray &method, const QByteArray &target)
{
    ExchangeRecord made = Testing::makeRecord(1, method);
    made.request.target = target;
    made.request.headers = {{"Host", "localhost:1"}, {"Authorization", "Bearer secrettoken"}};
    made.requestBodyBytes = 0;
    return made;
}

QString tst_RowActions::waitForWord()
{
    if (m_told->isEmpty() && !m_told->wait())
        return {};
    return m_told->takeFirst().constFirst().toString();
}

void tst_RowActions::copiesWithMaskedSecrets()
{
    m_records << record("GET", "/it's?x=1");
    QTest::keyClick(m_list.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    const QString word = waitForWord();
    QVERIFY2(word.contains(u"1 secret(s) are masked"_s) || word.contains(u"masked"_s),
             qPrintable(word));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"curl "_s), qPrintable(text));
    QVERIFY2(!text.contains(u"secrettoken"_s), qPrintable(text));
    QVERIFY2(text.contains(m_server->url().authority()), qPrintable(text));
}

void tst_RowActions::putsBodiesThatAreNoTextIntoFiles()
{
    ExchangeRecord binary = record("POST", "/upload");
    binary.requestContent = QByteArray("\0\xff\r\n", 4);
    binary.requestBodyBytes = 4;
    const QTemporaryDir folder;
    const Gui::RequestCopy copy
        = Gui::RequestCopy::make(Core::CopyForm::CurlSh, binary, "localhost:1", {}, folder.path());
    QCOMPARE(copy.fault, QString());
    QVERIFY(copy.text.contains("secrettoken"));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(copy.text.contains(folder.path().toUtf8()));
    QFile file(QDir(folder.path()).filePath(files.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), binary.requestContent);
}

// An event stream has no end.
void tst_RowActions::anAnswerWithoutEndHindersNothing()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_actions->setServerUrl(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    m_records << record();
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(m_list.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(silent.hasPendingConnections());
        silent.nextPendingConnection();
    }
}

void tst_RowActions::sendsAgainByKey()
{
    m_records << record() << record("GET", "/other");
    QSignalSpy sent(m_actions, &RowActions::sent);
    QSignalSpy recorded(m_server.get(), &Core::Server::exchangesRecorded);
    QTest::keyClick(m_list.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(sent.size(), 2);
    QTRY_COMPARE(m_server->traffic().size(), 2);
    QCOMPARE(m_server->traffic().at(1).request.target, QByteArray("/other"));
    QCOMPARE(m_server->traffic().at(1).peerPort, sent.at(1).at(1).value<quint16>());
    QCOMPARE(m_server->traffic().at(0).request.headers.value("Authorization"),
             QByteArray("Bearer secrettoken"));
}

void tst_RowActions::saysWhyItCannotBeSent()
{
    ExchangeRecord cut = record("POST");
    cut.requestBodyBytes = 10;
    m_records << cut;
    QTest::keyClick(m_list.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitForWord().contains(u"first 0 of 10 bytes"_s));
}

void tst_RowActions::editsAndRepeats()
{
    Gui::ResendDialog dialog(record("POST", "/first"), m_server->url(), nullptr);
    dialog.show();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isActiveWindow());
    QSignalSpy sent(&dialog, &Gui::ResendDialog::sent);
    auto *url = dialog.findChild<QLineEdit *>(u"url"_s);
    url->setText(url->text().replace(u"/first"_s, u"/second?y=1"_s));
    auto *headers = dialog.findChild<QPlainTextEdit *>(u"headers"_s);
    headers->appendPlainText(u"X-New: wäre"_s);
    auto *body = dialog.findChild<Gui::CodeView *>();
    body->setText(u"line\r\nother"_s);
    body->setModified(true);
    dialog.findChild<QSpinBox *>(u"times"_s)->setValue(3);
    QTest::keyClick(url, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sent.size(), 3);
    QTRY_COMPARE(m_server->traffic().size(), 3);
    const ExchangeRecord &last = m_server->traffic().at(2);
    QCOMPARE(last.request.target, QByteArray("/second?y=1"));
    QCOMPARE(last.request.headers.value("X-New"), QByteArray("wäre"));
    auto *history = dialog.findChild<QComboBox *>(u"history"_s);
    QTRY_COMPARE(history->count(), 1);
    headers->setPlainText(u"no field"_s);
    dialog.findChild<QPushButton *>(u"sendButton"_s)->click();
    QCOMPARE(sent.size(), 3);
    emit history->activated(0);
    QVERIFY(headers->toPlainText().contains(u"X-New: wäre"_s));
    QCOMPARE(body->code(), QByteArray("line\r\nother"));
}

void tst_RowActions::keepsBytesThatNobodyEdits()
{
    ExchangeRecord odd = record("POST", "/odd");
    odd.request.headers.append("X-Latin", "caf\xe9");
    odd.requestContent = QByteArray("\0\1\2", 3);
    odd.requestBodyBytes = 3;
    Testing::CapturingServer server;
    Gui::ResendDialog dialog(odd, QUrl(u"http://127.0.0.1:%1/"_s.arg(server.port())), nullptr);
    dialog.show();
    dialog.findChild<QPushButton *>(u"sendButton"_s)->click();
    std::optional<Testing::CapturedRequest> captured;
    QTRY_VERIFY(captured || (captured = server.take()));
    QCOMPARE(captured->headers.value("X-Latin"), QByteArray("caf\xe9"));
    QCOMPARE(captured->body, odd.requestContent);
}

void tst_RowActions::compares()
{
    const auto withBody = [](const QByteArray &json) {
        ExchangeRecord made = record();
        made.response.headers.set("Content-Type", "application/json");
        made.responseContent = json;
        made.responseBodyBytes = json.size();
        return made;
    };
    ExchangeRecord after = withBody(R"({"b":3,"a":1})");
    after.response.headers.set("X-Added", "1");
    Gui::CompareDialog dialog(withBody(R"({"a":1,"b":2})"), after, nullptr);
    auto *tabs = dialog.findChild<QTabWidget *>();
    QTRY_COMPARE(tabs->count(), 3);
    const auto *heads = qobject_cast<QTreeWidget *>(tabs->widget(0));
    bool isAdded = false;
    for (int i = 0; i < heads->topLevelItem(1)->childCount(); ++i)
        isAdded = isAdded || heads->topLevelItem(1)->child(i)->text(1) == u"X-Added"_s;
    QVERIFY(isAdded);
    const auto *values = tabs->widget(2)->findChild<QTreeWidget *>();
    QVERIFY(values);
    QCOMPARE(values->topLevelItemCount(), 1);
    QCOMPARE(values->topLevelItem(0)->text(1), u"$.b"_s);
}

void tst_RowActions::exports_data()
{
    QTest::addColumn<Gui::ExportFormat>("format");
    QTest::newRow("har") << Gui::ExportFormat::Har;
    QTest::newRow("http") << Gui::ExportFormat::HttpFile;
    QTest::newRow("folder") << Gui::ExportFormat::Folder;
    QTest::newRow("mock") << Gui::ExportFormat::Mock;
}

void tst_RowActions::exports()
{
    QFETCH(const Gui::ExportFormat, format);
    const QTemporaryDir folder;
    QList<ExchangeRecord> records;
    for (int i = 0; i < 120; ++i) {
        records << record("GET", "/" + QByteArray::number(i));
        records.last().responseBodyBytes = records.last().responseContent.size();
    }
    const QString path = folder.filePath(u"out"_s);
    auto *run = new Gui::ExchangeExport(m_list.get(), format,
                                        std::make_shared<Gui::PickedRecords>(records),
                                        Core::RedactionRules::standard());
    QSignalSpy ended(run, &Gui::ExchangeExport::ended);
    run->start(path);
    QVERIFY(ended.wait(20'000));
    const QString text = ended.constFirst().constFirst().toString();
    QVERIFY2(text.contains(u"120"_s), qPrintable(text));
    if (format == Gui::ExportFormat::Folder) {
        QCOMPARE(QDir(path).entryList({u"*.request-head.txt"_s}).size(), 120);
        return;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("/119"));
    QVERIFY(!content.contains("secrettoken"));
}

void tst_RowActions::leavesNothingOfACancelledExport()
{
    QFETCH(const Gui::ExportFormat, format);
    const QTemporaryDir folder;
    QList<ExchangeRecord> records(2'000, record("GET", "/"));
    auto *run = new Gui::ExchangeExport(m_list.get(), format,
                                        std::make_shared<Gui::PickedRecords>(records),
                                        Core::RedactionRules::standard());
    QSignalSpy ended(run, &Gui::ExchangeExport::ended);
    run->start(folder.filePath(u"out"_s));
    const auto *progress = m_list->findChild<QProgressDialog *>();
    QVERIFY(progress);
    QTRY_VERIFY(progress->value() > 0);
    QVERIFY(progress->value() < 2'000);
    progress->findChild<QPushButton *>()->click();
    QVERIFY(ended.wait(20'000));
    QVERIFY(ended.constFirst().constFirst().toString().contains(u"cancelled"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

// Its thread goes on for a while: it must not lose what it writes to.
void tst_RowActions::endsWithTheWindowWhileItWrites()
{
    QFETCH(const Gui::ExportFormat, format);
    const QTemporaryDir folder;
    ExchangeRecord big = record("GET", "/");
    big.responseContent = QByteArray(1'000'000, 'x');
    big.responseBodyBytes = big.responseContent.size();
    const auto rows = std::make_shared<Gui::PickedRecords>(QList<ExchangeRecord>(2'000, big));
    auto *run = new Gui::ExchangeExport(m_list.get(), format, rows, {});
    run->start(folder.filePath(u"out"_s));
    const auto *progress = m_list->findChild<QProgressDialog *>();
    QTRY_VERIFY(progress->value() > 0); // and the next ones are being written
    delete run;
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void tst_RowActions::exportsAllWithoutSelecting()
{
    QWidget list;
    list.setFocusPolicy(Qt::StrongFocus);
    list.show();
    list.activateWindow();
    list.setFocus();
    QTRY_VERIFY(list.hasFocus());
    const QList<ExchangeRecord> all {record("GET", "/1"), record("GET", "/2"), record("GET", "/3")};
    RowActions actions(
        list, [] { return std::make_shared<Gui::PickedRecords>(QList<ExchangeRecord>()); },
        [all] { return std::make_shared<Gui::PickedRecords>(all); });
    QSignalSpy told(&actions, &RowActions::told);
    QTest::keyClick(&list, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(told.size(), 1); // nothing is selected
    QTest::keyClick(&list, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = list.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u'3'), qPrintable(dialog->windowTitle()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.har"_s);
    emit dialog->fileSelected(path);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(QFile::exists(path));
    dialog->close();
}

void tst_RowActions::removesOldFilesOfCopies()
{
    const QTemporaryDir folder;
    for (const auto *name : {"old", "new"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (qstrcmp(name, "old") == 0)
            file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                             QFileDevice::FileModificationTime);
    }
    Gui::RequestCopy::removeOld(folder.path(), std::chrono::hours(24));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"new"_s});
}

void tst_RowActions::tellsWhichRowsAreGone()
{
    class Half final : public Gui::PickedRows
    {
    public:
        int count() const override { return 2; }
        void fetch(int, int, const Take &take) override { take({record("GET", "/kept")}); }
    };
    QWidget list;
    list.setFocusPolicy(Qt::StrongFocus);
    list.show();
    list.activateWindow();
    list.setFocus();
    QTRY_VERIFY(list.hasFocus());
    RowActions actions(list, [] { return std::make_shared<Half>(); });
    actions.setServerUrl(m_server->url());
    QSignalSpy told(&actions, &RowActions::told);
    QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!told.isEmpty());
    QVERIFY(told.constFirst().constFirst().toString().startsWith(u"1 request(s) are not kept"_s));
    QTRY_COMPARE(m_server->traffic().size(), 1);
}

void tst_RowActions::offersWhatMakesSense()
{
    const auto texts = [this](int rows) {
        QMenu menu;
        m_actions->addTo(menu, rows);
        QStringList list;
        const auto actions = menu.actions();
        for (const QAction *action : actions)
            list << action->text();
        return list;
    };
    QVERIFY(texts(1).contains(u"Edit and send…"_s));
    QVERIFY(!texts(1).contains(u"Compare two"_s));
    QVERIFY(texts(2).contains(u"Compare two"_s));
    QVERIFY(!texts(3).contains(u"Compare two"_s));
    QVERIFY(texts(1).contains(u"Copy and export with secrets"_s));
    QVERIFY(texts(3).contains(u"Copy and export with secrets"_s));
}

QTEST_MAIN(tst_RowActions)
#include "tst_rowactions.moc"
