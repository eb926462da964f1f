// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mockfixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

// One route that takes anything below /x.
QByteArray file(const QByteArray &response, const QByteArray &more = {})
{
    return R"({"portsideMock": 1, )" + more
        + R"("routes": [{"path": "/x/{id}", "name": "One", "response": {)" + response + "}}]}";
}

} // namespace

// Templates of a mock API as a client sees them; what the language can do is shown by
// tst_templateengine.
class tst_MockTemplates final : public QObject
{
    Q_OBJECT

private slots:
    void contents_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArray>("request"); // method, target, field or empty, content
        QTest::addColumn<QByteArray>("expected"); // content
        const auto row = [](const char *name, const char *response, const char *request,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(response) << QByteArray(request)
                                << QByteArray(expected);
        };
        row("body", R"("body": "id {{urlParam 'id'}}")", "GET|/x/7", "id 7");
        row("parameter is decoded", R"("body": "{{urlParam 'id'}}")", "GET|/x/a%20b", "a b");
        row("query", R"("body": "{{queryParam 'q'}}")", "GET|/x/7?q=%C3%A4", "\xc3\xa4");
        row("query list", R"("body": "{{queryParam 'q'}}")", "GET|/x/7?q=1&q=2", R"(["1","2"])");
        row("query member", R"("body": "{{queryParam 'f.n'}}")", "GET|/x/7?f[n]=1", "1");
        row("query brackets", R"("body": "{{queryParam 'f'}}")", "GET|/x/7?f[]=1&f[]=2",
            R"(["1","2"])");
        row("header", R"("body": "{{header 'X-A'}}")", "GET|/x/7|X-A: b", "b");
        row("cookie", R"("body": "{{cookie 'a'}}")", "GET|/x/7|Cookie: a=b", "b");
        row("method and path", R"("body": "{{method}} {{path}}")", "DELETE|/x/7", "DELETE /x/7");
        row("address", R"("body": "{{ip}}")", "GET|/x/7", "127.0.0.1");
        row("json content", R"("body": "{{body 'a.b'}}")",
            R"(POST|/x/7|Content-Type: application/json|{"a":{"b":5}})", "5");
        row("whole content", R"("body": "<{{body}}>")", "POST|/x/7||any", "<any>");
        row("form", R"("body": "{{body 'a'}}")",
            "POST|/x/7|Content-Type: application/x-www-form-urlencoded|a=1%202", "1 2");
        row("json text", R"("json": {"id": "{{urlParam 'id'}}"})", "GET|/x/7", R"({"id":"7"})");
        row("json text is escaped", R"("json": ["{{queryParam 'q'}}"])", "GET|/x/7?q=%22%5C",
            "[\"\\\"\\\\\"]");
        row("json value", R"("json": {"n": "{{{add 1 2}}}", "m": "{{add 1 2}}"})", "GET|/x/7",
            R"({"n":3,"m":"3"})");
        row("json list", R"("json": {"l": "{{{array 1 'b'}}}"})", "GET|/x/7", R"({"l":[1,"b"]})");
        row("json keys stay", R"("json": {"{{a}}": 1})", "GET|/x/7", R"({"{{a}}":1})");
        row("file", R"("file": "part.txt", "template": true)", "GET|/x/7", "part of 7");
        row("file as it is", R"("file": "part.txt")", "GET|/x/7", "part of {{urlParam 'id'}}");
        row("file by its path", R"("file": "{{urlParam 'id'}}.txt")", "GET|/x/plain", "plain");
        row("file by a helper", R"("body": "[{{file 'plain.txt'}}]")", "GET|/x/7", "[plain]");
        row("not a template", R"("body": "{{method}}", "template": false)", "GET|/x/7",
            "{{method}}");
        row("bytes stay", R"("base64": "e3ttZXRob2R9fQ==")", "GET|/x/7", "{{method}}");
        row("data", R"("body": "{{data 'people' '0.name'}}")", "GET|/x/7", "Ada");
        row("data by its id", R"("body": "{{data 'p1' '0.name'}}")", "GET|/x/7", "Ada");
        row("data of a template", R"("body": "{{data 'made' 'n'}}")", "GET|/x/7", "3");
    }

    void contents()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, expected);
        const QByteArray data
            = "\"data\": [{\"name\": \"people\", \"id\": \"p1\", \"value\": [{\"name\": \"Ada\"}]},"
              "{\"name\": \"made\", \"value\": \"{\\\"n\\\": {{add 1 2}} }\"}],";
        MockFixture mock(file(response, data));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        mock.put(u"part.txt"_s, "part of {{urlParam 'id'}}");
        mock.put(u"plain.txt"_s, "plain");
        const QByteArrayList parts = request.split('|');
        const QByteArray fields = parts.value(2).isEmpty() ? QByteArray() : parts[2] + "\r\n";
        const RawResponse answer = mock.ask(parts[0], parts[1], fields, parts.value(3));
        QCOMPARE(answer.body, expected);
        QCOMPARE(answer.status, 200);
    }

    void fieldsAreFilledIn()
    {
        MockFixture mock(file(R"("headers": {"Location": "/x/{{add 1 (body 'n')}}",
                                             "X-Echo": "a{{{queryParam 'q'}}}"}, "status": 201)",
                              R"("headers": {"X-All": "{{method}}"}, )"));
        const RawResponse answer
            = mock.ask("POST", "/x/1?q=%0D%0ASet-Cookie:%20evil=1", {}, R"({"n": 41})");
        QCOMPARE(answer.header("Location"), "/x/42");
        QCOMPARE(answer.header("X-All"), "POST");
        // A request cannot bring a field of its own.
        QCOMPARE(answer.header("X-Echo"), "a  Set-Cookie: evil=1");
        QVERIFY(answer.header("Set-Cookie").isEmpty());
        QCOMPARE(answer.status, 201);
    }

    void theStatusIsChosen()
    {
        MockFixture mock(file(R"("body": "{{status (queryParam 'c')}}done")"));
        QCOMPARE(mock.ask("GET", "/x/1?c=418").status, 418);
        QCOMPARE(mock.ask("GET", "/x/1?c=99").status, 200);
        QCOMPARE(mock.ask("GET", "/x/1").body, "done");
    }

    void whatIsSetIsFilledIn()
    {
        MockFixture mock(MockFixture::routes(
            R"({"method": "PUT", "path": "/cart", "response": {"set": {"cart": "{{body 'n'}}"}}},
               {"path": "/cart", "responses": [
                 {"when": [{"state": "cart", "equals": "5"}], "body": "five"},
                 {"body": "[{{state 'cart'}}]"}]},
               {"path": "/var", "response": {"body": "{{setGlobalVar 'cart' 'var'}}"}})"));
        QCOMPARE(mock.get("/cart"), "[]");
        mock.ask("PUT", "/cart", {}, R"({"n": 5})");
        QCOMPARE(mock.get("/cart"), "five");
        mock.get("/var");
        QCOMPARE(mock.get("/cart"), "[var]");
    }

    void dataOfListsIsAsItIsNow()
    {
        MockFixture mock(R"({"portsideMock": 1, "data": [{"name": "people", "value": [{"id": 1}]}],
            "resources": [{"path": "/users", "data": "people"}],
            "routes": [{"path": "/n", "response": {"body": "{{len (dataRaw 'people')}} {{data '/users' '1.name'}}"}}]})");
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QCOMPARE(mock.get("/n"), "1 ");
        QCOMPARE(mock.ask("POST", "/users", {}, R"({"name": "Ada"})").status, 201);
        QCOMPARE(mock.get("/n"), "2 Ada");
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("body") << QByteArray("\"body\": \"a\\n {{fakr 'x'}}\"")
                              << QByteArray("Line 2, column 2: There is no helper “fakr”.");
        QTest::newRow("where") << QByteArray(R"("body": "{{fakr 'x'}}")")
                               << QByteArray(
                                      "The template of “body” of “One” (line 1 of the mock file)");
        QTest::newRow("field") << QByteArray(R"("headers": {"X-A": "{{fakr 'x'}}"})")
                               << QByteArray("the field “X-A”");
        QTest::newRow("json") << QByteArray("\"json\": [\"{{#if}}\"]") << QByteArray("“json”");
        QTest::newRow("set") << QByteArray(R"("set": {"a": "{{fakr 1}}"})")
                             << QByteArray("“set” of “a”");
        QTest::newRow("file") << QByteArray(R"("file": "bad.txt", "template": true)")
                              << QByteArray("the file “bad.txt”");
        QTest::newRow("no file") << QByteArray(R"("file": "none", "template": true)")
                                 << QByteArray("“none” cannot be read");
        QTest::newRow("loop") << QByteArray(
            "\"body\": \"{{#repeat 1000000000 comma=false}}{{#repeat 1000000000 "
            "comma=false}}{{/repeat}}{{/repeat}}\"")
                              << QByteArray("takes longer than two seconds");
    }

    void faultsAreTold()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const QByteArray, part);
        MockFixture mock(file(response));
        mock.put(u"bad.txt"_s, "{{fakr 1}}");
        const RawResponse answer = mock.ask("GET", "/x/1");
        QCOMPARE(answer.status, 500);
        QVERIFY2(answer.body.contains(part), answer.body.constData());
        QCOMPARE(mock.front->records.back().remark.isEmpty(), false);
    }

    // With the first request that uses them, once.
    void dataMayAskForARequest()
    {
        const MockFixture mock(R"({"portsideMock": 1, "data": [
            {"name": "outer", "value": "<{{queryParam 'q'}}|{{data 'inner'}}>"},
            {"name": "inner", "value": "{{uppercase (queryParam 'q')}}"},
            {"name": "other", "value": {"a": "{{method}}"}},
            {"name": "fixed", "value": "{{uppercase 'x'}}"}],
          "routes": [{"path": "/outer", "response": {"body": "{{data 'outer'}}"}},
            {"path": "/other", "response": {"body": "{{data 'other' 'a'}}"}},
            {"path": "/fixed", "response": {"body": "{{data 'fixed'}}"}}]})");
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QCOMPARE(mock.get("/fixed?q=0"), "X");
        QCOMPARE(mock.get("/outer?q=a"), "<a|A>");
        QCOMPARE(mock.get("/outer?q=b"), "<a|A>");
        QCOMPARE(mock.ask("PUT", "/other").body, "PUT");
        QCOMPARE(mock.get("/other"), "PUT");
    }

    void faultsAreToldAtTheStart()
    {
        const QByteArrayList routes {
            R"({"path": "/body", "response": {"body": "a\n{{else}}"}})",
            R"({"path": "/json", "response": {"json": {"a": ["{{else}}"]}}})",
            R"({"path": "/field", "response": {"headers": {"X-A": "{{else}}"}}})",
            R"({"path": "/call", "response": {"callbacks": [{"url": "/a{{else}}"}]}})",
            R"({"path": "/say", "response": {"websocket": {"replies": [{"send": [{"body": "{{else}}"}]}]}}})",
            R"({"path": "/good", "response": {"body": "{{method}}"}})",
            R"({"path": "/text", "response": {"template": false, "body": "{{else}}"}})"};
        const MockFixture mock(MockFixture::routes(routes.join(",\n")));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QTRY_COMPARE(mock.log.size(), 5);
        const QStringList places {
            u"“body” of “/body” (line 1 of the mock file) cannot be read. Line 2"_s,
            u"“body” of “/json” (line 2 "_s, u"“X-A” of “/field” (line 3 "_s,
            u"“callbacks” of “/call” (line 4 "_s, u"message of “/say” (line 5 "_s};
        for (qsizetype i = 0; i < places.size(); ++i)
            QVERIFY2(mock.log[i].contains(places[i]), qPrintable(mock.log[i]));
        QCOMPARE(mock.get("/good"), QByteArray("GET"));
    }

    void filesStayBelowTheFolder_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("path") << QByteArray(R"("file": "{{queryParam 'p'}}")");
        QTest::newRow("helper") << QByteArray(R"("body": "{{file (queryParam 'p')}}")");
    }

    void filesStayBelowTheFolder()
    {
        QFETCH(const QByteArray, response);
        MockFixture mock(file(response));
        mock.put(u"in.txt"_s, "inside");
        QCOMPARE(mock.get("/x/1?p=in.txt"), "inside");
        for (const char *path :
             {"../../../../../etc/passwd", "/etc/passwd", "a/../../../etc/passwd", "%00", "", "."})
            QCOMPARE(mock.ask("GET", QByteArray("/x/1?p=") + path).status, 500);
    }

    void theSameSeedGivesTheSame()
    {
        const QByteArray text = file(
            R"("body": "{{faker 'person.fullName'}} {{uuid}} {{int 1 1000}}")", R"("seed": 5, )");
        MockFixture one(text);
        MockFixture other(text);
        const QByteArray first = one.get("/x/1");
        QCOMPARE(other.get("/x/1"), first);
        QVERIFY(one.get("/x/1") != first);
        MockFixture chance(file(R"("body": "{{uuid}}")"));
        MockFixture again(file(R"("body": "{{uuid}}")"));
        QVERIFY(chance.get("/x/1") != again.get("/x/1"));
    }

    // Whatever was asked before, of whichever server of the same file.
    void theSameRequestGivesTheSame()
    {
        const QByteArray text = file(R"("body": "{{faker 'person.fullName'}} {{int 1 1000000}}")",
                                     R"("seed": 5, "seedPer": "request", )");
        MockFixture one(text);
        MockFixture other(text);
        const QByteArray first = one.get("/x/1");
        QVERIFY(one.get("/x/2") != first);
        QCOMPARE(one.get("/x/1"), first);
        QCOMPARE(other.get("/x/1"), first);
        const auto posted
            = [&one](const QByteArray &body) { return one.ask("POST", "/x/1", {}, body).body; };
        QVERIFY(posted("a") != first && posted("a") != posted("b"));
        QCOMPARE(posted("a"), posted("a"));
        MockFixture otherSeed(QByteArray(text).replace("\"seed\": 5", "\"seed\": 6"));
        QVERIFY(otherSeed.get("/x/1") != first);
    }

    // Whoever came first.
    void theSameRequestGivesTheSameDataAndChoice()
    {
        const QByteArray text = R"({"portsideMock": 1, "seed": 5, "seedPer": "request",
          "data": [{"name": "made", "value": "{{method}} {{data 'inner'}} {{uuid}}"},
            {"name": "inner", "value": "{{method}} {{uuid}}"}],
          "routes": [{"path": "/a", "response": {"body": "{{data 'made'}} {{uuid}}"}},
            {"path": "/b", "response": {"body": "{{data 'inner'}}"}},
            {"path": "/c", "responses": [
              {"when": [{"template": "{{int 1 1000000}}", "exists": true},
                        {"template": "{{boolean}}", "equals": "true"}], "body": "yes"},
              {"body": "no"}]}]})";
        const MockFixture one(text);
        const MockFixture other(text);
        QVERIFY2(one.error.isEmpty(), qPrintable(one.error));
        const QByteArray first = one.get("/a");
        QCOMPARE(one.get("/a"), first);
        const QByteArray inner = other.get("/b");
        QCOMPARE(other.get("/a"), first);
        QCOMPARE(one.get("/b"), inner);
        QByteArray chosen;
        for (int i = 0; i < 20; ++i)
            chosen += one.get("/c?n=" + QByteArray::number(i)).first(1);
        QVERIFY(chosen.contains('y') && chosen.contains('n'));
        for (int i = 19; i >= 0; --i)
            QCOMPARE(other.get("/c?n=" + QByteArray::number(i)).first(1), chosen.mid(i, 1));
    }

    // RFC 9110, section 9.3.2.
    void headersAreThoseOfTheSameGet()
    {
        const MockFixture mock(file(R"("body": "{{lorem 50}}", "headers": {"X-A": "{{uuid}}"})",
                                    R"("seed": 5, "seedPer": "request", )"));
        const RawResponse got = mock.ask("GET", "/x/1");
        const RawResponse asked = mock.ask("HEAD", "/x/1");
        QCOMPARE(asked.header("X-A"), got.header("X-A"));
        QCOMPARE(asked.header("Content-Length"), got.header("Content-Length"));
    }

    // More than is kept of a content that an answer depends on.
    void contentsThatNoAnswerDependsOnAreNotKept()
    {
        const MockFixture mock(
            file(R"("body": "constant")", R"("seed": 5, "seedPer": "request", )"));
        QCOMPARE(mock.ask("POST", "/x/1", {}, QByteArray(17 * 1024 * 1024, 'a')).status, 200);
    }

    void aFileMaySayNoToAll()
    {
        MockFixture mock(file(R"("body": "{{method}}")", R"("template": false, )"));
        QCOMPARE(mock.get("/x/1"), "{{method}}");
        MockFixture one(
            file(R"("body": "{{method}}", "template": true)", R"("template": false, )"));
        QCOMPARE(one.get("/x/1"), "GET");
    }

    void changesAreTakenUp()
    {
        MockFixture mock(file(R"("body": "plain")"));
        QCOMPARE(mock.get("/x/1"), "plain");
        mock.replace(file(R"("body": "{{method}}")"));
        QTRY_COMPARE(mock.get("/x/1"), "GET");
        mock.replace(file(R"("body": "{{path}}")"));
        QTRY_COMPARE(mock.get("/x/1"), "/x/1");
    }

    void lenientPathsKeepTheirParameters()
    {
        MockFixture mock(file(R"("body": "{{urlParam 'id'}}")", R"("lenientPaths": true, )"));
        QCOMPARE(mock.get("/X/7/"), "7");
        MockFixture doubled(
            QByteArray(file(R"("body": "{{urlParam 'id'}}")", R"("lenientPaths": true, )"))
                .replace("/x/", "/x\\u002f/"));
        QCOMPARE(doubled.get("/x/7"), "7");
    }

    void fieldsOfOneNameAreGathered()
    {
        MockFixture mock(
            file(R"("body": "{{queryParam 'l.1'}} {{queryParam 'o.m'}} {{queryParam 't'}}")"));
        QCOMPARE(mock.get("/x/7?l[]=1&o=x&l[]=2&t=4&o[m]=3"), "2 3 4");
        MockFixture form(file(R"("body": "{{body 't'}}")"));
        const QByteArray fields = "t=3" + QByteArray("&l[]=5").repeated(200'000) + "&t=4";
        const RawResponse answer = form.ask(
            "POST", "/x/7", "Content-Type: application/x-www-form-urlencoded\r\n", fields);
        QCOMPARE(answer.body, "3");
    }
};

QTEST_GUILESS_MAIN(tst_MockTemplates)
#include "tst_mocktemplates.moc"
