// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wirerows.h"

using namespace Core;
using namespace Testing;

// Header fields: their syntax, Host, Expect, and how many and long they may be (RFC 9112 section
// 5).
class TestFields : public QObject
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

void TestFields::refuses_data()
{
    addRefusedColumns();
    const auto add = addRefused;
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

    add("tab before colon", withField("X\t: 1"), 400, "no valid field name");
    add("tab in name", withField("X\tY: 1"), 400, "no valid field name");
    add("brackets in name", withField("X[]: 1"), 400, "no valid field name");
    add("parentheses in name", withField("(X): 1"), 400, "no valid field name");
    add("quotes in name", withField("\"X\": 1"), 400, "no valid field name");
    add("comma in name", withField("X,Y: 1"), 400, "no valid field name");
    add("semicolon in name", withField("X;Y: 1"), 400, "no valid field name");
    add("slash in name", withField("X/Y: 1"), 400, "no valid field name");
    add("at sign in name", withField("X@Y: 1"), 400, "no valid field name");
    add("DEL in name", withField("X\x7f: 1"), 400, "no valid field name");
    add("NBSP in name", withField("X\xc2\xa0: 1"), 400, "no valid field name");
    add("CR in name", withField("X\rY: 1"), 400, "no valid field name");
    add("colon alone", withField(":"), 400, "no valid field name");
    add("request line as field", withField("GET / HTTP/1.1"), 400, "no colon");
    add("BEL in value", withField("X: a\ab"), 400, "control character");
    add("FF in value", withField("X: a\fb"), 400, "control character");
    add("ESC in value", withField("X: \x1b[31m"), 400, "control character");
    add("SOH in value", withField("X: \x01"), 400, "control character");
    add("NUL as value", withField(QByteArray("X: \0", 4)), 400, "control character");
    add("NUL at the end of value", withField(QByteArray("X: a\0", 5)), 400, "control character");
    add("NUL in Cookie", withField(QByteArray("Cookie: a=b\0c", 13)), 400, "control character");
    add("CR at the end of value", withField("X: a\r"), 400, "control character");
    add("CR first in value", withField("X: \ra"), 400, "control character");
    add("folded over three lines", withField("X: a\r\n b\r\n c"), 400, "folded");
    add("folded empty line", withField("X: a\r\n "), 400, "folded");
    add("folded with nothing", withField("X:\r\n b"), 400, "folded");
    add("folded at the first field", "GET / HTTP/1.1\r\n \r\nHost: a\r\n\r\n", 400,
        "before the first");
    add("tab before the first field", "GET / HTTP/1.1\r\n\tX: 1\r\nHost: a\r\n\r\n", 400,
        "before the first");
    add("LF in value", withField("X: a\nb"), 400, "LF alone");
    add("LF before the empty line", "GET / HTTP/1.1\r\nHost: a\r\nX: 1\n\r\n", 400, "LF alone");
    add("CR LF CR LF split by CR", "GET / HTTP/1.1\r\nHost: a\r\n\rX: 1\r\n\r\n", 400,
        "no valid field name");

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

    add("Host without value", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400, "not a host name");
    add("Host of white space", withHost(" \t "), 400, "not a host name");
    add("Host with query", withHost("a?b"), 400, "not a host name");
    add("Host with fragment", withHost("a#b"), 400, "not a host name");
    add("Host with backslash", withHost("a\\b"), 400, "not a host name");
    add("Host with quotes", withHost("\"a\""), 400, "not a host name");
    add("Host with angle brackets", withHost("<script>"), 400, "not a host name");
    add("Host with scheme", withHost("http://a"), 400, "not a host name");
    add("Host with negative port", withHost("a:-1"), 400, "not a host name");
    add("Host with plus in port", withHost("a:+1"), 400, "not a host name");
    add("Host with long port", withHost("a:000080"), 400, "not a host name");
    add("Host with bare IPv6", withHost("::1"), 400, "not a host name");
    add("Host with a word in brackets", withHost("[a]"), 400, "not a host name");
    add("Host with bytes after brackets", withHost("[::1]a"), 400, "not a host name");
    add("Host with broken escape", withHost("a%zz"), 400, "not a host name");
    add("Host with cut escape", withHost("a%4"), 400, "not a host name");
    add("Host with two names", withHost("a\tb"), 400, "not a host name");
    add("Host with password", withHost("u:p@a"), 400, "not a host name");
    add("Host with escape sequence", withHost("a\x1b[31m"), 400, "control character");
    add("Host with NUL", withHost(QByteArray("a\0b", 3)), 400, "control character");
    add("Host with white space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400,
        "no valid field name");
    add("folded Host", withHost("a\r\n b"), 400, "folded");
    add("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", 400,
        "more than once");
    add("absolute target without Host", "GET http://a/ HTTP/1.1\r\n\r\n", 400, "missing");
    add("second Host after other fields", withField("X: 1\r\nHOST: a"), 400, "more than once");
    add("HTTP/1.2 without Host", "GET / HTTP/1.2\r\n\r\n", 400, "missing");

    add("unknown expectation", withField("Expect: 200-ok"), 417, "200-ok");
    add("long field", withField("X: " + QByteArray(9'000, 'a')), 431, "longer than 8192");
    add("endless field", "GET / HTTP/1.1\r\nX: " + QByteArray(9'000, 'a'), 431, "longer than 8192");
    add("long head",
        withField("X: " + QByteArray("a").repeated(8'000)
                  + QByteArray("\r\nX: ").append(QByteArray(8'000, 'a')).repeated(9)),
        431, "together");
    add("many fields", withField(QByteArray("X: 1\r\n").repeated(128) + "X: 1"), 431, "128");
    add("long field name", withField(QByteArray(100'000, 'a') + ": x"), 431, "longer than 8192");
    add("100 KB value", withField("X: " + QByteArray(100'000, 'b')), 431, "longer than 8192");
    add("10,000 fields", withField(QByteArray("X: 1\r\n").repeated(10'000) + "X: 1"), 431, "128");
    add("10,000 empty names", withField(QByteArray(":\r\n").repeated(10'000)), 431, "128");
    add("endless white space", "GET / HTTP/1.1\r\nX: " + QByteArray(9'000, ' '), 431,
        "longer than 8192");
    add("empty expectation", withField("Expect:"), 417, "cannot be met");
    add("two expectations", withField("Expect: 100-continue, x"), 417, "cannot be met");
    add("expectation twice", withField("Expect: 100-continue\r\nExpect: 100-continue"), 417,
        "cannot be met");
    add("expectation with parameter", withField("Expect: 100-continue;q=1"), 417, "cannot be met");
}

void TestFields::accepts_data()
{
    addAcceptedColumns();
    const auto add = addAccepted;
    add("empty value", withField("X:"), "GET / ");
    add("bytes over 127 in value", withField("X: \xc3\xa4"), "GET / ");
    add("tab in value", withField("X: a\tb"), "GET / ");
    add("every token byte", withField("!#$%&'*+-.^_`|~09azAZ: x"), "GET / ");
    add("value of white space", withField("X: \t "), "GET / ");
    add("no white space after colon", withField("X:1"), "GET / ");
    add("tabs around value", withField("X:\t1\t"), "GET / ");
    add("Latin-1 in value", withField("X: \xe4\xff"), "GET / ");
    add("colons in value", withField("X: :a:b:"), "GET / ");
    add("name of a digit", withField("1: x"), "GET / ");
    add("same field twice", withField("X: 1\r\nx: 2"), "GET / ");
    add("two types", withField("Content-Type: a/b\r\nContent-Type: c/d"), "GET / ");
    add("open quote", withField("Cookie: a=\"b; c"), "GET / ");
    add("nonsense to accept", withField("Accept: application/x-nonsense"), "GET / ");
    add("broken range", withField("Range: bytes=abc-xyz"), "GET / ");
    add("upgrade to WebSocket",
        withField("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="),
        "GET / ");
    add("upgrade without Connection", withField("Upgrade: websocket"), "GET / ");
    add("upgrade to HTTP/2",
        withField("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                  "HTTP2-Settings: AAMAAABkAAQAAP__"),
        "GET / ");
    add("upgrade to nothing known", withField("Connection: upgrade\r\nUpgrade: made-up/1"),
        "GET / ");
    add("connection option unknown", withField("Connection: foo"), "GET / ");
    add("connection options empty", withField("Connection:"), "GET / ");
    add("keep-alive", withField("Connection: keep-alive"), "GET / ");
    add("trailers wanted", withField("TE: trailers\r\nTrailer: X"), "GET / ");
    add("expectation without content", withField("Expect: 100-continue"), "GET / ");
    add("names that look like others", withField("Content_Length: 5\r\nTransfer_Encoding: chunked"),
        "GET / ");
    add("8 KiB field", withField("X: " + QByteArray(8 * 1024 - 3, 'a')), "GET / ");
    add("101 fields", withField(QByteArray("X: 1\r\n").repeated(99) + "X: 1"), "GET / ");
    add("Host with port", withHost("localhost:8080"), "GET / ");
    add("Host with empty port", withHost("localhost:"), "GET / ");
    add("Host IPv6", withHost("[::1]:80"), "GET / ");
    add("Host with underscore", withHost("a_b.test"), "GET / ");
    add("Host with white space around", withHost(" \t a \t "), "GET / ");
    add("Host IPv4", withHost("127.0.0.1:8080"), "GET / ");
    add("Host IPv6 with zone", withHost("[fe80::1%25eth0]"), "GET / ");
    add("Host with final point", withHost("a.example."), "GET / ");
    add("Host with escape", withHost("a%20b"), "GET / ");
    add("Host in punycode", withHost("xn--mnchen-3ya.example"), "GET / ");
    add("Host with every other byte", withHost("a!$&'()*+;=~"), "GET / ");
    add("Host of 300 bytes", withHost(QByteArray(300, 'a')), "GET / ");
    add("Host after a tab", "GET / HTTP/1.1\r\nhOSt:\ta\r\nempty:\r\n\r\n", "GET / ");
    add("Host without white space", "GET / HTTP/1.1\r\nHost:a\r\n\r\n", "GET / ");
    add("other host than the target's", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET http://b/ ");
    add("128 fields", withField(QByteArray("X: 1\r\n").repeated(126) + "X: 1"), "GET / ");
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
