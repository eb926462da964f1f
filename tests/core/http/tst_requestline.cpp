// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wirerows.h"

using namespace Core;
using namespace Testing;

// The first line of a request: method, target, version, and what is none (RFC 9112 section 3).
class TestRequestLine : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses() { checkRefused(); }
    void accepts_data();
    void accepts() { checkAccepted(); }
    void acceptsByteByByte_data() { accepts_data(); }
    void acceptsByteByByte() { checkAcceptedByteByByte(); }
};

void TestRequestLine::refuses_data()
{
    addRefusedColumns();
    const auto add = addRefused;
    add("TLS hello", QByteArray::fromHex("16030100f1010000ed0303aabbcc"), 400, "not HTTP but TLS");
    add("TLS hello with line feed", QByteArray::fromHex("16030100f1010000ed030a0a0a0a"), 400,
        "not HTTP");
    add("binary", QByteArray::fromHex("80808080"), 400, "not HTTP");
    add("SSH", "SSH-2.0-OpenSSH_9.2\r\n\r\n", 400, "does not end with HTTP/1.1");
    add("NUL first", QByteArray("\0GET / HTTP/1.1\r\n\r\n", 19), 400, "not HTTP");
    add("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "HTTP/2.0");
    add("HTTP/9.9", withStart("GET / HTTP/9.9"), 505, "HTTP/9.9");
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
    add("long method", withStart(QByteArray(65, 'A') + " / HTTP/1.1"), 501, "longer than 64");
    add("method of 256 bytes", withStart(QByteArray(256, 'A') + " / HTTP/1.1"), 501,
        "longer than 64");
    add("very long method", withStart(QByteArray(100'000, 'A') + " / HTTP/1.1"), 400, "not HTTP");
    add("endless word", QByteArray(257, 'A'), 400, "not HTTP");
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

    // HTTP/0.9 and what else ends its first line too early: refused at once.
    add("HTTP/0.9 request", "GET /\r\n", 400, "does not end with HTTP/1.1");
    add("space but no version", "GET / \r\n", 400, "does not end with HTTP/1.1");
    add("white space alone", "   \r\n\r\n", 400, "not HTTP");
    add("leading tab", withStart("\tGET / HTTP/1.1"), 400, "not HTTP");
    add("leading LF", "\n" + withTarget("/"), 400, "LF alone");
    add("leading CR", "\r" + withTarget("/"), 400, "not HTTP");
    add("words before", withStart("Extra lineGET / HTTP/1.1"), 400, "space");
    add("tab after method", withStart("GET\t/ HTTP/1.1"), 400, "not HTTP");
    add("tab before version", withStart("GET /\tHTTP/1.1"), 400, "HTTP/1.1");
    add("two spaces before version", withStart("GET /  HTTP/1.1"), 400, "space");
    add("space after version", withStart("GET / HTTP/1.1 "), 400, "HTTP/1.1");
    add("CR alone as line end", "GET / HTTP/1.1\rHost: a\r\n\r\n", 400, "by an LF");
    add("two CR", "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n", 400, "by an LF");
    add("CR before the first field", "GET / HTTP/1.1\r\n\rHost: a\r\n\r\n", 400,
        "no valid field name");
    add("nine empty lines", QByteArray("\r\n").repeated(9) + withTarget("/"), 400, "empty lines");
    add("random bytes", QByteArray::fromHex("8e01ff0a7c3300d2"), 400, "not HTTP");
    add("SMTP", "EHLO example.org\r\n", 400, "does not end with HTTP/1.1");
    add("JSON", "{\"jsonrpc\": \"2.0\"}\r\n", 400, "not HTTP");
    add("Redis", "*1\r\n$4\r\nPING\r\n", 400, "does not end");
    add("SOCKS 5", QByteArray::fromHex("050100"), 400, "not HTTP");
    add("PROXY protocol", "PROXY TCP4 1.2.3.4 1.2.3.4 1 2\r\n" + withTarget("/"), 400, "HTTP/1.1");
    add("an answer", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 400, "not HTTP");

    add("HTTP/1", withStart("GET / HTTP/1"), 400, "does not end with HTTP/1.1");
    add("HTTP/01.01", withStart("GET / HTTP/01.01"), 400, "does not end with HTTP/1.1");
    add("HTTP/ 1.1", withStart("GET / HTTP/ 1.1"), 400, "does not end with HTTP/1.1");
    add("HTTP/-1.1", withStart("GET / HTTP/-1.1"), 400, "does not end with HTTP/1.1");
    add("HTTP/1,1", withStart("GET / HTTP/1,1"), 400, "does not end with HTTP/1.1");
    add("HTTP/.1", withStart("GET / HTTP/.1"), 400, "does not end with HTTP/1.1");
    add("HTTP/1.", withStart("GET / HTTP/1."), 400, "does not end with HTTP/1.1");
    add("HTTP/1.1.1", withStart("GET / HTTP/1.1.1"), 400, "does not end with HTTP/1.1");
    add("HTTP 1.1", withStart("GET / HTTP 1.1"), 400, "does not end with HTTP/1.1");
    add("HTTPS/1.1", withStart("GET / HTTPS/1.1"), 400, "does not end with HTTP/1.1");
    add("XHTTP/1.1", withStart("GET / XHTTP/1.1"), 400, "does not end with HTTP/1.1");
    add("ICE/1.0", withStart("SOURCE / ICE/1.0"), 400, "does not end with HTTP/1.1");
    add("RTSP/1.0", withStart("DESCRIBE rtsp://a RTSP/1.0"), 400, "does not end");
    add("full-width digit in version", withStart("GET / HTTP/1.\xef\xbc\x91"), 400, "HTTP/1.1");
    add("HTTP/0.0", withStart("GET / HTTP/0.0"), 505, "HTTP/0.0");
    add("HTTP/2.0", withStart("GET / HTTP/2.0"), 505, "HTTP/2.0");
    add("HTTP/3.0", withStart("GET / HTTP/3.0"), 505, "HTTP/3.0");

    add("empty method", withStart(" / HTTP/1.1"), 400, "not HTTP");
    add("slash in method", withStart("G/T / HTTP/1.1"), 400, "not HTTP");
    add("parenthesis in method", withStart("G(T / HTTP/1.1"), 400, "not HTTP");
    add("colon in method", withStart("GET: / HTTP/1.1"), 400, "not HTTP");
    add("quote in method", withStart("\"GET\" / HTTP/1.1"), 400, "not HTTP");
    add("bytes over 127 in method", withStart("G\xc3\x8bT / HTTP/1.1"), 400, "not HTTP");
    add("NUL in method", withStart(QByteArray("GE\0T / HTTP/1.1", 15)), 400, "not HTTP");
    add("DEL in method", withStart("GE\x7fT / HTTP/1.1"), 400, "not HTTP");
    add("lower-case trace", withTarget("/", "post"), 501, "send POST");
    add("TRACE with content", "TRACE / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", 501,
        "TRACE");
    add("TRACE with secrets", "TRACE / HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n\r\n", 501,
        "TRACE");
    add("CONNECT with a path", withTarget("/", "CONNECT"), 501, "CONNECT");

    add("empty target", withTarget(""), 400, "no target");
    add("query alone", withTarget("?x"), 400, "slash");
    add("backslash first", withTarget("\\a"), 400, "slash");
    add("two words", withTarget("/a /b"), 400, "%20");
    add("bytes over 127 in target", withTarget("/caf\xc3\xa9"), 400, "percent-encoded");
    add("Latin-1 in target", withTarget("/caf\xe9"), 400, "percent-encoded");
    add("overlong UTF-8 in target", withTarget("/\xc0\xaf"), 400, "percent-encoded");
    add("bytes over 127 in query", withTarget("/?q=\xc3\xa9"), 400, "percent-encoded");
    add("DEL in target", withTarget("/a\x7f"), 400, "control character");
    add("VT in target", withTarget("/a\vb"), 400, "control character");
    add("CR in target", withTarget("/a\rb"), 400, "HTTP/1.1");
    add("escape sequence in target", withTarget("/\x1b[31m"), 400, "control character");
    add("fragment alone", withTarget("/#"), 400, "fragment");
    add("fragment after query", withTarget("/?a#b"), 400, "fragment");
    add("asterisk for POST", withTarget("*", "POST"), 400, "slash");
    add("asterisk and more", withTarget("*a", "OPTIONS"), 400, "slash");
    add("authority for OPTIONS", withTarget("a:80", "OPTIONS"), 400, "slash");
    add("absolute with bad port", withTarget("http://a:99999/"), 400, "no valid host");
    add("absolute with word as port", withTarget("http://a:x/"), 400, "no valid host");
    add("absolute without slashes", withTarget("http:/a"), 400, "slash");
    add("absolute with backslashes", withTarget("http:\\\\a\\"), 400, "slash");
    add("absolute with open bracket", withTarget("http://[::1/"), 400, "no valid host");
    add("absolute with space", withTarget("http://a b/"), 400, "%20");
    add("javascript scheme", withTarget("javascript:alert(1)"), 400, "slash");
    add("file scheme", withTarget("file:///etc/passwd"), 400, "slash");
    add("long target", withTarget("/" + QByteArray(8 * 1024, 'a')), 414, "target");
    add("endless target", "GET /" + QByteArray(10'000, 'a'), 414, "target");
}

void TestRequestLine::accepts_data()
{
    addAcceptedColumns();
    const auto add = addAccepted;
    add("plain", withTarget("/"), "GET / ");
    add("empty lines before", "\r\n\r\n" + withTarget("/"), "GET / ");
    add("raw target", withTarget("//a/../%2e%zz?x=%20"), "GET //a/../%2e%zz?x=%20 ");
    add("absolute target", withTarget("http://b:80/c?d"), "GET http://b:80/c?d ");
    add("absolute target, other case", withTarget("HTTP://b"), "GET HTTP://b ");
    add("asterisk", withTarget("*", "OPTIONS"), "OPTIONS * ");
    add("PROPFIND", withTarget("/", "PROPFIND"), "PROPFIND / ");
    add("unknown method", withTarget("/", "M-SEARCH"), "M-SEARCH / ");
    add("one empty line before", "\r\n" + withTarget("/"), "GET / ");
    add("four empty lines before", QByteArray("\r\n").repeated(4) + withTarget("/"), "GET / ");
    add("HTTP/1.2", withStart("GET / HTTP/1.2"), "GET / ");
    add("HTTP/1.9", withStart("GET / HTTP/1.9"), "GET / ");
    add("absolute target without path", withTarget("http://a?q"), "GET http://a?q ");
    add("absolute https target", withTarget("https://a/"), "GET https://a/ ");
    add("absolute target with IPv6", withTarget("http://[::1]:80/"), "GET http://[::1]:80/ ");
    add("absolute target for POST", withTarget("http://a/", "POST"), "POST http://a/ ");
    add("asterisk as path", withTarget("/*"), "GET /* ");
    add("every URI byte", withTarget("/-._~!$&'()*+,;=:@%41?/?"), "GET /-._~!$&'()*+,;=:@%41?/? ");
    add("bytes that browsers send as they are", withTarget("/|[]^{}\"<>`\\"),
        "GET /|[]^{}\"<>`\\ ");
    add("NUL as an escape", withTarget("/%00"), "GET /%00 ");
    add("line end as an escape", withTarget("/%0d%0aX:%20y"), "GET /%0d%0aX:%20y ");
    add("question mark alone", withTarget("/?"), "GET /? ");
    add("every token byte as method", withTarget("/", "!#$%&'*+-.^_`|~09azAZ"),
        "!#$%&'*+-.^_`|~09azAZ / ");
    add("method of 64 bytes", withTarget("/", QByteArray(64, 'A')), QByteArray(64, 'A') + " / ");
    add("DELETE", withTarget("/", "DELETE"), "DELETE / ");
    add("QUERY", withTarget("/", "QUERY"), "QUERY / ");
    add("8 KiB target", withTarget("/" + QByteArray(8 * 1024 - 1, 'a')),
        "GET /" + QByteArray(8 * 1024 - 1, 'a') + ' ');
}

QTEST_GUILESS_MAIN(TestRequestLine)
#include "tst_requestline.moc"
