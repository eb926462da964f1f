// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/jsonschema.h"
#include "core/json/schema/schemadocuments.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Core::JsonSchema;

class tst_JsonSchema final : public QObject
{
    Q_OBJECT

private slots:
    void valuesFitOrNot_data();
    void valuesFitOrNot();
    void faultsSayWhereAndWhat();
    void whatIsNoSchemaIsTold_data();
    void whatIsNoSchemaIsTold();
    void hostileValuesEnd();
    void longValuesFit();
    void filesReferToEachOther();
    void usesDiffer();
};

// The first fault as "pointer message"; empty: none.
static QString firstFault(const JsonSchema &schema, const QByteArray &value)
{
    const auto faults = schema.check(nlohmann::json::parse(value.begin(), value.end()));
    return faults.isEmpty() ? QString() : faults[0].pointer + u' ' + faults[0].message;
}

void tst_JsonSchema::valuesFitOrNot_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("good"); // JSON array of values
    QTest::addColumn<QByteArray>("bad");
    const auto row = [](const char *schema, const char *good, const char *bad) {
        QTest::newRow(schema) << QByteArray(schema) << QByteArray(good) << QByteArray(bad);
    };
    row("true", "[1, null]", "[]");
    row("false", "[]", "[1, null]");
    row(R"({"type": "integer"})", "[1, -3, 2.0]", R"([1.5, "1", null, true])");
    row(R"({"type": "number"})", "[1, 1.5]", R"(["1", null])");
    row(R"({"type": ["string", "null"]})", R"(["a", null])", "[1, {}]");
    row(R"({"type": "string", "nullable": true})", R"(["a", null])", "[1]");
    row(R"({"nullable": true})", "[null, 1]", "[]");
    row(R"({"enum": [1, "a", {"b": [2]}]})", R"([1, 1.0, "a", {"b": [2]}])", R"(["1", {"b": 2}])");
    row(R"({"const": {"a": 1, "b": 2}})", R"([{"b": 2, "a": 1}])", R"([{"a": 1}])");
    row(R"({"minimum": 2, "maximum": 3})", R"([2, 3, "x"])", "[1.9, 3.1]");
    row(R"({"minimum": 2, "exclusiveMinimum": true})", "[2.1]", "[2]");
    row(R"({"exclusiveMaximum": 3})", "[2.9]", "[3]");
    row(R"({"multipleOf": 0.01})", "[0.07, 19.99, 3]", "[0.075]");
    row(R"({"minLength": 2, "maxLength": 3})", R"(["äö", "😀😀😀"])", R"(["ä", "abcd"])");
    row(R"({"pattern": "^a[\\w-.]\\u0041$"})", R"(["a-A", "a.A"])", R"(["a-B", "a-A\n"])");
    row(R"({"pattern": "b"})", R"(["abc", 5])", R"(["ac"])");
    row(R"({"format": "date-time"})", R"(["2024-02-29T10:00:00Z", "2024-01-01t00:00:00.5+02:00"])",
        R"(["2023-02-29T10:00:00Z", "2024-01-01", "yesterday"])");
    row(R"({"format": "date"})", R"(["2024-02-29"])", R"(["2024-13-01", "24-01-01"])");
    row(R"({"format": "email"})", R"(["a@b.example"])", R"(["a", "a@", "@b"])");
    row(R"({"format": "uuid"})", R"(["123e4567-e89b-12d3-a456-426614174000"])", R"(["123e4567"])");
    row(R"({"format": "ipv4"})", R"(["127.0.0.1"])", R"(["1.2.3", "256.1.1.1", "1.2.3.4."])");
    row(R"({"format": "ipv6"})", R"(["::1", "2001:db8::1"])", R"(["1.2.3.4", ":::"])");
    row(R"({"format": "uri"})", R"(["https://a.example/b?c#d", "urn:a:b"])", R"(["/a", "a b:c"])");
    row(R"({"format": "int32"})", "[2147483647]", "[2147483648]");
    row(R"({"format": "nobody-knows"})", R"(["x", 1])", "[]");
    row(R"({"items": {"type": "integer"}, "minItems": 1, "maxItems": 2})", "[[1], [1, 2]]",
        R"([[], [1, 2, 3], ["a"]])");
    row(R"({"prefixItems": [{"type": "string"}], "items": false})", R"([["a"], []])",
        R"([[1], ["a", 2]])");
    row(R"({"items": [{"type": "string"}], "additionalItems": {"type": "null"}})",
        R"([["a", null]])", R"([["a", 1]])");
    row(R"({"uniqueItems": true})", "[[1, 2]]", R"([[1, 1.0], [{"a": 1}, {"a": 1}]])");
    row(R"({"contains": {"const": 1}, "minContains": 2, "maxContains": 3})", "[[1, 1], [1, 2, 1]]",
        "[[1], [1, 1, 1, 1]]");
    row(R"({"properties": {"a": {"type": "string"}}, "required": ["a"]})",
        R"([{"a": "x"}, {"a": "x", "b": 1}, "no object"])", R"([{}, {"a": 1}])");
    row(R"({"properties": {"a": {}}, "additionalProperties": false})", R"([{"a": 1}, {}])",
        R"([{"b": 1}])");
    row(R"({"patternProperties": {"^x-": {"type": "integer"}}, "additionalProperties": false})",
        R"([{"x-a": 1}])", R"([{"x-a": "b"}, {"y": 1}])");
    row(R"({"propertyNames": {"maxLength": 2}})", R"([{"ab": 1}])", R"([{"abc": 1}])");
    row(R"({"minProperties": 1, "maxProperties": 2})", R"([{"a": 1}])",
        R"([{}, {"a": 1, "b": 2, "c": 3}])");
    row(R"({"dependentRequired": {"a": ["b"]}})", R"([{"a": 1, "b": 2}, {"b": 1}])",
        R"([{"a": 1}])");
    row(R"({"dependencies": {"a": {"required": ["b"]}}})", R"([{"a": 1, "b": 2}])",
        R"([{"a": 1}])");
    row(R"({"allOf": [{"minimum": 2}, {"maximum": 3}]})", "[2, 3]", "[1, 4]");
    row(R"({"anyOf": [{"type": "string"}, {"minimum": 5}]})", R"(["a", 6])", "[4]");
    row(R"({"oneOf": [{"multipleOf": 2}, {"multipleOf": 3}]})", "[2, 3, 9]", "[5, 6]");
    row(R"({"not": {"type": "null"}})", "[1]", "[null]");
    row(R"({"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}})",
        R"([{"a": 1, "b": 1}, {"c": 1}])", R"([{"a": 1}, {}])");
    row(R"({"$ref": "#/$defs/n", "$defs": {"n": {"type": "integer"}}})", "[1]", R"(["a"])");
    row(R"({"properties": {"next": {"$ref": "#"}, "v": {"type": "integer"}}})",
        R"([{"next": {"next": {"v": 1}}}])", R"([{"next": {"next": {"v": "a"}}}])");
    row(R"({"$ref": "#here", "$defs": {"x": {"$anchor": "here", "type": "null"}}})", "[null]",
        "[1]");
    row(R"({"$ref": "#/definitions/a~1b%20c", "definitions": {"a/b c": {"const": 1}}})", "[1]",
        "[2]");
    row(R"({"properties": {"example": {"$ref": "#/$defs/n"}, "default": {"type": "null"}},
            "$defs": {"n": {"const": 1}}})",
        R"([{"example": 1, "default": null}])", R"([{"example": 2}, {"default": 1}])");
    row(R"({"properties": {"a": {}}, "allOf": [{"properties": {"b": {}}}], "unevaluatedProperties": false})",
        R"([{"a": 1, "b": 2}, {}, 5])", R"([{"a": 1, "c": 2}])");
    row(R"({"$ref": "#/$defs/x", "unevaluatedProperties": {"type": "integer"},
            "$defs": {"x": {"patternProperties": {"^x-": {}}}}})",
        R"([{"x-a": "b", "c": 1}])", R"([{"x-a": "b", "c": "d"}])");
    row(R"({"anyOf": [{"required": ["k"], "properties": {"k": {"const": 1}, "a": {}}},
                      {"properties": {"k": {"const": 2}, "b": {}}}], "unevaluatedProperties": false})",
        R"([{"k": 1, "a": 1}, {"k": 2, "b": 1}])", R"([{"k": 1, "b": 1}, {"k": 2, "a": 1}])");
    row(R"({"if": {"required": ["a"], "properties": {"a": {}}}, "then": {"properties": {"b": {}}},
            "else": {"properties": {"c": {}}}, "unevaluatedProperties": false})",
        R"([{"a": 1, "b": 1}, {"c": 1}])", R"([{"a": 1, "c": 1}, {"b": 1}])");
    row(R"({"additionalProperties": true, "unevaluatedProperties": false})", R"([{"a": 1}])", "[]");
    row(R"({"allOf": [{"unevaluatedProperties": true}], "unevaluatedProperties": false})",
        R"([{"a": 1}])", "[]");
    row(R"({"dependentSchemas": {"a": {"properties": {"a": {}, "b": {}}}},
            "unevaluatedProperties": false})",
        R"([{"a": 1, "b": 1}])", R"([{"b": 1}])");
    row(R"({"not": {"properties": {"a": {}}, "required": ["z"]}, "unevaluatedProperties": false})",
        "[{}]", R"([{"a": 1}])");
    row(R"({"prefixItems": [{}], "allOf": [{"prefixItems": [{}, {"type": "string"}]}],
            "unevaluatedItems": false})",
        R"([[1, "a"], [1]])", R"([[1, "a", 2]])");
    row(R"({"contains": {"type": "string"}, "unevaluatedItems": {"type": "null"}})",
        R"([["a", null, "b"]])", R"([["a", 1]])");
    row(R"({"items": {}, "unevaluatedItems": false})", "[[1, 2]]", "[]");
    row(R"({"$ref": "#/$defs/tree", "$defs": {"tree": {"$dynamicAnchor": "node",
            "properties": {"kids": {"items": {"$dynamicRef": "#node"}}, "v": {"type": "integer"}}}}})",
        R"([{"kids": [{"v": 1}]}])", R"([{"kids": [{"v": "a"}]}])");
    row(R"({"$dynamicAnchor": "node", "$ref": "#/$defs/tree", "unevaluatedProperties": false,
            "$defs": {"tree": {"$id": "https://a.example/tree", "$dynamicAnchor": "node",
            "properties": {"kids": {"items": {"$dynamicRef": "#node"}}, "v": {}}}}})",
        R"([{"kids": [{"v": 1}]}])", R"([{"kids": [{"w": 1}]}, {"w": 1}])");
    row(R"({"$ref": "#/$defs/list", "$defs": {"of": {"$dynamicAnchor": "T", "type": "string"},
            "list": {"items": {"$dynamicRef": "#T"}}}})",
        R"([["a"]])", "[[1]]");
}

void tst_JsonSchema::valuesFitOrNot()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, good);
    QFETCH(const QByteArray, bad);
    const auto read = JsonSchema::read(schema);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    for (const auto &value : nlohmann::json::parse(good.begin(), good.end()))
        QCOMPARE(firstFault(*read, QByteArray::fromStdString(value.dump())), QString());
    for (const auto &value : nlohmann::json::parse(bad.begin(), bad.end()))
        QVERIFY2(!read->check(value).isEmpty(), value.dump().c_str());
}

void tst_JsonSchema::faultsSayWhereAndWhat()
{
    const auto schema = JsonSchema::read(R"({"type": "object", "required": ["name", "tags"],
        "properties": {"name": {"type": "string"}, "tags": {"items": {"enum": ["a", "b"]}},
                       "a/b~c": {"minimum": 5}}})");
    QVERIFY(schema);
    const auto faults = schema->check(nlohmann::json::parse(R"({"tags": ["a", "c"], "a/b~c": 1})"));
    QStringList texts;
    for (const JsonSchema::Fault &fault : faults)
        texts << fault.pointer + u": "_s + fault.message;
    texts.sort();
    QCOMPARE(texts,
             QStringList({u"/a~1b~0c: It must be at least 5."_s,
                          u"/tags/1: It must be one of \"a\", \"b\"."_s,
                          u": The member “name” is missing."_s}));
}

void tst_JsonSchema::whatIsNoSchemaIsTold_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("told");
    QTest::newRow("syntax") << QByteArray("{\"type\": ") << u":1:"_s;
    QTest::newRow("a number") << QByteArray("5") << u"must be an object"_s;
    QTest::newRow("below") << QByteArray(R"({"properties": {"a": 5}})") << u"must be an object"_s;
    QTest::newRow("nowhere") << QByteArray(R"({"$ref": "#/$defs/none"})") << u"#/$defs/none"_s;
    QTest::newRow("to itself") << QByteArray(R"({"$ref": "#/a/b", "a": {"$ref": "#/a"}})")
                               << u"#/a/b"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"levels"_s;
}

void tst_JsonSchema::whatIsNoSchemaIsTold()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, told);
    const auto read = JsonSchema::read(schema);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(told), qPrintable(read.error()));
}

// None of them may crash or go on for long.
void tst_JsonSchema::hostileValuesEnd()
{
    const auto evil = JsonSchema::read(R"({"pattern": "^(a+)+$"})");
    QVERIFY(evil && !evil->check(std::string(5000, 'a') + '!').isEmpty());
    const auto endless = JsonSchema::read(
        R"({"anyOf": [{"$ref": "#"}, {"$ref": "#"}], "allOf": [{"$ref": "#"}]})");
    QVERIFY(endless && !endless->check(1).isEmpty());
    for (const char *word : {R"("anyOf": [{"$ref": "#/a"}, {}])", R"("not": {"$ref": "#/a"})",
                             R"("if": {"$ref": "#/a"})", R"("contains": {"$ref": "#/a"})"}) {
        const auto inside = JsonSchema::read(
            QByteArray("{") + word + R"(, "a": {"allOf": [{"$ref": "#/a"}, {"$ref": "#/a"}]}})");
        QVERIFY2(inside && !inside->check(nlohmann::json::array({1})).isEmpty(), word);
    }
    const auto list = JsonSchema::read(R"({"items": {"$ref": "#"}})");
    nlohmann::json deep;
    for (int i = 0; i < 5000; ++i)
        deep = nlohmann::json::array({std::move(deep)});
    QVERIFY(list && !list->check(deep).isEmpty());
    QCOMPARE(list->check(std::string("\xff\xfe")).size(), 0);
}

// What is right and much is not refused.
void tst_JsonSchema::longValuesFit()
{
    const auto upload
        = JsonSchema::read(R"({"format": "byte", "pattern": "^([0-9a-zA-Z+/]{4}|[0-9]{2}==)*$"})");
    QVERIFY(upload);
    QCOMPARE(firstFault(*upload, '"' + QByteArray(4'000'000, 'a') + '"'), QString());
    QByteArray members = "\"0\": 0";
    for (int i = 1; i < 200'000; ++i)
        members += ",\"" + QByteArray::number(i) + "\": 0";
    QVERIFY(JsonSchema::read(R"({"default": {)" + members + "}}"));
    QByteArray values = "1";
    for (int i = 2; i < 2000; ++i)
        values += ',' + QByteArray::number(i);
    const auto known = JsonSchema::read(R"({"items": {"enum": [)" + values + "]}}");
    QByteArray many;
    for (int i = 0; i < 50; ++i)
        many += values + ',';
    QCOMPARE(firstFault(*known, '[' + many + "1]"), QString());
    QVERIFY(firstFault(*known, '[' + many + "0]").startsWith(u"/99950 "));
}

void tst_JsonSchema::filesReferToEachOther()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QVERIFY(QDir(folder.path()).mkdir(u"parts"_s));
    write(u"main.yaml"_s, "schema:\n  $ref: 'parts/pet.json#/Pet'\nlost:\n  $ref: 'no.json'\n");
    write(u"parts/pet.json"_s, R"({"Pet": {"properties": {"tag": {"$ref": "tag.yml"},
                                  "main": {"$ref": "../main.yaml#/schema"}}}})");
    write(u"parts/tag.yml"_s, "type: integer\n");
    const auto documents = Core::SchemaDocuments::readFile(folder.filePath(u"main.yaml"_s));
    QVERIFY(documents);
    QCOMPARE((*documents)->files().size(), 3);
    QCOMPARE((*documents)->unreadable().size(), 1);
    QCOMPARE((*documents)->missing().size(), 1);
    const auto schema = JsonSchema::read(R"({"$ref": "#/schema"})", *documents);
    QVERIFY(schema);
    QCOMPARE(firstFault(*schema, R"({"main": {"tag": 1}})"), QString());
    QCOMPARE(firstFault(*schema, R"({"main": {"tag": "a"}})"),
             u"/main/tag It must be of the type integer."_s);
}

void tst_JsonSchema::usesDiffer()
{
    const auto documents = Core::SchemaDocuments::of({}, {});
    const QByteArray text = R"({"required": ["id", "password", "name"], "properties": {
        "id": {"readOnly": true}, "password": {"writeOnly": true}, "name": {}}})";
    const auto request = JsonSchema::read(text, documents, JsonSchema::Use::Request);
    const auto response = JsonSchema::read(text, documents, JsonSchema::Use::Response);
    QVERIFY(request && response);
    QCOMPARE(firstFault(*request, R"({"password": 1, "name": 1})"), QString());
    QCOMPARE(firstFault(*response, R"({"id": 1, "name": 1})"), QString());
    QVERIFY(!firstFault(*response, R"({"password": 1, "name": 1})").isEmpty());
}

QTEST_GUILESS_MAIN(tst_JsonSchema)
#include "tst_jsonschema.moc"
