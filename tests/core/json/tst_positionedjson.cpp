// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/positionedjson.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestPositionedJson final : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryType();
    void knowsPositions();
    void countsCharactersNotBytes();
    void skipsAByteOrderMark();
    void refuses_data();
    void refuses();
    void survivesDeepNesting_data();
    void survivesDeepNesting();
    void survivesEveryPrefix();
};

namespace {

QString place(const TextPosition &position)
{
    return u"%1:%2"_s.arg(position.line).arg(position.column);
}

} // namespace

void TestPositionedJson::readsEveryType()
{
    const auto json = PositionedJson::parse(
        R"({"n":null,"b":true,"i":-7,"d":1.5,"s":"a\u00e9","a":[1,[]],"o":{"x":{}}})");
    QVERIFY(json);
    QVERIFY(json->find(u"n")->value.as<std::nullptr_t>());
    QCOMPARE(*json->find(u"b")->value.as<bool>(), true);
    QCOMPARE(*json->find(u"i")->value.as<std::int64_t>(), -7);
    QCOMPARE(*json->find(u"d")->value.as<double>(), 1.5);
    QCOMPARE(*json->find(u"s")->value.as<QString>(), u"aé"_s);
    QCOMPARE(json->find(u"a")->value.as<PositionedJson::Array>()->size(), 2);
    QVERIFY(json->find(u"o")->value.find(u"x")->value.as<PositionedJson::Object>());
    QVERIFY(!json->find(u"absent"));
    QCOMPARE(*PositionedJson::parse("9223372036854775807")->as<std::int64_t>(),
             std::numeric_limits<std::int64_t>::max());
    QVERIFY(PositionedJson::parse("9223372036854775808")->as<double>());
}

void TestPositionedJson::knowsPositions()
{
    const auto json = PositionedJson::parse("\n{ \"a\" : 12 ,\n"
                                            "  \"b\":[1,22 , 333\n,\"x\"],\"c\":true,\r\n"
                                            "\t\"d\": { \"e\":-1.5e3} , \"f\":null}\n");
    QVERIFY(json);
    QCOMPARE(place(json->position), u"2:1"_s);
    QCOMPARE(place(json->find(u"a")->position), u"2:3"_s);
    QCOMPARE(place(json->find(u"a")->value.position), u"2:9"_s);
    QCOMPARE(place(json->find(u"b")->position), u"3:3"_s);
    const auto &list = *json->find(u"b")->value.as<PositionedJson::Array>();
    QCOMPARE(place(list[0].position), u"3:8"_s);
    QCOMPARE(place(list[1].position), u"3:10"_s);
    QCOMPARE(place(list[2].position), u"3:15"_s);
    QCOMPARE(place(list[3].position), u"4:2"_s);
    QCOMPARE(place(json->find(u"c")->position), u"4:7"_s);
    QCOMPARE(place(json->find(u"c")->value.position), u"4:11"_s);
    QCOMPARE(place(json->find(u"d")->value.find(u"e")->value.position), u"5:13"_s);
    QCOMPARE(place(json->find(u"f")->position), u"5:23"_s);
    QCOMPARE(place(json->find(u"f")->value.position), u"5:27"_s);
}

void TestPositionedJson::countsCharactersNotBytes()
{
    const auto json = PositionedJson::parse("{\"é😀\":\"ü\",\"b\":1}");
    QVERIFY(json);
    QCOMPARE(place(json->find(u"b")->position), u"1:11"_s);
}

void TestPositionedJson::skipsAByteOrderMark()
{
    const auto json = PositionedJson::parse("\xEF\xBB\xBF{\"a\":1}");
    QVERIFY(json);
    QVERIFY(json->find(u"a"));
}

void TestPositionedJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");

    QTest::newRow("nothing") << QByteArray() << u"1:1"_s;
    QTest::newRow("no value") << QByteArray("{\n  \"a\": ,\n}") << u"2:8"_s;
    QTest::newRow("trailing comma") << QByteArray("[1,\n]") << u"2:1"_s;
    QTest::newRow("two values") << QByteArray("{}\n{}") << u"2:1"_s;
    QTest::newRow("comment") << QByteArray("// x\n{}") << u"1:1"_s;
    QTest::newRow("single quotes") << QByteArray("{'a':1}") << u"1:2"_s;
    QTest::newRow("key twice") << QByteArray("{\"a\":1,\n \"a\":2}") << u"2:2"_s;
    QTest::newRow("nan") << QByteArray("[NaN]") << u"1:2"_s;
    QTest::newRow("not UTF-8") << QByteArray("[\"\xC3\x28\"]") << u"1:4"_s;
    QTest::newRow("overlong") << QByteArray("[\"\xC0\xAF\"]") << u"1:3"_s;
    QTest::newRow("newline in text") << QByteArray("[\"a\nb\"]") << u"1:4"_s;
    QTest::newRow("lone surrogate") << QByteArray("[\"\\ud800\"]") << u""_s;
    QTest::newRow("cut off") << QByteArray("{\"a\":[1,2") << u"1:9"_s;
    QTest::newRow("huge number") << QByteArray("[1e999]") << u""_s;
}

void TestPositionedJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto json = PositionedJson::parse(text);
    QVERIFY(!json);
    if (!where.isEmpty())
        QCOMPARE(place(json.error().position), where);
    QVERIFY(!json.error().message.isEmpty());
    QVERIFY2(!json.error().message.contains("json.exception"_L1), qPrintable(json.error().message));
}

void TestPositionedJson::survivesDeepNesting_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("brackets") << QByteArray(100'000, '[');
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("closed") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

void TestPositionedJson::survivesDeepNesting()
{
    QFETCH(QByteArray, text);
    const auto json = PositionedJson::parse(text);
    QVERIFY(!json);
    QCOMPARE(json.error().position.line, 1);
}

void TestPositionedJson::survivesEveryPrefix()
{
    const QByteArray text = R"({"a":[1,-2.5e-7,{"é":"\u20ac"}],"b":true,"c":null,"d":false})";
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY(!PositionedJson::parse(text.left(length)));
    QVERIFY(PositionedJson::parse(text));
}

QTEST_APPLESS_MAIN(TestPositionedJson)
#include "tst_positionedjson.moc"
