// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/mockstarter.h"
#include "core/mock/edit/mocktext.h"
#include "core/mock/mockwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

constexpr const char *json = R"({
    "routes": [
        {"path": "/a", "enabled": true,   "response": {"status": 200}},
        {
            "method": ["GET"],
            "path": "/b",
            "responses": [
                {"when": [{"query": "q", "exists": true}], "json": {"x":1,  "y":2}},
                {"body": "ü, [1]"}
            ]
        }
    ],
    "portsideMock": 1
}
)";

constexpr const char *yaml = R"(# our shop
portsideMock: 1
routes:
  # the first
  - path: /a   # a path
    response: {status: 200}

  # the second
  - method: [GET]
    path: /b
    responses:
      - when:
          - query: q
            exists: true
        json: {x: 1,  y: 2} # as measured
      - body: "ü, [1]"
resources:
  - path: /users
    data: []
)";

using Change = std::function<Result<QByteArray>(const MockText &)>;

Change toRoute(int index, std::function<void(MockRoute &)> change)
{
    return [=](const MockText &text) {
        MockRoute route = text.file().routes[index];
        change(route);
        return text.withRoute(index, route);
    };
}

} // namespace

Q_DECLARE_METATYPE(Change)

// What an editor does to the text of a mock file, and that it does no more.
class tst_MockText final : public QObject
{
    Q_OBJECT

    static MockText read(const QByteArray &text, MockSyntax syntax)
    {
        auto result = MockText::read(text, syntax);
        if (!result)
            qFatal("%s", qPrintable(result.error().toString(u"text"_s)));
        return *result;
    }

private slots:
    // gone and come: lines that are only in the text before, and after.
    void changes_data()
    {
        QTest::addColumn<bool>("isYaml");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, bool isYaml, const Change &change, const char *gone,
                            const char *come) {
            QTest::addRow("%s, %s", name, isYaml ? "YAML" : "JSON")
                << isYaml << change << QString::fromUtf8(gone) << QString::fromUtf8(come);
        };
        const Change off = toRoute(0, [](MockRoute &route) { route.isEnabled = false; });
        row("off", false, off,
            R"(        {"path": "/a", "enabled": true,   "response": {"status": 200}},)",
            R"(        {"path": "/a", "enabled": false,   "response": {"status": 200}},)");
        row("off", true, off, "  - path: /a   # a path",
            "  - enabled: false\n    path: /a   # a path");
        const Change status = toRoute(1, [](MockRoute &route) { route.responses[1].status = 201; });
        row("status", false, status, R"(                {"body": "ü, [1]"})",
            R"(                {"status": 201, "body": "ü, [1]"})");
        row("status", true, status, R"(      - body: "ü, [1]")",
            "        body: \"ü, [1]\"\n      - status: 201");
        const Change fewer = toRoute(1, [](MockRoute &route) { route.responses.removeFirst(); });
        row("response removed", false, fewer,
            R"(                {"when": [{"query": "q", "exists": true}], "json": {"x":1,  "y":2}},)",
            "");
        row("response removed", true, fewer,
            "          - query: q\n            exists: true\n"
            "        json: {x: 1,  y: 2} # as measured\n      - when:",
            "");
        const Change header
            = toRoute(1, [](MockRoute &route) { route.responses[1].headers.append("X-A", "1"); });
        row("header", false, header, R"(                {"body": "ü, [1]"})",
            R"(                {"headers": {"X-A": "1"}, "body": "ü, [1]"})");
        const Change path
            = toRoute(0, [](MockRoute &route) { route.path = *PathTemplate::parse(u"/{id}"_s); });
        row("path", false, path,
            R"(        {"path": "/a", "enabled": true,   "response": {"status": 200}},)",
            R"(        {"path": "/{id}", "enabled": true,   "response": {"status": 200}},)");
        row("path", true, path, "  - path: /a   # a path", "  - path: \"/{id}\"   # a path");
        const Change remove = [](const MockText &text) { return text.withoutRoute(0); };
        row("route removed", false, remove,
            R"(        {"path": "/a", "enabled": true,   "response": {"status": 200}},)", "");
        row("route removed", true, remove,
            "\n  # the second\n  - path: /a   # a path\n    response: {status: 200}", "");
        const Change copy = [](const MockText &text) { return text.withRouteCopied(0); };
        row("copied", false, copy, "",
            R"(        {"path": "/a", "enabled": true,   "response": {"status": 200}},)");
        row("copied", true, copy, "", "  - path: /a   # a path\n    response: {status: 200}");
        const Change down = [](const MockText &text) { return text.withRouteMoved(0, 1); };
        row("moved", false, down,
            "        {\"path\": \"/a\", \"enabled\": true,   \"response\": {\"status\": 200}},\n"
            "        }",
            "        {\"path\": \"/a\", \"enabled\": true,   \"response\": {\"status\": 200}}\n"
            "        },");
        const Change add = [](const MockText &text) {
            MockRoute route;
            route.path = *PathTemplate::parse(u"/c"_s);
            route.responses = {MockResponse()};
            return text.withRouteInserted(2, route);
        };
        row("added", false, add, "        }",
            "        },\n        {\"path\": \"/c\", \"response\": {}}");
        row("added", true, add, "", "    response: {}\n  - path: /c");
    }

    void changes()
    {
        QFETCH(const bool, isYaml);
        QFETCH(const Change, change);
        const QByteArray before(isYaml ? yaml : json);
        const auto after = change(read(before, isYaml ? MockSyntax::Yaml : MockSyntax::Json));
        QVERIFY2(after, qPrintable(after ? QString() : after.error()));
        QStringList left = QString::fromUtf8(before).split(u'\n');
        QStringList come;
        const QStringList lines = QString::fromUtf8(*after).split(u'\n');
        for (const QString &line : lines) {
            if (!left.removeOne(line))
                come += line;
        }
        const auto sorted = [](QStringList list) {
            list.removeAll(QString());
            list.sort();
            return list.join(u'\n');
        };
        const auto expected = [&sorted](const QString &text) { return sorted(text.split(u'\n')); };
        QFETCH(const QString, gone);
        QFETCH(const QString, wanted);
        QCOMPARE(sorted(left), expected(gone));
        QCOMPARE(sorted(come), expected(wanted));
    }

    // Whatever is changed, the text says the same as the model, in any syntax and writing.
    void saysWhatWasMeant_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isYaml");
        QTest::newRow("JSON") << QByteArray(json) << false;
        QTest::newRow("YAML") << QByteArray(yaml) << true;
        QTest::newRow("one line") << QByteArray(
            R"({"portsideMock":1,"routes":[{"path":"/a","response":{}},{"path":"/b",)"
            R"("responses":[{"status":201},{"json":[1,{"a":[]}]}]}]})")
                                  << false;
        QTest::newRow("as written") << writeMock(read(json, MockSyntax::Json).file()) << false;
        QTest::newRow("JSON as YAML") << QByteArray(json) << true;
        QTest::newRow("lists at the key")
            << QByteArray("portsideMock: 1\nroutes:\n- path: /a\n  response:\n    body: |\n"
                          "      a\n      b\n- path: /b\n  responses:\n  - {}\n  - status: 204\n")
            << true;
        QTest::newRow("aliases") << QByteArray(
            "portsideMock: 1\nroutes:\n  - path: /a\n    response: &r\n      status: 201\n"
            "  - path: /b\n    responses: [*r, {body: x}]\n")
                                 << true;
    }

    void saysWhatWasMeant()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isYaml);
        const MockSyntax syntax = isYaml ? MockSyntax::Yaml : MockSyntax::Json;
        const MockText before = read(text, syntax);
        const QList<std::function<void(MockRoute &)>> changes {
            [](MockRoute &route) { route.isEnabled = false; },
            [](MockRoute &route) { route.name = u"a: b # \"c\""_s; },
            [](MockRoute &route) {
                route.methods = {"PUT", "POST"};
            },
            [](MockRoute &route) { route.responses += MockResponse(); },
            [](MockRoute &route) { route.responses.removeLast(); },
            [](MockRoute &route) { route.responses.move(0, route.responses.size() - 1); },
            [](MockRoute &route) {
                route.responses[0].delay = MockDelay::fixed(std::chrono::milliseconds(50));
            },
            [](MockRoute &route) {
                route.responses[0].content = {MockContent::Kind::Text, "yes\nno: 1 # x"};
            },
            [](MockRoute &route) {
                route.responses[0].content
                    = {MockContent::Kind::Json, R"({"a":[1,{"b":"true"}],"c":{},"d":"1"})"};
            },
            [](MockRoute &route) {
                route.responses[0].set = {{u"k"_s, u"v"_s}, {u"l"_s, {}}};
            },
            [](MockRoute &route) {
                const PathTemplate path = route.path;
                route = MockRoute();
                route.path = path;
                route.responses = {MockResponse()};
            },
        };
        for (int index = 0; index < before.file().routes.size(); ++index) {
            for (const auto &change : changes) {
                MockRoute wanted = before.file().routes[index];
                change(wanted);
                if (wanted.responses.isEmpty())
                    continue;
                const auto after = before.withRoute(index, wanted);
                QVERIFY(after);
                MockFile expected = before.file();
                expected.routes[index] = wanted;
                QCOMPARE(read(*after, syntax).file(), expected);
            }
        }
    }

    // Nothing is lost and nothing grows when all of it goes there and back.
    void movesThereAndBack()
    {
        for (const bool isYaml : {false, true}) {
            const MockSyntax syntax = isYaml ? MockSyntax::Yaml : MockSyntax::Json;
            const MockText before = read(isYaml ? yaml : json, syntax);
            const auto there = before.withRouteMoved(1, 0);
            QVERIFY(there);
            QCOMPARE(read(*there, syntax).file().routes[0].path.text(), u"/b"_s);
            const auto back = read(*there, syntax).withRouteMoved(0, 1);
            QVERIFY(back);
            QCOMPARE(read(*back, syntax).file(), before.file());
        }
    }

    void lastRouteGoes()
    {
        const MockText one = read(
            R"({"portsideMock": 1, "routes": [{"path": "/", "response": {}}]})", MockSyntax::Json);
        const auto none = one.withoutRoute(0);
        QVERIFY(none);
        QCOMPARE(*none, QByteArray(R"({"portsideMock": 1, "routes": []})"));
        QCOMPARE(read(*read(*none, MockSyntax::Json).withRouteInserted(0, one.file().routes[0]),
                      MockSyntax::Json)
                     .file(),
                 one.file());
        const auto first = read("portsideMock: 1\n", MockSyntax::Yaml)
                               .withRouteInserted(0, one.file().routes[0]);
        QVERIFY(first);
        QCOMPARE(*first, QByteArray("portsideMock: 1\nroutes:\n  - path: /\n    response: {}\n"));
    }

    void knowsWhereThingsAre()
    {
        const MockText text = read(json, MockSyntax::Json);
        QCOMPARE(text.positionOf(0).line, 3);
        QCOMPARE(text.positionOf(1, 1).line, 9);
        QCOMPARE(text.routeAt(3), 0);
        QCOMPARE(text.routeAt(8), 1);
        QCOMPARE(text.routeAt(12), -1);
    }

    // What servers answer by as well is shown, and changed as text only.
    void formatsOfOthersStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("OpenAPI") << QByteArray(R"({"openapi": "3.1.0", "paths": {}})");
        QTest::newRow("HAR") << QByteArray(R"({"log": {"entries": []}, "routes": [1, {}]})");
        QTest::newRow("Mockoon") << QByteArray(
            R"({"uuid": "a", "lastMigration": 33, "routes": [{"uuid": "b", "method": "get",
            "endpoint": "x", "responses": [{"uuid": "c", "body": "1", "statusCode": 200}]}]})");
    }

    void formatsOfOthersStayAsTheyAre()
    {
        QFETCH(const QByteArray, text);
        const MockText read = tst_MockText::read(text, MockSyntax::Json);
        QVERIFY(!read.isOwn());
        MockRoute route;
        route.responses = {MockResponse()};
        QVERIFY(!read.withRouteInserted(0, route));
        QVERIFY(!read.withoutRoute(0));
        QVERIFY(!read.withRoute(0, route));
        QCOMPARE(read.routeAt(1), -1);
        QCOMPARE(read.positionOf(0).line, 1);
    }

    void beginsWithAFile()
    {
        const QTemporaryDir folder;
        const QString below = folder.filePath(u"below"_s);
        const auto first = makeMockFile(below);
        QVERIFY(first);
        QVERIFY(readMockFile(*first));
        const auto second = makeMockFile(below);
        QVERIFY(second);
        QVERIFY(*second != *first);
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!makeMockFile(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(tst_MockText)
#include "tst_mocktext.moc"
