// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/codedcontent.h"
#include "core/formats/content/messagecontent.h"
#include "core/formats/copy/copytext.h"
#include "core/formats/folder/folderwriter.h"
#include "core/formats/har/harwriter.h"
#include "core/formats/redaction/jsonpath.h"
#include "core/formats/redaction/redaction.h"
#include "support/oddrecords.h"
#include "support/records.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "s3cr3t/\xC3\x84+\"v\xE2\x82\xAClue\\&x";

RedactedExchange redacted(const ExchangeRecord &record)
{
    return redact(record, RedactionRules::standard());
}

Headers requestHeaders(const HeaderField &field)
{
    ExchangeRecord record = Testing::makeRecord(1);
    record.request.headers = {field};
    return redacted(record).record.request.headers;
}

QByteArray responseBody(const QByteArray &type, const QByteArray &body)
{
    ExchangeRecord record = Testing::makeRecord(1);
    record.response.headers
        = {{"Content-Type", type}, {"Content-Length", QByteArray::number(body.size())}};
    record.responseContent = body;
    record.responseBodyBytes = body.size();
    const ExchangeRecord masked = redacted(record).record;
    if (masked.responseContent.size() != masked.responseBodyBytes
        || masked.response.headers.value("Content-Length").toInt() != masked.responseContent.size())
        return "(the length is wrong)";
    return masked.responseContent;
}

// All that one can read out of bytes: as they are, percent-decoded, each word as Base64, each
// string of JSON, in whatever order one tries.
void collectReadings(const QByteArray &bytes, int depth, QList<QByteArray> &readings)
{
    readings.append(bytes);
    if (depth == 0)
        return;
    readings.append(QByteArray::fromPercentEncoding(bytes));
    readings.append(QByteArray::fromPercentEncoding(QByteArray(bytes).replace('+', ' ')));
    QByteArray word;
    for (const char c : QByteArray(bytes + ' ')) {
        if (std::isalnum(uchar(c)) || QByteArrayView("+/=-_").contains(c)) {
            word += c;
        } else {
            for (int skip = 0; skip < 4 && word.size() - skip >= 8; ++skip) {
                readings.append(QByteArray::fromBase64(word.sliced(skip)));
                readings.append(
                    QByteArray::fromBase64(word.sliced(skip), QByteArray::Base64UrlEncoding));
            }
            word.clear();
        }
    }
}

void collectStrings(const QJsonValue &value, QList<QByteArray> &strings)
{
    if (value.isString())
        strings.append(value.toString().toUtf8());
    for (const QJsonValue &element : value.toArray())
        collectStrings(element, strings);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        strings.append(member.key().toUtf8());
        collectStrings(member.value(), strings);
    }
}

bool leaks(const QByteArray &output)
{
    QList<QByteArray> texts {output};
    collectStrings(QJsonValue(QJsonDocument::fromJson(output).object()), texts);
    for (const QByteArray &text : QList<QByteArray>(texts)) {
        const QByteArray bytes = QByteArray::fromBase64(text);
        for (const char *coding : {"gzip", "br", "zstd", "deflate"})
            texts.append(decodeContent(bytes, coding).bytes);
        texts.append(bytes);
        collectStrings(QJsonValue(QJsonDocument::fromJson(text).object()), texts);
    }
    QList<QByteArray> readings;
    for (const QByteArray &text : std::as_const(texts))
        collectReadings(text, 1, readings);
    const QByteArray escaped = "s3cr3t/\\u00c4+\\\"v\\u20aclue\\\\&x";
    return std::any_of(readings.begin(), readings.end(), [&escaped](const QByteArray &reading) {
        return reading.contains(secret) || reading.toLower().contains(escaped)
            || reading.toLower().contains(secret.toHex());
    });
}

// Records that have the secret wherever it can be.
QList<ExchangeRecord> secretRecords()
{
    QList<ExchangeRecord> records;
    const QByteArray percent = secret.toPercentEncoding();
    const QByteArray json
        = R"({"a":[{"password":"s3cr3t/\u00c4+\"v\u20aclue\\&x"},{"echo":"x s3cr3t\/Ä+\"v€lue\\&x"}],"n":1.0})";
    const struct
    {
        NameValue field;
        QByteArray target;
        QByteArray type;
        QByteArray body;
    } cases[] = {
        {{"Authorization", "Bearer " + secret},
         "/echo/" + percent,
         "text/plain",
         "you sent " + secret},
        {{"Authorization", "Basic " + QByteArray("user:" + secret).toBase64()},
         "/",
         "application/octet-stream",
         QByteArray("\0\1", 2) + secret + '\0'},
        {{"Cookie", "a=1; sid=" + percent + "; b=2"},
         "/",
         "text/html",
         "<p>" + QString::fromUtf8(secret).toHtmlEscaped().toUtf8()},
        {{"X-Api-Key", secret}, "/?next=" + percent.toLower(), "application/json", json},
        {{"Referer", "http://h/?token=" + percent},
         "/?token=" + percent + "&b=1",
         "application/x-www-form-urlencoded",
         "x=" + percent + "&y=2"},
        {{"Accept", "*/*"}, "/", "application/json", json},
        {{"Proxy-Authorization", secret},
         "http://user:" + percent + "@host/",
         "text/plain",
         "data: " + QByteArray("xx" + secret).toBase64() + "\n" + secret.toBase64()},
        {{"X-Auth-Token", secret},
         "/",
         "multipart/form-data; boundary=B",
         "--B\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n" + secret
             + "\r\n--B\r\nContent-Disposition: form-data; "
               "name=\"password\"\r\n\r\nother-secret\r\n--B--\r\n"},
    };
    for (const auto &one : cases) {
        for (const char *coding : {"", "gzip", "br", "zstd", "gzip, deflate"}) {
            ExchangeRecord record = Testing::makeRecord(int(records.size()) + 1, "POST");
            record.request.target = one.target;
            const QByteArray echo = "again " + secret;
            record.request.headers
                = {{"Host", "h"}, {one.field.name, one.field.value}, {"X-Echo", echo}};
            for (Headers *headers : {&record.request.headers, &record.response.headers}) {
                headers->set("Content-Type", one.type);
                if (*coding)
                    headers->set("Content-Encoding", coding);
            }
            // Where the head names it, the cookie and the body may hold it elsewhere.
            record.response.headers.append("Set-Cookie",
                                           QByteArray("sid=" + secret + "; Path=/; HttpOnly"));
            record.requestContent = *encodeContent(one.body, coding);
            record.requestBodyBytes = record.requestContent.size();
            record.responseContent = record.requestContent;
            record.responseBodyBytes
                = record.responseContent.size() + (records.size() % 3 == 0 ? 100 : 0);
            record.rawHead = "GET " + one.target + " HTTP/1.1\r\n" + one.field.name + " : "
                + one.field.value + "\r\n " + secret + "\nodd " + secret;
            record.remark = u"rejected "_s + QString::fromUtf8(secret);
            records.append(record);
        }
    }
    return records;
}

} // namespace

class TestRedaction final : public QObject
{
    Q_OBJECT

private slots:
    void masksHeaders_data();
    void masksHeaders();
    void masksTargets_data();
    void masksTargets();
    void masksBodies_data();
    void masksBodies();
    void matchesPaths_data();
    void matchesPaths();
    void tellsWhatItMasked();
    void leavesTheRestAlone();
    void nothingSecretIsExported();
    void theTestWouldSeeALeak();
};

void TestRedaction::masksHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const char *value, const char *masked) {
        QTest::addRow("%s: %s", name, value)
            << QByteArray(name) << QByteArray(value) << QByteArray(masked);
    };
    row("authorization", "Bearer abcdef", "Bearer ***");
    row("Authorization", "DIGEST username=\"x\", response=\"y\"", "DIGEST ***");
    row("Authorization", "abcdef", "***");
    row("Authorization", "my-own-secret with spaces", "***");
    row("Authorization", "", "");
    row("Proxy-Authorization", "Basic dTpw", "Basic ***");
    row("Cookie", "a=1; b=two; c", "a=***; b=***; ***");
    row("Set-Cookie", "sid=x; Path=/; HttpOnly", "sid=***; Path=/; HttpOnly");
    row("x-api-key", "k", "***");
    row("Referer", "http://u:pw@h/p?q=1&token=t#x", "http://***@h/p?q=1&token=***#x");
    row("Accept", "text/html", "text/html");
}

void TestRedaction::masksHeaders()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QTEST(requestHeaders({name, value}).value(name), "masked");
}

void TestRedaction::masksTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *target, const char *masked) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(masked);
    };
    row("/a?b=1&access_token=xyz&c", "/a?b=1&access_token=***&c");
    row("/a?ACCESS%5Ftoken=xyz", "/a?ACCESS%5Ftoken=***");
    row("/a?token", "/a?token");
    row("/a?token=", "/a?token=");
    row("http://user:pass@host/?x=1", "http://***@host/?x=1");
    row("/login?password=long-enough&next=/x/long-enough/y", "/login?password=***&next=/x/***/y");
    row("*", "*");
}

void TestRedaction::masksTargets()
{
    QFETCH(const QByteArray, target);
    ExchangeRecord record = Testing::makeRecord(1);
    record.request.target = target;
    QTEST(redacted(record).record.request.target, "masked");
}

void TestRedaction::masksBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("masked");
    const auto row
        = [](const char *name, const QByteArray &type, const QByteArray &body,
             const QByteArray &masked) { QTest::newRow(name) << type << body << masked; };
    row("json", "application/json",
        R"({ "password" : "p",  "n":1.0e5,"deep":[{"token":{"x":[1,2]}}] })",
        R"({ "password" : "***",  "n":1.0e5,"deep":[{"token":"***"}] })");
    row("json cut", "application/json", R"({"password":"abc)", R"({"password":"***")");
    row("json numbers", "application/json", R"({"pwd":12345678,"again":12345678})",
        R"({"pwd":"***","again":"***"})");
    row("json lines", "application/x-ndjson", "{\"token\":1}\n{\"token\":2}\n",
        "{\"token\":\"***\"}\n{\"token\":\"***\"}\n");
    row("json escaped key", "application/json", R"({"pass\u0077ord":"p"})",
        R"({"pass\u0077ord":"***"})");
    row("json too deep", "application/json",
        "{\"a\":" + QByteArray(300, '[') + "{\"password\":\"x\"}",
        "{\"a\":" + QByteArray(199, '[') + "\"***\"");
    row("form", "application/x-www-form-urlencoded", "user=u&password=p%20q&x",
        "user=u&password=***&x");
    row("part", "multipart/form-data; boundary=B",
        "--B\r\nContent-Disposition: form-data; name=token\r\n\r\nxyz\r\n--B--",
        "--B\r\nContent-Disposition: form-data; name=token\r\n\r\n***\r\n--B--");
    row("text", "text/plain", "password=abc", "password=abc");
}

void TestRedaction::masksBodies()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QTEST(responseBody(type, body), "masked");
}

void TestRedaction::matchesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("matches"); // $.user.items[2].key
    QTest::newRow("exact") << u"$.user.items[2].key"_s << true << true;
    QTest::newRow("without root") << u".user.items[2].key"_s << true << true;
    QTest::newRow("any element") << u"$.user.items[*].key"_s << true << true;
    QTest::newRow("any member") << u"$.*.items[2].*"_s << true << true;
    QTest::newRow("quoted") << u"$['user'][\"items\"][2].key"_s << true << true;
    QTest::newRow("any depth") << u"$..key"_s << true << true;
    QTest::newRow("any depth within") << u"$.user..key"_s << true << true;
    QTest::newRow("name alone") << u"key"_s << true << true;
    QTest::newRow("shorter") << u"$.user"_s << true << false;
    QTest::newRow("other index") << u"$.user.items[1].key"_s << true << false;
    QTest::newRow("two names") << u"items.key"_s << true << false;
    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("root") << u"$"_s << false << false;
    QTest::newRow("open") << u"$.a[1"_s << false << false;
    QTest::newRow("no number") << u"$[x]"_s << false << false;
    QTest::newRow("two dots") << u"$.a..."_s << false << false;
}

void TestRedaction::matchesPaths()
{
    QFETCH(const QString, path);
    const auto parsed = JsonPath::parse(path);
    QTEST(parsed.has_value(), "valid");
    const QList<JsonStep> place {{"user", -1}, {"items", -1}, {"", 2}, {"key", -1}};
    if (parsed)
        QTEST(parsed->matches(place), "matches");
    RedactionRules rules;
    rules.jsonPaths = {path};
    QCOMPARE(rules.invalidPaths().isEmpty(), parsed.has_value());
}

void TestRedaction::tellsWhatItMasked()
{
    ExchangeRecord record = Testing::makeRecord(1);
    record.request.target = "/?token=1";
    record.request.headers.append("Cookie", "a=1");
    record.response.headers.append("Set-Cookie", "a=1");
    record.response.headers.set("Content-Type", "application/json");
    record.responseContent = R"({"token":1})";
    record.responseBodyBytes = record.responseContent.size();
    QCOMPARE(redacted(record).masked,
             QStringList({u"request target"_s, u"request header Cookie"_s,
                          u"response header Set-Cookie"_s, u"response body"_s}));
    QVERIFY(redacted(Testing::makeRecord(1)).masked.isEmpty());
}

void TestRedaction::leavesTheRestAlone()
{
    for (const ExchangeRecord &record : Testing::makeOddRecords(200)) {
        const ExchangeRecord masked = redacted(record).record;
        // What passed after an upgrade cannot be told from secrets.
        const bool isUpgraded = !record.passage.isEmpty();
        QCOMPARE(masked.request, record.request);
        QCOMPARE(masked.requestContent, isUpgraded ? QByteArray() : record.requestContent);
        QCOMPARE(masked.responseContent, isUpgraded ? QByteArray() : record.responseContent);
        QCOMPARE(masked.responseBodyBytes, record.responseBodyBytes);
        QCOMPARE(masked.response.headers.value("Set-Cookie").left(5),
                 record.response.headers.contains("Set-Cookie") ? QByteArray("a=***")
                                                                : QByteArray());
    }
}

void TestRedaction::nothingSecretIsExported()
{
    const QTemporaryDir parent;
    auto folder = FolderWriter::create(parent.path(), u"x"_s);
    QVERIFY(folder);
    for (const ExchangeRecord &record : secretRecords()) {
        const RedactedExchange masked = redacted(record);
        QVERIFY(!masked.masked.isEmpty());
        QBuffer har;
        har.open(QIODevice::WriteOnly);
        HarWriter writer(har);
        writer.write({masked.record, masked.masked});
        QVERIFY(writer.finish());
        QVERIFY2(!leaks(har.data()), har.data().constData());
        for (int form = 0; form <= int(CopyForm::HttpFile); ++form) {
            const CopyText copy = copyAs(CopyForm(form), masked.record);
            QVERIFY2(!leaks(copy.text), copy.text.constData());
            for (const CopyFile &file : copy.files)
                QVERIFY(!leaks(file.content)
                        && !leaks(messageContent(masked.record, MessageSide::Request).bytes));
        }
        QVERIFY(folder->write({masked.record, masked.masked}));
    }
    QVERIFY(folder->finish());
    QDirIterator files(folder->path(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!leaks(file.readAll()), qPrintable(file.fileName()));
        QVERIFY(!file.fileName().contains(u"s3cr3t"_s));
    }
}

void TestRedaction::theTestWouldSeeALeak()
{
    for (const ExchangeRecord &record : secretRecords()) {
        QBuffer har;
        har.open(QIODevice::WriteOnly);
        HarWriter writer(har);
        writer.write({record, {}});
        QVERIFY(writer.finish());
        QVERIFY(leaks(har.data()));
    }
    QVERIFY(leaks(QByteArray("a=" + secret.toPercentEncoding())));
    QVERIFY(leaks(QByteArray("x " + QByteArray("12" + secret).toBase64())));
    const QByteArray escaped
        = R"({"a":"s3cr3t\/\u00C4+\"v\u20ACluexx\\&x","b":"s3cr3t\/\u00C4+\"v\u20AClue\\&x"})";
    QVERIFY(leaks(escaped));
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
