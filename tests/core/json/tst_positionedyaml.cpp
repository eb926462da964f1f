// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsontext.h"
#include "core/json/positionedyaml.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

// YAML as JSON.
class tst_PositionedYaml final : public QObject
{
    Q_OBJECT

private slots:
    void readsAsJson_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *yaml, const char *json) {
            QTest::newRow(yaml) << QByteArray(yaml) << QByteArray(json);
        };
        row("a: 1\nb: [x, 'y', \"z\"]", R"({"a":1,"b":["x","y","z"]})");
        row("- true\n- 'true'\n- ~\n- null\n-", R"([true,"true",null,null,null])");
        row("- 0x1f\n- 0o17\n- -3\n- 1.5\n- 1e3\n- +4", R"([31,15,-3,1.5,1000.0,4])");
        row("- yes\n- no\n- 1_000\n- 2026-11-21\n- inf\n- .5\n- 1.2.3",
            R"(["yes","no","1_000","2026-11-21","inf",0.5,"1.2.3"])");
        row("1: one\ntrue: two", R"({"1":"one","true":"two"})");
        row("a: |\n  two\n  lines\nb: >\n  one\n  line\n",
            R"({"a":"two\nlines\n","b":"one line\n"})");
        row("a: &x {b: 1}\nc: *x", R"({"a":{"b":1},"c":{"b":1}})");
        row("# only\n# comments\nä: ö", R"({"ä":"ö"})");
        row("", "null");
        row("---\na: 1\n", R"({"a":1})");
        row(R"({"a": [1, {"b": "\u00e9"}]})", R"({"a":[1,{"b":"é"}]})");
    }

    void readsAsJson()
    {
        QFETCH(const QByteArray, yaml);
        const auto read = PositionedYaml::parse(yaml);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString(u"y"_s)));
        QTEST(jsonText(*read), "json");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &yaml, const QString &place) {
            QTest::newRow(name) << yaml << place;
        };
        row("twice", "a: 1\nb: 2\na: 3", u"y:3:1: "_s);
        row("key is a list", "? [a]\n: 1", u"y:1:3: "_s);
        row("not closed", "a: [1, 2", u"y:1:"_s);
        row("tab", "a:\n\t- b", u"y:2:"_s);
        row("no such alias", "a: *x", u"y:1:4: "_s);
        row("itself", "a: &x [*x]", u"y:1:"_s);
        row("two documents", "a: 1\n---\nb: 2", u"y:3:1: "_s);
        row("deep", QByteArray(100, '[') + QByteArray(100, ']'), u"y:1:65: "_s);
        row("very deep", QByteArray(200'000, '['), u"y:1:"_s);
        row("no UTF-8", "a: \xff", u"y:1:1: "_s);
        QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 10; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArray(before + ',').repeated(9) + before + "]\n";
        }
        row("bomb", bomb, u"y:6:"_s);
    }

    void refuses()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, place);
        const auto read = PositionedYaml::parse(yaml);
        QVERIFY(!read);
        const QString error = read.error().toString(u"y"_s);
        QVERIFY2(error.startsWith(place), qPrintable(error));
    }

    void knowsPositions()
    {
        const auto read = PositionedYaml::parse("a:\n  - b: 1\n    c: two\n");
        const auto &list = *read->find(u"a")->value.as<PositionedJson::Array>();
        QCOMPARE(list[0].find(u"c")->position.line, 3);
        QCOMPARE(list[0].find(u"c")->position.column, 5);
        QCOMPARE(list[0].find(u"c")->value.position.column, 8);
    }
};

QTEST_GUILESS_MAIN(tst_PositionedYaml)
#include "tst_positionedyaml.moc"
