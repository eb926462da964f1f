// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/listenerfixture.h"

using namespace Core;
using namespace Testing;

namespace {

// Tells what arrived: method, target and content.
void echo(const ExchangePtr &exchange)
{
    exchange->collectBody(1'000'000, [exchange](const QByteArray &body) {
        const Request &request = exchange->request();
        exchange->respond({}, request.method + ' ' + request.target + ' ' + body);
    });
}

// A request with Host and one more field line.
QByteArray withField(const QByteArray &line)
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + line + "\r\n\r\n";
}

QByteArray withHost(const QByteArray &host)
{
    return "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

QByteArray withLength(const QByteArray &length)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\nhello";
}

QByteArray withCoding(const QByteArray &coding)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + coding
        + "\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
}

QByteArray withChunks(const QByteArray &chunks)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
}

QByteArray withTarget(const QByteArray &target, const QByteArray &method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

QByteArray withStart(const QByteArray &line)
{
    return line + "\r\nHost: a\r\n\r\n";
}

} // namespace

// Raw bytes on a fresh connection: what is answered, whether the connection stays, what is
// recorded.
class TestFraming : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void acceptsByteByByte_data() { accepts_data(); }
    void acceptsByteByByte();
};

void TestFraming::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("remark");
    const auto add = [](const char *name, const QByteArray &bytes, int status, const char *remark) {
        QTest::newRow(name) << bytes << status << QString::fromLatin1(remark);
    };

    add("TLS hello", QByteArray::fromHex("16030100f1010000ed0303aabbcc"), 400, "not HTTP but TLS");
    add("TLS hello with line feed", QByteArray::fromHex("16030100f1010000ed030a0a0a0a"), 400,
        "not HTTP");
    add("binary", QByteArray::fromHex("80808080"), 400, "not HTTP");
    add("SSH", "SSH-2.0-OpenSSH_9.2\r\n\r\n", 400, "does not end with HTTP/1.1");
    add("NUL first", QByteArray("\0GET / HTTP/1.1\r\n\r\n", 19), 400, "not HTTP");
    add("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "HTTP/2.0");
    add("HTTP/9.9", withStart("GET / HTTP/9.9"), 505, "HTTP/9.9");
    add("HTTP/1.2", withStart("GET / HTTP/1.2"), 505, "HTTP/1.2");
    add("HTTP/0.9", withStart("GET / HTTP/0.9"), 505, "HTTP/0.9");
    add("HTTPx1.1", withStart("GET / HTTPx1.1"), 400, "does not end with HTTP/1.1");
    add("HTTP/1.a", withStart("GET / HTTP/1.a"), 400, "does not end with HTTP/1.1");
    add("http/1.1", withStart("GET / http/1.1"), 400, "does not end with HTTP/1.1");
    add("HTTP/1.10", withStart("GET / HTTP/1.10"), 400, "does not end with HTTP/1.1");
    add("no version", withStart("GET /"), 400, "does not end with HTTP/1.1");
    add("no target", withStart("GET HTTP/1.1"), 400, "no target");
    add("method alone", withStart("GET"), 400, "does not end with HTTP/1.1");
    add("two spaces", withStart("GET  / HTTP/1.1"), 400, "space");
    add("space in target", withStart("GET /a b HTTP/1.1"), 400, "%20");
    add("tab in target", withStart("GET /a\tb HTTP/1.1"), 400, "control character");
    add("NUL in target", withStart(QByteArray("GET /a\0b HTTP/1.1", 17)), 400, "control character");
    add("words after version", withStart("GET / HTTP/1.1 x"), 400, "HTTP/1.1");
    add("leading space", withStart(" GET / HTTP/1.1"), 400, "not HTTP");
    add("bare LF", "GET / HTTP/1.1\nHost: a\n\n", 400, "LF alone");
    add("bare LF after request line", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400, "LF alone");
    add("bare LF after field", "GET / HTTP/1.1\r\nHost: a\n\r\n", 400, "LF alone");
    add("bare LF as end", "GET / HTTP/1.1\r\nHost: a\r\n\n", 400, "LF alone");
    add("bare CR in value", withField("X: a\rb"), 400, "control character");
    add("many empty lines", "\r\n\r\n\r\n\r\n\r\n\r\nGET", 400, "empty lines");

    add("lower-case method", withStart("get / HTTP/1.1"), 501, "send GET");
    add("mixed-case method", withStart("Patch / HTTP/1.1"), 501, "send PATCH");
    add("long method", QByteArray(100, 'A'), 501, "longer than");
    add("very long method", withStart(QByteArray(100'000, 'A') + " / HTTP/1.1"), 501,
        "longer than");
    add("control byte in method", withStart("G\x01T / HTTP/1.1"), 400, "not HTTP");
    add("bracket in method", withStart("GET[ / HTTP/1.1"), 400, "not HTTP");
    add("TRACE", withTarget("/", "TRACE"), 501, "TRACE");
    add("CONNECT", withTarget("a:443", "CONNECT"), 501, "CONNECT");

    add("relative target", withTarget("index.html"), 400, "slash");
    add("authority target", withTarget("a:80"), 400, "slash");
    add("asterisk for GET", withTarget("*"), 400, "slash");
    add("fragment", withTarget("/a#b"), 400, "fragment");
    add("foreign scheme", withTarget("ftp://a/"), 400, "slash");
    add("absolute without host", withTarget("http:///a"), 400, "no valid host");
    add("absolute with userinfo", withTarget("http://u:p@a/"), 400, "no valid host");

    add("no Host", "GET / HTTP/1.1\r\n\r\n", 400, "missing");
    add("two Hosts", withField("Host: a"), 400, "more than once");
    add("two Hosts, other case", withField("hOST: b"), 400, "more than once");
    add("empty Host", withHost(""), 400, "not a host name");
    add("Host with userinfo", withHost("u@a"), 400, "not a host name");
    add("Host with path", withHost("a/b"), 400, "not a host name");
    add("Host with space", withHost("a b"), 400, "not a host name");
    add("Host with comma", withHost("a, b"), 400, "not a host name");
    add("Host with word as port", withHost("a:http"), 400, "not a host name");
    add("Host with large port", withHost("a:65536"), 400, "not a host name");
    add("Host with two ports", withHost("a:1:2"), 400, "not a host name");
    add("Host with open bracket", withHost("[::1"), 400, "not a host name");
    add("Host with empty brackets", withHost("[]"), 400, "not a host name");
    add("Host with bytes over 127", withHost("\xc3\xa4"), 400, "not a host name");
    add("Host of port alone", withHost(":80"), 400, "not a host name");
    add("bad Host in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a/b\r\n\r\n", 400, "not a host name");

    add("space before colon", withField("X : 1"), 400, "no valid field name");
    add("no colon", withField("nonsense"), 400, "no colon");
    add("empty name", withField(": 1"), 400, "no valid field name");
    add("space in name", withField("X Y: 1"), 400, "no valid field name");
    add("NUL in name", withField(QByteArray("X\0: 1", 5)), 400, "no valid field name");
    add("bytes over 127 in name", withField("\xc3\xa4: 1"), 400, "no valid field name");
    add("NUL in value", withField(QByteArray("X: a\0b", 6)), 400, "control character");
    add("VT in value", withField("X: a\vb"), 400, "control character");
    add("DEL in value", withField("X: a\x7f"), 400, "control character");
    add("folded field", withField("X: a\r\n b"), 400, "folded");
    add("folded with tab", withField("X: a\r\n\tb"), 400, "folded");
    add("space before first field", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", 400, "before the first");

    add("negative length", withLength("-1"), 400, "Content-Length");
    add("length with plus", withLength("+5"), 400, "Content-Length");
    add("hexadecimal length", withLength("0x5"), 400, "Content-Length");
    add("length list", withLength("5, 10"), 400, "Content-Length");
    add("length list of equals", withLength("5, 5"), 400, "Content-Length");
    add("length with zeros", withLength("005"), 400, "Content-Length");
    add("empty length", withLength(""), 400, "Content-Length");
    add("length of 19 digits", withLength("9999999999999999999"), 400, "Content-Length");
    add("length of 20 digits", withLength("10000000000000000000"), 400, "Content-Length");
    add("length over 64 bits", withLength("18446744073709551621"), 400, "Content-Length");
    add("length with NBSP",
        withLength("\xa0"
                   "5"),
        400, "Content-Length");
    add("length with point", withLength("5.0"), 400, "Content-Length");
    add("two lengths", withLength("5\r\nContent-Length: 6"), 400, "Content-Length");
    add("two equal lengths", withLength("5\r\nContent-Length: 5"), 400, "Content-Length");

    add("length and chunked", withLength("5\r\nTransfer-Encoding: chunked"), 400, "ambiguous");
    add("chunked and length", withCoding("chunked\r\nContent-Length: 5"), 400, "Content-Length");
    add("unknown coding", withCoding("xchunked"), 501, "xchunked");
    add("gzip, chunked", withCoding("gzip, chunked"), 501, "gzip");
    add("chunked, identity", withCoding("chunked, identity"), 400, "does not end");
    add("chunked with VT", withCoding("chunked\v"), 400, "control character");
    add("empty coding", withCoding(""), 400, "does not end");
    add("chunked twice", withCoding("chunked\r\nTransfer-Encoding: chunked"), 400,
        "Transfer-Encoding");
    add("chunked, chunked", withCoding("chunked, chunked"), 501, "Transfer-Encoding");
    add("identity", withCoding("identity"), 501, "identity");
    add("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400, "HTTP/1.0");

    add("chunk size 0x5", withChunks("0x5\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size +5", withChunks("+5\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size -1", withChunks("-1\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size 5_0", withChunks("5_0\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size with space before", withChunks(" 5\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size with space after", withChunks("5 ;a\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size zz", withChunks("zz\r\n\r\n"), 400, "chunk size");
    add("empty chunk size", withChunks("\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size of 17 digits", withChunks("00000000000000005\r\nhello\r\n0\r\n\r\n"), 400,
        "chunk size");
    add("chunk size without end", withChunks(QByteArray(20, 'f')), 400, "chunk size");
    add("chunk without line end", withChunks("5\r\nhello0\r\n\r\n"), 400, "longer than its size");
    add("chunk too long", withChunks("5\r\nhello!\r\n0\r\n\r\n"), 400, "longer than its size");
    add("chunk size with bare LF", withChunks("5\nhello\r\n0\r\n\r\n"), 400, "wrong end");
    add("chunk with bare LF", withChunks("5\r\nhello\n0\r\n\r\n"), 400, "longer than its size");
    add("chunk size with CR X", withChunks("5\rXhello\r\n0\r\n\r\n"), 400, "wrong end");
    add("chunk extension with NUL", withChunks(QByteArray("5;a=\0\r\nhello", 12)), 400,
        "wrong end");
    add("chunk extension without name", withChunks("5;\r\nhello\r\n0\r\n\r\n"), 400, "malformed");
    add("chunk extension of 5 KiB", withChunks("5;" + QByteArray(5000, 'a')), 400, "size line");
    add("last chunk with bare LF", withChunks("0\n\n"), 400, "wrong end");
    add("trailer with bare LF", withChunks("0\r\nX: 1\n\r\n"), 400, "wrong end");
    add("folded trailer", withChunks("0\r\nX: 1\r\n 2\r\n\r\n"), 400, "folded");
    add("trailer without colon", withChunks("0\r\nX\r\n\r\n"), 400, "malformed");
    add("length in trailer", withChunks("0\r\nContent-Length: 5\r\n\r\n"), 400, "malformed");
    add("long trailers", withChunks("0\r\nX: " + QByteArray(9000, 'a')), 431, "trailer");

    add("unknown expectation", withField("Expect: 200-ok"), 417, "200-ok");
    add("long target", withTarget("/" + QByteArray(8 * 1024, 'a')), 414, "target");
    add("endless target", "GET /" + QByteArray(10'000, 'a'), 414, "target");
    add("long field", withField("X: " + QByteArray(9'000, 'a')), 431, "longer than 8192");
    add("endless field", "GET / HTTP/1.1\r\nX: " + QByteArray(9'000, 'a'), 431, "longer than 8192");
    add("long head",
        withField("X: " + QByteArray("a").repeated(8'000)
                  + QByteArray("\r\nX: ").append(QByteArray(8'000, 'a')).repeated(9)),
        431, "together");
    add("many fields", withField(QByteArray("X: 1\r\n").repeated(128) + "X: 1"), 431, "128");
}

void TestFraming::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, remark);
    ListenerFixture server(echo);
    RawClient client(server.port);
    client.send(bytes);
    const RawResponse response = client.readResponse();
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Connection"), "close");
    QCOMPARE(response.header("Content-Type"), "text/plain; charset=utf-8");
    QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
    QVERIFY(client.received().isEmpty()); // what follows is never answered
    client.finishSending();
    QVERIFY(client.waitForClose());
    QVERIFY(server.waitForRecords(1));
    QCOMPARE(server.records.size(), 1);
    const ExchangeRecord &record = server.records.front();
    QCOMPARE(record.outcome, Outcome::Refused);
    QCOMPARE(record.response.status, status);
    QVERIFY2(record.remark.contains(remark), qPrintable(record.remark));
    QCOMPARE(response.body, record.remark.toUtf8() + '\n');
}

void TestFraming::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("content");
    const auto add = [](const char *name, const QByteArray &bytes, const QByteArray &content) {
        QTest::newRow(name) << bytes << content;
    };
    add("plain", withTarget("/"), "GET / ");
    add("empty lines before", "\r\n\r\n" + withTarget("/"), "GET / ");
    add("raw target", withTarget("//a/../%2e%zz?x=%20"), "GET //a/../%2e%zz?x=%20 ");
    add("UTF-8 in target", withTarget("/\xc3\xa4"), "GET /\xc3\xa4 ");
    add("absolute target", withTarget("http://b:80/c?d"), "GET http://b:80/c?d ");
    add("absolute target, other case", withTarget("HTTP://b"), "GET HTTP://b ");
    add("asterisk", withTarget("*", "OPTIONS"), "OPTIONS * ");
    add("PROPFIND", withTarget("/", "PROPFIND"), "PROPFIND / ");
    add("unknown method", withTarget("/", "M-SEARCH"), "M-SEARCH / ");
    add("Host with port", withHost("localhost:8080"), "GET / ");
    add("Host with empty port", withHost("localhost:"), "GET / ");
    add("Host IPv6", withHost("[::1]:80"), "GET / ");
    add("Host with underscore", withHost("a_b.test"), "GET / ");
    add("Host with white space around", withHost(" \t a \t "), "GET / ");
    add("empty value", withField("X:"), "GET / ");
    add("bytes over 127 in value", withField("X: \xc3\xa4"), "GET / ");
    add("tab in value", withField("X: a\tb"), "GET / ");
    add("every token byte", withField("!#$%&'*+-.^_`|~09azAZ: x"), "GET / ");
    add("128 fields", withField(QByteArray("X: 1\r\n").repeated(126) + "X: 1"), "GET / ");
    add("8 KiB target", withTarget("/" + QByteArray(8 * 1024 - 1, 'a')),
        "GET /" + QByteArray(8 * 1024 - 1, 'a') + ' ');
    add("length", withLength("5"), "POST / hello");
    add("length 0", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", "POST / ");
    add("length with white space", withLength("\t5 "), "POST / hello");
    add("chunked", withCoding("chunked"), "POST / hello");
    add("Chunked", withCoding("Chunked"), "POST / hello");
    add("several chunks", withChunks("1\r\na\r\nA\r\n0123456789\r\n0\r\n\r\n"),
        "POST / a0123456789");
    add("chunk size with zeros", withChunks("0005\r\nhello\r\n000\r\n\r\n"), "POST / hello");
    add("chunk extensions", withChunks("5;a;b=c;d=\"e;\\\"\"\r\nhello\r\n0;x\r\n\r\n"),
        "POST / hello");
    add("trailers", withChunks("5\r\nhello\r\n0\r\nX: 1\r\nY: 2\r\n\r\n"), "POST / hello");
    add("no content", withChunks("0\r\n\r\n"), "POST / ");
    add("content on GET", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab", "GET / ab");
}

void TestFraming::accepts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, content);
    ListenerFixture server(echo);
    RawClient client(server.port);
    client.send(bytes + withTarget("/next"));
    const RawResponse response = client.readResponse();
    QCOMPARE(response.body, content);
    QCOMPARE(response.status, 200);
    QCOMPARE(client.readResponse().body, "GET /next ");
    QVERIFY(client.isConnected());
    QCOMPARE(server.records.front().outcome, Outcome::Completed);
}

void TestFraming::acceptsByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, content);
    if (bytes.size() > 1000)
        QSKIP("Long rows are sent in one piece.");
    ListenerFixture server(echo);
    RawClient client(server.port);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        client.send(bytes.mid(i, 1));
        QTRY_COMPARE_WITH_TIMEOUT(server.listener->counters().bytesReceived, i + 1, 1000);
    }
    QCOMPARE(client.readResponse().body, content);
    QVERIFY(client.isConnected());
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
