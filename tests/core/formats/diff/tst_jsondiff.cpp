// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/diff/jsondiff.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(const JsonDiff &diff)
{
    QStringList list;
    for (const JsonChange &change : diff.changes) {
        switch (change.type) {
        case JsonChange::Type::Added:
            list.append(u"+"_s + change.path + u" "_s + QString::fromUtf8(change.after));
            break;
        case JsonChange::Type::Removed:
            list.append(u"-"_s + change.path + u" "_s + QString::fromUtf8(change.before));
            break;
        case JsonChange::Type::Changed:
            list.append(u"~"_s + change.path + u" "_s
                        + QString::fromUtf8(change.before + " " + change.after));
            break;
        case JsonChange::Type::Moved:
            list.append(u">"_s + change.movedFrom + u" "_s + change.path);
            break;
        }
    }
    return list;
}

} // namespace

class TestJsonDiff final : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void refusesWhatIsNoJson();
    void boundsWork();
};

void TestJsonDiff::compares_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("changes");
    const auto row
        = [](const char *name, const char *before, const char *after, const QStringList &changes) {
              QTest::newRow(name) << QByteArray(before) << QByteArray(after) << changes;
          };
    row("same", R"({"a":1,"b":[1.0,"\u00e4"]})", "{ \"b\": [1, \"ä\"],\n\"a\": 1 }", {});
    row("scalars", "1", "\"1\"", {u"~$ 1 \"1\""_s});
    row("members", R"({"a":1,"b":{"c":2},"d":3})", R"({"b":{"c":4},"d":3,"e":5})",
        {u"-$.a 1"_s, u"~$.b.c 2 4"_s, u"+$.e 5"_s});
    row("odd keys", R"({"a b":1})", R"({"a b":2})", {u"~$['a b'] 1 2"_s});
    row("big numbers", "[12345678901234567890]", "[12345678901234567891]",
        {u"~$[0] 12345678901234567890 12345678901234567891"_s});
    row("elements", "[1,2,3]", "[1,3,4]", {u"-$[1] 2"_s, u"+$[2] 4"_s});
    row("moved", "[1,2,3,4]", "[4,1,2,3]", {u">$[3] $[0]"_s});
    row("changed element", R"([{"id":1,"x":1},{"id":2}])", R"([{"id":1,"x":2},{"id":2}])",
        {u"~$[0].x 1 2"_s});
    row("inserted before changed", R"([{"id":1,"x":1}])", R"(["new",{"id":1,"x":1}])",
        {u"+$[0] \"new\""_s});
    row("another type", R"({"a":[1]})", R"({"a":{"0":1}})", {u"~$.a [1] {\"0\":1}"_s});
    row("unlike elements", R"([{"a":1}])", R"([{"b":1}])",
        {u"-$[0] {\"a\":1}"_s, u"+$[0] {\"b\":1}"_s});
    row("duplicate keys", R"({"a":1,"a":2})", R"({"a":1,"a":3})", {u"~$.a 2 3"_s});
}

void TestJsonDiff::compares()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const JsonDiff diff = diffJson(before, after);
    QVERIFY(diff.compared);
    QTEST(shown(diff), "changes");
    QCOMPARE(shown(diffJson(before, before)), QStringList());
}

void TestJsonDiff::refusesWhatIsNoJson()
{
    const JsonDiff diff = diffJson("{", "[1]");
    QVERIFY(!diff.compared);
    QCOMPARE(diff.notes.size(), 1);
    QVERIFY(!diffJson("1", QByteArray(9 * 1024 * 1024, ' ') + '1').compared);
}

void TestJsonDiff::boundsWork()
{
    QByteArray before = "[";
    QByteArray after = "[";
    for (int i = 0; i < 20'000; ++i) {
        before += QByteArray::number(i) + ',';
        after += QByteArray::number(-i - 1) + ',';
    }
    const JsonDiff diff = diffJson(before + "0]", after + "-1]");
    QCOMPARE(diff.changes.size(), 10'000);
    QCOMPARE(diff.notes.size(), 1);
    const QByteArray deep = QByteArray(1'000, '[') + '1' + QByteArray(1'000, ']');
    const QByteArray other = QByteArray(1'000, '[') + '2' + QByteArray(1'000, ']');
    QCOMPARE(diffJson(deep, other).changes.size(), 1);
    QVERIFY(diffJson(deep, deep).changes.isEmpty());
}

QTEST_APPLESS_MAIN(TestJsonDiff)
#include "tst_jsondiff.moc"
