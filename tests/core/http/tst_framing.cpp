// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wirerows.h"

using namespace Core;
using namespace Testing;

namespace {

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

} // namespace

// Where the content of a request ends: length, chunks, trailers, and what could be read in two ways
// (RFC 9112 sections 6 and 7).
class TestFraming : public QObject
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

void TestFraming::refuses_data()
{
    addRefusedColumns();
    const auto add = addRefused;
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
    add("empty coding", withCoding(""), 400, "not a list");
    add("chunked twice", withCoding("chunked\r\nTransfer-Encoding: chunked"), 400,
        "Transfer-Encoding");
    add("chunked, chunked", withCoding("chunked, chunked"), 400, "chunked twice");
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

    add("word as length", withLength("abc"), 400, "Content-Length");
    add("length -0", withLength("-0"), 400, "Content-Length");
    add("length 00", withLength("00"), 400, "Content-Length");
    add("octal length", withLength("0o5"), 400, "Content-Length");
    add("length 0200", withLength("0200"), 400, "Content-Length");
    add("length with underscore", withLength("5_0"), 400, "Content-Length");
    add("length with space inside", withLength("5 5"), 400, "Content-Length");
    add("length with exponent", withLength("5e1"), 400, "Content-Length");
    add("quoted length", withLength("\"5\""), 400, "Content-Length");
    add("length with semicolon", withLength("5;"), 400, "Content-Length");
    add("length with comma at the end", withLength("5,"), 400, "Content-Length");
    add("length with comma first", withLength(",5"), 400, "Content-Length");
    add("three equal lengths", withLength("5, 5, 5"), 400, "Content-Length");
    add("length of 2^63 - 1", withLength("9223372036854775807"), 400, "Content-Length");
    add("length of 2^63", withLength("9223372036854775808"), 400, "Content-Length");
    add("length of 2^64", withLength("18446744073709551616"), 400, "Content-Length");
    add("length far below zero", withLength("-123456789123456789123456789"), 400, "Content-Length");
    add("length with VT", withLength("5\v"), 400, "Content-Length");
    add("length with NUL", withLength(QByteArray("5\0", 2)), 400, "Content-Length");
    add("length in full-width digits", withLength("\xef\xbc\x95"), 400, "Content-Length");
    add("length with LF inside", withLength("5\n"), 400, "LF alone");
    add("folded length", withLength("\r\n 5"), 400, "folded");
    add("space before colon of length",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\nhello", 400,
        "no valid field name");
    add("good length after bad", withLength("x\r\nContent-Length: 5"), 400, "Content-Length");
    add("bad length with chunked", withLength("-1\r\nTransfer-Encoding: chunked"), 400,
        "Content-Length");
    add("bad length of GET", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n", 400,
        "Content-Length");
    add("bad length in HTTP/1.0", "POST / HTTP/1.0\r\nContent-Length: 5x\r\n\r\nhello", 400,
        "Content-Length");

    add("length and unknown coding", withLength("5\r\nTransfer-Encoding: xchunked"), 400,
        "ambiguous");
    add("length and identity", withLength("5\r\nTransfer-Encoding: identity"), 400, "ambiguous");
    add("length and empty coding", withLength("5\r\nTransfer-Encoding:"), 400, "ambiguous");
    add("length and chunked twice", withLength("5\r\nTransfer-Encoding: chunked, chunked"), 400,
        "ambiguous");
    add("length 0 and chunked", withLength("0\r\nTransfer-Encoding: chunked"), 400, "ambiguous");
    add("chunked and length, GET",
        "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", 400,
        "Content-Length");
    add("chunked and length in HTTP/1.0",
        "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400,
        "Content-Length");
    add("gzip", withCoding("gzip"), 501, "gzip");
    add("chunk", withCoding("chunk"), 501, "not supported");
    add("chunkedx", withCoding("chunkedx"), 501, "not supported");
    add("identity, chunked", withCoding("identity, chunked"), 501, "not supported");
    add("chunked, gzip", withCoding("chunked, gzip"), 400, "does not end");
    add("chunked with comma", withCoding("chunked,"), 400, "not a list");
    add("comma with chunked", withCoding(", chunked"), 400, "not a list");
    add("chunked with parameter", withCoding("chunked;a=b"), 400, "not a list");
    add("chunked in quotes", withCoding("\"chunked\""), 400, "not a list");
    add("chunked in braces", withCoding("{chunked}"), 400, "not a list");
    add("chunked with space inside", withCoding("chun ked"), 400, "not a list");
    add("chunked with umlaut", withCoding("ch\xc3\xbcnked"), 400, "not a list");
    add("chunked with NBSP", withCoding("chunked\xa0"), 400, "not a list");
    add("chunked with FF", withCoding("chunked\f"), 400, "control character");
    add("chunked with NUL", withCoding(QByteArray("chunked\0", 8)), 400, "control character");
    add("chunked after VT", withCoding("\vchunked"), 400, "control character");
    add("folded coding", withCoding("\r\n chunked"), 400, "folded");
    add("coding folded at the end", withCoding("chunked\r\n "), 400, "folded");
    add("chunked and identity in two", withCoding("chunked\r\nTransfer-Encoding: identity"), 400,
        "Transfer-Encoding");
    add("identity and chunked in two", withCoding("identity\r\nTransfer-Encoding: chunked"), 400,
        "Transfer-Encoding");
    add("chunked and nothing in two", withCoding("chunked\r\nTransfer-Encoding:"), 400,
        "Transfer-Encoding");
    add("space before colon of coding",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400,
        "no valid field name");
    add("chunked in HTTP/1.0, kept",
        "POST / HTTP/1.0\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400, "HTTP/1.0");

    add("chunk size with tab before", withChunks("\t5\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size with space at the end", withChunks("5 \r\nhello\r\n0\r\n\r\n"), 400,
        "chunk size");
    add("chunk size with tab at the end", withChunks("5\t\r\nhello\r\n0\r\n\r\n"), 400,
        "chunk size");
    add("chunk size with point", withChunks("5.0\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size with comma", withChunks("5,\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size with h", withChunks("5h\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size with NBSP", withChunks("5\xa0\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("chunk size with NUL", withChunks(QByteArray("5\0\r\nhello\r\n0\r\n\r\n", 16)), 400,
        "chunk size");
    add("chunk size of 2^64 - 1", withChunks("FFFFFFFFFFFFFFFF\r\nhello"), 400, "too large");
    add("chunk size of 2^63 - 1", withChunks("7FFFFFFFFFFFFFFF\r\nhello"), 400, "too large");
    add("chunk size over 64 bits", withChunks("FFFFFFFFFFFFFFFF0\r\nhello"), 400, "chunk size");
    add("chunk size that wraps to 5", withChunks("10000000000000005\r\nhello"), 400, "chunk size");
    add("chunk size of 32 digits", withChunks(QByteArray(31, '0') + "5\r\nhello\r\n"), 400,
        "chunk size");
    add("second chunk size bad", withChunks("5\r\nhello\r\nzz\r\n\r\n"), 400, "chunk size");
    add("chunk size in braces", withChunks("{5}\r\nhello\r\n0\r\n\r\n"), 400, "chunk size");
    add("content without chunks", withChunks("hello"), 400, "chunk size");
    add("chunk with XX for its line end", withChunks("5\r\nhelloXX0\r\n\r\n"), 400,
        "longer than its size");
    add("chunk with CR X for its line end", withChunks("5\r\nhello\rX0\r\n\r\n"), 400,
        "longer than its size");
    add("chunk too short", withChunks("6\r\nhello\r\n0\r\n\r\n"), 400, "longer than its size");
    add("chunk size with CR CR LF", withChunks("5\r\r\nhello\r\n0\r\n\r\n"), 400, "wrong end");
    add("chunk extension with LF", withChunks("5;a\nhello\r\n0\r\n\r\n"), 400, "wrong end");
    add("chunk extension with CR", withChunks("5;a\rb\r\nhello\r\n0\r\n\r\n"), 400, "wrong end");
    add("chunk extension with DEL", withChunks("5;a\x7f\r\nhello\r\n0\r\n\r\n"), 400, "wrong end");
    add("chunk extension with umlaut", withChunks("5;\xc3\xa4\r\nhello\r\n0\r\n\r\n"), 400,
        "extension is malformed");
    add("chunk extension without value", withChunks("5;a=\r\nhello\r\n0\r\n\r\n"), 400,
        "extension is malformed");
    add("chunk extension of value alone", withChunks("5;=a\r\nhello\r\n0\r\n\r\n"), 400,
        "extension is malformed");
    add("chunk extension with open quote", withChunks("5;a=\"\r\nhello\r\n0\r\n\r\n"), 400,
        "extension is malformed");
    add("chunk extension with quote over the line", withChunks("5;a=\"x\r\ny\"\r\nhello\r\n"), 400,
        "extension is malformed");
    add("chunk extension with white space", withChunks("5; a = b\r\nhello\r\n0\r\n\r\n"), 400,
        "extension is malformed");
    add("chunk extension with two semicolons", withChunks("5;;a\r\nhello\r\n0\r\n\r\n"), 400,
        "extension is malformed");
    add("last chunk's extension malformed", withChunks("0;\r\n\r\n"), 400,
        "extension is malformed");
    add("chunk extension of 64 KiB", withChunks("5;a=" + QByteArray(65536, 'a') + "\r\nhello"), 400,
        "size line");
    add("chunk extensions of 9 KiB together",
        withChunks(QByteArray("1;" + QByteArray(3000, 'a') + "\r\nx\r\n").repeated(3)
                   + "0\r\n\r\n"),
        400, "8192 bytes together");
    add("many short chunk extensions",
        withChunks(QByteArray("1;a=b\r\nx\r\n").repeated(3000) + "0\r\n\r\n"), 400,
        "8192 bytes together");
    add("last chunk with CR alone", withChunks("0\rX"), 400, "wrong end");
    add("LF after the last chunk", withChunks("0\r\n\n"), 400, "wrong end");
    add("X after the last chunk", withChunks("0\r\nX\r\n\r\n"), 400, "malformed");
    add("trailer with NUL", withChunks(QByteArray("0\r\nX: \0\r\n\r\n", 11)), 400, "wrong end");
    add("trailer with space before colon", withChunks("0\r\nX : 1\r\n\r\n"), 400, "malformed");
    add("trailer with empty name", withChunks("0\r\n: 1\r\n\r\n"), 400, "malformed");
    add("trailer with umlaut in name", withChunks("0\r\n\xc3\xa4: 1\r\n\r\n"), 400, "malformed");
    add("coding in trailer", withChunks("0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400,
        "malformed");
    add("request as trailer", withChunks("0\r\nGET / HTTP/1.1\r\n\r\n"), 400, "malformed");
    add("endless trailers", withChunks("0\r\n" + QByteArray("X: 1\r\n").repeated(2000)), 431,
        "trailer");
}

void TestFraming::accepts_data()
{
    addAcceptedColumns();
    const auto add = addAccepted;
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
    add("chunk size in capitals", withChunks("A\r\nhelloworld\r\n0\r\n\r\n"), "POST / helloworld");
    add("chunk size in small letters", withChunks("a\r\nhelloworld\r\n0\r\n\r\n"),
        "POST / helloworld");
    add("chunk size of 16 digits", withChunks("0000000000000005\r\nhello\r\n0\r\n\r\n"),
        "POST / hello");
    add("content that looks like a chunk", withChunks("5\r\n0\r\n\r\n\r\n0\r\n\r\n"),
        "POST / 0\r\n\r\n");
    add("semicolon in a quoted extension", withChunks("5;a=\"b;c\"\r\nhello\r\n0\r\n\r\n"),
        "POST / hello");
    add("quoted pairs in an extension", withChunks("5;a=\"\\\\\"\r\nhello\r\n0\r\n\r\n"),
        "POST / hello");
    add("extensions of 4 KiB",
        withChunks("5;a=" + QByteArray(4000, 'a') + "\r\nhello\r\n0\r\n\r\n"), "POST / hello");
    add("10,000 chunks of one byte",
        withChunks(QByteArray("1\r\nx\r\n").repeated(10'000) + "0\r\n\r\n"),
        "POST / " + QByteArray(10'000, 'x'));
    add("Host in trailer", withChunks("5\r\nhello\r\n0\r\nHost: evil\r\n\r\n"), "POST / hello");
    add("secret in trailer", withChunks("5\r\nhello\r\n0\r\nAuthorization: x\r\n\r\n"),
        "POST / hello");
    add("chunked on GET",
        "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
        "GET / x");
    add("chunked on DELETE",
        "DELETE / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
        "DELETE / x");
    add("coding after a tab", withCoding("\tchunked"), "POST / hello");
    add("coding before white space", withCoding("chunked \t"), "POST / hello");
    add("coding's name in capitals",
        "POST / HTTP/1.1\r\nHost: a\r\nTRANSFER-ENCODING: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "POST / hello");
    add("POST without content", "POST / HTTP/1.1\r\nHost: a\r\n\r\n", "POST / ");
    add("content that is a request", withLength("5").chopped(5) + "GET /", "POST / GET /");
    add("content on OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab",
        "OPTIONS * ab");
    add("range on POST",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nRange: bytes=0-1\r\n\r\nhello",
        "POST / hello");
    add("upgrade by POST",
        "POST / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
        "POST / ");
    add("empty line after content", withLength("5") + "\r\n", "POST / hello");
}

QTEST_GUILESS_MAIN(TestFraming)
#include "tst_framing.moc"
