// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mockfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

// Each answers with its own name; in an order that must not matter.
const QByteArray pathTable = MockFixture::routes(R"(
    {"path": "/**", "response": {"body": "rest"}},
    {"path": "/files/{name}.json", "response": {"body": "part"}},
    {"path": "/files/{name}", "response": {"body": "any"}},
    {"path": "/files/list", "response": {"body": "literal"}},
    {"path": "/files/{n:[0-9]+}", "response": {"body": "number"}},
    {"path": "/files/{name}/raw", "response": {"body": "raw"}},
    {"path": "/files/list/deep", "response": {"body": "deep"}},
    {"path": "/dir/", "response": {"body": "slash"}},
    {"path": "/dir", "response": {"body": "no slash"}},
    {"path": "/a/*/c", "response": {"body": "star"}},
    {"path": "/pub/{rest:**}", "response": {"body": "pub"}},
    {"path": "/pub/in/{x}", "response": {"body": "in"}},
    {"path": "/", "response": {"body": "root"}},
    {"path": "/with space", "response": {"body": "space"}},
    {"path": "/größe/{x}", "response": {"body": "umlaut"}},
    {"pathRegex": "/v[0-9]+/.*", "response": {"body": "regex"}},
    {"pathRegex": "/v1/second", "response": {"body": "second"}},
    {"path": "/v1/first", "response": {"body": "template"}},
    {"path": "/off", "enabled": false, "response": {"body": "off"}},
    {"path": "/{a}-{b}/x", "response": {"body": "two"}},
    {"path": "/q{n:\\d{2}}", "response": {"body": "braces"}})");

const QByteArray lenientTable = R"({"portsideMock": 1, "lenientPaths": true, "routeOrder": "file",
          "routes": [
            {"path": "/users/Me/", "response": {"body": "me"}},
            {"path": "/users/{id}", "response": {"body": "any"}},
            {"path": "/users/late", "response": {"body": "never"}},
            {"path": "/x/{n}.json", "response": {"when": [{"path": "n", "equals": "1"}], "body": "part"}},
            {"path": "/", "response": {"body": "root"}},
            {"pathRegex": "/v[0-9]/a", "response": {"body": "regex"}},
            {"path": "/{a}/x", "response": {"body": "first of the file"}},
            {"path": "/late/x", "response": {"body": "never"}},
            {"path": "/\u002a\u002a", "response": {"body": "rest"}}]})";

const QByteArray long20k(20000, 'x');

QByteArray route(const QByteArray &inner)
{
    return MockFixture::routes("{" + inner + "}");
}

// One response that needs the condition, else 404.
QByteArray when(const QByteArray &condition, const QByteArray &path = "/x")
{
    return route(R"("path": ")" + path + R"(", "response": {"when": [)" + condition
                 + R"(], "body": "yes"})");
}

} // namespace

// A mock API as a client sees it.
class tst_MockKind final : public QObject
{
    Q_OBJECT

private slots:
    void paths_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *target, const char *answer) {
            QTest::newRow(target) << QByteArray(target) << QByteArray(answer);
        };
        row("/", "root");
        row("/files/list", "literal");
        row("/files/list?x=1", "literal");
        row("/files/17", "number");
        row("/files/17a", "any");
        row("/files/a.json", "part");
        row("/files/.json", "any");
        row("/files/x", "any");
        row("/files/", "rest");
        row("/files", "rest");
        row("/files/list/raw", "raw");
        row("/files/list/deep", "deep");
        row("/files/list/else", "rest");
        row("/dir", "no slash");
        row("/dir/", "slash");
        row("/a/b/c", "star");
        row("/a//c", "rest");
        row("/pub", "pub");
        row("/pub/", "pub");
        row("/pub/a/b/c", "pub");
        row("/pub/in/1", "in");
        row("/pub/in/1/2", "pub");
        row("/with%20space", "space");
        row("/gr%C3%B6%C3%9Fe/1", "umlaut");
        row("/Files/list", "rest");
        row("/v2/whatever", "regex");
        row("/v1/second", "regex");
        row("/v1/first", "template");
        row("/v/x", "rest");
        row("/off", "rest");
        row("/left-right/x", "two");
        row("/q12", "braces");
        row("/q123", "rest");
        row("/%2e%2e/x", "rest");
        row("/files%2Flist", "rest");
    }

    void paths()
    {
        QFETCH(const QByteArray, target);
        static const MockFixture mock(pathTable);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QTEST(mock.get(target), "answer");
    }

    void lenientPaths_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *target, const char *answer) {
            QTest::newRow(target) << QByteArray(target) << QByteArray(answer);
        };
        row("/Users/ME", "me");
        row("/users/me/", "me");
        row("//users//me", "me");
        row("/users/7", "any");
        row("/users/7/", "any");
        row("/X/1.JSON", "part");
        row("/", "root");
        row("/V1/a", "regex");
        row("/late/x", "first of the file");
        row("/users", "rest");
    }

    void lenientPaths()
    {
        QFETCH(const QByteArray, target);
        static const MockFixture mock(lenientTable);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QTEST(mock.get(target), "answer");
    }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *condition, const char *target, const char *fields,
                            const char *body, bool holds) {
            const QByteArray name = QByteArray(condition) + ' ' + target + ' ' + fields + body;
            QTest::newRow(name.simplified().constData())
                << QByteArray(condition) << QByteArray(target) << QByteArray(fields)
                << QByteArray(body) << holds;
        };
        const auto query = [&](const char *condition, const char *target, bool holds) {
            row(condition, target, "", "", holds);
        };
        const auto head = [&](const char *condition, const char *fields, bool holds) {
            row(condition, "/x", fields, "", holds);
        };
        const auto json = [&](const char *condition, const char *body, bool holds) {
            row(condition, "/x", "Content-Type: application/json\r\n", body, holds);
        };
        query(R"({"query": "q", "equals": "a"})", "/x?q=a", true);
        query(R"({"query": "q", "equals": "a"})", "/x?q=b", false);
        query(R"({"query": "q", "equals": "a"})", "/x", false);
        query(R"({"query": "q", "equals": "a"})", "/x?q=b&q=a", true);
        query(R"({"query": "q", "equals": "a b"})", "/x?q=a+b", true);
        query(R"({"query": "q", "equals": "ä"})", "/x?q=%C3%A4", true);
        query(R"({"query": "q", "equals": "a", "not": true})", "/x?q=b", true);
        query(R"({"query": "q", "equals": "a", "not": true})", "/x?q=a", false);
        query(R"({"query": "q", "equals": ""})", "/x?q=", true);
        query(R"({"query": "q", "exists": true})", "/x?q", true);
        query(R"({"query": "q", "exists": true})", "/x?p", false);
        query(R"({"query": "q", "exists": false})", "/x", true);
        query(R"({"query": "q", "exists": false})", "/x?q=1", false);
        query(R"({"query": "q", "oneOf": ["a", "b"]})", "/x?q=b", true);
        query(R"({"query": "q", "oneOf": ["a", "b"]})", "/x?q=c", false);
        query(R"({"query": "q", "contains": "ell"})", "/x?q=hello", true);
        query(R"({"query": "q", "contains": "ell"})", "/x?q=halo", false);
        query(R"({"query": "q", "matches": "^h.l+o$"})", "/x?q=hello", true);
        query(R"({"query": "q", "matches": "^h.l+o$"})", "/x?q=hello2", false);
        query(R"({"query": "q", "matches": "(?i)HELLO"})", "/x?q=hello", true);
        query(R"({"query": "n", "from": 2, "to": 4})", "/x?n=2", true);
        query(R"({"query": "n", "from": 2, "to": 4})", "/x?n=4.1", false);
        query(R"({"query": "n", "from": 2})", "/x?n=1e9", true);
        query(R"({"query": "n", "to": 4})", "/x?n=many", false);
        head(R"({"header": "X-Key", "equals": "k"})", "X-Key: k\r\n", true);
        head(R"({"header": "x-key", "equals": "k"})", "X-KEY: k\r\n", true);
        head(R"({"header": "X-Key", "equals": "k"})", "X-Key: K\r\n", false);
        head(R"({"header": "X-Key", "equals": "k"})", "X-Key: a\r\nX-Key: k\r\n", true);
        head(R"({"header": "Authorization", "matches": "^Bearer "})", "Authorization: Bearer x\r\n",
             true);
        head(R"({"header": "Authorization", "exists": false})", "", true);
        head(R"({"cookie": "s", "equals": "1"})", "Cookie: a=b; s=1\r\n", true);
        head(R"({"cookie": "s", "equals": "1"})", "Cookie: s=2\r\n", false);
        head(R"({"cookie": "s", "exists": true})", "", false);
        const char *cart = R"({"items": [{"n": 1, "price": 5}, {"n": 2, "price": 20}]})";
        json(R"({"json": "$..price", "equals": 20})", cart, true);
        json(R"({"json": "$.items[?(@.price > 10)].n", "equals": 2})", cart, true);
        json(R"({"json": "$.items[?(@.price > 30)]", "exists": true})", cart, false);
        json(R"({"json": "$.items[-1].n", "equals": 2})", cart, true);
        json(R"({"json": "$.items[0:1].n", "equals": 2})", cart, false);
        json(R"({"json": "$", "schema": {"required": ["items"]}})", cart, true);
        json(R"({"json": "$", "schema": {"required": ["name"]}})", cart, false);
        json(R"({"json": "$.items[0]", "schema": {"properties": {"n": {"type": "integer"}}}})",
             cart, true);
        json(
            R"({"json": "$.items[0]", "schema": {"properties": {"n": {"type": "string"}}}, "not": true})",
            cart, true);
        json(R"({"json": "$", "schema": {"type": "object"}})", "no json", false);
        const char *order = "<order n='7'><item>Tea</item><item>Cup</item></order>";
        json(R"({"xpath": "\/\/item", "equals": "Cup"})", order, true);
        json(R"({"xpath": "/order/@n", "from": 5, "to": 8})", order, true);
        json("{\"xpath\": \"count(//item)\", \"equals\": \"3\"}", order, false);
        json(R"({"xpath": "\/\/price", "exists": false})", order, true);
        json(R"({"xpath": "\/\/item[1]", "matches": "^T"})", order, true);
        json(R"({"xpath": "\/\/item", "exists": true})", "no xml", false);
        json(R"({"json": "$.user.name", "equals": "Ada"})", R"({"user": {"name": "Ada"}})", true);
        json(R"({"json": "$.user.name", "equals": "Ada"})", R"({"user": {"name": "Bob"}})", false);
        json(R"({"json": "$.n", "equals": 7})", R"({"n": 7})", true);
        json(R"({"json": "$.n", "equals": 7})", R"({"n": 7.0})", true);
        json(R"({"json": "$.n", "equals": 7})", R"({"n": "7"})", false);
        json(R"({"json": "$.n", "equals": null})", R"({"n": null})", true);
        json(R"({"json": "$.n", "equals": {"b": 1, "a": [2]}})", R"({"n": {"a": [2], "b": 1}})",
             true);
        json(R"({"json": "$.list[1]", "equals": true})", R"({"list": [false, true]})", true);
        json(R"({"json": "$.list[*].id", "equals": 3})", R"({"list": [{"id": 1}, {"id": 3}]})",
             true);
        json(R"({"json": "$.list[*].id", "equals": 4})", R"({"list": [{"id": 1}, {"id": 3}]})",
             false);
        json(R"({"json": "$.list", "contains": "b"})", R"({"list": ["a", "b"]})", true);
        json(R"({"json": "$.list", "contains": "b"})", R"({"list": ["abc"]})", false);
        json(R"({"json": "$.age", "from": 18})", R"({"age": 17})", false);
        json(R"({"json": "$.age", "from": 18})", R"({"age": 18})", true);
        json(R"({"json": "$.a", "exists": true})", R"({"a": false})", true);
        json(R"({"json": "$.a", "exists": true})", R"([])", false);
        json(R"({"json": "$.a", "exists": true})", R"({"a": )", false);
        json(R"({"json": "$.a", "oneOf": [1, "x"]})", R"({"a": "x"})", true);
        json(R"({"json": "$", "equals": [1]})", "[1]", true);
        json(R"({"body": true, "contains": "needle"})", "a needle here", true);
        json(R"({"body": true, "contains": "needle"})", "hay", false);
        json(R"({"body": true, "matches": "\\d{3}"})", "ab123", true);
        json(R"({"body": true, "exists": false})", "", true);
        json(R"({"body": true, "exists": true})", "x", true);
        row(R"({"form": "user", "equals": "a b"})", "/x",
            "Content-Type: application/x-www-form-urlencoded\r\n", "x=1&user=a+b", true);
        row(R"({"form": "user", "equals": "a"})", "/x",
            "Content-Type: application/x-www-form-urlencoded\r\n", "user=b", false);
        row(R"({"form": "user", "equals": "a"})", "/x", "Content-Type: text/plain\r\n", "user=a",
            false);
        json(R"({"json": "$.n", "equals": "7", "asText": true})", R"({"n": 7})", true);
        json(R"({"json": "$.n", "equals": 7, "asText": true})", R"({"n": "7"})", true);
        json(R"({"json": "$.n", "equals": "", "asText": true})", R"({"n": null})", true);
        json(R"({"json": "$.n", "equals": "", "asText": true})", "{}", false);
        json(R"({"json": "$.n", "matches": "(?s).", "asText": true, "not": true})", "{}", true);
        json(R"({"json": "$.list", "equals": "2", "asText": true})", R"({"list": [1, 2]})", true);
        json(R"({"json": "$.list", "equals": "12", "asText": true})", R"({"list": [1, 2]})", false);
        json(R"({"json": "$.list", "oneOf": ["true", "x"], "asText": true})", R"({"list": [true]})",
             true);
        query(R"({"method": true, "equals": "GET"})", "/x", true);
        query(R"({"method": true, "oneOf": ["POST", "PUT"]})", "/x", false);
        json(R"({"method": true, "matches": "^P"})", "{}", true);
        query(R"({"target": true, "equals": "/x?a=%20"})", "/x?a=%20", true);
        query(R"({"target": true, "contains": "b="})", "/x?a=1", false);
        const auto form = [&](const char *condition, const char *body, bool holds) {
            row(condition, "/x", "Content-Type: application/x-www-form-urlencoded\r\n", body,
                holds);
        };
        form(R"({"json": "$.user.name", "equals": "Ada"})", "user[name]=Ada", true);
        form(R"({"json": "$.user.name", "equals": "Ada"})", "user.name=Ada", false);
        form(R"({"json": "$.tags[1]", "equals": "b"})", "tags[]=a&tags[]=b", true);
        form(R"({"json": "$.tags", "contains": "b"})", "tags=a&tags=b", true);
        form(R"({"json": "$.a", "equals": "1"})", "a=1&a[b]=2", true);
        form(R"({"json": "$.odd", "exists": true})", "odd[=1&odd]=2&[odd]=3&odd[x]y=4", false);
        row(R"({"form": "user", "equals": "ada"})", "/x",
            "Content-Type: multipart/form-data; boundary=b\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"user\"\r\n\r\nada\r\n--b--\r\n", true);
    }

    void conditions()
    {
        QFETCH(const QByteArray, condition);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, holds);
        const MockFixture mock(when(condition));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const RawResponse answer = mock.ask(body.isEmpty() ? "GET" : "POST", target, fields, body);
        QCOMPARE(answer.status, holds ? 200 : 404);
    }

    void nestingIsBounded_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        const auto nested = [](int depth) -> QByteArray {
            return QByteArray(depth, '[') + QByteArray(depth, ']');
        };
        QTest::newRow("200") << nested(200) << 200;
        QTest::newRow("201") << nested(201) << 404; // no JSON
        QTest::newRow("200,000") << nested(200'000) << 404;
        QTest::newRow("many") << '[' + nested(199).repeated(3).replace("][", "],[") + ']' << 200;
        QTest::newRow("text") << "\"\\\"" + nested(300) + '"' << 200;
    }

    void nestingIsBounded()
    {
        QFETCH(const QByteArray, content);
        static const MockFixture mock(when(R"({"json": "$", "exists": true})"));
        QTEST(mock.ask("POST", "/x", {}, content).status, "status");
    }

    void pathParameters_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *path, const char *name, const char *target,
                            const char *value) {
            QTest::newRow(QByteArray(QByteArray(path) + ' ' + target).constData())
                << QByteArray(path) << QByteArray(name) << QByteArray(target) << QByteArray(value);
        };
        row(R"("path": "/u/{id}")", "id", "/u/7", "7");
        row(R"("path": "/u/{id}")", "id", "/u/a%2Fb", "a/b");
        row(R"("path": "/{a}/{b}")", "b", "/1/2", "2");
        row(R"("path": "/f/{name}.{ext}")", "ext", "/f/a.b.txt", "b.txt");
        row(R"("path": "/f/{name:.+}.{ext}")", "ext", "/f/a.b.txt", "txt");
        row(R"("path": "/f/{x:(a|b)(c)}")", "x", "/f/bc", "bc");
        row(R"("path": "/d/{rest:**}")", "rest", "/d/x/y%20z", "x/y z");
        row(R"J("pathRegex": "/r/(?<year>\\d+)-(\\d+)")J", "year", "/r/2026-11", "2026");
    }

    void pathParameters()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        const MockFixture mock(route(path + R"(, "response": {"when": [{"path": ")" + name
                                     + R"(", "equals": ")" + value + R"("}]})"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QFETCH(const QByteArray, target);
        const RawResponse answer = mock.ask("GET", target);
        QVERIFY2(answer.status == 200, answer.body);
    }

    void methods()
    {
        const MockFixture mock(MockFixture::routes(R"(
            {"path": "/m", "method": ["PUT", "PATCH"], "response": {"body": "changed"}},
            {"path": "/m", "method": "GET", "response": {"body": "got"}},
            {"path": "/h", "method": "GET", "response": {"body": "got"}},
            {"path": "/h", "method": "HEAD", "response": {"headers": {"X-Head": "own"}}},
            {"path": "/any", "response": {"body": "any"}})"));
        QCOMPARE(mock.ask("PATCH", "/m").body, "changed");
        QCOMPARE(mock.ask("GET", "/m").body, "got");
        QCOMPARE(mock.ask("POST", "/m").status, 404);
        QCOMPARE(mock.ask("BREW", "/any").body, "any");
        RawClient client(mock.port());
        client.send("HEAD /m HTTP/1.1\r\nHost: a\r\n\r\nHEAD /h HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readResponse(true).header("Content-Length"), "3");
        QCOMPARE(client.readResponse(true).header("X-Head"), "own");
    }

    void aRouteOfAnyMethodCountsHeadOnce()
    {
        const MockFixture mock(route(R"("path": "/x", "responses": [
            {"when": [{"count": true, "equals": 2}], "status": 202}, {"status": 404}])"));
        QCOMPARE(mock.ask("HEAD", "/x").status, 404);
        QCOMPARE(mock.ask("GET", "/x").status, 202);
        const MockFixture unmet(route(R"("path": "/x", "responses": [
            {"when": [{"count": true, "equals": 3}], "status": 200}])"));
        QCOMPARE(unmet.ask("HEAD", "/x").status, 404);
        QCOMPARE(unmet.ask("HEAD", "/x").status, 404);
        QCOMPARE(unmet.ask("HEAD", "/x").status, 200);
    }

    void anExpressionThatTakesTooLongIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &first, int status) {
            QTest::newRow(name) << MockFixture::routes(
                first + R"(, {"path": "/\u002a\u002a", "response": {"body": "other"}})")
                                << status;
        };
        row("condition", R"({"path": "/{x}", "response": {"when": [
                {"query": "q", "matches": "^(a+)+$"}], "set": {"bad": "yes"}}})",
            500);
        row("not", R"({"path": "/{x}", "response": {"when": [
                {"query": "q", "matches": "^(a+)+$", "not": true}], "set": {"bad": "yes"}}})",
            500);
        row("path", R"({"path": "/{x:(a+)+}", "response": {}})", 200);
        row("path by expression", R"({"pathRegex": "/(a+)+", "response": {}})", 200);
    }

    void anExpressionThatTakesTooLongIsGivenUp()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, status);
        MockFixture mock(file);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const QByteArray text = QByteArray(60, 'a') + '!';
        const RawResponse answer = mock.ask("GET", '/' + text + "?q=" + text);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(status == 500 ? "takes too long" : "other"), answer.body);
        QVERIFY(mock.front->waitForRecords(1));
        QCOMPARE(mock.front->records[0].remark.isEmpty(), status == 200);
    }

    void allAndAny()
    {
        const QByteArray two
            = R"([{"query": "a", "exists": true}, {"query": "b", "exists": true}])";
        const MockFixture all(route(R"("path": "/x", "response": {"when": )" + two + "}"));
        QCOMPARE(all.ask("GET", "/x?a").status, 404);
        QCOMPARE(all.ask("GET", "/x?a&b").status, 200);
        const MockFixture any(
            route(R"("path": "/x", "response": {"match": "any", "when": )" + two + "}"));
        QCOMPARE(any.ask("GET", "/x?b").status, 200);
        QCOMPARE(any.ask("GET", "/x").status, 404);
    }

    void aRouteWhoseResponsesDoNotFitLeavesItToTheNext()
    {
        const MockFixture mock(MockFixture::routes(R"(
            {"path": "/u/{id}", "response": {"when": [{"path": "id", "equals": "0"}], "status": 404}},
            {"path": "/u/{id}", "response": {"body": "second"}})"));
        QCOMPARE(mock.ask("GET", "/u/0").status, 404);
        QCOMPARE(mock.get("/u/1"), "second");
    }

    void choices_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QByteArray>("answers");
        QTest::newRow("first") << QByteArray("first") << QByteArray("aaaa");
        QTest::newRow("sequence") << QByteArray("sequence") << QByteArray("abca");
        QTest::newRow("stop") << QByteArray("sequence-stop") << QByteArray("abcc");
    }

    void choices()
    {
        QFETCH(const QByteArray, choice);
        const MockFixture mock(route(R"("path": "/x", "choose": ")" + choice
                                     + R"(", "responses": [{"body": "a"}, {"body": "b"},
                                       {"when": [{"query": "not", "exists": true}], "body": "-"},
                                       {"body": "c"}])"));
        QByteArray answers;
        for (int i = 0; i < 4; ++i)
            answers += mock.get("/x");
        QTEST(answers, "answers");
    }

    void weightsCountByChance()
    {
        const MockFixture mock(route(R"("path": "/x", "choose": "random",
                     "responses": [{"weight": 9, "body": "a"}, {"weight": 1, "body": "b"}])"));
        int often = 0;
        constexpr int requests = 300;
        RawClient client(mock.port());
        for (int i = 0; i < requests; ++i) {
            client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
            often += client.readResponse().body == "a" ? 1 : 0;
        }
        // Six deviations from 270 on both sides.
        QVERIFY2(often > 235 && often < requests, qPrintable(QString::number(often)));
    }

    void countsAndState()
    {
        const MockFixture mock(MockFixture::routes(R"(
            {"path": "/n", "responses": [
                {"when": [{"count": true, "equals": 1}], "body": "first"},
                {"when": [{"count": true, "every": 3}], "body": "third"},
                {"when": [{"count": true, "from": 5}], "body": "late"},
                {"body": "else"}]},
            {"path": "/login", "response": {"set": {"user": "ada", "old": null}}},
            {"path": "/logout", "response": {"set": {"user": null}}},
            {"path": "/me", "responses": [
                {"when": [{"state": "user", "equals": "ada"}], "body": "ada"}, {"status": 401}]})"));
        QByteArrayList bodies;
        for (int i = 0; i < 6; ++i)
            bodies += mock.get("/n");
        QCOMPARE(bodies, (QByteArrayList {"first", "else", "third", "else", "late", "third"}));
        QCOMPARE(mock.ask("GET", "/me").status, 401);
        mock.get("/login");
        QCOMPARE(mock.get("/me"), "ada");
        mock.get("/logout");
        QCOMPARE(mock.ask("GET", "/me").status, 401);
    }

    void contents()
    {
        MockFixture mock(
            R"({"portsideMock": 1, "headers": {"X-All": "1", "X-Own": "file"}, "routes": [
            {"path": "/json", "response": {"json": {"z": 1, "a": [true, null, "ä"]}}},
            {"path": "/text", "response": {"body": "grüße", "headers": {"X-Own": "mine"}}},
            {"path": "/html", "response": {"body": "<p>", "headers": {"content-type": "text/html"}}},
            {"path": "/bytes", "response": {"base64": "AAEC/w=="}},
            {"path": "/file", "response": {"file": "sub/a.css"}},
            {"path": "/gone", "response": {"file": "gone.txt"}},
            {"path": "/link", "response": {"file": "link.txt"}},
            {"path": "/empty", "response": {"status": 204, "headers": {"Set-Cookie": ["a=1", "b=2"]}}},
            {"path": "/reason", "response": {"status": 418, "reason": "Short and stout"}}]})");
        QDir().mkpath(mock.file(u"sub"_s));
        mock.put(u"sub/a.css"_s, "p {}");
        QVERIFY(QFile::link(u"/etc/hostname"_s, mock.file(u"link.txt"_s)));
        const RawResponse json = mock.ask("GET", "/json");
        QCOMPARE(json.body, R"({"z":1,"a":[true,null,"ä"]})");
        QCOMPARE(json.header("Content-Type"), "application/json");
        QCOMPARE(json.header("X-All"), "1");
        QCOMPARE(json.header("X-Own"), "file");
        const RawResponse text = mock.ask("GET", "/text");
        QCOMPARE(text.body, "grüße");
        QCOMPARE(text.header("Content-Type"), "text/plain; charset=utf-8");
        QCOMPARE(text.count("X-Own"), 1);
        QCOMPARE(text.header("X-Own"), "mine");
        QCOMPARE(mock.ask("GET", "/html").header("Content-Type"), "text/html");
        QCOMPARE(mock.get("/bytes"), QByteArray("\0\1\2\xff", 4));
        const RawResponse file = mock.ask("GET", "/file");
        QCOMPARE(file.body, "p {}");
        QCOMPARE(file.header("Content-Type"), "text/css; charset=utf-8");
        QCOMPARE(mock.ask("GET", "/gone").status, 500);
        QCOMPARE(mock.ask("GET", "/link").status, 500); // leads out of the folder
        const RawResponse empty = mock.ask("GET", "/empty");
        QCOMPARE(empty.status, 204);
        QCOMPARE(empty.count("Set-Cookie"), 2);
        QVERIFY(mock.ask("GET", "/reason").head.startsWith("HTTP/1.1 418 Short and stout\r\n"));
    }

    void delays_data()
    {
        QTest::addColumn<QByteArray>("delay");
        QTest::newRow("fixed") << QByteArray("150");
        QTest::newRow("range") << QByteArray(R"({"from": 150, "to": 160})");
        QTest::newRow("percentiles") << QByteArray(R"({"p0": 150, "p99": 170})");
    }

    void delays()
    {
        QFETCH(const QByteArray, delay);
        const MockFixture mock(
            route(R"("path": "/x", "response": {"body": "late", "delay": )" + delay + "}"));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(mock.get("/x"), "late");
        QVERIFY(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(149));
        const MockFixture list(R"({"portsideMock": 1, "resources": [{"path": "/x", "delay": )"
                               + delay + "}]}");
        const auto second = std::chrono::steady_clock::now();
        QCOMPARE(list.get("/x"), "[]");
        QVERIFY(std::chrono::steady_clock::now() - second >= std::chrono::milliseconds(149));
    }

    void bandwidthSlowsContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << "\"body\": \"" + long20k + "\"";
        QTest::newRow("file") << QByteArray(R"("file": "big")");
    }

    void bandwidthSlowsContent()
    {
        QFETCH(const QByteArray, content);
        const MockFixture mock(
            route(R"("path": "/x", "response": {"bandwidth": 100000, )" + content + "}"));
        mock.put(u"big"_s, long20k);
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(mock.get("/x"), long20k);
        QVERIFY(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(150));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QByteArray>("received"); // how it ends
        QTest::newRow("empty") << QByteArray(R"("empty")") << QByteArray();
        QTest::newRow("reset") << QByteArray(R"("reset")") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"("cut")") << QByteArray("\r\n\r\n01234");
        QTest::newRow("malformed chunk")
            << QByteArray(R"("malformed-chunk")")
            << QByteArray("\r\n\r\n5\r\n01234\r\nno-number\r\nThis chunk has no size.\r\n");
        QTest::newRow("garbage") << QByteArray(R"({"kind": "garbage"})")
                                 << QByteArray("This is no answer.\xfe\x01");
    }

    void faults()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const QByteArray, received);
        MockFixture mock(
            route(R"("path": "/x", "response": {"body": "0123456789", "fault": )" + fault + "}"));
        RawClient client(mock.port());
        client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(client.waitForClose());
        QVERIFY2(client.received().endsWith(received), client.received());
        QCOMPARE(client.received().isEmpty(), received.isEmpty());
        QVERIFY(mock.front->waitForRecords(1));
        QCOMPARE(mock.front->records[0].outcome, Core::Outcome::Reset);
        QVERIFY(!mock.front->records[0].remark.isEmpty());
    }

    void silenceLastsUntilTheStop()
    {
        MockFixture mock(route(R"("path": "/x", "response": {"fault": "silence"})"));
        RawClient client(mock.port());
        client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(!client.waitForBytes(1, std::chrono::milliseconds(200)));
        QVERIFY(client.isConnected());
        mock.front->listener->drain(std::chrono::seconds(5));
        QVERIFY(client.waitForClose());
    }

    void aFaultMayHitAShare()
    {
        const MockFixture mock(
            route(R"("path": "/x", "response": {"fault": {"kind": "empty", "percent": 50}})"));
        int faulty = 0;
        for (int i = 0; i < 100; ++i)
            faulty += mock.ask("GET", "/x").status == 0 ? 1 : 0;
        QVERIFY2(faulty > 15 && faulty < 85, qPrintable(QString::number(faulty)));
    }

    void whatNothingAnswersIsExplained()
    {
        const MockFixture mock(MockFixture::routes(R"(
            {"path": "/users/{id}", "method": "GET",
             "response": {"when": [{"header": "X-Key", "equals": "k"}]}},
            {"path": "/users/{id}", "method": "DELETE", "response": {}},
            {"path": "/other", "response": {}})"));
        const auto nearest = [&mock](const QByteArray &target) {
            const RawResponse answer = mock.ask("GET", target);
            return QJsonDocument::fromJson(answer.body).object().value("nearest"_L1).toArray();
        };
        const QJsonObject missing = nearest("/users/7")[0].toObject();
        QCOMPARE(missing.value("route"_L1).toString(), u"GET /users/{id}"_s);
        QCOMPARE(missing.value("line"_L1).toInt(), 2);
        QVERIFY(missing.value("why"_L1).toString().contains(u"X-Key"_s));
        QVERIFY(nearest("/users/7")[1].toObject().value("why"_L1).toString().contains(u"DELETE"_s));
        QVERIFY(nearest("/user/7")[0].toObject().value("why"_L1).toString().contains(u"“user”"_s));
        QVERIFY(nearest("/quite/another/path").isEmpty());
        QVERIFY(nearest("/%22%3Cscript%3E/7").size() <= 3);
    }

    void theRecordNamesTheRule()
    {
        MockFixture mock(MockFixture::routes(R"(
            {"path": "/a", "method": "GET", "response": {"name": "all well"}},
            {"path": "/b", "name": "Beta", "response": {}})"));
        mock.get("/a");
        mock.get("/b");
        mock.get("/c");
        QVERIFY(mock.front->waitForRecords(3));
        QCOMPARE(mock.front->records[0].answeredBy, u"GET /a → all well"_s);
        QVERIFY(mock.front->records[0].isMocked);
        QCOMPARE(mock.front->records[1].answeredBy, u"Beta"_s);
        QVERIFY(!mock.front->records[2].isMocked);
        QVERIFY(!mock.front->records[2].remark.isEmpty());
    }

    void whatNoRouteAnswersGoesToTheFallback()
    {
        ListenerFixture upstream(echoContent);
        QByteArray text = R"({"portsideMock": 1, "fallback": "UPSTREAM", "routes": [
            {"path": "/mine", "response": {"body": "mock"}},
            {"path": "/some", "response": {"when": [{"json": "$.x", "equals": 1}],
                                           "body": "mock"}}]})";
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(upstream.port);
        text.replace("UPSTREAM", address);
        const MockFixture mock(text);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QCOMPARE(mock.get("/mine"), "mock");
        QCOMPARE(mock.ask("POST", "/theirs", {}, "abc").body, "/theirs abc");
        QCOMPARE(mock.ask("POST", "/some", {}, R"({"x":1})").body, "mock");
        QCOMPARE(mock.ask("POST", "/some", {}, R"({"x":2})").body, R"(/some {"x":2})");
        QCOMPARE(mock.get("/some"), "/some ");
    }

    void whatGoesToTheFallbackMayBeChanged()
    {
        ListenerFixture upstream([](const Core::ExchangePtr &exchange) {
            Core::Response head;
            head.headers.append("X-Theirs", "1");
            const Core::Request &request = exchange->request();
            exchange->respond(std::move(head),
                              request.target + ' ' + request.headers.value("X-Mine"));
        });
        QByteArray text
            = R"({"portsideMock": 1, "routes": [{"path": "/api/mine", "response": {"body": "mock"}}],
            "fallback": {"url": "UPSTREAM", "removePrefix": "/api", "requestHeaders": {"X-Mine": "a"},
              "responseHeaders": {"X-Theirs": "2", "X-New": "3"}}})";
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(upstream.port);
        text.replace("UPSTREAM", url);
        const MockFixture mock(text);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QCOMPARE(mock.get("/api/mine"), "mock");
        const RawResponse answer = mock.ask("GET", "/api/theirs?x=1", "X-Mine: b\r\n");
        QCOMPARE(answer.body, "/theirs?x=1 a");
        QCOMPARE(answer.header("X-Theirs"), QByteArray("2"));
        QCOMPARE(answer.header("X-New"), QByteArray("3"));
        QCOMPARE(mock.get("/api"), "/ a");
        QCOMPARE(mock.get("/apiary"), "/apiary a");
    }

    void aChangedFallbackLeavesRequestsThatAreUnderWay_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("another") << false;
        QTest::newRow("none") << true;
    }

    void aChangedFallbackLeavesRequestsThatAreUnderWay()
    {
        QFETCH(const bool, removed);
        QList<Core::ExchangePtr> waiting;
        ListenerFixture slow([&](const Core::ExchangePtr &exchange) { waiting << exchange; });
        const ListenerFixture other(echoContent);
        const auto text = [](const QByteArray &fallback, const QByteArray &body) {
            QByteArray file = R"({"portsideMock": 1, "fallback": "FALLBACK",
                "routes": [{"path": "/x", "response": {"body": "BODY"}}]})";
            return file.replace("FALLBACK", fallback).replace("BODY", body);
        };
        const auto to
            = [](quint16 port) -> QByteArray { return "127.0.0.1:" + QByteArray::number(port); };
        const MockFixture mock(text(to(slow.port), "old"));
        RawClient client(mock.port());
        client.send("GET /theirs HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(waiting.size(), 1);
        mock.write(text(removed ? QByteArray() : to(other.port), "new"));
        QTRY_COMPARE(mock.get("/x"), "new");
        QCOMPARE(mock.ask("GET", "/theirs").status, removed ? 404 : 200);
        waiting.takeFirst()->respond({}, "late");
        QCOMPARE(client.readResponse().body, "late");
    }

    void contentThatNobodyAsksForIsRead()
    {
        MockFixture mock(route(R"("path": "/x", "response": {"body": "ok"})"));
        RawClient client(mock.port());
        const QByteArray body(1'000'000, 'b');
        client.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n" + body
                    + "GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.readResponse().body, "ok");
        QCOMPARE(client.readResponse().body, "ok");
        QVERIFY(mock.front->waitForRecords(2));
        QCOMPARE(mock.front->records[0].requestBodyBytes, 1'000'000);
    }

    void aChangedFileCountsAtOnce_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("written") << false;
        QTest::newRow("replaced") << true;
    }

    void aChangedFileCountsAtOnce()
    {
        QFETCH(const bool, replaced);
        const MockFixture mock(route(R"("path": "/x", "response": {"body": "old"})"));
        RawClient client(mock.port());
        const auto ask = [&client] {
            client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n");
            return client.readResponse().body;
        };
        QCOMPARE(ask(), "old");
        const QByteArray next = route(R"("path": "/x", "response": {"body": "newer"})");
        if (replaced)
            mock.replace(next);
        else
            mock.write(next);
        QTRY_COMPARE(ask(), "newer"); // by the same connection
        mock.write(R"({"portsideMock": 1, "routes": [{"path": "x"}]})");
        QTRY_VERIFY(mock.log.size() == 2 && mock.log[1].contains(u"mock.json:1:41: "_s));
        QCOMPARE(ask(), "newer");
    }

    // How often each route and response answered, also after a change of other routes.
    void answersAreCounted()
    {
        const QByteArray kept = R"({"path": "/a", "choose": "sequence",
            "responses": [{"body": "1"}, {"body": "2"}]})";
        const MockFixture mock(
            MockFixture::routes(kept + R"(, {"name": "other", "path": "/b", "response": {}})"));
        for (const char *target : {"/a", "/a", "/a", "/b", "/none"})
            (void)mock.get(target);
        const Core::UseCounts counts {{u"/a"_s, 3, {2, 1}}, {u"other"_s, 1, {1}}};
        QCOMPARE(mock.handler->useCounts(), counts);
        mock.write(MockFixture::routes(R"({"path": "/c", "response": {}}, )" + kept));
        const Core::UseCounts later {{u"/c"_s, 0, {0}}, {u"/a"_s, 3, {2, 1}}};
        QTRY_COMPARE(mock.handler->useCounts(), later);
        QCOMPARE(mock.get("/a"), "2"); // the sequence goes on
    }

    void pagesOfOtherOriginsMayReadIfAsked()
    {
        const QByteArray file = route(R"("path": "/x", "response": {"body": "ok"})");
        const QByteArray origin = "Origin: http://localhost:5173\r\n";
        const MockFixture closed(file);
        QVERIFY(closed.ask("GET", "/x", origin).header("Access-Control-Allow-Origin").isEmpty());
        const MockFixture open(file, {{u"cors"_s, true}});
        QCOMPARE(open.ask("GET", "/x", origin).header("Access-Control-Allow-Origin"),
                 "http://localhost:5173");
        const RawResponse preflight
            = open.ask("OPTIONS", "/x", origin + "Access-Control-Request-Method: PUT\r\n");
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("Access-Control-Allow-Methods"), "PUT");
    }

    void yamlSaysTheSame()
    {
        const MockFixture mock(R"(
portsideMock: 1
routes:
  - path: /users/{id}
    method: [GET]
    response:
      json: {id: 7, name: "7", tags: [a, ~]}
)",
                               {}, u"mock.yaml"_s);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QCOMPARE(mock.get("/users/1"), R"({"id":7,"name":"7","tags":["a",null]})");
    }

    void aFaultyFileDoesNotStart()
    {
        const MockFixture mock(R"({"portsideMock": 1, "routes": [{"path": "/x"}]})");
        QVERIFY2(mock.error.contains(u"mock.json:1:32: "_s), qPrintable(mock.error));
    }
};

QTEST_GUILESS_MAIN(tst_MockKind)
#include "tst_mockkind.moc"
