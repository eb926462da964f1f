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
        row("one of them the same", with(a, "Shop", "Store"), a, with(a, "Shop", "Store"));
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
