// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/schemasample.h"
#include "core/json/schema/schemacheck.h"
#include "core/json/schema/schemagraph.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::JsonSchema;
using Core::SchemaSample;

class tst_SchemaSample final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMadeFits_data();
    void whatIsMadeFits();
    void sameSeedSameValue();
    void examplesGoFirst();
    void alternativesAreTold();
    void whatIsTooMuchEnds();
};

static nlohmann::ordered_json made(const JsonSchema &schema, quint64 seed,
                                   SchemaSample::Source source = SchemaSample::Source::Made)
{
    return SchemaSample(seed, source).make(schema.graph()->root());
}

void tst_SchemaSample::whatIsMadeFits_data()
{
    QTest::addColumn<QByteArray>("schema");
    const QByteArrayList schemas {
        R"({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}})",
        R"({"type": "string", "minLength": 40, "maxLength": 41})",
        R"({"type": "string", "maxLength": 2})",
        R"({"type": "string", "maxLength": 0})",
        R"({"type": "string", "pattern": "^[A-Z]{3}-\\d{4,6}(/[a-f0-9]+)?$"})",
        R"({"type": "string", "pattern": "^(?:\\+|00)[1-9][0-9 ]{6,14}$", "minLength": 12})",
        R"({"type": "string", "pattern": "^(?!admin)[^\\s@]+@(?<d>[\\w-]+)\\.\\k<d>$"})",
        R"({"type": "string", "pattern": "^\\p{Lu}[\\u00e0-\\u00ff]+\\x41?$"})",
        R"({"type": "string", "pattern": "abc|def", "minLength": 3})",
        R"({"type": "integer", "minimum": 5, "exclusiveMaximum": 6})",
        R"({"type": "integer", "maximum": -3})",
        R"({"type": "integer", "multipleOf": 7, "minimum": 100, "maximum": 106})",
        R"({"type": "number", "multipleOf": 0.01, "minimum": 0.02, "maximum": 0.04})",
        R"({"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 0.02})",
        R"({"type": "array", "minItems": 3, "uniqueItems": true, "items": {"enum": [1, 2, 3]}})",
        R"({"type": "array", "contains": {"const": 5}, "minContains": 1, "items": {"type": "integer"}})",
        R"({"type": "array", "prefixItems": [{"type": "string"}, {"type": "null"}], "items": false})",
        R"({"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 3})",
        R"({"type": "object", "patternProperties": {"^x-[a-z]+$": {"type": "boolean"}},
            "additionalProperties": false, "minProperties": 1})",
        R"({"type": "object", "propertyNames": {"pattern": "^[a-z]{4}$"}, "minProperties": 2})",
        R"({"allOf": [{"type": "object", "required": ["a"], "properties": {"a": {"minLength": 3}}},
                      {"properties": {"a": {"type": "string", "maxLength": 4}}}]})",
        R"({"oneOf": [{"required": ["a"], "properties": {"a": {"type": "string"}}},
                      {"required": ["b"], "properties": {"b": {"type": "integer"},
                       "a": {"type": "string"}}}], "type": "object"})",
        R"({"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]})",
        R"({"anyOf": [{"type": "string", "format": "ipv4"}, {"type": "string", "format": "ipv6"}]})",
        R"({"not": {"required": ["b"]}, "type": "object", "properties": {"a": {}, "b": {}}})",
        R"({"type": "object", "properties": {"a": {"const": 1}, "b": {}},
            "if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}})",
        R"({"type": "object", "properties": {"a": {}, "b": {}},
            "dependentRequired": {"a": ["c"]}})",
        R"({"type": "object", "properties": {"next": {"$ref": "#"}, "all": {"items": {"$ref": "#"}}}})",
        R"({"oneOf": [{"type": "object", "required": ["x"], "properties": {"x": {"$ref": "#"}}},
                      {"type": "integer"}]})",
        R"({"type": ["null", "string"]})",
        R"({"enum": [null, "a"], "type": ["string", "null"]})",
        R"({"type": "null"})",
        R"({})",
        R"(true)",
    };
    for (const QByteArray &schema : schemas)
        QTest::newRow(schema) << schema;
    for (const char *format :
         {"date-time", "date", "time", "duration", "email", "idn-email", "hostname", "ipv4", "ipv6",
          "uri", "url", "iri", "uri-reference", "uuid", "json-pointer", "byte", "regex"})
        QTest::newRow(format) << QByteArray(R"({"type": "string", "format": ")") + format + "\"}";
    for (const char *format : {"int32", "int64"})
        QTest::newRow(format) << QByteArray(R"({"type": "integer", "format": ")") + format + "\"}";
}

void tst_SchemaSample::whatIsMadeFits()
{
    QFETCH(const QByteArray, schema);
    const auto read = JsonSchema::read(schema);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    for (quint64 seed = 0; seed < 20; ++seed) {
        const nlohmann::json value(made(*read, seed));
        const auto faults = read->check(value);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QString::fromStdString(value.dump()) + u": "_s
                            + (faults.isEmpty() ? QString() : faults[0].message)));
    }
}

void tst_SchemaSample::sameSeedSameValue()
{
    const auto schema = JsonSchema::read(
        R"({"type": "object", "properties": {"at": {"type": "string", "format": "date-time"},
            "email": {"type": "string"}, "n": {"type": "integer"}}})");
    QVERIFY(schema);
    QCOMPARE(made(*schema, 7).dump(), made(*schema, 7).dump());
    QVERIFY(made(*schema, 7).dump() != made(*schema, 8).dump());
    QVERIFY(made(*schema, 7)["email"].get<std::string>().find('@') != std::string::npos);
}

void tst_SchemaSample::examplesGoFirst()
{
    const auto schema = JsonSchema::read(
        R"({"type": "object", "properties": {"a": {"type": "string", "example": "Ada"},
            "b": {"type": "integer", "default": 7}, "c": {"type": "integer", "example": "no"}}})");
    QVERIFY(schema);
    const auto value = made(*schema, 1, SchemaSample::Source::Examples);
    QCOMPARE(value["a"].get<std::string>(), std::string("Ada"));
    QCOMPARE(value["b"].get<int>(), 7);
    QVERIFY(value["c"].is_number_integer());
    QVERIFY(made(*schema, 1)["a"] != "Ada");
}

void tst_SchemaSample::alternativesAreTold()
{
    const auto schema = JsonSchema::read(
        R"({"oneOf": [{"$ref": "#/s/Cat"}, {"$ref": "#/s/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/s/Cat"}},
            "s": {"Cat": {"type": "object", "required": ["kind"],
                          "properties": {"kind": {"type": "string"}}},
                  "Dog": {"type": "object", "required": ["bark"],
                          "properties": {"bark": {"type": "integer"}}}}})");
    QVERIFY(schema);
    QCOMPARE(made(*schema, 1)["kind"].get<std::string>(), std::string("meow"));
}

// Bounds that nobody can meet, cycles and long chains: some value, soon.
void tst_SchemaSample::whatIsTooMuchEnds()
{
    QByteArray nested = R"({"type": "integer"})";
    for (int i = 0; i < 8; ++i)
        nested = R"({"type": "array", "minItems": 1000, "items": )" + nested + '}';
    QByteArray chain = R"({"$ref": "#/s/0", "s": {)";
    for (int i = 0; i < 12'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        chain += '"' + number + R"(": {"allOf": [{"$ref": "#/s/)" + QByteArray::number(i + 1)
            + "\"}]},";
    }
    chain += R"("12000": {"type": "null"}}})";
    QByteArray backs = "(a{1000})";
    for (int i = 1; i < 9; ++i)
        backs += R"((\\)" + QByteArray::number(i) + "{1000})";
    const QByteArrayList schemas {
        nested,
        chain,
        R"({"type": "string", "pattern": "^(((((){999}){999}){999}){999}){999}$"})",
        R"({"type": "string", "pattern": "^)" + backs + "$\"}",
        R"({"type": "array", "contains": {}, "minContains": 1000000000000})",
        R"({"type": "string", "minLength": 4000000000000000})",
        R"({"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#"}}})",
        R"({"allOf": [{"$ref": "#"}], "type": "object"})",
        R"({"type": "integer", "minimum": 5, "maximum": 4})",
        R"({"not": {}})",
    };
    for (const QByteArray &schema : schemas) {
        const auto read = JsonSchema::read(schema);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QVERIFY(made(*read, 1).dump().size() < 10'000'000);
    }
}

QTEST_GUILESS_MAIN(tst_SchemaSample)
#include "tst_schemasample.moc"
