// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harreader.h"
#include "core/utctime.h"

#include <QBuffer>
#include <QFile>
#include <QStringConverter>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/tests/core/formats/har/samples/"_s
        + QLatin1StringView(name);
}

struct Read
{
    QList<HarEntry> entries;
    HarImport facts;
    std::optional<HarError> error;
};

Read readBytes(const QByteArray &har)
{
    QByteArray bytes = har;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Read read;
    const auto result = readHar(buffer, [&read](HarEntry &&entry) {
        read.entries.append(std::move(entry));
        return true;
    });
    if (result)
        read.facts = *result;
    else
        read.error = result.error();
    return read;
}

Read readSample(const char *name)
{
    QFile file(sample(name));
    return file.open(QIODevice::ReadOnly) ? readBytes(file.readAll()) : Read();
}

QByteArray withEntry(const QByteArray &entry)
{
    return "{\"log\":{\"version\":\"1.2\",\"entries\":[" + entry + "]}}";
}

QStringList places(const HarImport &facts)
{
    QStringList list;
    for (const HarNote &note : facts.notes)
        list.append(note.place);
    return list;
}

} // namespace

class TestHarReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsChromium();
    void readsFirefox();
    void readsMitmproxy();
    void readsPostman();
    void readsInsomnia();
    void readsCharles();
    void repairsWhatIsNoJson();
    void readsUtf16();
    void groupsNotes();
    void namesThePlaceOfErrors_data();
    void namesThePlaceOfErrors();
    void survivesOddTypes();
    void survivesEveryCut();
    void boundsDepth();
    void stopsWhenToldTo();
};

void TestHarReader::readsChromium()
{
    const Read read = readSample("chromium.har");
    QVERIFY2(!read.error, read.error ? qPrintable(read.error->toString(u"har"_s)) : "");
    QCOMPARE(read.facts.creator, u"WebInspector 537.36"_s);
    QCOMPARE(read.entries.size(), 3);
    QCOMPARE(read.facts.skipped, 1); // data:
    const ExchangeRecord &page = read.entries[0].record;
    QCOMPARE(page.request.method, QByteArray("GET"));
    QCOMPARE(page.request.target, QByteArray("/shop/?q=a%20b"));
    QVERIFY(page.secure);
    QCOMPARE(page.request.headers.value("Host"), QByteArray("shop.example"));
    QVERIFY(!page.request.headers.contains(":authority"));
    QCOMPARE(page.response.headers.values("set-cookie"),
             QByteArrayList({"a=1; Path=/", "b=2; HttpOnly"}));
    QCOMPARE(page.waiting, 45'250'000ns);
    QCOMPARE(page.receiving, 0ns);
    QCOMPARE(page.started, Core::utcTime(QDate(2026, 3, 4), QTime(5, 6, 7, 890)));
    // gzip is on again
    QCOMPARE(page.responseContent.first(2), QByteArray("\x1f\x8b"));
    QCOMPARE(page.responseBodyBytes, page.responseContent.size());
    const ExchangeRecord &post = read.entries[1].record;
    QCOMPARE(post.requestContent, QByteArray("name=J%C3%BCrgen&note=a+b"));
    QCOMPARE(post.response.status, 201);
    const ExchangeRecord &failed = read.entries[2].record;
    QCOMPARE(failed.response.status, 0);
    QCOMPARE(failed.outcome, Outcome::ClientGone);
    QCOMPARE(failed.remark, u"net::ERR_ABORTED"_s);
    const QStringList noted = places(read.facts);
    QVERIFY(noted.contains(u"log.pages"_s));
    QVERIFY(noted.contains(u"log.entries[0]._initiator"_s));
    QVERIFY(noted.contains(u"log.entries[0].timings.ssl"_s));
    QVERIFY(noted.contains(u"log.entries[3].request.url"_s));
}

void TestHarReader::readsFirefox()
{
    const Read read = readSample("firefox.har");
    QVERIFY(!read.error);
    QCOMPARE(read.entries.size(), 2);
    const ExchangeRecord &image = read.entries[0].record;
    QCOMPARE(image.responseContent, QByteArray::fromHex("89504e470d0a1a0a"));
    QCOMPARE(image.request.version, HttpVersion::Http11);
    QCOMPARE(image.started.time(), QTime(10, 0, 0, 123));
    QCOMPARE(read.entries[1].record.response.status, 0); // ""
    QCOMPARE(read.entries[1].record.waiting, 0ns);
}

void TestHarReader::readsMitmproxy()
{
    const Read read = readSample("mitmproxy.har");
    QVERIFY(!read.error);
    QCOMPARE(read.entries.size(), 1);
    const ExchangeRecord &record = read.entries[0].record;
    QCOMPARE(record.request.target, QByteArray("/caf%C3%A9?x=1"));
    QCOMPARE(record.waiting, 12'345'678ns);
    QCOMPARE(record.requestContent, QByteArray("{\"a\": 1}"));
    QCOMPARE(record.response.reason, QByteArray());
    QCOMPARE(record.started, Core::utcTime(QDate(2026, 1, 1), QTime(0, 0, 0, 123)));
}

void TestHarReader::readsPostman()
{
    const Read read = readSample("postman.har");
    QVERIFY(!read.error);
    QCOMPARE(read.entries.size(), 1);
    const ExchangeRecord &record = read.entries[0].record;
    QCOMPARE(record.request.method, QByteArray("POST"));
    QCOMPARE(record.request.target, QByteArray("/login?next=%2Fhome"));
    QCOMPARE(record.request.headers.value("Content-Type"),
             QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(record.request.headers.value("Cookie"), QByteArray("sid=1; theme=dark"));
    QCOMPARE(record.requestContent, QByteArray("user=a+b&pass=c%26d"));
    QCOMPARE(record.waiting, 80ms);
}

void TestHarReader::readsInsomnia()
{
    const Read read = readSample("insomnia.har");
    QVERIFY(!read.error);
    QCOMPARE(read.entries.size(), 1);
    const ExchangeRecord &record = read.entries[0].record;
    QCOMPARE(record.request.headers.value("Content-Type"), QByteArray("application/json"));
    QCOMPARE(record.response.headers.value("X-Rate"), QByteArray("10"));
    QCOMPARE(record.responseContent, QByteArray("gr\xFC\xDF"));
}

void TestHarReader::readsCharles()
{
    const Read read = readSample("charles.har");
    QVERIFY(!read.error);
    QCOMPARE(read.entries.size(), 2);
    QCOMPARE(read.entries[0].record.response.status, 0);
    QCOMPARE(read.entries[1].record.request.version, HttpVersion::Http10);
    QCOMPARE(read.entries[1].record.responseContent, QByteArray("hello"));
    QVERIFY(places(read.facts).contains(u"log.entries[0].startedDateTime"_s));
}

void TestHarReader::repairsWhatIsNoJson()
{
    const Read read = readBytes(
        "\xEF\xBB\xBF"
        + withEntry(
            "{\"time\":NaN,\"timings\":{\"send\":-Infinity,\"wait\":1.5},\"request\":{\"url\":"
            "\"http://a/\\ud83d\\ude00\\ud83dx\\ude00\"},\"response\":{\"status\":200,\"content\":"
            "{\"text\":\"NaN \xFF\"}}}"));
    QVERIFY2(!read.error, read.error ? qPrintable(read.error->toString(u"har"_s)) : "");
    const ExchangeRecord &record = read.entries.value(0).record;
    QCOMPARE(record.waiting, 1'500us);
    QCOMPARE(record.request.target, QByteArray("/%F0%9F%98%80%EF%BF%BDx%EF%BF%BD"));
    QCOMPARE(record.responseContent, QByteArray("NaN \xEF\xBF\xBD"));
    QCOMPARE(read.facts.notes.size(), 4); // startedDateTime and three repairs
    QCOMPARE(read.facts.notes[2].count, 2); // surrogates
}

void TestHarReader::readsUtf16()
{
    const QString text = QString::fromUtf8(withEntry("{\"request\":{\"url\":\"http://a/x\"}}"));
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const Read read = readBytes(encoder.encode(text));
        QVERIFY(!read.error);
        QCOMPARE(read.entries.value(0).record.request.target, QByteArray("/x"));
    }
}

void TestHarReader::groupsNotes()
{
    const QByteArray entry
        = R"({"request":{"url":"http://a/","_x":1},"startedDateTime":"2026-01-01T00:00:00Z"})";
    const Read read = readBytes(withEntry(QByteArray(entry + ',').repeated(99) + entry));
    QCOMPARE(read.facts.entries, 100);
    QCOMPARE(read.facts.notes.size(), 1);
    QCOMPARE(read.facts.notes[0].place, u"log.entries[0].request._x"_s);
    QCOMPARE(read.facts.notes[0].count, 100);
}

void TestHarReader::namesThePlaceOfErrors_data()
{
    QTest::addColumn<QByteArray>("har");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QByteArray() << u"1:1"_s << QString();
    QTest::newRow("no har") << QByteArray("{\"a\": [1]}") << u"1:11"_s << QString();
    QTest::newRow("no json") << QByteArray("<html>") << u"1:2"_s << QString();
    QTest::newRow("broken value") << QByteArray(
        "{\"log\":{\n\"entries\":[{},\n {\"request\": {\"url\": nul}}]}}")
                                  << u"3:26"_s << u"log.entries[1].request.url"_s;
    QTest::newRow("cut") << QByteArray("{\"log\":{\"entries\":[{\"ä\":\"") << u"1:26"_s
                         << u"log.entries[0].ä"_s;
}

void TestHarReader::namesThePlaceOfErrors()
{
    QFETCH(const QByteArray, har);
    const Read read = readBytes(har);
    QVERIFY(read.error);
    QTEST(u"%1:%2"_s.arg(read.error->position.line).arg(read.error->position.column), "place");
    QTEST(read.error->path, "path");
    QVERIFY(read.error->toString(u"x.har"_s).startsWith(u"x.har:"_s));
}

void TestHarReader::survivesOddTypes()
{
    for (const QByteArray value :
         {"null", "[]", "{}", "\"x\"", "-1", "1e999", "true", "[[]]", "[null]", "[{}]"}) {
        readBytes(withEntry(value));
        for (const QByteArray name :
             {"request", "response", "timings", "time", "startedDateTime", "connection", "_masked"})
            readBytes(withEntry("{\"" + name + "\":" + value + "}"));
        for (const QByteArray name : {"method", "url", "headers", "cookies", "queryString",
                                      "postData", "bodySize", "httpVersion", "_target"})
            readBytes(
                withEntry("{\"request\":{\"url\":\"http://a\",\"" + name + "\":" + value + "}}"));
        for (const QByteArray name :
             {"status", "statusText", "headers", "cookies", "content", "bodySize"})
            QCOMPARE(readBytes(withEntry("{\"request\":{\"url\":\"http://a\"},\"response\":{\""
                                         + name + "\":" + value + "}}"))
                         .error.has_value(),
                     value == "1e999");
    }
}

void TestHarReader::survivesEveryCut()
{
    QFile file(sample("chromium.har"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll().trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const Read read = readBytes(whole.first(size));
        QVERIFY(read.error);
        QCOMPARE(read.error->entriesBefore, read.entries.size());
    }
}

void TestHarReader::boundsDepth()
{
    const Read read = readBytes(withEntry("{\"a\":" + QByteArray(1'000'000, '[')));
    QVERIFY(read.error);
    QVERIFY(read.error->position.column < 200);
    QVERIFY(readBytes(QByteArray("{\"a\":").repeated(100'000)).error);
    const QByteArray wide = withEntry("{\"a\":[" + QByteArray("1,").repeated(1'100'000) + "1]}");
    QVERIFY(readBytes(wide).error);
}

void TestHarReader::stopsWhenToldTo()
{
    const QByteArray entry = R"({"request":{"url":"http://a/"}})";
    QByteArray har = withEntry(entry + ',' + entry + ',' + entry);
    QBuffer buffer(&har);
    buffer.open(QIODevice::ReadOnly);
    int taken = 0;
    const auto result = readHar(buffer, [&taken](HarEntry &&) { return ++taken < 2; });
    QVERIFY(result);
    QCOMPARE(taken, 2);
    QCOMPARE(result->entries, 2);
}

QTEST_APPLESS_MAIN(TestHarReader)
#include "tst_harreader.moc"
