// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/exchangetext.h"
#include "support/records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Gui::ExchangeText;
using Testing::makeRecord;

class tst_ExchangeText final : public QObject
{
    Q_OBJECT

private slots:
    void showsHeadsAsSent();
    void showsUnsafeHeadsEscaped();
    void showsRefusedHeadsAsTheyCame();
    void showsNothingWhereNothingWas();
    void tellsTheEnd();
    void findsTheUrl();
    void showsTheMediaType();
    void namesTheClient();
};

void tst_ExchangeText::showsHeadsAsSent()
{
    Core::ExchangeRecord record = makeRecord(7);
    record.request.version = Core::HttpVersion::Http10;
    record.request.headers = {{"hOsT", "a"}, {"Accept", ""}, {"X-A", "1"}, {"x-a", "2\t3"}};
    QCOMPARE(ExchangeText::requestHead(record),
             u"GET /item/7?q=1 HTTP/1.0\nhOsT: a\nAccept: \nX-A: 1\nx-a: 2\t3\n"_s);
    record.response = {404, {{"B", "1"}, {"a", "2"}}, {}};
    QCOMPARE(ExchangeText::responseHead(record), u"HTTP/1.1 404 Not Found\nB: 1\na: 2\n"_s);
    record.response.reason = "Nope";
    QCOMPARE(ExchangeText::responseHead(record), u"HTTP/1.1 404 Nope\nB: 1\na: 2\n"_s);
}

void tst_ExchangeText::showsUnsafeHeadsEscaped()
{
    Core::ExchangeRecord record = makeRecord(7);
    record.request.target = "/\x1b]0;x\x07";
    record.request.headers = {{"User-Agent", "<img src=x>\xe2\x80\xae\xff"}};
    QCOMPARE(ExchangeText::requestHead(record),
             u"GET /\\x1b]0;x\\x07 HTTP/1.1\nUser-Agent: <img src=x>\\u{202e}\\xff\n"_s);
}

void tst_ExchangeText::showsRefusedHeadsAsTheyCame()
{
    Core::ExchangeRecord record = makeRecord(7);
    record.outcome = Core::Outcome::Refused;
    record.remark = u"A line ends with LF alone."_s;
    record.section = "RFC 9112 section 2.2";
    record.rawHead = "GET / HTTP/1.1\r\nA: \x1b[1m\nB: \r2\r\n\xff";
    record.requestHeadBytes = record.rawHead.size();
    QCOMPARE(ExchangeText::requestHead(record),
             u"GET / HTTP/1.1\nA: \\x1b[1m\\x0a\nB: \\x0d2\n\\xff"_s);
    QVERIFY(ExchangeText::ending(record).contains(u"RFC 9112 section 2.2"_s));
    record.requestHeadBytes += 1;
    QVERIFY(ExchangeText::requestHead(record).endsWith(u'…'));
}

void tst_ExchangeText::showsNothingWhereNothingWas()
{
    Core::ExchangeRecord record;
    record.response.status = 0;
    QVERIFY(ExchangeText::requestHead(record).isEmpty());
    QVERIFY(ExchangeText::responseHead(record).isEmpty());
    QVERIFY(ExchangeText::client(record).isEmpty());
    QVERIFY(!ExchangeText::url(record, {}).isValid());
}

void tst_ExchangeText::tellsTheEnd()
{
    Core::ExchangeRecord record = makeRecord(1);
    QCOMPARE(ExchangeText::ending(record), u"Answered in full. Answered by index.html."_s);
    record.answeredBy.clear();
    record.outcome = Core::Outcome::CutByStop;
    record.remark = u"Grace time over."_s;
    QCOMPARE(ExchangeText::ending(record),
             u"Cut because the server was stopped. Grace time over."_s);
    QCOMPARE(ExchangeText::note(record), u"Grace time over."_s);
    record.remark.clear();
    QCOMPARE(ExchangeText::note(record), u"cut by stop"_s);
}

void tst_ExchangeText::showsTheMediaType()
{
    Core::ExchangeRecord record = makeRecord(1);
    record.response.headers = {{"Content-Type", "image/png"}};
    QCOMPARE(ExchangeText::mediaType(record), u"image/png"_s);
    record.response.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    QCOMPARE(ExchangeText::mediaType(record), u"text/html"_s);
    record.response.headers = {};
    QVERIFY(ExchangeText::mediaType(record).isEmpty());
}

void tst_ExchangeText::findsTheUrl()
{
    Core::ExchangeRecord record = makeRecord(1);
    record.request.target = "/a%20b?c=%2F";
    const QUrl server(u"http://127.0.0.1:1234/"_s);
    QCOMPARE(ExchangeText::url(record, server).toEncoded(), "http://127.0.0.1:1234/a%20b?c=%2F"_ba);
    QCOMPARE(ExchangeText::url(record, {}).toEncoded(), "http://localhost:8080/a%20b?c=%2F"_ba);
    record.request.target = "http://elsewhere/x";
    QCOMPARE(ExchangeText::url(record, server).toEncoded(), "http://elsewhere/x"_ba);
    record.request.target = "*";
    QVERIFY(!ExchangeText::url(record, server).isValid());
}

void tst_ExchangeText::namesTheClient()
{
    Core::ExchangeRecord record = makeRecord(1);
    QCOMPARE(ExchangeText::client(record), u"127.0.0.1:50000"_s);
    record.peerAddress = QHostAddress(u"::ffff:192.0.2.1"_s);
    QCOMPARE(ExchangeText::client(record), u"192.0.2.1:50000"_s);
    record.peerAddress = QHostAddress(u"::1"_s);
    QCOMPARE(ExchangeText::client(record), u"[::1]:50000"_s);
}

QTEST_MAIN(tst_ExchangeText)
#include "tst_exchangetext.moc"
