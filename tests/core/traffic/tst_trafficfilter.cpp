// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficfilter.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ExchangeRecord sample()
{
    ExchangeRecord record;
    record.request = {.method = "POST",
                      .target = "/api/items/caf%C3%A9?page=2",
                      .headers = {{"Host", "shop.test:8080"}, {"X-Id", "7"}}};
    record.response = {.status = 404, .headers = {{"Content-Type", "text/html; charset=utf-8"}}};
    record.responseBodyBytes = 1'500'000;
    record.requestContent = "{\"amount\": 5}";
    record.responseContent = "Card declined";
    record.serverId = u"s1"_s;
    record.started = QDateTime::currentDateTimeUtc().addSecs(-30);
    record.replayOf = 5;
    record.isMocked = true;
    record.waiting = 250ms;
    return record;
}

} // namespace

class TestTrafficFilter final : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void knowsHowExchangesEnd();
    void refuses_data();
    void refuses();
    void isEmptyWithoutWords();
    void knowsWhatIsNotInTheRecord();
    void saysWhatToMark();
};

void TestTrafficFilter::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");

    const auto yes
        = [](const QString &text) { QTest::addRow("%ls", qUtf16Printable(text)) << text << true; };
    const auto no = [](const QString &text) {
        QTest::addRow("not %ls", qUtf16Printable(text)) << text << false;
    };
    yes(u""_s);
    yes(u"  "_s);
    yes(u"items"_s);
    yes(u"ITEMS"_s);
    yes(u"post"_s);
    yes(u"404"_s);
    no(u"40"_s);
    yes(u"x-id"_s);
    yes(u"charset"_s);
    no(u"absent"_s);
    yes(u"items page"_s);
    no(u"items absent"_s);
    yes(u"\"text/html; charset\""_s);
    yes(u"\"shop.test:8080\""_s);
    no(u"-items"_s);
    yes(u"-absent"_s);
    yes(u"method:post"_s);
    no(u"method:GET"_s);
    yes(u"-method:GET"_s);
    yes(u"status:404"_s);
    yes(u"status:4xx"_s);
    yes(u"status:4XX"_s);
    no(u"status:5xx"_s);
    yes(u"status:>=400"_s);
    no(u"status:<400"_s);
    yes(u"path:/api*"_s);
    yes(u"path:*items*"_s);
    no(u"path:/api"_s);
    yes(u"path:/api/items/caf%C3%A9"_s);
    yes(u"path:/api/items/café"_s);
    no(u"path:*page*"_s);
    yes(u"header:x-id"_s);
    yes(u"header:X-ID=7"_s);
    no(u"header:x-id=8"_s);
    yes(u"header:content-type=text/*"_s);
    yes(u"header:content-type=\"text/html; charset=utf-8\""_s);
    no(u"header:absent"_s);
    yes(u"host:shop.test"_s);
    yes(u"host:shop.test:8080"_s);
    yes(u"host:*.test"_s);
    no(u"host:shop"_s);
    yes(u"size:>1MB"_s);
    yes(u"size:1500000"_s);
    yes(u"size:=1500000B"_s);
    yes(u"size:<=1.5MB"_s);
    yes(u"size:<1.5MiB"_s);
    no(u"size:>1500KB"_s);
    yes(u"time:>200ms"_s);
    yes(u"time:>=250ms"_s);
    yes(u"time:250"_s);
    yes(u"time:<0.3s"_s);
    yes(u"time:>1000us"_s);
    no(u"time:>1s"_s);
    no(u"is:error"_s);
    no(u"is:slow"_s);
    no(u"is:refused"_s);
    yes(u"is:replayed"_s);
    yes(u"is:MOCKED"_s);
    no(u"is:imported"_s);
    no(u"is:pinned"_s);
    yes(u"\"card declined\""_s);
    yes(u"CARD"_s);
    yes(u"body:\"Card Declined\""_s);
    yes(u"body:amount"_s);
    no(u"body:items"_s);
    yes(u"body:\"amount\":"_s);
    yes(u"\"amount\": -is:slow"_s);
    no(u"body:\"amoun\":"_s);
    no(u"body:\"declined card\""_s);
    no(u"-body:amount"_s);
    yes(u"server:s1"_s);
    no(u"server:shop"_s);
    yes(u"since:1m"_s);
    yes(u"since:2D"_s);
    no(u"since:10s"_s);
    yes(u"-since:10s"_s);
    yes(u"-is:slow"_s);
    yes(u"method:POST status:4xx path:/api* -is:error items"_s);
}

void TestTrafficFilter::matches()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    const auto filter = TrafficFilter::parse(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    QCOMPARE(filter->matches(sample()), expected);
    QCOMPARE(filter->text(), text);
}

void TestTrafficFilter::knowsHowExchangesEnd()
{
    ExchangeRecord record = sample();
    record.outcome = Outcome::Refused;
    record.sending = 1s;
    record.remark = u"The Host header field is missing."_s;
    for (const QString &text :
         {u"is:error"_s, u"is:slow"_s, u"is:refused"_s, u"missing"_s, u"\"host header\""_s})
        QVERIFY(TrafficFilter::parse(text)->matches(record));
}

void TestTrafficFilter::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");

    QTest::newRow("unknown key") << u"items foo:bar x"_s << 6 << 7;
    QTest::newRow("open quote") << u"a \"b c"_s << 2 << 4;
    QTest::newRow("no value") << u"method:"_s << 0 << 7;
    QTest::newRow("bad status") << u"a status:abc"_s << 9 << 3;
    QTest::newRow("bad class") << u"status:9xx"_s << 7 << 3;
    QTest::newRow("bad size") << u"-size:>big"_s << 6 << 4;
    QTest::newRow("size without number") << u"size:MB"_s << 5 << 2;
    QTest::newRow("negative time") << u"time:-1s"_s << 5 << 3;
    QTest::newRow("not a number") << u"time:nan"_s << 5 << 3;
    QTest::newRow("unknown is") << u"is:odd"_s << 3 << 3;
    QTest::newRow("since without unit") << u"since:10"_s << 6 << 2;
    QTest::newRow("since of nothing") << u"since:m"_s << 6 << 1;
    QTest::newRow("since before") << u"since:-5m"_s << 6 << 3;
    QTest::newRow("since of a word") << u"since:\"\""_s << 0 << 8;
    QTest::newRow("nameless header") << u"header:=7"_s << 7 << 2;
}

void TestTrafficFilter::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);
    const auto filter = TrafficFilter::parse(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().position, position);
    QCOMPARE(filter.error().length, length);
    QVERIFY(filter.error().message.endsWith(u'.'));
}

void TestTrafficFilter::isEmptyWithoutWords()
{
    QVERIFY(TrafficFilter().isEmpty());
    QVERIFY(TrafficFilter::parse(u"  "_s)->isEmpty());
    QVERIFY(!TrafficFilter::parse(u"a"_s)->isEmpty());
}

void TestTrafficFilter::knowsWhatIsNotInTheRecord()
{
    const RowContext context {u"My shop"_s, true};
    for (const QString &text : {u"is:pinned"_s, u"server:\"my shop\""_s, u"server:my*"_s}) {
        const auto filter = TrafficFilter::parse(text);
        QVERIFY(filter);
        QVERIFY(filter->matches(sample(), context));
        QVERIFY(!filter->matches(sample()));
    }
}

void TestTrafficFilter::saysWhatToMark()
{
    const auto filter
        = TrafficFilter::parse(u"Items \"card declined\" body:x -not status:404 -body:y"_s);
    QVERIFY(filter);
    QCOMPARE(filter->highlights(), QStringList({u"Items"_s, u"card declined"_s, u"x"_s}));
}

QTEST_APPLESS_MAIN(TestTrafficFilter)
#include "tst_trafficfilter.moc"
