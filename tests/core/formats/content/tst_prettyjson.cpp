// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/hexdump.h"
#include "core/formats/content/prettyjson.h"
#include "core/formats/content/prettyxml.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestPrettyJson final : public QObject
{
    Q_OBJECT

private slots:
    void laysOut();
    void changesOnlyWhiteSpace_data();
    void changesOnlyWhiteSpace();
    void tellsThePlaceOfAFault();
    void survivesDepth();
    void laysOutXml();
    void keepsWhatFollowsAFaultInXml();
    void keepsXmlEntitiesSmall();
    void dumpsHex();
};

void TestPrettyJson::laysOut()
{
    QCOMPARE(prettyJson(R"({"b":[1,2,{}],"a":{"x":"y: [, ]"},"e":[ ],"b":1e400})").text,
             QByteArray("{\n"
                        "  \"b\": [\n"
                        "    1,\n"
                        "    2,\n"
                        "    {}\n"
                        "  ],\n"
                        "  \"a\": {\n"
                        "    \"x\": \"y: [, ]\"\n"
                        "  },\n"
                        "  \"e\": [],\n"
                        "  \"b\": 1e400\n"
                        "}"));
}

void TestPrettyJson::changesOnlyWhiteSpace_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "1", "\"a\\\"b \\\\\"", "[12345678901234567890123.10, 1E+2]", "{\"a\":1,\"a\":2}",
          "\"\\ud800\"", "{\"open\": \"str", "}]", "[[[[", "\\", "\"\\"})
        QTest::newRow(text) << QByteArray(text);
}

void TestPrettyJson::changesOnlyWhiteSpace()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(compactJson(prettyJson(text).text), compactJson(text));
}

void TestPrettyJson::tellsThePlaceOfAFault()
{
    QVERIFY(!prettyJson("{\"a\": [1e999, 99999999999999999999]}").error);
    const auto error = prettyJson("{\n  \"ä\": tru}").error;
    QVERIFY(error);
    QCOMPARE(error->position.line, 2);
    QCOMPARE(error->position.column, 11);
    QVERIFY(prettyJson("{\"a\":").error->message.contains(u"early"_s));
    QVERIFY(prettyJson("").error);
}

void TestPrettyJson::survivesDepth()
{
    const QByteArray bomb(200'000, '[');
    QVERIFY(prettyJson(bomb).text.size() < 100'000'000);
    QVERIFY(prettyJson(bomb).error);
}

void TestPrettyJson::laysOutXml()
{
    const PrettyText pretty = prettyXml(
        "<?xml version='1.0' encoding='iso-8859-1'?>"
        "<s:a xmlns:s='urn:x' k='1 &lt;'><b>täxt</b><c/><!--note--><![CDATA[<]]></s:a>");
    QVERIFY(!pretty.error);
    QVERIFY2(pretty.text.contains("<s:a xmlns:s=\"urn:x\" k=\"1 &lt;\">\n  <b>täxt</b>\n  <c/>"),
             pretty.text);
    QVERIFY(pretty.text.contains("<!--note-->"));
    QVERIFY(pretty.text.contains("<![CDATA[<]]>"));
}

void TestPrettyJson::keepsWhatFollowsAFaultInXml()
{
    const PrettyText pretty = prettyXml("<a>\n<b>text</b>\n<c></d>rest");
    QVERIFY(pretty.error);
    QCOMPARE(pretty.error->position.line, 3);
    QVERIFY2(pretty.text.contains("<b>text</b>") && pretty.text.endsWith("</d>rest"), pretty.text);
    QVERIFY(prettyXml("").error);
    QCOMPARE(prettyXml("just text").text, QByteArray("just text"));
}

void TestPrettyJson::keepsXmlEntitiesSmall()
{
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a0 \"0123456789\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray reference = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + reference.repeated(10) + "\">";
    }
    const PrettyText pretty = prettyXml(bomb + "]><x>&a9;</x>");
    QVERIFY(pretty.error);
    QVERIFY(pretty.text.size() < 1'000'000);
    QVERIFY(prettyXml(QByteArray("<a>").repeated(100'000)).text.size() < 3'000'000);
}

void TestPrettyJson::dumpsHex()
{
    QCOMPARE(hexDump(QByteArray("0123456789abcde\n\xff z", 19), 16),
             QByteArray(
                 "00000010  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 0a  |0123456789abcde.|\n"
                 "00000020  ff 20 7a                                          |. z|\n"));
    QCOMPARE(hexDump({}), QByteArray());
}

QTEST_APPLESS_MAIN(TestPrettyJson)
#include "tst_prettyjson.moc"
