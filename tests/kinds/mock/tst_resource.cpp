// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mockfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QByteArray people = R"({"portsideMock": 1,
  "routes": [{"path": "/people/boss", "response": {"body": "route first"}}],
  "resources": [
    {"path": "/people", "data": [
      {"id": 1, "name": "Ada", "age": 36, "city": {"name": "London"}, "tags": ["maths"]},
      {"id": 2, "name": "Bob", "age": 9, "city": {"name": "Rome"}},
      {"id": 3, "name": "Cleo", "age": 100, "city": {"name": "Rome"}, "tags": ["ships"]},
      {"id": 4, "name": "dora"}]},
    {"path": "/v1/things", "id": "key", "data": [{"key": "a b", "n": 1}]},
    {"path": "/empty", "data": []}]})";

const QByteArray blog = R"({"portsideMock": 1, "resources": [
  {"path": "/users", "data": [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Bob"}]},
  {"path": "/posts", "belongsTo": {"userId": "/users"}, "data": [
    {"id": 10, "userId": 1, "title": "a"}, {"id": 11, "userId": 2, "title": "b"},
    {"id": 12, "userId": 1, "title": "c"}]},
  {"path": "/v1/notes", "belongsTo": {"post_id": "/posts"}, "data": [{"id": 5, "post_id": 10}]}]})";

// A list that is kept beside the mock file.
const QByteArray kept = R"({"portsideMock": 1, "resources": [
  {"path": "/users", "store": "kept/users.json", "data": [{"id": 1, "name": "Ada"}]}]})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The numbers of a list's entries, in their order.
QByteArray idsOf(const RawResponse &answer)
{
    QByteArrayList ids;
    const QJsonArray items = QJsonDocument::fromJson(answer.body).array();
    for (const QJsonValue item : items)
        ids += QByteArray::number(item.toObject().value("id"_L1).toInt());
    return ids.join(',');
}

} // namespace

// Lists of objects that requests read and change.
class tst_Resource final : public QObject
{
    Q_OBJECT

private slots:
    void whatCouldNotBeReadAgainIsRefused()
    {
        const MockFixture mock(kept);
        const QByteArray deep = "{\"a\":" + QByteArray(199, '[') + QByteArray(199, ']') + '}';
        QCOMPARE(mock.ask("POST", "/users", {}, deep).status, 413);
        QByteArray first = "{\"a\":1";
        QByteArray second = "{\"b\":1";
        for (int i = 0; i < 1'200; ++i) {
            first += ",\"a" + QByteArray::number(i) + "\":1";
            second += ",\"b" + QByteArray::number(i) + "\":1";
        }
        QCOMPARE(mock.ask("PATCH", "/users/1", {}, first + '}').status, 200);
        QCOMPARE(mock.ask("PATCH", "/users/1", {}, second + '}').status, 413);
    }

    void startDataOfANameIsChecked_data()
    {
        QTest::addColumn<QByteArray>("data");
        for (const char *data : {R"([{"name": "Ada"}])", "[1, 2]", R"([{"id": 1}, {"id": "1"}])"})
            QTest::newRow(data) << QByteArray(data);
    }

    void startDataOfANameIsChecked()
    {
        QFETCH(const QByteArray, data);
        const MockFixture mock(R"({"portsideMock": 1, "data": [{"name": "people", "value": )" + data
                               + R"(}], "resources": [{"path": "/people", "data": "people"}]})");
        QVERIFY(mock.error.contains(u"/people"_s));
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("ids");
        QTest::addColumn<QByteArray>("total");
        const auto row = [](const char *query, const char *ids, const char *total) {
            QTest::newRow(query) << QByteArray(query) << QByteArray(ids) << QByteArray(total);
        };
        row("", "1,2,3,4", "4");
        row("?name=Bob", "2", "1");
        row("?name=bob", "", "0");
        row("?age=9", "2", "1");
        row("?name=Ada&name=Bob", "1,2", "2");
        row("?name=Ada&age=9", "", "0");
        row("?city.name=Rome", "2,3", "2");
        row("?city.name.x=Rome", "", "0");
        row("?nothing=1", "", "0");
        row("?age_gte=36", "1,3", "2");
        row("?age_gt=36", "3", "1");
        row("?age_lte=36", "1,2", "2");
        row("?age_lt=36", "2", "1");
        row("?age_gte=10&age_lte=50", "1", "1");
        row("?name_ne=Ada", "2,3,4", "3");
        row("?name_ne=Ada&name_ne=Bob", "3,4", "2");
        row("?name_like=O", "2,3,4", "3");
        row("?q=rom", "2,3", "2");
        row("?q=MATHS", "1", "1");
        row("?q=nobody", "", "0");
        row("?_sort=name", "1,2,3,4", "4");
        row("?_sort=-name", "4,3,2,1", "4");
        row("?_sort=age", "2,1,3,4", "4");
        row("?_sort=-age", "3,1,2,4", "4");
        row("?_sort=age&_order=desc", "3,1,2,4", "4");
        row("?_order=desc&_sort=age", "3,1,2,4", "4");
        row("?_order=asc&_sort=-age", "3,1,2,4", "4");
        row("?_sort=city.name,-age&_order=desc", "2,3,1,4", "4");
        row("?_sort=city.name,-age", "1,3,2,4", "4");
        row("?_page=1&_limit=3", "1,2,3", "4");
        row("?_page=2&_limit=3", "4", "4");
        row("?_page=3&_limit=3", "", "4");
        row("?_page=2&_per_page=2", "3,4", "4");
        row("?_page=18446744073709551615&_limit=18446744073709551615", "", "4");
        row("?_limit=2", "1,2", "4");
        row("?_limit=0", "", "4");
        row("?_start=1&_end=3", "2,3", "4");
        row("?_start=3&_end=1", "", "4");
        row("?_start=1&_limit=1", "2", "4");
        row("?_page=x", "1,2,3,4", "4");
        row("?city.name=Rome&_sort=-age&_limit=1", "3", "2");
    }

    void lists()
    {
        QFETCH(const QByteArray, query);
        static const MockFixture mock(people);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const RawResponse answer = mock.ask("GET", "/people" + query);
        QCOMPARE(answer.status, 200);
        QTEST(idsOf(answer), "ids");
        QTEST(answer.header("X-Total-Count"), "total");
    }

    void requests_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer"); // empty: does not matter
        const auto row = [](const char *name, const char *method, const char *target,
                            const char *body, int status, const char *answer) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body)
                                << status << QByteArray(answer);
        };
        const QByteArray deep
            = "{\"a\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + '}';
        QByteArray wide = "{";
        for (int i = 0; i < 2001; ++i)
            wide += '"' + QByteArray::number(i) + "\":0,";
        wide.back() = '}';
        row("read", "GET", "/people/2", "", 200,
            R"({"id":2,"name":"Bob","age":9,"city":{"name":"Rome"}})");
        row("read none", "GET", "/people/9", "", 404, "");
        row("read by text", "GET", "/v1/things/a%20b", "", 200, R"({"key":"a b","n":1})");
        row("create", "POST", "/people", R"({"name":"Eve"})", 201, R"({"id":5,"name":"Eve"})");
        row("create with id", "POST", "/people", R"({"name":"Eve","id":7})", 201,
            R"({"name":"Eve","id":7})");
        row("create twice", "POST", "/people", R"({"id":1})", 409, "");
        row("create odd id", "POST", "/people", R"({"id":[1]})", 400, "");
        row("create no JSON", "POST", "/people", "{", 400, "");
        row("create no object", "POST", "/people", "[1]", 400, "");
        row("create first", "POST", "/empty", R"({"a":null})", 201, R"({"id":1,"a":null})");
        row("replace", "PUT", "/people/1", R"({"name":"A","x":null})", 200,
            R"({"id":1,"name":"A","x":null})");
        row("replace keeps id", "PUT", "/people/1", R"({"id":9,"name":"A"})", 200,
            R"({"id":1,"name":"A"})");
        row("replace none", "PUT", "/people/9", "{}", 404, "");
        row("patch", "PATCH", "/people/2", R"({"age":10,"city":{"x":1}})", 200,
            R"({"id":2,"name":"Bob","age":10,"city":{"name":"Rome","x":1}})");
        row("patch removes", "PATCH", "/people/2", R"({"age":null,"city":null})", 200,
            R"({"id":2,"name":"Bob"})");
        row("patch keeps id", "PATCH", "/people/4", R"({"id":null})", 200,
            R"({"id":4,"name":"dora"})");
        row("patch no object", "PATCH", "/people/2", "3", 400, "");
        row("delete", "DELETE", "/people/2", "", 204, "");
        row("delete none", "DELETE", "/people/9", "", 404, "");
        row("delete list", "DELETE", "/people", "", 405, "");
        row("create with empty id", "POST", "/people", R"({"id":""})", 400, "");
        row("create with id as text", "POST", "/people", R"({"id":"1"})", 409, "");
        row("create deep", "POST", "/people", deep, 400, "");
        row("replace deep", "PUT", "/people/1", deep, 400, "");
        row("patch deep", "PATCH", "/people/1", deep, 400, "");
        row("create many members", "POST", "/people", wide, 400, "");
        row("post to entry", "POST", "/people/1", "{}", 405, "");
        row("deeper", "GET", "/people/1/x", "", 404, "");
        row("with slash", "GET", "/people/", "", 404, "");
        row("route goes first", "GET", "/people/boss", "", 200, "route first");
    }

    void requests()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, answer);
        const MockFixture mock(people);
        const RawResponse given = mock.ask(method, target, {}, body);
        QTEST(given.status, "status");
        if (!answer.isEmpty())
            QCOMPARE(given.body, answer);
    }

    void numbersEnd()
    {
        const MockFixture mock(people);
        const QByteArray last = R"({"id":9223372036854775807})";
        QCOMPARE(mock.ask("POST", "/people", {}, last).status, 201);
        const QByteArray location = mock.ask("POST", "/people", {}, "{}").header("Location");
        QCOMPARE(location.size(), qsizetype(strlen("/people/") + 36));
        QCOMPARE(mock.ask("GET", location).status, 200);
    }

    void whatListsTakeIsBounded()
    {
        const MockFixture mock(people);
        const QByteArray large = "{\"text\":\"" + QByteArray(15 * 1024 * 1024, 'x') + "\"}";
        for (int i = 0; i < 4; ++i)
            QCOMPARE(mock.ask("POST", "/people", {}, large).status, 201);
        QCOMPARE(mock.ask("POST", "/people", {}, large).status, 507);
        QCOMPARE(mock.ask("PUT", "/people/1", {}, large).status, 507);
        QCOMPARE(mock.ask("PUT", "/people/5", {}, large).status, 200);
        QCOMPARE(mock.ask("DELETE", "/people/5").status, 204);
        QCOMPARE(mock.ask("POST", "/people", {}, large).status, 201);
    }

    void changesStay()
    {
        const MockFixture mock(people);
        const RawResponse created = mock.ask("POST", "/people", {}, R"({"name": "Eve"})");
        QCOMPARE(created.header("Location"), "/people/5");
        QCOMPARE(mock.ask("GET", "/people/5").status, 200);
        QCOMPARE(mock.ask("DELETE", "/people/1").status, 204);
        QCOMPARE(idsOf(mock.ask("GET", "/people")), "2,3,4,5");
        const RawResponse text = mock.ask("POST", "/v1/things", {}, "{}");
        QCOMPARE(text.header("Location").size(), qsizetype(strlen("/v1/things/") + 36));
        QCOMPARE(mock.ask("GET", text.header("Location")).status, 200);
    }

    void aChangeOfTheFileKeepsWhatRequestsMade()
    {
        const MockFixture mock(people);
        mock.ask("DELETE", "/people/1");
        QByteArray other = people;
        mock.write(other.replace("route first", "changed"));
        QTRY_COMPARE(mock.get("/people/boss"), "changed");
        QCOMPARE(idsOf(mock.ask("GET", "/people")), "2,3,4");
        mock.write(other.replace("\"age\": 36", "\"age\": 37"));
        QTRY_COMPARE(idsOf(mock.ask("GET", "/people")), "1,2,3,4");
    }

    void relations_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *method, const char *target, const char *body, int status,
                            const char *answer) {
            QTest::newRow(QByteArray(QByteArray(method) + ' ' + target).constData())
                << QByteArray(method) << QByteArray(target) << QByteArray(body) << status
                << QByteArray(answer);
        };
        row("GET", "/users/1/posts", "", 200,
            R"([{"id":10,"userId":1,"title":"a"},{"id":12,"userId":1,"title":"c"}])");
        row("GET", "/users/1/posts?title=c&userId=2", "", 200,
            R"([{"id":12,"userId":1,"title":"c"}])");
        row("GET", "/users/1/posts/12", "", 200, R"({"id":12,"userId":1,"title":"c"})");
        row("GET", "/users/1/posts/11", "", 404, "");
        row("GET", "/users/9/posts", "", 404, "");
        row("GET", "/users/1/things", "", 404, "");
        row("GET", "/posts/10/notes", "", 200, R"([{"id":5,"post_id":10}])");
        row("POST", "/users/2/posts", R"({"userId":1})", 201, R"({"id":13,"userId":2})");
        row("POST", "/users/9/posts", "{}", 404, "");
        row("PUT", "/users/1/posts/10", R"({"userId":2})", 200, R"({"id":10,"userId":1})");
        row("PATCH", "/users/1/posts/11", "{}", 404, "");
        row("DELETE", "/users/1/posts/10", "", 204, "");
        row("GET", "/users/2?_embed=posts", "", 200,
            R"({"id":2,"name":"Bob","posts":[{"id":11,"userId":2,"title":"b"}]})");
        row("GET", "/posts/11?_expand=user", "", 200,
            R"({"id":11,"userId":2,"title":"b","user":{"id":2,"name":"Bob"}})");
        row("GET", "/posts?id=11&_embed=user,nothing", "", 200,
            R"([{"id":11,"userId":2,"title":"b","user":{"id":2,"name":"Bob"}}])");
        row("GET", "/v1/notes/5?_expand=post", "", 200,
            R"({"id":5,"post_id":10,"post":{"id":10,"userId":1,"title":"a"}})");
        row("GET", "/v1/notes?_embed=notes", "", 200, R"([{"id":5,"post_id":10}])");
    }

    void relations()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, answer);
        const MockFixture mock(blog);
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const RawResponse given = mock.ask(method, target, {}, body);
        QTEST(given.status, "status");
        if (!answer.isEmpty())
            QCOMPARE(given.body, answer);
    }

    void whatBelongsToAnEntryGoesWithItWhenAsked()
    {
        const MockFixture mock(blog);
        QCOMPARE(mock.ask("DELETE", "/users/2").status, 204);
        QCOMPARE(idsOf(mock.ask("GET", "/posts")), "10,11,12");
        QCOMPARE(mock.ask("DELETE", "/users/1?_dependent=posts").status, 204);
        QCOMPARE(idsOf(mock.ask("GET", "/posts")), "11");
        QCOMPARE(idsOf(mock.ask("GET", "/v1/notes")), "5");
    }

    void changesAreKeptInTheStore()
    {
        MockFixture mock(kept);
        const QString store = mock.file(u"kept/users.json"_s);
        mock.get("/users");
        mock.ask("POST", "/users", {}, R"({"name": "Eve \ud800"})"); // refused: no text
        mock.ask("POST", "/users", {}, R"({"name": "Eve"})");
        QVERIFY(!QFile::exists(store)); // in a moment
        QTRY_COMPARE(contentOf(store),
                     "[\n  {\"id\":1,\"name\":\"Ada\"},\n  {\"id\":2,\"name\":\"Eve\"}\n]\n");
        mock.ask("DELETE", "/users/1");
        mock.stop(); // what is not written yet is written now
        QCOMPARE(contentOf(store), "[\n  {\"id\":2,\"name\":\"Eve\"}\n]\n");
        mock.start();
        QCOMPARE(idsOf(mock.ask("GET", "/users")), "2");
    }

    void startDataThatWasEditedTakesNothingAway()
    {
        const MockFixture mock(kept);
        mock.ask("DELETE", "/users/1");
        mock.write(R"({"portsideMock": 1, "resources": [{"path": "/more", "data": [{"id": 1}]},
            {"path": "/users", "store": "kept/users.json", "data": [{"id": 5}]}]})");
        QTRY_COMPARE(idsOf(mock.ask("GET", "/more")), "1");
        QCOMPARE(idsOf(mock.ask("GET", "/users")), "");
    }

    void aStoreThatCannotBeReadIsLeftAlone()
    {
        MockFixture mock(kept);
        mock.ask("DELETE", "/users/1");
        mock.stop();
        mock.put(u"kept/users.json"_s, "[{\"id\": 1}, {\"id\": 1}]");
        mock.start();
        QVERIFY2(mock.error.contains(u"kept/users.json"_s), qPrintable(mock.error));
        QCOMPARE(contentOf(mock.file(u"kept/users.json"_s)), "[{\"id\": 1}, {\"id\": 1}]");
    }

    void whatOthersWroteIsPutAside()
    {
        MockFixture mock(kept);
        mock.ask("DELETE", "/users/1");
        QTRY_COMPARE(contentOf(mock.file(u"kept/users.json"_s)), "[\n]\n");
        mock.put(u"kept/users.json"_s, "[{\"id\": 77}]");
        mock.ask("POST", "/users", {}, "{}");
        QTRY_VERIFY(mock.log.join(u' ').contains(u"kept/users.json~"_s));
        QCOMPARE(contentOf(mock.file(u"kept/users.json~"_s)), "[{\"id\": 77}]");
        QCOMPARE(contentOf(mock.file(u"kept/users.json"_s)), "[\n  {\"id\":1}\n]\n");
    }

    void aStoreThatCannotBeWrittenIsSaid()
    {
        const MockFixture mock(kept);
        mock.put(u"kept"_s, "no folder");
        mock.ask("DELETE", "/users/1");
        QTRY_VERIFY(mock.log.join(u' ').contains(u"kept/users.json"_s));
        QCOMPARE(idsOf(mock.ask("GET", "/users")), "");
    }

    // What is no object goes by its number, what has no id by nothing.
    void listsOfMockoonHaveEntriesOfEveryKind()
    {
        const MockFixture mock(
            R"({"portsideMock": 1, "data": [{"name": "odd", "value": [{"a": 1}, 2, "x"]}],
            "resources": [{"path": "/odd", "data": "odd", "style": "mockoon", "headers": {"X-A": "b"}}]})");
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        const RawResponse all = mock.ask("GET", "/odd?_embed=others");
        QCOMPARE(all.body, R"([{"a":1},2,"x"])");
        QCOMPARE(all.header("X-A"), "b");
        QCOMPARE(mock.ask("GET", "/odd/0").status, 404);
        QCOMPARE(mock.get("/odd/1"), "2");
        QCOMPARE(mock.ask("PATCH", "/odd/2", {}, R"({"c": 3})").body, R"({"c":3})");
        QCOMPARE(mock.ask("OPTIONS", "/odd").status, 405);
        QCOMPARE(mock.ask("POST", "/odd", {}, QByteArray(1000, '[') + QByteArray(1000, ']')).status,
                 201);
        QCOMPARE(mock.ask("PUT", "/odd", {}, "{}").status, 400);
    }

    void theRecordNamesTheResource()
    {
        MockFixture mock(people);
        mock.get("/people");
        QVERIFY(mock.front->waitForRecords(1));
        QCOMPARE(mock.front->records[0].answeredBy, u"resource /people"_s);
        QVERIFY(mock.front->records[0].isMocked);
    }
};

QTEST_GUILESS_MAIN(tst_Resource)
#include "tst_resource.moc"
