// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/textmerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

constexpr const char *base = R"({
  "portsideMock": 1,
  "name": "Shop",
  "routes": [
    {"path": "/a", "response": {"body": "a"}},
    {"path": "/b", "response": {"body": "b"}},
    {
      "path": "/c",
      "response": {
        "status": 200,
        "body": "c"
      }
    }
  ],
  "resources": [
    {"path": "/users", "data": []}
  ]
}
)";

QByteArray with(QByteArray text, const char *before, const char *after)
{
    return text.replace(before, after);
}

} // namespace

// Two people have changed a mock file meanwhile.
class tst_TextMerge final : public QObject
{
    Q_OBJECT

private slots:
    void mergesWhatIsApart_data()
    {
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("wanted"); // empty: somebody has to decide
        const auto row
            = [](const char *name, const QByteArray &mine, const QByteArray &theirs,
                 const QByteArray &wanted) { QTest::newRow(name) << mine << theirs << wanted; };
        const QByteArray text(base);
        const QByteArray a = with(text, R"("body": "a")", R"("body": "A")");
        const QByteArray b = with(text, R"("body": "b")", R"("body": "B")");
        row("neighbours", a, b, with(a, R"("body": "b")", R"("body": "B")"));
        row("the same route", a, with(text, R"("/a")", R"("/aa")"), {});
        row("the same change", a, a, a);
        row("one of them the same", with(a, "Shop", "Store"), a, {});
        row("other lines of one route", with(text, R"("status": 200)", R"("status": 201)"),
            with(text, R"("body": "c")", R"("body": "C")"), {});
        row("name and resource", with(text, "Shop", "Store"), with(text, "/users", "/people"),
            with(with(text, "Shop", "Store"), "/users", "/people"));
        row("a route between",
            with(text, R"(    {"path": "/b")",
                 "    {\"path\": \"/new\", \"response\": {}},\n    {\"path\": \"/b\""),
            with(text, R"("body": "c")", R"("body": "C")"),
            with(with(text, R"(    {"path": "/b")",
                      "    {\"path\": \"/new\", \"response\": {}},\n    {\"path\": \"/b\""),
                 R"("body": "c")", R"("body": "C")"));
        row("both put something in between",
            with(text, R"(    {"path": "/b")",
                 "    {\"path\": \"/m\", \"response\": {}},\n    {\"path\": \"/b\""),
            with(text, R"(    {"path": "/b")",
                 "    {\"path\": \"/t\", \"response\": {}},\n    {\"path\": \"/b\""),
            {});
        row("removed and changed",
            with(text, "    {\"path\": \"/a\", \"response\": {\"body\": \"a\"}},\n", ""), a, {});
        row("removed beside a change",
            with(text, "    {\"path\": \"/a\", \"response\": {\"body\": \"a\"}},\n", ""), b,
            with(b, "    {\"path\": \"/a\", \"response\": {\"body\": \"a\"}},\n", ""));
        row("what cannot be read", with(text, "\"name\": \"Shop\",", "\"name\": \"Shop\""), b, {});
        row("together they are wrong",
            with(text, R"({"path": "/users", "data": []})",
                 "{\"path\": \"/users\", \"data\": []},\n    {\"path\": \"/u\", \"data\": []}"),
            with(with(text, "Shop", "Store"), "  \"resources\"",
                 "  \"basePath\": \"/v1/\",\n  \"resources\""),
            {});
    }

    void mergesWhatIsApart()
    {
        QFETCH(const QByteArray, mine);
        QFETCH(const QByteArray, theirs);
        QFETCH(const QByteArray, wanted);
        for (const bool isTurned : {false, true}) {
            const auto merged = mergeMockTexts(base, isTurned ? theirs : mine,
                                               isTurned ? mine : theirs, MockSyntax::Json);
            QCOMPARE(merged.value_or(QByteArray()), wanted);
        }
    }

    static QByteArray listOf(const QByteArrayList &routes)
    {
        QByteArray text = "{\n  \"portsideMock\": 1,\n  \"routes\": [\n";
        for (const QByteArray &each : routes)
            text += "    {\"path\": \"/" + each + "\", \"response\": {}},\n";
        return text + "    {\"path\": \"/last\", \"response\": {}}\n  ]\n}\n";
    }

    void nothingIsDoubledOrComesBack_data()
    {
        QTest::addColumn<QByteArrayList>("mine");
        QTest::addColumn<QByteArrayList>("theirs");
        QTest::addColumn<bool>("isAsked");
        using List = QByteArrayList;
        QTest::newRow("moved by both")
            << List {"b", "a", "c", "d"} << List {"b", "c", "a", "d"} << true;
        QTest::newRow("moved and changed by one")
            << List {"b", "a2", "c", "d"} << List {"b", "c", "a", "d"} << true;
        QTest::newRow("moved and changed by both")
            << List {"b", "a2", "c", "d"} << List {"b", "c", "a3", "d"} << true;
        QTest::newRow("moved and removed")
            << List {"b", "c", "a", "d"} << List {"b", "c", "d"} << true;
        QTest::newRow("moved, changed and removed")
            << List {"b", "c", "a2", "d"} << List {"b", "c", "d"} << true;
        QTest::newRow("moved by one")
            << List {"b", "a", "c", "d"} << List {"a", "b", "c", "d2"} << false;
    }

    void nothingIsDoubledOrComesBack()
    {
        QFETCH(const QByteArrayList, mine);
        QFETCH(const QByteArrayList, theirs);
        QFETCH(const bool, isAsked);
        const QByteArray before = listOf({"a", "b", "c", "d"});
        for (const bool isTurned : {false, true}) {
            const auto merged = mergeMockTexts(before, listOf(isTurned ? theirs : mine),
                                               listOf(isTurned ? mine : theirs), MockSyntax::Json);
            QCOMPARE(!merged, isAsked);
        }
    }

    // Even if the lines would fit.
    void linesOfOneRouteDoNotLandInAnother()
    {
        const QByteArray text = "portsideMock: 1\nroutes:\n  - path: /a\n    response: {}\n"
                                "  - path: /b\n    response: {}\n";
        const QByteArray mine = with(text, "  - path: /b", "    enabled: false\n  - path: /b");
        for (const char *theirs : {"/new", "/a\n    name: A"})
            QVERIFY(!mergeMockTexts(text, mine, with(text, "/a", theirs), MockSyntax::Yaml));
    }

    // As Portside itself writes them, over several lines each.
    void aRouteGoesBesideAChange()
    {
        const auto route = [](const QByteArray &path, const QByteArray &status) -> QByteArray {
            return "    {\n      \"path\": \"" + path
                + "\",\n      \"response\": {\n"
                  "        \"status\": "
                + status + "\n      }\n    }";
        };
        const QByteArray begin = "{\n  \"portsideMock\": 1,\n  \"routes\": [\n";
        const QByteArray end = "\n  ]\n}\n";
        const QByteArray text = begin + route("/a", "201") + ",\n" + route("/b", "202") + end;
        const auto merged = mergeMockTexts(
            text, begin + route("/b", "202") + end,
            begin + route("/a", "201") + ",\n" + route("/b", "203") + end, MockSyntax::Json);
        QCOMPARE(merged.value_or(QByteArray()), begin + route("/b", "203") + end);
    }

    void settingsOfBothAreAskedAbout()
    {
        const QByteArray text = "portsideMock: 1\nheaders:\n  X-A: a\n  X-B: b\n  X-C: c\n"
                                "routes: []\n";
        QVERIFY(!mergeMockTexts(text, with(text, ": a", ": x"), with(text, ": c", ": z"),
                                MockSyntax::Yaml));
    }

    void commentsOfYamlStay()
    {
        const QByteArray text = "portsideMock: 1 # format\nroutes:\n  # first\n  - path: /a\n"
                                "    response: {}\n  # second\n  - path: /b\n    response: {}\n";
        const auto merged = mergeMockTexts(text, QByteArray(text).replace("# first", "# the first"),
                                           QByteArray(text).replace("/b", "/c"), MockSyntax::Yaml);
        QVERIFY(merged);
        QCOMPARE(*merged, QByteArray(text).replace("# first", "# the first").replace("/b", "/c"));
    }
};

QTEST_GUILESS_MAIN(tst_TextMerge)
#include "tst_textmerge.moc"
