// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/httpfile.h"
#include "support/oddrecords.h"
#include "support/records.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> nothing(const QString &path)
{
    return failure(u"no such file: "_s + path);
}

HttpFileImport read(const QByteArray &text)
{
    return readHttpFile(text, nothing);
}

} // namespace

class TestHttpFile final : public QObject
{
    Q_OBJECT

private slots:
    void readsSeveralRequests();
    void readsAddresses_data();
    void readsAddresses();
    void substitutesVariables();
    void readsBodies();
    void loadsFiles();
    void leavesScriptsOut();
    void readsWhatItWrites();
    void survivesEveryCut();
    void boundsVariables();
};

void TestHttpFile::readsSeveralRequests()
{
    const auto file = read(
        "# a comment\r\nGET http://localhost:1/one\r\nAccept: */*\r\n\r\n### second one\r\n\r\n"
        "// note\r\n# @name named\r\nPOST https://h/two "
        "HTTP/1.0\r\nX-Empty:\r\n\r\nbody\r\nmore\r\n\r\n"
        "###\n\n###\nhttp://h/three");
    QCOMPARE(file.requests.size(), 3);
    QVERIFY(file.notes.isEmpty());
    const ExchangeRecord &one = file.requests[0].record;
    QCOMPARE(one.request.method, QByteArray("GET"));
    QCOMPARE(one.request.target, QByteArray("/one"));
    QCOMPARE(one.request.headers, Headers({{"Host", "localhost:1"}, {"Accept", "*/*"}}));
    QCOMPARE(one.response.status, 0);
    QVERIFY(one.requestContent.isEmpty());
    const HttpFileRequest &two = file.requests[1];
    QCOMPARE(two.name, u"named"_s);
    QCOMPARE(two.line, 9);
    QVERIFY(two.record.secure);
    QCOMPARE(two.record.request.version, HttpVersion::Http10);
    QCOMPARE(two.record.request.headers.find("X-Empty"), QByteArray());
    QCOMPARE(two.record.requestContent, QByteArray("body\nmore"));
    QCOMPARE(two.record.requestBodyBytes, 9);
    QCOMPARE(file.requests[2].record.request.target, QByteArray("/three"));
}

void TestHttpFile::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    const auto row
        = [](const char *text, const char *method, const char *target, const char *host) {
              QTest::newRow(text) << QByteArray(text) << QByteArray(method) << QByteArray(target)
                                  << QByteArray(host);
          };
    row("http://h?x=1", "GET", "/?x=1", "h");
    row("DELETE h:1/x", "DELETE", "/x", "h:1");
    row("localhost", "GET", "/", "localhost");
    row("GET /x\nHost: h", "GET", "/x", "h");
    row("OPTIONS *\nHost: h", "OPTIONS", "*", "h");
    row("GET http://h/a\n  /b\n  ?x=1\n\t&y=2\nA: b", "GET", "/a/b?x=1&y=2", "h");
    row("GET http://h/a HTTP/1.1\n  ?x=1", "GET", "/a?x=1", "h");
    row("GET http://h/a b\xC3\xA4#top", "GET", "/a%20b%C3%A4", "h");
    row("GET http://user@h/\nhost: other", "GET", "/", "other");
}

void TestHttpFile::readsAddresses()
{
    QFETCH(const QByteArray, text);
    const auto file = read(text);
    QCOMPARE(file.requests.size(), 1);
    const Request &request = file.requests[0].record.request;
    QTEST(request.method, "method");
    QTEST(request.target, "target");
    QTEST(request.headers.value("Host"), "host");
    QCOMPARE(request.headers.values("Host").size(), 1);
}

void TestHttpFile::substitutesVariables()
{
    const auto file = read("@host = localhost:1\n@base=http://{{host}}/v1\n\nPOST {{base}}/x?{{ "
                           "nope }}\nA: {{host}}\n\n{{host}} {{$guid}}");
    QCOMPARE(file.requests.size(), 1);
    const ExchangeRecord &record = file.requests[0].record;
    QCOMPARE(record.request.target, QByteArray("/v1/x?{{%20nope%20}}"));
    QCOMPARE(record.request.headers.value("A"), QByteArray("localhost:1"));
    QCOMPARE(record.requestContent, QByteArray("localhost:1 {{$guid}}"));
    QCOMPARE(file.notes.size(), 2);
    QCOMPARE(file.notes[0].line, 4);
}

void TestHttpFile::readsBodies()
{
    const auto file = read(
        "POST http://h/\nContent-Type: application/x-www-form-urlencoded\n\na=1\n&b=2\n\n\n###\n"
        "POST http://h/\nContent-Type: multipart/form-data; boundary=B\n\n--B\nA: "
        "b\n\nx\n--B--\n\n###");
    QCOMPARE(file.requests.size(), 2);
    QCOMPARE(file.requests[0].record.requestContent, QByteArray("a=1&b=2"));
    QCOMPARE(file.requests[1].record.requestContent,
             QByteArray("--B\r\nA: b\r\n\r\nx\r\n--B--\r\n"));
}

void TestHttpFile::loadsFiles()
{
    QStringList asked;
    const auto file
        = readHttpFile("POST http://h/\n\n< ./a.bin\n###\nPOST http://h/\n\nx\n<@latin1 b "
                       "c.txt\ny\n###\nPUT http://h/\n\n< gone",
                       [&asked](const QString &path) -> Result<QByteArray> {
                           asked.append(path);
                           if (path == u"gone"_s)
                               return failure(u"no."_s);
                           return QByteArray("\0\n", 2);
                       });
    QCOMPARE(asked, QStringList({u"./a.bin"_s, u"b c.txt"_s, u"gone"_s}));
    QCOMPARE(file.requests[0].record.requestContent, QByteArray("\0\n", 2));
    QCOMPARE(file.requests[1].record.requestContent, QByteArray("x\n\0\n\ny", 6));
    QVERIFY(file.requests[2].record.requestContent.isEmpty());
    QCOMPARE(file.notes.size(), 1);
    QVERIFY(file.notes[0].text.contains(u"gone"_s));
}

void TestHttpFile::leavesScriptsOut()
{
    const auto file = read("< {%\n  request.x = 1\n%}\nGET http://h/\n\nbody\n> {%\n "
                           "client.test();\n%}\n\n> ./after.js\n<> old.json\n");
    QCOMPARE(file.requests.size(), 1);
    QCOMPARE(file.requests[0].record.requestContent, QByteArray("body"));
    QCOMPARE(file.notes.size(), 4);
}

void TestHttpFile::readsWhatItWrites()
{
    const QList<ExchangeRecord> records = Testing::makeOddRecords(300);
    const CopyText written = writeHttpFile(records);
    QVERIFY(written.text.isValidUtf8());
    const auto file
        = readHttpFile(written.text, [&written](const QString &path) -> Result<QByteArray> {
              for (const CopyFile &beside : written.files) {
                  if (path == u"./"_s + beside.name)
                      return beside.content;
              }
              return failure(u"missing"_s);
          });
    QCOMPARE(file.requests.size(), records.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        const ExchangeRecord &before = records[i];
        const ExchangeRecord &after = file.requests[i].record;
        QCOMPARE(after.request.method, before.request.method);
        QCOMPARE(after.requestContent, before.requestContent);
        QCOMPARE(after.secure, before.secure);
        QCOMPARE(after.request.version, before.request.version);
        if (before.request.target.isValidUtf8() && !before.request.target.contains('\xC3'))
            QCOMPARE(after.request.target, before.request.target);
        Headers expected;
        for (const HeaderField field : before.request.headers) {
            if (field.name != "Content-Length" && field.value.isValidUtf8())
                expected.append(field.name, field.value);
        }
        QCOMPARE(after.request.headers, expected);
    }
}

void TestHttpFile::survivesEveryCut()
{
    const QByteArray text
        = writeHttpFile(Testing::makeOddRecords(10)).text + "\n@a=b\n< {%\n{{a}} {{";
    for (qsizetype size = 0; size <= text.size(); ++size)
        QVERIFY(read(text.first(size)).requests.size() <= 11);
}

void TestHttpFile::boundsVariables()
{
    QByteArray text = "@a0 = 0123456789\n";
    for (int i = 1; i < 100; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        text += "@a" + QByteArray::number(i) + " = {{a" + before + "}}{{a" + before + "}}\n";
    }
    QVERIFY(read(text + "POST http://h/\n\n" + QByteArray("{{a99}}\n").repeated(10'000))
                .requests[0]
                .record.requestContent.size()
            < 1'000'000'000);
}

QTEST_APPLESS_MAIN(TestHttpFile)
#include "tst_httpfile.moc"
