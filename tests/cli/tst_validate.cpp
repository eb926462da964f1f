// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/projectfolder.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

// `portside validate`, by real processes.
class tst_Validate : public QObject
{
    Q_OBJECT

    struct Said
    {
        int code = -1;
        QByteArray text;
    };

    static Said validate(const QStringList &arguments)
    {
        PortsideProcess portside(QStringList {u"validate"_s} + arguments);
        const int code = portside.waitUntilOver();
        return {code, portside.process().readAllStandardOutput()};
    }

private slots:
    void recognises_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("workspace")
            << u"a.json"_s << QByteArray(R"({"version": 1, "servers": [{"kind": "inspector"}]})")
            << QByteArray(": workspace with 1 server, no faults\n");
        QTest::newRow("mock file") << u"b.json"_s << QByteArray(R"({"portsideMock": 1, "routes": [
                                        {"path": "/a", "response": {"body": "a"}}]})")
                                   << QByteArray(": mock file with 1 route, no faults\n");
        QTest::newRow("mock file in YAML")
            << u"b.yaml"_s << QByteArray("portsideMock: 1\nresources: [{path: /users}]\n")
            << QByteArray(": mock file with 0 routes, 1 resource, no faults\n");
        QTest::newRow("OpenAPI") << u"c.yaml"_s
                                 << QByteArray("openapi: 3.0.3\ninfo: {title: T, version: '1'}\n"
                                               "paths: {/a: {get: {responses: {'200': "
                                               "{description: fine}}}}}\n")
                                 << QByteArray(": OpenAPI description with 1 route, no faults\n");
        QTest::newRow("Mockoon")
            << u"d.json"_s
            << QByteArray(R"({"uuid": "u", "lastMigration": 32, "name": "M", "routes": [
                 {"uuid": "r", "type": "http", "method": "get", "endpoint": "a",
                  "responses": [{"uuid": "s", "statusCode": 200, "body": "x"}]}]})")
            << QByteArray(": Mockoon environment with 1 route, no faults\n");
        QTest::newRow("HAR") << u"e.har"_s
                             << QByteArray(R"({"log": {"version": "1.2", "entries": []}})")
                             << QByteArray(": HAR file with 0 exchanges, no faults\n");
    }
    void recognises()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        const ProjectFolder folder;
        const Said answer = validate({folder.add(name, text)});
        QVERIFY2(answer.code == 0, answer.text);
        QVERIFY2(answer.text.endsWith(said), answer.text);
    }

    void saysWhereEachFaultIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("places"); // of the faults
        QTest::newRow("three in a mock file")
            << u"a.json"_s
            << QByteArray("{\"portsideMock\": 1, \"routes\": [\n"
                          "  {\"path\": \"a\", \"response\": {\"status\": 99}},\n"
                          "  {\"path\": \"/b\", \"respons\": {}}]}")
            << QStringList {u":2:12: "_s, u"(at routes[0].path)"_s,
                            u":2:40: "_s, u"(at routes[0].response.status)"_s,
                            u":3:3: "_s,  u"(at routes[1])"_s,
                            u":3:18: "_s, u"(at routes[1].respons)"_s};
        QTest::newRow("two servers of a workspace")
            << u"b.json"_s
            << QByteArray(
                   "{\"version\": 1, \"servers\": [\n"
                   "  {\"kind\": \"sttic\"},\n"
                   "  {\"kind\": \"static\", \"port\": 70000, \"settings\": {\"no-such\": 1}}]}")
            << QStringList {u":2:12: "_s, u"(at servers[0].kind)"_s,
                            u":3:30: "_s, u"(at servers[1].port)"_s,
                            u":3:50: "_s, u"(at servers[1].settings.no-such)"_s};
        QTest::newRow("an OpenAPI description")
            << u"c.yaml"_s
            << QByteArray("openapi: 3.0.3\n"
                          "info: {title: T}\n"
                          "paths:\n"
                          "  /users/{id}:\n"
                          "    get:\n"
                          "      responses:\n"
                          "        '2000': {$ref: '#/components/responses/None'}\n")
            << QStringList {u":2:7: "_s,
                            u"(at info)"_s,
                            u":7:9: "_s,
                            u":7:24: "_s,
                            u"(at paths[\"/users/{id}\"].get.responses.2000.$ref)"_s,
                            u"“id” is not described"_s};
        QTest::newRow("no JSON") << u"d.json"_s << QByteArray("{\"portsideMock\": 1,\n  x}")
                                 << QStringList {u":2:3: "_s};
        QTest::newRow("a HAR") << u"e.har"_s
                               << QByteArray("{\"log\": {\"entries\": [\n {\"request\": 7}")
                               << QStringList {u"e.har:2:"_s};
        QTest::newRow("something else")
            << u"f.json"_s << QByteArray("{}") << QStringList {u"This is no workspace"_s};
        QTest::newRow("a file that a route names")
            << u"g.json"_s
            << QByteArray("{\"portsideMock\": 1, \"routes\": [\n"
                          "  {\"path\": \"/a\", \"response\": {\"file\": \"none.txt\"}}]}")
            << QStringList {u":2:39: "_s, u"none.txt"_s, u"(at routes[0].response.file)"_s};
    }
    void saysWhereEachFaultIs()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, places);
        const ProjectFolder folder;
        const Said answer = validate({folder.add(name, text)});
        QVERIFY2(answer.code == 2, answer.text);
        for (const QString &place : places)
            QVERIFY2(answer.text.contains(place.toUtf8()),
                     qPrintable(place + u" is missing in:\n"_s + QString::fromUtf8(answer.text)));
    }

    void severalFilesForPrograms()
    {
        const ProjectFolder folder;
        const QString good
            = folder.add(u"good.json"_s, R"({"version": 1, "servers": [{"kind": "inspector"}]})");
        const QString bad = folder.add(u"bad.json"_s, R"({"version": 1, "servers": [{}]})");
        const Said answer = validate({good, bad, folder.path(u"none.json"_s), u"--json"_s});
        QCOMPARE(answer.code, 2);
        QList<QJsonObject> lines;
        for (const QByteArray &line : answer.text.trimmed().split('\n'))
            lines << QJsonDocument::fromJson(line).object();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0].value("event"_L1).toString(), u"valid"_s);
        QCOMPARE(lines[0].value("format"_L1).toString(), u"Workspace"_s);
        QCOMPARE(lines[1].value("event"_L1).toString(), u"fault"_s);
        QCOMPARE(lines[1].value("file"_L1).toString(), bad);
        QCOMPARE(lines[1].value("line"_L1).toInt(), 1);
        QCOMPARE(lines[1].value("column"_L1).toInt(), 28);
        QCOMPARE(lines[1].value("key"_L1).toString(), u"servers[0]"_s);
        QCOMPARE(lines[2].value("event"_L1).toString(), u"invalid"_s);
        QCOMPARE(lines[2].value("faults"_L1).toInt(), 1);
        QCOMPARE(lines[4].value("format"_L1).toString(), u"Unknown"_s);
    }

    // What would only keep it from starting here is no fault of the file.
    void aFolderThatIsNotHereIsNoted()
    {
        const ProjectFolder folder;
        const QString file = folder.add(
            u"a.json"_s,
            R"({"version": 1, "servers": [{"kind": "static", "settings": {"folder": "/no/such"}}]})");
        const Said answer = validate({file});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.text.startsWith("note: "), answer.text);
        QVERIFY2(answer.text.contains("/no/such"), answer.text);
        QCOMPARE(validate({file, u"--quiet"_s}).text, QByteArray());
        // Paths count from the file's folder.
        folder.add(u"site/index.html"_s);
        const QString beside = folder.add(
            u"b.json"_s,
            R"({"version": 1, "servers": [{"kind": "static", "settings": {"folder": "site"}}]})");
        QVERIFY(!validate({beside}).text.startsWith("note: "));
    }
};

QTEST_GUILESS_MAIN(tst_Validate)
#include "tst_validate.moc"
