// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/query/jsonquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::JsonQuery;

class tst_JsonQuery final : public QObject
{
    Q_OBJECT

private slots:
    void valuesArePicked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *path, const char *expected) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(expected);
        };
        row("$.store.name", R"(["Corner"])");
        row("$['store']['name']", R"(["Corner"])");
        row("$.store.books[0].id", "[1]");
        row("$.store.books[-1].id", "[4]");
        row("$.store.books[9].id", "[]");
        row("$.store.books[*].id", "[1,2,3,4]");
        row("$.store.books[0,2].id", "[1,3]");
        row("$.store.books[1:3].id", "[2,3]");
        row("$.store.books[-2:].id", "[3,4]");
        row("$.store.books[::2].id", "[1,3]");
        row("$.store.books[::-1].id", "[4,3,2,1]");
        row("$.store.books[::0].id", "[]");
        row("$..id", "[1,2,3,4]");
        row("$.store..price", "[8,12.5,9,20]");
        row("$.store.*",
            R"([[{"id":1,"price":8,"title":"A"},{"id":2,"price":12.5,"tags":["x"]},)"
            R"({"id":3,"price":9,"title":"Bb"},{"id":4,"price":20}],"Corner"])");
        row("$..books[?(@.price < 10)].id", "[1,3]");
        row("$..books[?@.price >= 12.5].id", "[2,4]");
        row("$..books[?(@.price > 8 && @.price < 20)].id", "[2,3]");
        row("$..books[?(@.title)].id", "[1,3]");
        row("$..books[?(!@.title)].id", "[2,4]");
        row("$..books[?(@.id == 1 || @.id == 4)].id", "[1,4]");
        row("$..books[?((@.id == 1 || @.id == 4) && !(@.price == 8))].id", "[4]");
        row("$..books[?(@.title == 'A')].id", "[1]");
        row("$..books[?(@.title != \"A\")].id", "[2,3,4]");
        row("$..books[?(@.tags[0] == 'x')].id", "[2]");
        row("$..books[?(@.price == $.most)].id", "[4]");
        row("$..books[?(length(@.title) == 2)].id", "[3]");
        row("$..books[?(match(@.title, 'B.'))].id", "[3]");
        row("$..books[?(search(@.title, 'b'))].id", "[3]");
        row("$..books[?(match(@.title, 'B'))].id", "[]");
        row("$..books[?(@.title > 5)].id", "[]");
        row("$['a.b']", "[true]");
        row("$.store.books[1::9007199254740991].id", "[2]");
        row("$.store.books[?(match(@.title, $.store.books[0].title))].id", "[1]");
        row("$.none.at.all", "[]");
    }

    void valuesArePicked()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, expected);
        const auto query = JsonQuery::parse(path);
        QVERIFY2(query, qPrintable(query ? u""_s : query.error()));
        const auto found = query->valuesAsJson(QStringLiteral(
            R"({"store":{"name":"Corner","books":[{"id":1,"title":"A","price":8},)"
            R"({"id":2,"price":12.5,"tags":["x"]},{"id":3,"title":"Bb","price":9},{"id":4,"price":20}]},)"
            R"("most":20,"a.b":true})"));
        QVERIFY(found);
        QCOMPARE(*found, expected);
    }

    void whatIsNoPathIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"", "a", "$.", "$[", "$[]", "$[a]", "$.a[?]", "$.a[?(@.b]", "$.a[?(@.b ==)]",
              "$.a[?(@.b == x)]", "$..", "$.a b", "$['a", "$[1.5]", "$[9007199254740992]",
              "$[5::9223372036854775807]", "$[::-9007199254740992]"})
            QTest::addRow("%s", path) << QString::fromUtf8(path);
    }

    void whatIsNoPathIsRefused()
    {
        QFETCH(const QString, path);
        QVERIFY(!JsonQuery::parse(path));
    }

    void nestingIsBounded()
    {
        QVERIFY(!JsonQuery::parse(u"$[?"_s + QString(100'000, u'(')));
        QVERIFY(!JsonQuery::parse(u"$[?"_s + QString(100'000, u'!')));
        QVERIFY(!JsonQuery::parse(QString(u"$[?@"_s).repeated(100'000)));
        QVERIFY(!JsonQuery::parse(u"$.a"_s)->valuesAsJson(QString(100'000, u'[')
                                                          + QString(100'000, u']')));
    }

    void whatIsTriedIsBounded()
    {
        const auto query = JsonQuery::parse(u"$.all[?(search(@, $.pattern))]"_s);
        const QString item = u"\"" + QString(100, u'a') + u"\",";
        const auto found = query->valuesAsJson(u"{\"pattern\":\"^(a+)+$\",\"all\":["
                                               + item.repeated(100'000) + u"1]}");
        QVERIFY(found);
        QVERIFY(found->size() < item.size() * 100'000);
    }
};

QTEST_APPLESS_MAIN(tst_JsonQuery)
#include "tst_jsonquery.moc"
