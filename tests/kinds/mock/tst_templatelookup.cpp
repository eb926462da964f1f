// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockreader.h"
#include "core/mock/mockwriter.h"
#include "mockfixture.h"

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

QByteArray fileWith(const QByteArray &condition)
{
    return R"({"portsideMock": 1,
      "data": [{"name": "shop", "value": {"owner": "Ada", "tags": ["a", "b"], "count": 3, "no": null}},
               {"name": "word", "value": "hello"}, {"name": "made", "value": {"x": "{{concat 'y' 'z'}}"}}],
      "resources": [{"path": "/users", "data": [{"id": 1, "name": "Ada"}]}],
      "routes": [{"path": "/x/{id}", "responses": [{"when": [)"
        + condition + R"(], "body": "yes"}, {"body": "no"}]},
        {"path": "/set/{to}", "response": {"set": {"cart": "{{{stringify (object n=(array 1 (parseInt (urlParam 'to'))))}}}"}}}]})";
}

} // namespace

// Conditions that look at data, and templates in them.
class tst_TemplateLookup final : public QObject
{
    Q_OBJECT

private slots:
    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("request"); // target, fields, content
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *condition, const char *request, const char *answer) {
            QTest::addRow("%s %s", condition, request)
                << QByteArray(condition) << QByteArray(request) << QByteArray(answer);
        };
        row(R"({"data": "word", "equals": "hello"})", "/x/1", "yes");
        row(R"({"data": "word", "equals": "bye"})", "/x/1", "no");
        row(R"({"data": "nothing", "exists": true})", "/x/1", "no");
        row(R"({"data": "nothing", "exists": false})", "/x/1", "yes");
        row(R"({"data": "shop", "at": "$.owner", "matches": "^A"})", "/x/1", "yes");
        row(R"({"data": "shop", "at": "$.tags", "contains": "b"})", "/x/1", "yes");
        row(R"({"data": "shop", "at": "$.tags[*]", "equals": "b"})", "/x/1", "yes");
        row(R"({"data": "shop", "at": "$.count", "from": 2, "to": 4})", "/x/1", "yes");
        row(R"({"data": "shop", "at": "$.count", "equals": 3})", "/x/1", "yes");
        row(R"({"data": "shop", "at": "$.count", "equals": "3", "asText": true})", "/x/1", "yes");
        row(R"({"data": "shop", "at": "$.no", "equals": null})", "/x/1", "yes");
        row(R"({"data": "shop", "schema": {"required": ["owner"]}})", "/x/1", "yes");
        row(R"({"data": "shop", "schema": {"required": ["other"]}})", "/x/1", "no");
        row(R"({"data": "made", "at": "$.x", "equals": "yz"})", "/x/1", "yes");
        row(R"({"data": "/users", "at": "$[?(@.name == 'Ada')]", "exists": true})", "/x/1", "yes");
        row(R"({"template": "{{urlParam 'id'}}-{{method}}", "equals": "7-GET"})", "/x/7", "yes");
        row(R"({"template": "{{urlParam 'id'}}", "from": 5})", "/x/7", "yes");
        row(R"({"template": "{{urlParam 'id'}}", "from": 5})", "/x/4", "no");
        row(R"({"template": "{{queryParam 'q'}}", "exists": true})", "/x/1", "no");
        row(R"({"template": "{{queryParam 'q'}}", "exists": true})", "/x/1?q=a", "yes");
        row(R"({"query": "q", "equals": "{{urlParam 'id'}}"})", "/x/7?q=7", "yes");
        row(R"({"query": "q", "equals": "{{urlParam 'id'}}"})", "/x/7?q=8", "no");
        row(R"({"query": "q", "equals": "{{urlParam 'id'}}", "not": true})", "/x/7?q=8", "yes");
        row(R"({"query": "q", "oneOf": ["a", "{{urlParam 'id'}}"]})", "/x/7?q=7", "yes");
        row(R"({"query": "q", "contains": "{{urlParam 'id'}}"})", "/x/7?q=a7b", "yes");
        row(R"({"query": "q", "matches": "^{{urlParam 'id'}}$"})", "/x/7.?q=77", "yes");
        row(R"({"query": "q", "equals": "{{data 'word'}}"})", "/x/7?q=hello", "yes");
        row(R"({"header": "X-A", "equals": "{{header 'X-B'}}"})", "/x/1 X-A:1;X-B:1", "yes");
        row(R"({"json": "$.a", "equals": "{{body 'b'}}"})", R"(/x/1 - {"a":"x","b":"x"})", "yes");
        row(R"({"json": "$.a", "equals": "{{body 'b'}}"})", R"(/x/1 - {"a":"x","b":"y"})", "no");
        row(R"({"template": "{{body 'b'}}", "equals": "y"})", R"(/x/1 - {"b":"y"})", "yes");
    }

    void conditions()
    {
        QFETCH(const QByteArray, condition);
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, answer);
        const MockFixture mock(fileWith(condition));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const QByteArrayList parts = request.split(' ');
        QByteArray fields = parts.size() > 2 ? "Content-Type: application/json\r\n" : "";
        if (parts.size() == 2)
            fields = QByteArray(parts[1]).replace(";", "\r\n") + "\r\n";
        QCOMPARE(mock.ask(parts.size() > 2 ? "POST" : "GET", parts[0], fields, parts.value(2)).body,
                 answer);
    }

    void stateIsLookedInto()
    {
        const MockFixture mock(fileWith(R"({"state": "cart", "at": "$.n[1]", "equals": 5})"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QCOMPARE(mock.get("/x/1"), "no");
        mock.get("/set/4");
        QCOMPARE(mock.get("/x/1"), "no");
        mock.get("/set/5");
        QCOMPARE(mock.get("/x/1"), "yes");
    }

    void listsAreAsTheyAreNow()
    {
        const MockFixture mock(
            fileWith(R"({"data": "/users", "at": "$[1].name", "equals": "Bob"})"));
        QCOMPARE(mock.get("/x/1"), "no");
        mock.ask("POST", "/users", "Content-Type: application/json\r\n", R"({"name": "Bob"})");
        QCOMPARE(mock.get("/x/1"), "yes");
    }

    void aTemplateThatCannotBeFilledInIsTold_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("value") << QByteArray(R"({"query": "q", "equals": "{{else}}"})")
                               << QByteArray("“/x/{id}” (line ");
        QTest::newRow("subject") << QByteArray(R"({"template": "{{nobody 1}}", "equals": "a"})")
                                 << QByteArray("nobody");
        QTest::newRow("expression")
            << QByteArray(R"({"query": "q", "matches": "{{urlParam 'id'}}"})") << QByteArray("[");
    }

    void aTemplateThatCannotBeFilledInIsTold()
    {
        QFETCH(const QByteArray, condition);
        QFETCH(const QByteArray, told);
        const MockFixture mock(fileWith(condition));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const RawResponse answer = mock.ask("GET", "/x/%5B?q=a");
        QCOMPARE(answer.status, 500);
        QVERIFY2(answer.body.contains(told), answer.body);
    }

    void textsMayBeTakenLiterally()
    {
        QByteArray text = fileWith(R"({"query": "q", "equals": "{{a}}"})");
        text.replace(R"({"portsideMock": 1,)", R"({"portsideMock": 1, "template": false,)");
        const MockFixture mock(text);
        QCOMPARE(mock.get("/x/1?q=%7B%7Ba%7D%7D"), "yes");
    }

    void conditionsAreWrittenAsTheyAreRead_data() { conditions_data(); }

    void conditionsAreWrittenAsTheyAreRead()
    {
        QFETCH(const QByteArray, condition);
        const auto file = Core::readMock(fileWith(condition), Core::MockSyntax::Json);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().toString(u"x"_s)));
        const auto again = Core::readMock(Core::writeMock(*file), Core::MockSyntax::Json);
        QVERIFY(again && *again == *file);
    }
};

QTEST_GUILESS_MAIN(tst_TemplateLookup)
#include "tst_templatelookup.moc"
