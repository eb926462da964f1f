// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/convert/mockimport.h"
#include "core/mock/convert/openapiwriter.h"
#include "core/mock/mockreader.h"
#include "core/mock/mockwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

QByteArray description(const QByteArray &paths)
{
    return R"({"openapi": "3.1.0", "info": {"title": "Shop"}, "servers": [{"url": "/v1"}],
        "components": {"schemas": {"Pet": {"type": "object", "required": ["name"],
            "properties": {"name": {"type": "string", "const": "Tom"}}}}},
        "paths": {)"
        + paths + "}}";
}

const QByteArray one = R"("/a/{id}": {"get": {"operationId": "getA", "responses": {"200": {
    "description": "", "content": {"application/json": {"schema":
    {"$ref": "#/components/schemas/Pet"}}}}}}})";
const QByteArray oneChanged = R"("/a/{id}": {"get": {"operationId": "getA", "responses": {"202": {
    "description": ""}}}})";
const QByteArray other = R"("/b": {"get": {"responses": {"200": {"description": "",
    "content": {"text/plain": {"example": "hello"}}}}}})";

class Folder
{
public:
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qWarning() << file.errorString();
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class tst_MockImport final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenAnswersTheSame_data();
    void whatIsWrittenAnswersTheSame();
    void hostileEnvironmentsEnd();
    void editsStay_data();
    void editsStay();
    void routesOfOnePathStayApart();
    void filesAreFoundFromElsewhere();
    void onlyMockFilesAreReplaced();
    void mockFilesAreDescribed();
};

void tst_MockImport::whatIsWrittenAnswersTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reference");
    const auto row = [](const QString &name, const QString &reference) {
        QTest::newRow(qPrintable(name)) << name << reference;
    };
    row(u"api.json"_s, u"api.json"_s);
    row(u"my \"api\".json"_s, u"my%20%22api%22.json"_s);
    row(u"a&b;c?.json"_s, u"a%26b%3Bc%3F.json"_s);
    row(u"api#1.json"_s, u"api%231.json"_s);
    row(u"a%20b.json"_s, u"a%2520b.json"_s);
    row(u"größe.json"_s, u"gr%C3%B6%C3%9Fe.json"_s);
}

// Folders in folders, groups in groups.
void tst_MockImport::hostileEnvironmentsEnd()
{
    const Folder folder;
    QByteArray itself;
    for (int i = 0; i < 10; ++i)
        itself += R"({"type": "folder", "uuid": "f"},)";
    const QString source = folder.write(
        u"env.json"_s,
        R"({"uuid": "e", "rootChildren": [)" + itself
            + R"({"type": "route", "uuid": "r"}], "folders": [{"uuid": "f", "children": [)" + itself
            + R"({"type": "route", "uuid": "r"}]}], "routes": [{"uuid": "r", "type": "http",
                "method": "get", "endpoint": ")"
            + QByteArray(20'000, '(') + R"(", "responses": [{"uuid": "a", "statusCode": 200}]}]})");
    const auto made = importMock(source, folder.path(u"mock.json"_s));
    QVERIFY2(made, qPrintable(made ? QString() : made.error()));
    QCOMPARE(made->file.routes.size(), 2);
}

void tst_MockImport::whatIsWrittenAnswersTheSame()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reference);
    const Folder folder;
    const QString source = folder.write(name, description(one + ',' + other));
    const QString target = folder.path(u"mock.json"_s);
    const auto made = importMock(source, target);
    QVERIFY2(made, qPrintable(made ? QString() : made.error()));
    const QByteArray text = writeMock(made->file);
    folder.write(u"mock.json"_s, text);
    const auto read = readMockFile(target); // finds the description
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QCOMPARE(read->basePath, u"/v1"_s);
    QCOMPARE(read->routes.size(), 2);
    QCOMPARE(read->routes[0].operation, reference + u"#/paths/~1a~1{id}/get"_s);
    QCOMPARE(read->routes[0].responses[0].content.bytes, QByteArray(R"({"name":"Tom"})"));
    QVERIFY(
        read->routes[0].responses[0].schema.contains(QByteArray(reference.toUtf8() + "#/paths")));
    QCOMPARE(read->routes[1].responses[0].content.bytes, QByteArray("hello"));
    QVERIFY(!read->routes[1].imported.isEmpty());
}

void tst_MockImport::editsStay_data()
{
    QTest::addColumn<QByteArray>("edited"); // text of the mock file to replace
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QByteArray>("paths"); // of the description the second time
    QTest::addColumn<QStringList>("routes"); // method, path and status
    QTest::addColumn<QString>("note"); // has this
    const QByteArray both = one + ',' + other;
    const auto row = [](const char *name, const QByteArray &edited, const QByteArray &by,
                        const QByteArray &paths, const QStringList &routes, const QString &note) {
        QTest::newRow(name) << edited << by << paths << routes << note;
    };
    const QByteArray hello = "\"hello\"";
    row("nothing", {}, {}, both, {u"GET /a/{id} 200"_s, u"GET /b 200"_s}, {});
    row("new", {}, {}, both + R"(,"/c": {"get": {"responses": {"204": {}}}})",
        {u"GET /a/{id} 200"_s, u"GET /b 200"_s, u"GET /c 204"_s}, {});
    row("changed", {}, {}, oneChanged + ',' + other, {u"GET /a/{id} 202"_s, u"GET /b 200"_s}, {});
    row("gone", {}, {}, one, {u"GET /a/{id} 200"_s}, u"removed"_s);
    row("edited and gone", hello, "\"mine\"", one, {u"GET /a/{id} 200"_s, u"GET /b 200"_s},
        u"no longer there"_s);
    row("edited and changed", "\"Tom\"", "\"Max\"", oneChanged + ',' + other,
        {u"GET /a/{id} 200"_s, u"GET /b 200"_s}, u"has changed"_s);
    row("edited only", hello, "\"mine\"", both, {u"GET /a/{id} 200"_s, u"GET /b 200"_s}, {});
    row("own", "\"routes\": [", R"("routes": [{"path": "/own", "response": {"status": 201}},)",
        both, {u" /own 201"_s, u"GET /a/{id} 200"_s, u"GET /b 200"_s}, {});
}

void tst_MockImport::editsStay()
{
    QFETCH(const QByteArray, edited);
    QFETCH(const QByteArray, by);
    QFETCH(const QByteArray, paths);
    const Folder folder;
    const QString source = folder.write(u"api.json"_s, description(one + ',' + other));
    const QString target = folder.path(u"mock.json"_s);
    const auto first = importMock(source, target);
    QVERIFY(first);
    QByteArray text = writeMock(first->file);
    QVERIFY(edited.isEmpty() || text.contains(edited));
    folder.write(u"mock.json"_s, edited.isEmpty() ? text : text.replace(edited, by));
    folder.write(u"api.json"_s, description(paths));
    const auto again = importMockAgain(source, target);
    QVERIFY2(again, qPrintable(again ? QString() : again.error()));
    QStringList routes;
    for (const MockRoute &route : again->file.routes)
        routes << QString::fromLatin1(route.methods.join('|')) + u' ' + route.path.text() + u' '
                + QString::number(route.responses[0].status);
    QTEST(routes, "routes");
    QFETCH(const QString, note);
    QCOMPARE(again->notes.isEmpty(), note.isEmpty());
    QVERIFY2(again->notes.join(u' ').contains(note), qPrintable(again->notes.join(u' ')));
    if (!by.isEmpty())
        QVERIFY(writeMock(again->file).contains(by.left(8)));
}

void tst_MockImport::routesOfOnePathStayApart()
{
    const Folder folder;
    QByteArrayList routes;
    for (const char *status : {"200", "201", "202"})
        routes += QByteArray(R"({"uuid": ")") + status + R"(", "type": "http", "method": "get",
            "endpoint": "a", "responses": [{"uuid": "x", "statusCode": )"
            + status + "}]}";
    const QString source
        = folder.write(u"env.json"_s, R"({"uuid": "e", "routes": [)" + routes.join(',') + "]}");
    const QString target = folder.path(u"mock.json"_s);
    const auto first = importMock(source, target);
    QVERIFY(first);
    const QByteArray text = writeMock(first->file);
    folder.write(u"mock.json"_s, text);
    const auto again = importMockAgain(source, target);
    QVERIFY(again);
    QCOMPARE(writeMock(again->file), text);
    QByteArray edited = text;
    folder.write(u"mock.json"_s, edited.replace("201", "299"));
    const auto third = importMockAgain(source, target);
    QVERIFY(third);
    QCOMPARE(writeMock(third->file), edited);
}

void tst_MockImport::filesAreFoundFromElsewhere()
{
    const Folder folder;
    QVERIFY(QDir(folder.path(u"."_s)).mkpath(u"in/side"_s));
    folder.write(u"in/a b.json"_s, description(one));
    const QString source = folder.write(u"in/mock.json"_s, R"({"portsideMock": 1, "routes": [
        {"path": "/a", "operation": "a%20b.json#/paths/~1a~1{id}/get", "response":
            {"file": "side/x.txt"}},
        {"path": "/b", "response": {"schema": {"$ref": "a%20b.json#/components/schemas/Pet"}}}],
        "resources": [{"path": "/c", "store": "side/c.json"}]})");
    const auto made = importMock(source, folder.path(u"mock.json"_s));
    QVERIFY2(made, qPrintable(made ? QString() : made.error()));
    const MockFile &file = made->file;
    QCOMPARE(made->notes, QStringList());
    QCOMPARE(file.routes[0].operation, u"in/a%20b.json#/paths/~1a~1{id}/get"_s);
    QCOMPARE(file.routes[0].responses[0].content.bytes, QByteArray("in/side/x.txt"));
    QVERIFY(file.routes[1].responses[0].schema.contains("\"in/a%20b.json#/components"));
    QCOMPARE(file.resources[0].store, QByteArray("in/side/c.json"));
    const auto away = importMock(source, folder.path(u"in/side/mock.json"_s));
    QVERIFY(away);
    QCOMPARE(away->file.routes[0].responses[0].content.bytes, QByteArray("x.txt"));
    const auto apart = importMock(source, folder.path(u"out/mock.json"_s));
    QVERIFY(apart);
    QCOMPARE(apart->notes.size(), 2);
    QVERIFY(apart->notes[0].contains(u"../in/side/x.txt"_s));
}

void tst_MockImport::onlyMockFilesAreReplaced()
{
    const Folder folder;
    const QString source = folder.write(u"api.json"_s, description(one));
    const QString target = folder.write(u"notes.json"_s, "{\"mine\": 1}");
    const auto made = importMockAgain(source, target);
    QVERIFY(!made);
    QVERIFY2(made.error().contains(target), qPrintable(made.error()));
}

void tst_MockImport::mockFilesAreDescribed()
{
    const auto file = readMock(R"({"portsideMock": 1, "name": "Shop", "basePath": "/v1", "routes": [
        {"name": "A pet", "method": ["GET", "PUT"], "path": "/pets/{id:[0-9]+}", "responses": [
          {"when": [{"query": "q", "exists": true}], "name": "few", "json": {"a": 1}},
          {"json": {"a": 2}, "headers": {"X-A": "1"}}, {"status": 404, "body": "none"}]},
        {"path": "/files/**", "response": {"schema": {"type": "object"}}},
        {"pathRegex": "/x.*", "response": {}}],
        "resources": [{"path": "/things"}]})",
                               MockSyntax::Json);
    QVERIFY(file);
    QStringList notes;
    const auto json = nlohmann::json::parse(writeOpenApi(*file, notes).toStdString());
    QCOMPARE(notes.size(), 3); // conditions, the expression, the resource
    QCOMPARE(json["servers"][0]["url"].get<std::string>(), std::string("/v1"));
    const auto &get = json["paths"]["/pets/{id}"]["get"];
    QCOMPARE(json["paths"]["/pets/{id}"].size(), size_t(2));
    QCOMPARE(get["parameters"][0]["schema"]["pattern"].get<std::string>(), std::string("^[0-9]+$"));
    QCOMPARE(get["parameters"][1]["in"].get<std::string>(), std::string("query"));
    const auto &examples = get["responses"]["200"]["content"]["application/json"]["examples"];
    QCOMPARE(examples["few"]["value"]["a"].get<int>(), 1);
    QCOMPARE(examples["example1"]["value"]["a"].get<int>(), 2);
    QVERIFY(get["responses"]["200"]["headers"].contains("X-A"));
    QVERIFY(get["responses"]["404"]["content"].contains("text/plain"));
    QCOMPARE(json["paths"]["/files/{any1}"].size(), size_t(5));

    // What is described can be mocked.
    const Folder folder;
    const auto again = importMock(folder.write(u"api.json"_s, writeOpenApi(*file, notes)),
                                  folder.path(u"mock.json"_s));
    QVERIFY2(again, qPrintable(again ? QString() : again.error()));
    QCOMPARE(again->file.routes.size(), 7);
}

QTEST_GUILESS_MAIN(tst_MockImport)
#include "tst_mockimport.moc"
