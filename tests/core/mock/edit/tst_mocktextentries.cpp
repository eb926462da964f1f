// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/edit/mocktext.h"
#include "core/mock/mockwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

namespace {

constexpr const char *json = R"({
  "portsideMock": 1,
  "template": true,
  "routes": [{"path": "/a",   "response": {}}],
  "resources": [
    {"path": "/users", "data": [{"id": 1, "name":   "Ada"}]},
    {"path": "/posts", "data": [], "belongsTo": {"userId": "/users"}}
  ],
  "data": [{"name": "boats", "value": [{"id": 7}]}]
}
)";

constexpr const char *yaml = R"(# our shop
portsideMock: 1
routes: [] # none yet
resources:
  # people
  - path: /users
    data:
      - {id: 1, name: Ada} # the first
)";

} // namespace

// What an editor does beside the routes of a mock file.
class tst_MockTextEntries final : public QObject
{
    Q_OBJECT

    static MockText read(const QByteArray &text, MockSyntax syntax = MockSyntax::Json)
    {
        auto result = MockText::read(text, syntax);
        if (!result)
            qFatal("%s", qPrintable(result.error().toString(u"text"_s)));
        return *result;
    }

private slots:
    void settingsChangeNothingElse()
    {
        const MockText text = read(json);
        MockFile wanted = text.file();
        wanted.templates = false;
        wanted.seed = 7;
        wanted.fallback = u"http://localhost:3000"_s;
        const auto after = text.withSettings(wanted);
        QVERIFY2(after, qPrintable(after ? QString() : after.error()));
        QCOMPARE(read(*after).file(), wanted);
        QVERIFY(after->contains(R"("routes": [{"path": "/a",   "response": {}}])"));
        QVERIFY(after->contains(R"("template": false)"));
        const auto back = read(*after).withSettings(text.file());
        QVERIFY(back);
        QCOMPARE(read(*back).file(), text.file());
    }

    // Several in one object, of which little or nothing stays.
    void manyChangesOfOneObject_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("renamed") << QByteArray(R"("headers": {"X-A": "1"})")
                                 << QByteArray(R"("headers": {"X-B": "1"})");
        QTest::newRow("for others")
            << QByteArray(R"("name": "a")") << QByteArray(R"("headers": {"X-A": "1", "X-B": "2"})");
        QTest::newRow("two at the end")
            << QByteArray(R"("template": false, "seed": 7)") << QByteArray(R"("name": "a")");
        QTest::newRow("two come and two go")
            << QByteArray(R"("notes": "n", "delay": 5, "bandwidth": 1000, "seed": 7)")
            << QByteArray(R"("name": "a", "notes": "n", "lenientPaths": true)");
        QTest::newRow("another delay") << QByteArray(R"("delay": {"from": 5, "to": 9})")
                                       << QByteArray(R"("delay": {"p50": 1, "p90": 5, "p99": 7})");
        QTest::newRow("set before what goes")
            << QByteArray(R"("seed": 7)") << QByteArray(R"("name": "a")");
    }

    void manyChangesOfOneObject()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const QByteArray list = R"("routes": [{"path": "/a",   "response": {}}])";
        const auto textOf = [&list](const QByteArray &settings, bool isFirst) -> QByteArray {
            return "{\"portsideMock\": 1, "
                + (isFirst ? settings + ", " + list : list + ", " + settings) + '}';
        };
        for (const bool isTurned : {false, true}) {
            for (const bool isFirst : {false, true}) {
                const MockFile wanted = read(textOf(isTurned ? before : after, true)).file();
                const MockText text = read(textOf(isTurned ? after : before, isFirst));
                const auto result = text.withSettings(wanted);
                QVERIFY2(result, qPrintable(result ? QString() : result.error()));
                QCOMPARE(read(*result).file(), wanted);
                QVERIFY2(result->contains(list), result->constData());
            }
        }
    }

    void theOnlyHeaderOfABlockIsRenamed()
    {
        const MockText text
            = read("portsideMock: 1\nheaders:\n  X-A: a\nroutes: [] # none\n", MockSyntax::Yaml);
        MockFile wanted = text.file();
        wanted.headers
            = read(R"({"portsideMock": 1, "headers": {"X-B": "a"}, "routes": []})").file().headers;
        const auto after = text.withSettings(wanted);
        QVERIFY2(after, qPrintable(after ? QString() : after.error()));
        QCOMPARE(*after, "portsideMock: 1\nheaders:\n  X-B: a\nroutes: [] # none\n");
    }

    void whatNoFileCanHaveIsRefused()
    {
        for (const MockSyntax syntax : {MockSyntax::Json, MockSyntax::Yaml}) {
            const MockText text = read(json, syntax);
            for (const char *data : {"[1e400]", "[", "[1e400 x"}) {
                MockResource resource = text.file().resources[1];
                resource.data = data;
                QVERIFY(!text.withResource(1, resource));
                MockFile file = text.file();
                file.data[0].value = data;
                QVERIFY(!text.withSettings(file));
                MockRoute route = text.file().routes[0];
                route.responses[0].content = {MockContent::Kind::Json, data};
                QVERIFY(!text.withRoute(0, route));
                route = text.file().routes[0];
                route.responses[0].schema = data;
                QVERIFY(!text.withRoute(0, route));
            }
        }
    }

    void commentsStay()
    {
        const MockText text = read(yaml, MockSyntax::Yaml);
        MockFile wanted = text.file();
        wanted.name = u"Shop"_s;
        wanted.lenientPaths = true;
        const auto named = text.withSettings(wanted);
        QVERIFY(named);
        MockResource resource = text.file().resources[0];
        resource.idKey = u"name"_s;
        const auto changed = read(*named, MockSyntax::Yaml).withResource(0, resource);
        QVERIFY(changed);
        for (const char *comment : {"# our shop", "# none yet", "# people", "# the first"})
            QVERIFY2(changed->contains(comment), changed->constData());
        const MockFile file = read(*changed, MockSyntax::Yaml).file();
        QCOMPARE(file.name, u"Shop"_s);
        QCOMPARE(file.resources[0].idKey, u"name"_s);
    }

    void resourcesComeChangeAndGo()
    {
        const MockText text = read(json);
        MockResource resource;
        resource.path = u"/carts"_s;
        resource.data = R"([{"id":"a"}])";
        const auto more = text.withResourceInserted(2, resource);
        QVERIFY(more);
        QCOMPARE(read(*more).file().resources.size(), 3);
        resource.store = "carts.json";
        const auto stored = read(*more).withResource(2, resource);
        QVERIFY(stored);
        QCOMPARE(read(*stored).file().resources[2].store, "carts.json");
        QVERIFY(stored->contains(R"({"id": 1, "name":   "Ada"})"));
        const auto gone = read(*stored).withoutResource(2);
        QVERIFY(gone);
        QCOMPARE(read(*gone).file(), text.file());
    }

    // The entries are then those that stand elsewhere.
    void aResourceTakesDataByName()
    {
        const MockText text = read(json);
        MockResource resource = text.file().resources[1];
        resource.dataName = u"boats"_s;
        const auto after = text.withResource(1, resource);
        QVERIFY2(after, qPrintable(after ? QString() : after.error()));
        QCOMPARE(read(*after).file().resources[1].data, R"([{"id":7}])");
        QVERIFY(after->contains(R"("data": "boats")"));
    }

    void theReasonIsSaid()
    {
        const MockText text = read(json);
        MockResource resource = text.file().resources[1];
        resource.path = u"/users"_s;
        const auto twice = text.withResource(1, resource);
        QVERIFY(!twice);
        QCOMPARE(twice.error(), u"There are two resources “/users”."_s);
        // The other one is needed.
        const auto needed = text.withoutResource(0);
        QVERIFY(!needed);
        QCOMPARE(needed.error(), u"There is no resource “/users”."_s);
    }
};

QTEST_GUILESS_MAIN(tst_MockTextEntries)
#include "tst_mocktextentries.moc"
