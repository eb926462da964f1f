// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/inflaters.h"
#include "core/mock/mockreader.h"
#include "mockfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

// An API in which everything stands that the rows ask for.
const QByteArray shop = R"(openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example/{stage}/api', variables: {stage: {default: v1}}}]
paths:
  /pets/{petId}:
    parameters:
      - {name: petId, in: path, required: true, schema: {type: integer, minimum: 1}}
    get:
      operationId: getPet
      parameters:
        - {name: fields, in: query, schema: {type: array, items: {enum: [name, tag]}}}
        - {name: filter, in: query, content: {application/json: {schema: {type: array}}}}
        - {name: deep, in: query, schema: {type: boolean}}
        - {name: X-Trace, in: header, schema: {type: string, format: uuid}}
      responses:
        '200':
          description: a pet
          headers: {X-Rate: {schema: {type: integer}, example: 60}}
          content:
            application/xml: {schema: {$ref: '#/components/schemas/Pet'}}
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
              examples:
                cat: {value: {id: 1, name: Tom, kind: cat}}
                dog: {$ref: '#/components/examples/dog'}
                wrong: {value: {id: nobody}}
        '404': {description: none, content: {application/json: {example: {error: gone}}}}
        default: {description: else, content: {application/json: {schema: {type: object}}}}
  /pets:
    get:
      responses:
        '200':
          description: all
          content:
            application/json:
              schema: {type: array, minItems: 2, items: {$ref: '#/components/schemas/Pet'}}
              example: [{id: nobody}]
            text/csv: {example: "id,name\n"}
    post:
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          application/x-www-form-urlencoded:
            schema: {type: object, required: [age], properties: {age: {type: integer}}}
      responses: {'201': {description: made}}
components:
  examples: {dog: {value: {id: 2, name: Rex, kind: dog}}}
  schemas:
    Pet:
      type: object
      required: [id, name, secret, kind]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string, minLength: 1}
        secret: {type: string, writeOnly: true}
        kind: {enum: [cat, dog]}
        friend: {$ref: '#/components/schemas/Pet'}
)";

MockFixture fixture(const QString &check = u"off"_s)
{
    return MockFixture(shop, {{u"validate"_s, check}}, u"shop.yaml"_s);
}

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/tests/data/openapi/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    if (!name.endsWith(".gz"_L1))
        return content;
    QByteArray inflated;
    Core::inflateGzip(content, inflated, 64 * 1024 * 1024);
    return inflated;
}

} // namespace

class tst_OpenApi final : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void requestsAreChecked_data();
    void requestsAreChecked();
    void whoAsksMustSaySo_data();
    void whoAsksMustSaySo();
    void whatIsWrongIsOnlyToldIfAskedFor();
    void contentsAreStable();
    void mockFilesReferToDescriptions();
    void whatIsReferredToIsReadAgain();
    void brokenDescriptionsAreTold_data();
    void brokenDescriptionsAreTold();
    void publicDescriptionsAnswerAsTheySay_data();
    void publicDescriptionsAnswerAsTheySay();
};

void tst_OpenApi::answers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content"); // has this in it
    const auto row = [](const char *name, const char *target, const char *fields, int status,
                        const char *type, const char *content) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(fields) << status
                            << QByteArray(type) << QByteArray(content);
    };
    const char *json = "application/json";
    row("first example", "/pets/1", "", 200, json, R"({"id":1,"name":"Tom","kind":"cat"})");
    row("base path", "/v1/api/pets/1", "", 200, json, "Tom");
    row("no such path", "/v2/api/pets/1", "", 404, json, "No route");
    row("code", "/pets/1", "Prefer: code=404\r\n", 404, json, "gone");
    row("code in query", "/pets/1?__code=404", "", 404, json, "gone");
    row("default", "/pets/1", "Prefer: code=500\r\n", 500, json, "{");
    row("no such code", "/pets/1", "Prefer: code=418\r\n", 404, "application/problem+json",
        "code=");
    row("example", "/pets/1", "Prefer: example=dog\r\n", 200, json, "Rex");
    row("example, quoted", "/pets/1", "Prefer: example=\"dog\"\r\n", 200, json, "Rex");
    row("example in query", "/pets/1?__example=dog", "", 200, json, "Rex");
    row("code and example", "/pets/1", "Prefer: code=200, example=dog\r\n", 200, json, "Rex");
    row("no such example", "/pets/1", "Prefer: example=cow\r\n", 404, "application/problem+json",
        "example=");
    row("dynamic", "/pets/1", "Prefer: dynamic=true\r\n", 200, json, "\"kind\":");
    row("another preference", "/pets/1", "Prefer: wait=10\r\n", 200, json, "Tom");
    row("XML", "/pets/1", "Accept: application/xml\r\n", 200, "application/xml", "<Pet><id>");
    row("any", "/pets/1", "Accept: */*\r\n", 200, json, "Tom");
    row("quality", "/pets/1", "Accept: application/json;q=0.1, application/*;q=0.2\r\n", 200,
        "application/xml", "<Pet>");
    row("refused type", "/pets", "Accept: application/json;q=0, */*\r\n", 200, "text/csv", "id,");
    row("not acceptable", "/pets/1", "Accept: image/png\r\n", 406, "application/problem+json",
        "Accept");
    row("wrong example", "/pets", "", 200, json, "\"kind\":");
    row("text", "/pets", "Accept: text/*\r\n", 200, "text/csv", "id,name\n");
}

void tst_OpenApi::answers()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    const MockFixture api = fixture();
    QVERIFY2(api.error.isEmpty(), qPrintable(api.error));
    const RawResponse response = api.ask("GET", target, fields);
    QTEST(response.status, "status");
    QTEST(response.header("Content-Type"), "type");
    QFETCH(const QByteArray, content);
    QVERIFY2(response.body.contains(content), response.body);
    if (target == "/pets/1" && fields.isEmpty())
        QCOMPARE(response.header("X-Rate"), QByteArray("60"));
}

void tst_OpenApi::requestsAreChecked_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("wrong"); // "in pointer" of the first; empty: nothing is
    const auto row = [](const char *name, const char *method, const char *target,
                        const char *fields, const char *body, const char *wrong) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(fields)
                            << QByteArray(body) << QByteArray(wrong);
    };
    const char *json = "Content-Type: application/json\r\n";
    const char *form = "Content-Type: application/x-www-form-urlencoded\r\n";
    row("good path", "GET", "/pets/7", "", "", "");
    row("path", "GET", "/pets/x", "", "", "path /petId");
    row("bound", "GET", "/pets/0", "", "", "path /petId");
    row("list", "GET", "/pets/7?fields=name&fields=tag", "", "", "");
    row("element", "GET", "/pets/7?fields=name&fields=age", "", "", "query /fields/1");
    row("flag", "GET", "/pets/7?deep=true", "", "", "");
    row("no flag", "GET", "/pets/7?deep=yes", "", "", "query /deep");
    const QByteArray nested = QByteArray(201, '[') + QByteArray(201, ']');
    row("JSON", "GET", "/pets/7?filter=[[1]]", "", "", "");
    row("JSON too deep", "GET", QByteArray("/pets/7?filter=" + nested).constData(), "", "",
        "query /filter");
    row("header", "GET", "/pets/7", "X-Trace: 1\r\n", "", "header /X-Trace");
    row("no content", "POST", "/pets", json, "", "body ");
    row("good content", "POST", "/pets", json, R"({"name": "A", "secret": "b", "kind": "cat"})",
        "");
    row("member", "POST", "/pets", json, R"({"name": "", "secret": "b", "kind": "cat"})",
        "body /name");
    row("deep", "POST", "/pets", json,
        R"({"name": "A", "secret": "b", "kind": "cat",
            "friend": {"name": "B", "secret": "c", "kind": "cow"}})",
        "body /friend/kind");
    row("missing", "POST", "/pets", json, R"({"name": "A", "kind": "cat"})", "body ");
    row("no JSON", "POST", "/pets", json, "{", "body ");
    row("type", "POST", "/pets", "Content-Type: text/plain\r\n", "a", "header /Content-Type");
    row("good form", "POST", "/pets", form, "age=7", "");
    row("form", "POST", "/pets", form, "age=old", "body /age");
}

void tst_OpenApi::requestsAreChecked()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, wrong);
    const MockFixture api = fixture(u"refuse"_s);
    const RawResponse response = api.ask(method, target, fields, body);
    QCOMPARE(response.status == 422, !wrong.isEmpty());
    if (wrong.isEmpty())
        return;
    QCOMPARE(response.header("Content-Type"), QByteArray("application/problem+json"));
    const QJsonObject first
        = QJsonDocument::fromJson(response.body).object()[u"errors"_s][0].toObject();
    QCOMPARE(QString(first[u"in"_s].toString() + u' ' + first[u"pointer"_s].toString()),
             QString::fromUtf8(wrong));
}

void tst_OpenApi::whoAsksMustSaySo_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char *target, const char *fields, int status) {
        QTest::addRow("%s %s", target, fields)
            << QByteArray(target) << QByteArray(fields) << status;
    };
    row("/open", "", 200);
    row("/bearer", "", 401);
    row("/bearer", "Authorization: Bearer x\r\n", 200);
    row("/bearer", "Authorization: bearer x\r\n", 200);
    row("/bearer", "Authorization: Bearer\r\n", 401);
    row("/bearer", "Authorization: Basic eDp5\r\n", 401);
    row("/either", "Authorization: Basic eDp5\r\n", 200);
    row("/either", "X-Key: k\r\n", 401);
    row("/either", "X-Key: k\r\nCookie: session=1\r\n", 200);
    row("/either?token=1", "", 200);
    row("/either?other=1", "", 401);
    row("/oauth", "", 401);
    row("/oauth", "Authorization: Bearer x\r\n", 200);
    row("/maybe", "", 200);
    row("/unknown", "", 200);
}

void tst_OpenApi::whoAsksMustSaySo()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    QFETCH(const int, status);
    static const MockFixture api(R"({"openapi": "3.0.0", "info": {"title": "a", "version": "1"},
        "security": [{"bearer": []}], "paths": {
          "/open": {"get": {"security": [], "responses": {"200": {"description": "a"}}}},
          "/bearer": {"get": {"responses": {"200": {"description": "a"}}}},
          "/either": {"get": {"security": [{"basic": []}, {"key": [], "session": []}, {"token": []}],
            "responses": {"200": {"description": "a"}}}},
          "/oauth": {"get": {"security": [{"oauth": ["read"]}], "responses": {"200": {"description": "a"}}}},
          "/maybe": {"get": {"security": [{}, {"bearer": []}], "responses": {"200": {"description": "a"}}}},
          "/unknown": {"get": {"security": [{"nobody": []}], "responses": {"200": {"description": "a"}}}}},
        "components": {"securitySchemes": {
          "bearer": {"type": "http", "scheme": "bearer"}, "basic": {"type": "http", "scheme": "basic"},
          "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
          "session": {"type": "apiKey", "in": "cookie", "name": "session"},
          "token": {"type": "apiKey", "in": "query", "name": "token"},
          "oauth": {"type": "oauth2", "flows": {}}}}})",
                                 {{u"validate"_s, u"refuse"_s}});
    QVERIFY2(api.error.isEmpty(), qPrintable(api.error));
    const RawResponse response = api.ask("GET", target, fields);
    QCOMPARE(response.status, status);
    const QByteArray scheme = target.startsWith("/either") ? "basic" : "bearer";
    if (status == 401) {
        QVERIFY2(response.header("WWW-Authenticate").toLower().startsWith(scheme),
                 response.header("WWW-Authenticate"));
        QCOMPARE(QJsonDocument::fromJson(response.body).object()[u"status"_s].toInt(), 401);
    }
}

void tst_OpenApi::whatIsWrongIsOnlyToldIfAskedFor()
{
    for (const QString &check : {u"off"_s, u"flag"_s}) {
        const MockFixture api = fixture(check);
        QCOMPARE(api.ask("GET", "/pets/x").status, 200);
        QCOMPARE(api.front->records.back().remark.contains(u"petId"_s), check == "flag"_L1);
    }
}

void tst_OpenApi::contentsAreStable()
{
    const MockFixture one = fixture();
    const MockFixture other = fixture();
    const QByteArray list = one.get("/pets");
    QCOMPARE(one.get("/pets"), list);
    QCOMPARE(other.get("/pets"), list);
    const auto seeded = [](const QByteArray &seed) {
        return MockFixture(R"({"portsideMock": 1, "seed": )" + seed + R"(, "routes": [{"path": "/a",
            "response": {"schema": {"type": "string", "format": "uuid"}}}]})")
            .get("/a");
    };
    QCOMPARE(seeded("1"), seeded("1"));
    QVERIFY(seeded("1") != seeded("2"));
    QVERIFY(one.ask("GET", "/pets", "Prefer: dynamic=true\r\n").body
            != one.ask("GET", "/pets", "Prefer: dynamic=true\r\n").body);
}

// A file that people write, with the schemas and checks of a description.
void tst_OpenApi::mockFilesReferToDescriptions()
{
    const MockFixture empty(MockFixture::routes({}));
    empty.put(u"shop.yaml"_s, shop);
    const QString place = empty.file(u"shop.yaml"_s);
    const QByteArray routes = R"({"path": "/a", "method": "POST", "response": {"schema":
        {"$ref": "PLACE#/components/schemas/Pet"}}, "operation": "PLACE#/paths/~1pets/post"})";
    const MockFixture api(MockFixture::routes(QByteArray(routes).replace("PLACE", place.toUtf8())),
                          {{u"validate"_s, u"refuse"_s}});
    QVERIFY2(api.error.isEmpty(), qPrintable(api.error));
    QCOMPARE(api.ask("POST", "/a").status, 422);
    const QByteArray content = api.ask("POST", "/a", "Content-Type: application/json\r\n",
                                       R"({"name": "A", "secret": "b", "kind": "cat"})")
                                   .body;
    QVERIFY2(content.contains("\"kind\":") && !content.contains("secret"), content);
    const MockFixture lost(MockFixture::routes(QByteArray(routes).replace("PLACE", "no.yaml")));
    QVERIFY2(lost.error.contains(u"no.yaml"_s), qPrintable(lost.error));
}

void tst_OpenApi::whatIsReferredToIsReadAgain()
{
    const MockFixture other(MockFixture::routes({}));
    other.put(u"part.json"_s, R"({"const": 1})");
    const MockFixture api(MockFixture::routes(R"({"path": "/a", "response": {"schema": {"$ref": ")"
                                              + other.file(u"part.json"_s).toUtf8() + R"("}}})"));
    QCOMPARE(api.get("/a"), QByteArray("1"));
    other.put(u"part.json"_s, R"({"const": 22})");
    QTRY_COMPARE(api.get("/a"), QByteArray("22"));
}

void tst_OpenApi::brokenDescriptionsAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("syntax") << u"a.json"_s << QByteArray("{\"openapi\": \"3.0.0\",}")
                            << u"a.json:1:"_s;
    QTest::newRow("no paths") << u"a.json"_s << QByteArray("{\"openapi\": \"3.0.0\"}")
                              << u"no paths"_s;
    QTest::newRow("YAML") << u"a.yaml"_s << QByteArray("openapi: 3.0.0\n\tpaths: {}\n")
                          << u"a.yaml:2:"_s;
    QTest::newRow("word elsewhere")
        << u"a.json"_s << QByteArray("{\"name\": \"openapi\"}") << u"portsideMock"_s;
}

void tst_OpenApi::brokenDescriptionsAreTold()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, told);
    const MockFixture api(text, {}, name);
    QVERIFY2(api.error.contains(told), qPrintable(api.error));
}

void tst_OpenApi::publicDescriptionsAnswerAsTheySay_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/tests/data/openapi"_s);
    const QStringList names = folder.entryList({u"*.json"_s, u"*.yaml"_s, u"*.gz"_s}, QDir::Files);
    QVERIFY(names.size() >= 14);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_OpenApi::publicDescriptionsAnswerAsTheySay()
{
    QFETCH(const QString, file);
    const QByteArray text = fileOf(file);
    QVERIFY(!text.isEmpty());
    const QString name = file.endsWith(".gz"_L1) ? file.chopped(3) : file;
    const MockFixture api(text, {}, name);
    QVERIFY2(api.error.isEmpty(), qPrintable(api.error));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/scripts/validate-openapi"_s,
                  {api.file(name), u"http://127.0.0.1:%1"_s.arg(api.port())});
    loop.exec();
    const QByteArray output = process.readAll();
    if (process.exitCode() == 77)
        QSKIP(output.trimmed().constData());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output);
    qInfo().noquote() << output.trimmed();
}

QTEST_GUILESS_MAIN(tst_OpenApi)
#include "tst_openapi.moc"
