// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockreader.h"
#include "core/mock/mockwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// Uses every key.
const QByteArray everything = R"({
  "portsideMock": 1, "name": "All", "notes": "n", "headers": {"A": "1", "B": ["2", "3"]},
  "delay": 5, "bandwidth": 1000, "routeOrder": "file", "lenientPaths": true, "seed": 7, "seedPer": "request", "template": false,
  "fallback": "http:\/\/localhost:3000", "basePath": "\/v1",
  "routes": [
    {"name": "r", "notes": "n", "enabled": false, "method": ["GET", "PUT"],
     "path": "/a/{id:[0-9]+}/{b}.json/\u002a*", "choose": "sequence-stop",
     "responses": [
       {"name": "x", "notes": "n", "match": "any", "weight": 3, "status": 404, "reason": "Gone fishing",
        "headers": {"Set-Cookie": ["a=1", "b=2"]}, "json": {"z": 1, "a": [1.5, null, true, "ä"]},
        "delay": {"from": 1, "to": 2}, "bandwidth": 7,
        "fault": {"kind": "malformed-chunk", "percent": 12.5}, "set": {"k": "v", "gone": null},
        "when": [
          {"path": "id", "equals": "1"}, {"query": "q", "oneOf": ["a", "b"]},
          {"header": "H", "contains": "x"}, {"cookie": "c", "matches": "^a+$"},
          {"form": "f", "exists": true}, {"json": "$.a[0]", "equals": {"b": [1]}, "not": true},
          {"body": true, "exists": false}, {"state": "s", "equals": "t"},
          {"count": true, "every": 3}, {"count": true, "from": 2, "to": 4.5},
          {"method": true, "equals": "GET"}, {"target": true, "contains": "?"},
          {"json": "$.n", "equals": "5", "asText": true},
          {"json": "$", "schema": {"type": "object"}}, {"xpath": "\/\/a/@b", "equals": "1", "not": true}]},
       {"body": "text", "template": false, "delay": {"p50": 1, "p99.9": 20}, "fault": "reset"},
       {"base64": "AAEC"}, {"file": "sub/x.bin"}, {}, {"schema": {"type": ["string", "null"]}}],
     "operation": "shop.yaml#/paths/~1a/get", "imported": "12ab"},
    {"path": "/ws", "response": {"websocket": {
       "protocols": ["a", "b"], "repeat": true, "every": 1000, "echo": true,
       "script": [{"body": "hi", "after": 5}, {"close": 4000, "body": "bye"}, {"close": 1000}],
       "send": [{"json": {"z": 1, "a": 2}}, {"base64": "AAEC"}],
       "replies": [{"when": [{"body": true, "equals": "x"}], "match": "any", "toAll": true,
                    "send": [{"body": "y"}]}]}}},
    {"path": "/events", "response": {"events": {
       "script": [{"event": "tick", "id": "7", "json": [1]}, {}], "end": true, "retry": 0}}},
    {"path": "/order", "response": {"callbacks": [
       {"url": "http:\/\/localhost:1\/x", "method": "PUT", "headers": {"A": "1"}, "json": {"a": 1},
        "delay": {"from": 1, "to": 2}, "retries": 3},
       {"url": "{{url}}", "body": "text"}, {"url": "https:\/\/localhost", "base64": "AAEC"}]}},
    {"pathRegex": "/x(?<y>.*)z", "method": "GET", "choose": "random", "response": {}}
  ],
  "resources": [{"path": "/things", "id": "key", "data": [{"key": "a", "n": [1, {}]}, {"key": 2}]},
                {"path": "/none", "belongsTo": {"thingId": "/things"}, "store": "kept/none.json"},
                {"path": "/users", "data": "Users", "style": "mockoon", "headers": {"X-List": "1"}},
                {"path": "/odd", "style": "mockoon", "data": [1, {}, "x"]}],
  "data": [{"name": "Users", "id": "u1", "value": [{"id": 1}]}, {"name": "n", "value": "{{int 1 5}}"}]})";

constexpr const char *mistakes = R"({"portsideMock": 1, "basePath": "v1",
            "routes": [
                {"path": "a", "response": {"status": 99, "json": 1, "body": ""}},
                {"path": "/b", "response": {"when": [{"query": 1}, {"cookie": "c", "matches": "["}]}},
                {"path": "/c"},
                7],
            "resources": [{"path": "/u/{id}"}, {"path": "/v", "data": [{}, {"id": 1}, {"id": 1}]}],
            "colour": 1})";

} // namespace

// Reading and writing of mock files.
class tst_MockReader final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadTheSame()
    {
        const auto file = readMock(everything, MockSyntax::Json);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().toString(u"x"_s)));
        const QByteArray written = writeMock(*file);
        const auto again = readMock(written, MockSyntax::Json);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().toString(u"x"_s)));
        QVERIFY2(*again == *file, written);
        QCOMPARE(writeMock(*again), written);
        QCOMPARE(file->routes.size(), 5);
        QCOMPARE(file->routes[0].line, 6);
        QCOMPARE(file->routes[0].responses.size(), 6);
        QCOMPARE(file->routes[0].responses[0].when.size(), 15);
        QVERIFY(written.contains("\"z\": 1,"));
    }

    void examplesOfTheDocumentationAreRight_data()
    {
        QTest::addColumn<QByteArray>("example");
        const QDir docs(QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/docs"_s);
        const QStringList pages = docs.entryList({u"mock*.md"_s});
        for (const QString &page : pages) {
            QFile file(docs.filePath(page));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray block;
            QByteArrayList lines = file.readAll().split('\n');
            lines += QByteArray();
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines[i].startsWith("    ")) {
                    block += lines[i] + '\n';
                    continue;
                }
                const bool isMock
                    = block.contains("\"portsideMock\"") || block.contains("\"path\"");
                if (block.trimmed().startsWith('{') && isMock)
                    QTest::addRow("%s:%d", qPrintable(page), int(i)) << block;
                block.clear();
            }
        }
    }

    // A whole file, or routes or resources of one.
    void examplesOfTheDocumentationAreRight()
    {
        QFETCH(QByteArray, example);
        if (!example.contains("\"portsideMock\"")) {
            example.replace("}\n    {", "},\n    {");
            const char *key = example.contains("\"response\"") ? "routes" : "resources";
            example = "{\"portsideMock\": 1, \"" + QByteArray(key) + "\": [" + example + "]}";
        }
        const auto file = readMock(example, MockSyntax::Json);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().toString(u"example"_s)));
        QVERIFY(!file->routes.isEmpty() || !file->resources.isEmpty());
    }

    void mistakesHaveTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &text, const QString &place,
                            const QString &word) { QTest::newRow(name) << text << place << word; };
        // What stands before and behind the part with the mistake.
        const auto within = [row](const QByteArray &before, const QByteArray &after) {
            return [row, before, after](const char *inner, int column, const QString &word) {
                row(inner, before + inner + after, u"m:1:%1: "_s.arg(before.size() + 1 + column),
                    word);
            };
        };
        const QByteArray routes = "{\"portsideMock\":1,\"routes\":[{";
        const QByteArray path = "\"path\":\"/x\",";
        const auto top = within("{\"portsideMock\":1,", "}");
        const auto route = within(routes + "\"response\":{},", "}]}");
        const auto response = within(routes + path + "\"response\":{", "}}]}");
        const auto socket = within(routes + path + "\"response\":{\"websocket\":{", "}}}]}");
        const auto events = within(routes + path + "\"response\":{\"events\":{", "}}}]}");
        const auto callback = within(routes + path + "\"response\":{\"callbacks\":[{", "}]}}]}");
        const auto condition = within(routes + path + "\"response\":{\"when\":[{", "}]}}]}");
        row("no JSON", "{", u"m:1:1: "_s, u"JSON"_s);
        row("other file", R"({"openapi": "3.0"})", u"m:1:1: "_s, u"portsideMock"_s);
        row("later format", R"({"portsideMock": 2})", u"m:1:18: "_s, u"1"_s);
        row("no object", "[]", u"m:1:1: "_s, u"object"_s);
        top(R"("rootes":[])", 0, u"rootes"_s);
        top(R"("routes":{})", 9, u"list"_s);
        top(R"("fallback":"ftp:\/\/x")", 11, u"ftp"_s);
        top(R"("headers":{"Content-Length":"1"})", 28, u"Content-Length"_s);
        top(R"("headers":{"A b":"1"})", 17, u"A b"_s);
        top(R"("headers":{"A":"1\n2"})", 15, u"control"_s);
        top(R"("headers":{"A":1})", 15, u"text"_s);
        top(R"("delay":-1)", 8, u"delay"_s);
        top(R"("delay":{"from":5,"to":4})", 23, u"from 5"_s);
        top(R"("delay":{"p50":5,"p40":6})", 9, u"percentile"_s);
        top(R"("delay":{"q":5})", 9, u"q"_s);
        top(R"("routeOrder":"random")", 13, u"definite"_s);
        top(R"("bandwidth":0)", 12, u"bandwidth"_s);
        top(R"("resources":[{"path":"/x/"}])", 21, u"/x/"_s);
        top(R"("resources":[{"path":"/{x}"}])", 21, u"parameters"_s);
        top(R"("resources":[{}])", 13, u"path"_s);
        top(R"("resources":[{"path":"/x","data":[1]}])", 34, u"object"_s);
        top(R"("resources":[{"path":"/x","data":[{}]}])", 34, u"id"_s);
        top(R"("resources":[{"path":"/x","data":[{"id":1},{"id":1}]}])", 49, u"already"_s);
        top(R"("resources":[{"path":"/x","data":[{"id":1},{"id":"1"}]}])", 49, u"already"_s);
        top(R"("resources":[{"path":"/x","data":[{"id":""}]}])", 34, u"id"_s);
        top(R"("resources":[{"path":"/x"},{"path":"/x"}])", 21, u"two"_s);
        top(R"("resources":[{"path":"/x","belongsTo":{"y":"/y"}}])", 38, u"/y"_s);
        top(R"("resources":[{"path":"/x","style":"odd"}])", 34, u"mockoon"_s);
        top(R"("resources":[{"path":"/x","data":"y"}])", 13, u"“y”"_s);
        top(R"("data":[{"name":"x"}])", 8, u"value"_s);
        top(R"("data":[{"value":1}])", 8, u"name"_s);
        top(R"("resources":[{"path":"/x","belongsTo":{"y":1}}])", 43, u"text"_s);
        top(R"("resources":[{"path":"/x","store":"../y"}])", 34, u"folder"_s);
        top(R"("resources":[{"path":"/x","store":"y"},{"path":"/z","store":"y"}])", 34, u"file"_s);
        route(R"("path":"x")", 7, u"/"_s);
        route("\"path\":\"/{x\"", 7, u"closed"_s);
        route(R"("path":"/{}")", 7, u"name"_s);
        route("\"path\":\"/{x:(}\"", 7, u"regular"_s);
        route(R"("path":"/\u002a\u002a/x")", 7, u"**"_s);
        route(R"("path":"/x?y=1")", 7, u"query"_s);
        route("\"path\":\"/{id}?x=1\"", 7, u"query"_s);
        route("\"path\":\"/x?{id}\"", 7, u"query"_s);
        route("\"pathRegex\":\"(\"", 12, u"regular"_s);
        route("\"pathRegex\":\"(?x)/abc # list\"", 12, u"regular"_s);
        route("\"pathRegex\":\"\\\\Q/abc\"", 12, u"regular"_s);
        route(R"("path":"/x","pathRegex":"y")", 12, u"path"_s);
        route(R"("path":"/x","method":"G T")", 21, u"method"_s);
        route(R"("path":"/x","method":[])", 21, u"method"_s);
        route(R"("path":"/x","choose":"last")", 21, u"sequence"_s);
        route(R"("path":"/x","responses":[])", 12, u"response"_s);
        response(R"("status":100)", 9, u"200"_s);
        response(R"("status":"200")", 9, u"whole"_s);
        response(R"("body":"a","json":1)", 0, u"json"_s);
        response("\"base64\":\"a*b\"", 9, u"Base64"_s);
        response(R"("file":"/etc/passwd")", 7, u"folder"_s);
        response(R"("file":"../x")", 7, u"folder"_s);
        response(R"("file":"a/../../x")", 7, u"folder"_s);
        response(R"("fault":"explode")", 8, u"reset"_s);
        response(R"("fault":{"kind":"cut","percent":101})", 32, u"100"_s);
        response(R"("fault":{"percent":10})", 8, u"kind"_s);
        response(R"("set":{"a":1})", 11, u"null"_s);
        response(R"("match":"some")", 8, u"any"_s);
        response(R"("status":204,"body":"a")", 13, u"204"_s);
        response(R"("json":null,"status":304)", 0, u"304"_s);
        response(R"("status":204,"file":"a")", 13, u"204"_s);
        response(R"("reason":"a\nb")", 9, u"control"_s);
        response(R"("body":"a","events":{})", 11, u"body"_s);
        response(R"("websocket":[])", 12, u"object"_s);
        socket(R"("script":[])", 9, u"message"_s);
        socket(R"("script":[{"event":"x"}])", 11, u"event"_s);
        socket(R"("script":[{"file":"/x"}])", 18, u"folder"_s);
        socket(R"("script":[{"body":"x","json":1}])", 11, u"json"_s);
        socket(R"("script":[{"close":1005}])", 19, u"1005"_s);
        socket(R"("script":[{"body":"x"}],"repeat":true)", 24, u"after"_s);
        socket(R"("script":[{"after":1}],"repeat":true,"end":true)", 37, u"repeat"_s);
        socket(R"("every":1000)", -1, u"send"_s);
        socket(R"("every":5,"send":[{}])", 8, u"10"_s);
        socket(R"("send":[{}])", -1, u"every"_s);
        socket(R"("protocols":["a b"])", 12, u"a b"_s);
        socket(R"("replies":[{}])", 11, u"send"_s);
        events(R"("echo":true)", 0, u"echo"_s);
        events(R"("script":[{"base64":"AA=="}])", 11, u"body"_s);
        events(R"("script":[{"id":"a\nb"}])", 16, u"line"_s);
        callback(R"("method":"POST")", -1, u"url"_s);
        callback(R"("url":"ftp:\/\/x")", 6, u"ftp"_s);
        callback(R"("url":"{{x}}","retries":11)", 24, u"10"_s);
        callback(R"("url":"{{x}}","file":"../x")", 21, u"folder"_s);
        condition(R"("equals":"a")", -1, u"query"_s);
        condition(R"("query":"q")", -1, u"equals"_s);
        condition(R"("query":"q","path":"p","exists":true)", 0, u"path"_s);
        condition(R"("query":"q","equals":"a","exists":true)", 25, u"equals"_s);
        condition(R"("query":"q","equals":1)", 21, u"text"_s);
        condition(R"("count":true,"equals":"1")", 22, u"number"_s);
        condition(R"("query":"q","every":2)", 12, u"count"_s);
        condition("\"query\":\"q\",\"matches\":\"(\"", 22, u"regular"_s);
        condition(R"("json":"name","exists":true)", 7, u"$"_s);
        condition(R"("body":"x","exists":true)", 7, u"true"_s);
    }

    void mistakesHaveTheirPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, place);
        QFETCH(const QString, word);
        const auto file = readMock(text, MockSyntax::Json);
        QVERIFY(!file);
        const QString error = file.error().toString(u"m"_s);
        QVERIFY2(error.contains(word), qPrintable(error));
        QVERIFY2(error.startsWith(u"m:1:"_s), qPrintable(error));
        const QString told = error.section(u' ', 0, 0) + u' ';
        QVERIFY2(text.size() < 20 || told == place, qPrintable(error + u" - not at " + place));
    }

    // Each at its place, in their order, and none of one that follows from another.
    void allMistakesAreTold()
    {
        QStringList places;
        for (const JsonError &fault : mockFaults(mistakes, MockSyntax::Json))
            places << u"%1:%2"_s.arg(fault.position.line).arg(fault.position.column);
        QCOMPARE(places.join(u' '),
                 u"1:33 3:26 3:54 3:69 4:54 4:64 4:95 5:17 6:17 7:36 7:72 7:94 8:13"_s);
        QCOMPARE(mockFaults("{", MockSyntax::Json).size(), 1);
        QCOMPARE(mockFaults(everything, MockSyntax::Json).size(), 0);
    }

    // Beside others, and each of them.
    void mistakesAmongResourcesAreTold()
    {
        const QByteArray text = R"({"portsideMock": 1, "routes": [{"path": "x", "response": {}}],
"resources": [{"path": "/a", "data": []},
{"path": "/a", "data": []},
{"path": "/b", "data": [], "belongsTo": {"id": "/none"}}]})";
        QList<int> lines;
        for (const JsonError &fault : mockFaults(text, MockSyntax::Json))
            lines << fault.position.line;
        QCOMPARE(lines, QList<int>({1, 2, 3, 4}));
    }

    void everyPrefixIsSurvived()
    {
        for (qsizetype size = 0; size < everything.size(); ++size)
            QVERIFY(!readMock(everything.first(size), MockSyntax::Json));
        for (qsizetype size = 0; size < everything.size(); ++size)
            (void)readMock(everything.first(size), MockSyntax::Yaml);
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const auto file = readMockFile(u"/nowhere/mock.json"_s);
        QVERIFY(!file && file.error().contains(u"/nowhere/mock.json"_s));
    }

    void whatIsNoFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"mock.json"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, folder.path(), u"/dev/zero"_s}) {
            const auto file = readMockFile(path);
            QVERIFY(!file && file.error().contains(path));
        }
    }

    void theSyntaxFollowsTheName()
    {
        QCOMPARE(mockSyntaxOf(u"a.json"_s), MockSyntax::Json);
        QCOMPARE(mockSyntaxOf(u"a.YAML"_s), MockSyntax::Yaml);
        QCOMPARE(mockSyntaxOf(u"yaml.yml"_s), MockSyntax::Yaml);
    }
};

QTEST_GUILESS_MAIN(tst_MockReader)
#include "tst_mockreader.moc"
