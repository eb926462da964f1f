// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/kindregistry.h"
#include "core/server/server.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/diskbar.h"
#include "gui/mock/form/conditionrow.h"
#include "gui/mock/form/responseform.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/mockeditor.h"
#include "gui/mock/mocktextview.h"
#include "gui/mock/routes/routetree.h"
#include "gui/mock/try/trypanel.h"
#include "gui/widgets/notice.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Testing;
using Disk = Gui::MockDocument::Disk;
using State = Core::ServerState::Value;

namespace {

constexpr const char *shop = R"({
  "portsideMock": 1,
  "routes": [
    {"method": "GET", "path": "/users/{id}", "responses": [
      {"when": [{"path": "id", "equals": "0"}], "status": 404},
      {"json": {"name":   "Ada"}}
    ]},
    {"path": "/users", "response": {"body": "all"}},
    {"path": "/carts", "response": {"body": "carts"}}
  ]
}
)";

} // namespace

// A mock file in the window: a real file, and a real server that answers by it.
class tst_MockEditor final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Gui::MockEditor> m_editor;
    const Core::KindRegistry m_kinds = Kinds::allKinds();
    std::unique_ptr<Core::Server> m_server;

    QString path() const { return m_folder->filePath(u"shop.json"_s); }
    QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeDisk(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Gui::MockDocument &document() const { return m_editor->document(); }
    template<typename Widget>
    Widget *child() const
    {
        return m_editor->findChild<Widget *>();
    }
    QTreeView *tree() const { return child<Gui::RouteTree>()->view(); }
    Gui::CodeView *text() const { return child<Gui::MockTextView>()->findChild<Gui::CodeView *>(); }
    QString notice() const { return child<Gui::DiskBar>()->findChild<Gui::Notice *>()->text(); }
    QList<QPushButton *> answers() const
    {
        return child<Gui::DiskBar>()->findChildren<QPushButton *>();
    }
    QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList result;
        for (int row = 0; row < tree()->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree()->model()->index(row, 0, parent);
            result << index.data().toString() << names(index);
        }
        return result;
    }
    void choose(const QString &name) const
    {
        const auto found = tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole,
                                                  name, 1, Qt::MatchRecursive | Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(names().join(u'\n')));
        tree()->setCurrentIndex(found.first());
    }
    void act(const QString &name) const
    {
        for (QAction *action : m_editor->findChildren<QAction *>()) {
            if (action->text() == name) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(name));
    }
    void open()
    {
        m_editor = std::make_unique<Gui::MockEditor>(path(),
                                                     Gui::Drafts(m_folder->filePath(u"drafts"_s)));
        m_editor->resize(1100, 600);
        m_editor->show();
        QTRY_VERIFY(document().read() || document().fault() || document().disk() == Disk::Missing);
    }
    void serve()
    {
        Core::ServerConfig config = testConfig(u"shop"_s);
        config.kind = u"mock"_s;
        config.values = {{u"file"_s, path()}};
        m_server = std::make_unique<Core::Server>(config, *m_kinds.find(u"mock"_s));
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
        m_editor->setServer(m_server.get());
    }
    QByteArray get(const QByteArray &target) const
    {
        return request(m_server->port(), "GET", target).body;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeDisk(shop);
        open();
    }

    void cleanup()
    {
        m_editor.reset();
        m_server.reset();
    }

    void routesStandTogetherByTheirBeginning()
    {
        QCOMPARE(names(),
                 QStringList({u"/users"_s, u"GET /users/{id}"_s, u"1. 404"_s, u"2. 200"_s,
                              u"/users"_s, u"/carts"_s}));
    }

    void whatIsTypedCountsAtOnce()
    {
        serve();
        text()->setText(QString::fromUtf8(shop).replace(u"\"all\""_s, u"\"everybody\""_s));
        QTRY_VERIFY(onDisk().contains("everybody"));
        QTRY_COMPARE(document().disk(), Disk::Same);
        QTRY_COMPARE(get("/users"), "everybody");
    }

    void theFormChangesNothingElse()
    {
        choose(u"/carts"_s);
        auto *form = child<Gui::RouteForm>();
        auto *status = child<Gui::ResponseForm>()->findChildren<QSpinBox *>().at(1);
        QCOMPARE(status->value(), 200);
        status->setValue(503);
        form->flush();
        QTRY_VERIFY(onDisk().contains("503"));
        QCOMPARE(onDisk(),
                 QByteArray(shop).replace(R"({"body": "carts"})",
                                          R"({"status": 503, "body": "carts"})"));
        act(u"Undo"_s);
        QTRY_COMPARE(onDisk(), QByteArray(shop));
        QTRY_COMPARE(status->value(), 200);
    }

    void conditionsAreRows()
    {
        choose(u"1. 404"_s);
        auto *row = child<Gui::ConditionRow>();
        QVERIFY(row);
        const QList<QLineEdit *> fields = row->findChildren<QLineEdit *>();
        QCOMPARE(fields.at(0)->text(), u"id"_s);
        QCOMPARE(fields.at(1)->text(), u"0"_s);
        QTest::keyClicks(fields.at(1), u"7"_s);
        QTRY_VERIFY(onDisk().contains(R"("equals": "07")"));
    }

    // What cannot be read stays out of the file, is told where it is, and is not lost.
    void aFaultStaysOutOfTheFile()
    {
        text()->setText(
            QString::fromUtf8(shop).replace(u"\"/carts\","_s, u"\"/carts\", \"x\": 1,"_s));
        QTRY_VERIFY(document().fault());
        QCOMPARE(document().fault()->position.line, 9);
        QTRY_VERIFY2(notice().startsWith(u"shop.json:9:"_s), qPrintable(notice()));
        QTRY_VERIFY(!text()->annotation(8).isEmpty());
        QVERIFY(!child<Gui::RouteForm>()->isEnabled());
        const QByteArray mine = document().text();
        m_editor.reset();
        QCOMPARE(onDisk(), QByteArray(shop));
        open();
        QTRY_COMPARE(document().text(), mine);
        QVERIFY(document().isFromDraft());
        answers().at(0)->click(); // discard
        QTRY_COMPARE(document().text(), QByteArray(shop));
        m_editor.reset();
        open();
        QTRY_COMPARE(document().disk(), Disk::Same);
        QVERIFY(!document().isFromDraft());
    }

    void whatIsWaitingIsSavedAtTheEnd()
    {
        text()->setText(QString::fromUtf8(shop).replace(u"\"all\""_s, u"\"late\""_s));
        m_editor.reset();
        QVERIFY(onDisk().contains("late"));
        open();
        QVERIFY(!document().isFromDraft());
    }

    void anothersChangeIsTaken()
    {
        writeDisk(QByteArray(shop).replace("/carts", "/baskets"));
        QTRY_VERIFY(names().contains(u"/baskets"_s));
        QCOMPARE(document().disk(), Disk::Same);
    }

    void twoChangesAreAskedAbout_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<bool>("isMine");
        QTest::newRow("theirs") << 0 << false;
        QTest::newRow("mine") << 1 << true;
    }

    void twoChangesAreAskedAbout()
    {
        document().setSavesAtOnce(false);
        const QByteArray mine = QByteArray(shop).replace("/carts", "/mine");
        const QByteArray theirs = QByteArray(shop).replace("/carts", "/theirs");
        text()->setText(QString::fromUtf8(mine));
        QTRY_COMPARE(document().disk(), Disk::Behind);
        writeDisk(theirs);
        QTRY_COMPARE(document().disk(), Disk::Changed);
        QCOMPARE(document().text(), mine);
        QVERIFY(notice().contains(u"Somebody else"_s));
        document().setSavesAtOnce(true);
        act(u"Add a Route"_s);
        QTRY_VERIFY(document().text().contains("/new"));
        QCOMPARE(onDisk(), theirs);
        const QByteArray now = document().text();
        QFETCH(const int, button);
        QFETCH(const bool, isMine);
        answers().at(button)->click();
        QTRY_COMPARE(document().disk(), Disk::Same);
        QCOMPARE(onDisk(), isMine ? now : theirs);
        QCOMPARE(document().text(), isMine ? now : theirs);
    }

    void aFileThatGoesIsNotMadeAgainByItself()
    {
        QVERIFY(QFile::remove(path()));
        QTRY_COMPARE(document().disk(), Disk::Missing);
        QCOMPARE(document().text(), QByteArray(shop));
        text()->setText(QString::fromUtf8(shop) + u'\n');
        QVERIFY(!QFile::exists(path()));
        act(u"Save"_s);
        QTRY_COMPARE(onDisk(), QByteArray(shop) + '\n');
        QTRY_COMPARE(document().disk(), Disk::Same);
    }

    void routesAreAddedCopiedMovedAndRemoved()
    {
        choose(u"/carts"_s);
        act(u"Duplicate the Route"_s);
        QTRY_COMPARE(names().count(u"/carts"_s), 3); // with their group
        act(u"Remove the Route"_s);
        QTRY_COMPARE(names().count(u"/carts"_s), 1);
        act(u"Move the Route Up"_s);
        QTRY_COMPARE(document().read()->file().routes[1].title(), u"/carts"_s);
        act(u"Add a Route"_s);
        QTRY_COMPARE(document().read()->file().routes[2].title(), u"GET /new"_s);
        QTRY_COMPARE(tree()->currentIndex().data().toString(), u"GET /new"_s);
        choose(u"/carts"_s);
        QVERIFY(
            tree()->model()->setData(tree()->currentIndex(), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY(onDisk().contains(R"("enabled": false)"));
    }

    // Of a format that servers answer by as well, a mock file is made.
    void aFileOfOthersBecomesAMockFile()
    {
        const QByteArray text = R"({"uuid": "a", "lastMigration": 33, "name": "shop", "routes": [
            {"uuid": "b", "type": "http", "method": "get", "endpoint": "carts",
             "responses": [{"uuid": "c", "body": "1", "statusCode": 200}]}]})";
        writeDisk(text);
        QTRY_VERIFY(document().read() && !document().read()->isOwn());
        QTRY_VERIFY(notice().contains(u"another program"_s));
        QVERIFY(!child<Gui::RouteForm>()->isEnabled());
        QSignalSpy made(m_editor.get(), &Gui::MockEditor::mockMade);
        answers().last()->click();
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(onDisk(), text);
        const auto file = Core::readMockFile(made.at(0).at(0).toString());
        QVERIFY(file);
        QCOMPARE(file->routes.size(), 1);
        const auto read = Core::MockText::read(
            [&] {
                QFile written(made.at(0).at(0).toString());
                return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
            }(),
            Core::MockSyntax::Json);
        QVERIFY(read && read->isOwn());
    }

    void requestsAreTriedAndCounted()
    {
        serve();
        auto *panel = child<Gui::TryPanel>();
        choose(u"GET /users/{id}"_s);
        auto *target = panel->findChildren<QLineEdit *>().last();
        QCOMPARE(target->text(), u"/users/0"_s);
        const auto says = [panel](const QString &words) {
            const auto labels = panel->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        panel->send();
        QTRY_VERIFY(says(u"404 in"_s));
        QTRY_VERIFY(says(u"Answered by GET /users/{id}"_s));
        const auto requests
            = [this] { return tree()->currentIndex().siblingAtColumn(1).data().toString(); };
        QTRY_COMPARE(requests(), u"1"_s);
        auto *uncalled = child<Gui::RouteTree>()->findChild<QCheckBox *>();
        uncalled->click();
        QCOMPARE(names(), QStringList({u"/users"_s, u"/users"_s, u"/carts"_s}));
        uncalled->click();
        target->setText(u"/user/7"_s);
        panel->send();
        QTRY_VERIFY(says(u"No route answered."_s));
        auto *nearest = panel->findChild<QListWidget *>();
        QTRY_VERIFY(nearest->count() > 0);
        QVERIFY2(nearest->item(0)->text().contains(u"line 4"_s),
                 qPrintable(nearest->item(0)->text()));
        choose(u"/carts"_s);
        emit nearest->itemActivated(nearest->item(0));
        QCOMPARE(tree()->currentIndex().data().toString(), u"GET /users/{id}"_s);
    }
};

QTEST_MAIN(tst_MockEditor)
#include "tst_mockeditor.moc"
