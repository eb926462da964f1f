// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorfixture.h"
#include "gui/mock/fields/conditionrow.h"
#include "gui/mock/form/fileform.h"
#include "gui/mock/form/responseform.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/try/trypanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace Testing;

// A mock file in the window: a real file, and a real server that answers by it.
class tst_MockEditor final : public QObject, private EditorFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
        auto *status = named<QSpinBox>(child<Gui::ResponseForm>(), u"Status"_s);
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
        QCOMPARE(named<QLineEdit>(row, u"Name of what is looked at"_s)->text(), u"id"_s);
        auto *value = named<QLineEdit>(row, u"What it must be"_s);
        QCOMPARE(value->text(), u"0"_s);
        QTest::keyClicks(value, u"7"_s);
        QTRY_VERIFY(onDisk().contains(R"("equals": "07")"));
    }

    // What cannot be read stays out of the file, is told where it is, and is not lost.
    void aFaultStaysOutOfTheFile()
    {
        text()->setText(
            QString::fromUtf8(shop).replace(u"\"/carts\","_s, u"\"/carts\", \"x\": 1,"_s));
        QTRY_COMPARE(document().faults().size(), 1);
        QCOMPARE(document().faults()[0].position.line, 9);
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

    void allFaultsAreListed()
    {
        auto *list = child<Gui::MockTextView>()->findChild<QListWidget *>();
        QVERIFY(!list->isVisible());
        text()->setText(QString::fromUtf8(shop)
                            .replace(u"\"status\": 404"_s, u"\"status\": 4"_s)
                            .replace(u"\"/carts\""_s, u"\"carts\""_s));
        QTRY_COMPARE(document().faults().size(), 2);
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(1)->text().startsWith(u"Line 9: "_s),
                 qPrintable(list->item(1)->text()));
        QVERIFY(!text()->annotation(4).isEmpty());
        QVERIFY(!text()->annotation(8).isEmpty());
        emit list->itemActivated(list->item(1));
        int line = 0;
        int column = 0;
        text()->getCursorPosition(&line, &column);
        QCOMPARE(line, 8);
        text()->setText(QString::fromUtf8(shop));
        QTRY_VERIFY(!list->isVisible());
        QVERIFY(text()->annotation(8).isEmpty());
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

    // Of other routes, while something waits here.
    void anothersChangeComesIn()
    {
        document().setSavesAtOnce(false);
        const QByteArray mine = QByteArray(shop).replace("\"all\"", "\"mine\"");
        text()->setText(QString::fromUtf8(mine));
        QTRY_COMPARE(document().disk(), Disk::Behind);
        const QByteArray theirs = QByteArray(shop).replace("/carts", "/theirs");
        writeDisk(theirs);
        const QByteArray both = QByteArray(mine).replace("/carts", "/theirs");
        QTRY_COMPARE(document().text(), both);
        QTRY_COMPARE(document().disk(), Disk::Behind);
        QCOMPARE(onDisk(), theirs);
        act(u"Save"_s);
        QTRY_COMPARE(onDisk(), both);
        act(u"Undo"_s); // takes it back, as everything
        QTRY_COMPARE(document().text(), mine);
    }

    // While something is typed into a form, which waits a moment before it tells it.
    void anothersRouteDoesNotMoveWhatIsTyped()
    {
        choose(u"/carts"_s);
        named<QSpinBox>(child<Gui::ResponseForm>(), u"Status"_s)->setValue(503);
        const QByteArray line = R"(    {"path": "/users", "response": {"body": "all"}},)";
        const QByteArray theirs = QByteArray(shop).replace(
            "\"routes\": [\n", "\"routes\": [\n    {\"path\": \"/first\", \"response\": {}},\n");
        writeDisk(theirs);
        const QByteArray both = QByteArray(theirs).replace(R"({"body": "carts"})",
                                                           R"({"status": 503, "body": "carts"})");
        QTRY_COMPARE(onDisk(), both);
        QTRY_COMPARE(document().disk(), Disk::Same);
        QVERIFY(document().text().contains(line));
        // The form knows where its route is now.
        choose(u"/carts"_s);
        named<QSpinBox>(child<Gui::ResponseForm>(), u"Status"_s)->setValue(504);
        QTRY_COMPARE(onDisk(), QByteArray(both).replace("503", "504"));
    }

    void anothersSettingStaysBesideWhatIsTyped()
    {
        child<QTabWidget>()->setCurrentIndex(3);
        auto *file = child<Gui::FileForm>();
        QTRY_VERIFY(file->isEnabled());
        QTest::keyClicks(named<QLineEdit>(file, u"Name"_s), u"Shop"_s);
        writeDisk(QByteArray(shop).replace("  ]\n}\n", "  ],\n  \"basePath\": \"/v1\"\n}\n"));
        QTRY_VERIFY(onDisk().contains(R"("name": "Shop")"));
        QTRY_COMPARE(document().disk(), Disk::Same);
        QVERIFY2(onDisk().contains(R"("basePath": "/v1")"), onDisk().constData());
        QTRY_COMPARE(named<QLineEdit>(file, u"Base path"_s)->text(), u"/v1"_s);
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
