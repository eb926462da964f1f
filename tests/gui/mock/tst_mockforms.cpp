// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockwriter.h"
#include "editorfixture.h"
#include "gui/mock/fields/conditionrow.h"
#include "gui/mock/fields/contentfield.h"
#include "gui/mock/fields/delayfield.h"
#include "gui/mock/form/fileform.h"
#include "gui/mock/form/resourceform.h"
#include "gui/mock/form/responseform.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/live/callbackrow.h"
#include "gui/mock/live/messagerow.h"
#include "gui/mock/live/replyrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace Testing;

namespace {

// Every key that a response and what is in it can have.
constexpr const char *responses[] {
    R"({"name": "n", "notes": "why\nso", "when": [{"path": "id", "equals": "1"},
        {"query": "q", "oneOf": ["a", "b"], "not": true}], "match": "any", "status": 201,
        "reason": "Made", "headers": {"X-A": ["1", "2"]}, "json": {"b": 1, "a": [1.50]}})",
    R"({"when": [{"json": "$.a", "equals": 7, "asText": true},
        {"json": "$", "schema": {"type": "object", "required": ["a"]}},
        {"json": "$.b", "equals": "7"}, {"form": "f", "contains": "x"},
        {"xpath": "\/\/a", "matches": "^b"}, {"header": "H", "exists": false},
        {"cookie": "c", "from": 2, "to": 4.5}, {"count": true, "every": 3},
        {"count": true, "from": 2}, {"method": true, "equals": "PUT"},
        {"target": true, "contains": "?"}, {"body": true, "equals": "x"},
        {"state": "s", "equals": ""}, {"state": "s", "at": "$.a", "equals": 7},
        {"data": "d", "at": "$[0]", "equals": {"b": [1]}}, {"data": "d", "exists": true},
        {"template": "{{method}}", "equals": "GET"}]})",
    R"({"body": "{{faker 'x'}}\n", "template": false, "bandwidth": 10,
        "delay": {"p50": 40, "p99.9": 900}})",
    R"({"base64": "AAEC", "template": true, "delay": {"from": 5, "to": 50},
        "fault": {"kind": "cut", "percent": 12.5}})",
    R"({"file": "a/b.txt", "delay": 7, "fault": "reset"})",
    R"({"schema": {"type": "array", "items": {"type": "string"}},
        "set": {"cart": "full", "old": null, "empty": ""}})",
    R"({"status": 204, "callbacks": [{"url": "http:\/\/a/{{id}}", "method": "PUT",
        "headers": {"X": "y"}, "json": {"z": 1, "a": 2}, "delay": {"p50": 1, "p90": 2},
        "retries": 3}, {"url": "https:\/\/b/", "body": "t"}]})",
    R"({"websocket": {"protocols": ["a", "b"], "script": [{"body": "two\nlines"},
        {"json": {"t": "n", "a": 1}, "after": 20}, {"base64": "AAEC"},
        {"close": 4001, "body": "bye"}], "end": true, "every": 1000, "send": [{"body": "tick"}],
        "chooseSend": "random", "sendToAll": true, "chooseReply": "sequence",
        "replies": [{"when": [{"json": "$.type", "equals": "ping"}], "send": [{"json": 1}]},
        {"when": [{"body": true, "matches": "^a"}, {"count": true, "equals": 2}], "match": "any",
        "send": [{"body": "x"}, {"body": "y"}], "toAll": true}], "echo": true}})",
    R"({"events": {"script": [{"event": "e", "id": "i", "body": "x", "after": 5}], "repeat": true,
        "every": 10, "send": [{"json": [1], "when": [{"query": "q", "exists": true}]}, {"file": "a.txt"}], "retry": 0}})",
};

} // namespace

// What stands in a mock file comes into the forms and goes back as it is, whatever it is; and what
// is written into them comes into the file.
class tst_MockForms final : public QObject, private EditorFixture
{
    Q_OBJECT

    // Its button may be shown only after the row that it is in.
    template<typename Row>
    Row *addRow(const QWidget *parent, const QString &button) const
    {
        QToolButton *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            for (QToolButton *each : parent->findChildren<QToolButton *>()) {
                if (!found && each->text() == button && each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        if (isThere)
            found->click();
        const auto rows = parent->findChildren<Row *>();
        return rows.isEmpty() ? nullptr : rows.last();
    }
    void unfold(const QString &section) const
    {
        for (QToolButton *each : form()->findChildren<QToolButton *>()) {
            if (each->text() == section && !each->isChecked())
                each->click();
        }
    }
    static void pick(QComboBox *box, const QString &text)
    {
        QVERIFY(box);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    void showTab(int tab) const { child<QTabWidget>()->setCurrentIndex(tab); }
    Gui::ResponseForm *form() const { return child<Gui::ResponseForm>(); }

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsThereStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (int i = 0; i < int(std::size(responses)); ++i)
            QTest::addRow("%d", i) << QByteArray(responses[i]);
    }

    void whatIsThereStays()
    {
        QFETCH(const QByteArray, text);
        const auto file = Core::readMock(
            R"({"portsideMock": 1, "routes": [{"path": "/{id}", "response": )" + text + "}]}",
            Core::MockSyntax::Json);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        const Core::MockResponse wanted = file->routes[0].responses[0];
        Gui::ResponseForm form;
        form.setResponse(wanted, false);
        // Read from the fields alone.
        const auto response = form.response();
        QVERIFY2(response, qPrintable(response ? QString() : response.error()));
        QCOMPARE(*response, wanted);
        // One shows another, and then this again.
        form.setResponse({}, false);
        QCOMPARE(*form.response(), Core::MockResponse());
        form.setResponse(wanted, false);
        Core::MockFile again = *file;
        again.routes[0].responses[0] = *form.response();
        QCOMPARE(Core::writeMock(again), Core::writeMock(*file));
    }

    // What a field cannot show whole, or rounds, is not written back as it shows it.
    void nothingIsCutOrRounded_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto add = [](const char *name, QByteArray text) {
            QTest::newRow(name) << text.replace("long", QByteArray(70'000, 'x'));
        };
        add("message", R"({"websocket": {"script": [{"body": "long"}]}})");
        add("JSON message", R"({"events": {"script": [{"json": ["long"]}]}})");
        add("condition", R"({"when": [{"body": true, "equals": "long"}]})");
        add("state", R"({"set": {"a": "long"}})");
        add("name", R"({"name": "long"})");
        add("zero byte", R"({"body": "a\u0000b"})");
        for (const char *share : {"0.004", "0.125", "12.5", "33.33333333333", "0.00000001"})
            add(share,
                QByteArray(R"({"fault": {"kind": "cut", "percent": share}})")
                    .replace("share", share));
    }
    void nothingIsCutOrRounded()
    {
        QFETCH(const QByteArray, text);
        const auto file = Core::readMock(
            R"({"portsideMock": 1, "routes": [{"path": "/", "response": )" + text + "}]}",
            Core::MockSyntax::Json);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        Core::MockResponse wanted = file->routes[0].responses[0];
        Gui::ResponseForm form;
        form.setResponse(wanted, false);
        named<QSpinBox>(&form, u"Status"_s)->setValue(wanted.live ? 200 : 418);
        wanted.status = wanted.live ? 200 : 418;
        const auto response = form.response();
        QVERIFY2(response, qPrintable(response ? QString() : response.error()));
        QVERIFY(*response == wanted);
        // What comes next is shown again.
        form.setResponse({}, false);
        QVERIFY(*form.response() == Core::MockResponse());
    }

    void aShareIsChanged()
    {
        Core::MockResponse response;
        response.fault = {Core::MockFault::Kind::Cut, 0.00000001};
        Gui::ResponseForm form;
        form.setResponse(response, false);
        named<QDoubleSpinBox>(&form, u"Share of the requests"_s)->setValue(0.004);
        QCOMPARE(form.response()->fault.percent, 0.004);
    }

    void callbacksAreWritten()
    {
        choose(u"/carts"_s);
        unfold(u"Callbacks"_s);
        auto *row = addRow<Gui::CallbackRow>(form(), u"Add Callback"_s);
        QVERIFY(row);
        auto *url = named<QLineEdit>(row, u"Address"_s);
        QTest::keyClicks(url, u"http://localhost:3000/hook"_s);
        pick(named<QComboBox>(row, u"Kind of content"_s), u"JSON"_s);
        row->findChild<Gui::CodeView *>()->setText(u"{\"paid\": true}"_s);
        named<QSpinBox>(row, u"Retries"_s)->setValue(2);
        const auto callback = [this] {
            return document().read()->file().routes[2].responses.first().callbacks.value(0);
        };
        QTRY_COMPARE(callback().retries, 2);
        QCOMPARE(callback().url, u"http://localhost:3000/hook"_s);
        QCOMPARE(callback().content,
                 (Core::MockContent {Core::MockContent::Kind::Json, R"({"paid":true})"}));
        QTRY_VERIFY(onDisk().contains("\"retries\": 2"));
    }

    void aWebSocketIsWritten()
    {
        choose(u"/carts"_s);
        auto *content = form()->findChild<Gui::ContentField *>();
        pick(content->findChild<QComboBox *>(), u"WebSocket"_s);
        auto *message = addRow<Gui::MessageRow>(form(), u"Add Message"_s);
        QVERIFY(message);
        QTest::keyClicks(named<QLineEdit>(message, u"What the message says"_s), u"hello"_s);
        auto *reply = addRow<Gui::ReplyRow>(form(), u"Add Reply"_s);
        QVERIFY(reply);
        auto *condition = addRow<Gui::ConditionRow>(reply, u"Add Condition"_s);
        QVERIFY(condition);
        pick(named<QComboBox>(condition, u"What is looked at"_s), u"body"_s);
        QTest::keyClicks(named<QLineEdit>(condition, u"What it must be"_s), u"ping"_s);
        auto *answer = addRow<Gui::MessageRow>(reply, u"Add Message"_s);
        QVERIFY(answer);
        QTest::keyClicks(named<QLineEdit>(answer, u"What the message says"_s), u"pong"_s);
        const auto response
            = [this] { return document().read()->file().routes[2].responses.first(); };
        QTRY_VERIFY(response().live && response().live->replies.size() == 1
                    && response().live->replies[0].send.value(0).content.bytes == "pong");
        QCOMPARE(response().live->script.value(0).content.bytes, "hello");
        QCOMPARE(response().content, Core::MockContent());
    }

    void aSchemaIsWritten()
    {
        choose(u"/carts"_s);
        auto *row = addRow<Gui::ConditionRow>(form(), u"Add Condition"_s);
        QVERIFY(row);
        pick(named<QComboBox>(row, u"What is looked at"_s), u"json"_s);
        named<QLineEdit>(row, u"Name of what is looked at"_s)->setText(u"$"_s);
        pick(named<QComboBox>(row, u"How it is looked at"_s), u"schema"_s);
        auto *schema = row->findChild<Gui::CodeView *>();
        QTRY_VERIFY(schema->isVisible());
        schema->setText(u"{\"type\": "_s);
        auto *route = child<Gui::RouteForm>();
        QTRY_VERIFY(!route->findChild<Gui::Notice *>()->text().isEmpty());
        schema->setText(u"{\"type\": \"object\"}"_s);
        QTRY_VERIFY(onDisk().contains(R"("schema": {"type": "object"})"));
        QVERIFY(route->findChild<Gui::Notice *>()->text().isEmpty());
    }

    // JSON has no end of numbers, files have.
    void aNumberThatIsTooLargeIsAMistake()
    {
        choose(u"/carts"_s);
        auto *content = form()->findChild<Gui::ContentField *>();
        pick(content->findChild<QComboBox *>(), u"JSON"_s);
        auto *code = content->findChild<Gui::CodeView *>();
        code->setText(u"[1e400]"_s);
        auto *route = child<Gui::RouteForm>();
        QTRY_VERIFY(route->findChild<Gui::Notice *>()->text().contains(u"Content"_s));
        QVERIFY(!document().isChanging());
        code->setText(u"[1e40]"_s);
        QTRY_VERIFY(onDisk().contains("1e40") || onDisk().contains("1e+40"));
        QVERIFY(route->findChild<Gui::Notice *>()->text().isEmpty());
    }

    void templatesAreSwitched()
    {
        choose(u"/carts"_s);
        pick(named<QComboBox>(form(), u"Templates"_s), u"Off"_s);
        QTRY_VERIFY(onDisk().contains(R"("template": false)"));
        showTab(3);
        auto *file = child<Gui::FileForm>();
        QTRY_VERIFY(file->isEnabled());
        for (QCheckBox *each : file->findChildren<QCheckBox *>()) {
            if (each->text().contains(u"{{"_s))
                each->click();
        }
        QTRY_COMPARE(onDisk().count(R"("template": false)"), 2);
        named<QLineEdit>(file, u"Seed"_s)->setFocus();
        QTest::keyClicks(named<QLineEdit>(file, u"Seed"_s), u"x"_s);
        QTRY_VERIFY(file->findChild<Gui::Notice *>()->text().contains(u"whole number"_s));
        named<QLineEdit>(file, u"Seed"_s)->clear();
        QTest::keyClicks(named<QLineEdit>(file, u"Seed"_s), u"7"_s);
        QTRY_VERIFY(onDisk().contains(R"("seed": 7)"));
    }

    void resourcesAreAddedChangedAndRemoved()
    {
        act(u"Add a Resource"_s);
        QTRY_COMPARE(tree()->currentIndex().data().toString(), u"Resource /items"_s);
        auto *form = child<Gui::ResourceForm>();
        QTRY_VERIFY(form->isVisible() && form->isEnabled());
        QCOMPARE(child<QTabWidget>()->tabText(0), u"Resource"_s);
        auto *where = named<QLineEdit>(form, u"Path"_s);
        QCOMPARE(where->text(), u"/items"_s);
        where->selectAll();
        QTest::keyClicks(where, u"/boats"_s);
        QTRY_VERIFY(onDisk().contains(R"("path": "/boats")"));
        auto *entries = named<Gui::CodeView>(form, u"Entries"_s);
        entries->setText(u"[{\"id\": 1}, {\"id\": 1}]"_s);
        const auto refused = [this] {
            for (const Gui::Notice *each : m_editor->findChildren<Gui::Notice *>()) {
                if (each->isVisible() && each->text().contains(u"already"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(refused());
        entries->setText(u"[{\"id\": 1}, {\"id\": 2}]"_s);
        QTRY_VERIFY(onDisk().contains(R"({"id": 2})"));
        act(u"Remove the Resource"_s);
        QTRY_VERIFY(!onDisk().contains("boats"));
        QTRY_VERIFY(child<Gui::RouteForm>()->isVisible());
    }
};

QTEST_MAIN(tst_MockForms)
#include "tst_mockforms.moc"
