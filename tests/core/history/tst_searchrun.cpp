// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/textindex.h"
#include "support/historyprobe.h"
#include "support/records.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Testing::HistoryProbe;

namespace {

const QByteArrayList pieces
    = {"card declined",
       "Caf\xc3\xa9 CAF\xc3\x89",
       "a\"b'c",
       "'; DROP TABLE exchanges; --",
       "NEAR(x y) AND OR NOT *",
       "{\"name\": \"x\"}",
       "\xf0\x9f\x98\x80\xf0\x9f\x98\x81 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb",
       "\xe4\xb8\xad\xe6\x96\x87\xe5\xad\x97",
       "\xff\xfe broken \xc3 utf-8 \xe2\x82",
       "%_[a-z]?*",
       "^col:abc -x",
       "\\\\server\\share",
       "line one\r\nline two",
       "tab\there",
       "ab",
       "\xef\xbb\xbf with a mark",
       "\xe2\x80\xae turned",
       "(((",
       "0x1F 1e5 -1 NULL true",
       "<script>alert(1)</script>"};

const QStringList filters = {u"card"_s,
                             u"CARD declined"_s,
                             u"\"card declined\""_s,
                             u"\"declined card\""_s,
                             u"ab"_s,
                             u"é"_s,
                             u"café"_s,
                             u"CAFÉ"_s,
                             u"中文字"_s,
                             u"中文"_s,
                             u"😀😁"_s,
                             u"👩‍💻"_s,
                             u"404"_s,
                             u"40"_s,
                             u"post"_s,
                             u"body:declined"_s,
                             u"body:\"card declined\""_s,
                             u"body:x-num"_s,
                             u"-body:declined"_s,
                             u"-card"_s,
                             u"method:post"_s,
                             u"method:P*"_s,
                             u"-method:GET"_s,
                             u"method:[a]"_s,
                             u"status:404"_s,
                             u"status:5xx"_s,
                             u"status:>=400"_s,
                             u"-status:2xx"_s,
                             u"status:<300"_s,
                             u"path:/item/1*"_s,
                             u"path:*ü*"_s,
                             u"path:*%C3%BC*"_s,
                             u"path:/"_s,
                             u"path:*"_s,
                             u"-path:/item/1*"_s,
                             u"header:x-number=1*"_s,
                             u"header:X-Odd"_s,
                             u"header:x-odd=*declined"_s,
                             u"-header:x-odd"_s,
                             u"host:localhost"_s,
                             u"host:*:8080"_s,
                             u"host:other.test"_s,
                             u"size:>1KB"_s,
                             u"size:=1234"_s,
                             u"size:<=1234B"_s,
                             u"-size:>1KB"_s,
                             u"time:>200ms"_s,
                             u"time:<=240us"_s,
                             u"server:site"_s,
                             u"server:S*"_s,
                             u"server:s2"_s,
                             u"server:[x]?*"_s,
                             u"-server:site"_s,
                             u"is:error"_s,
                             u"is:slow"_s,
                             u"is:refused"_s,
                             u"is:replayed"_s,
                             u"is:mocked"_s,
                             u"is:imported"_s,
                             u"-is:imported"_s,
                             u"is:pinned"_s,
                             u"-is:error"_s,
                             u"since:1h"_s,
                             u"since:2d"_s,
                             u"-since:1h"_s,
                             u"card status:404 method:post"_s,
                             u"-card -status:2xx item"_s,
                             u"server:site is:error since:1h body:a"_s,
                             u"http/1.1"_s,
                             u"user-agent"_s,
                             u"needle-at-end"_s,
                             u"\"“remark” on\""_s,
                             u"zzz-nowhere"_s};

template<typename List>
auto pick(QRandomGenerator &random, const List &list)
{
    return list[random.bounded(int(list.size()))];
}

ExchangeRecord randomRecord(QRandomGenerator &random, int number)
{
    using List = QList<int>;
    ExchangeRecord record
        = Testing::makeRecord(number, pick(random, QByteArrayList {"GET", "POST", "put", "[a]"}),
                              pick(random, List {0, 200, 204, 304, 400, 404, 500, 503}));
    record.started = QDateTime::currentDateTimeUtc().addSecs(
        pick(random, List {-10, -1'800, -7'200, -86'400, -300'000}));
    if (random.bounded(3) == 0)
        record.request.target = pick(random,
                                     QByteArrayList {"/", "/%C3%BCber/x", "/\xc3\xbc?q=%22", "*",
                                                     "http://other.test", "/a\"b", "/%00%ff"});
    if (random.bounded(3) == 0)
        record.request.headers.set("Host", "other.test");
    if (random.bounded(3) == 0)
        record.response.headers.append("X-Odd", pick(random, pieces));
    if (random.bounded(2) == 0)
        record.requestContent = pick(random, pieces) + pick(random, pieces);
    if (random.bounded(2) == 0)
        record.responseContent = pick(random, pieces);
    if (random.bounded(10) == 0)
        record.responseContent = QByteArray("binary\0card declined", 20);
    if (random.bounded(200) == 0)
        record.responseContent = QByteArray(TextIndex::textLimit + 1'000, 'x') + "needle-at-end";
    record.responseBodyBytes = pick(random, List {0, 1'000, 1'234, 5'000'000});
    record.waiting = pick(random, QList<std::chrono::nanoseconds> {200us, 10ms, 300ms, 2s});
    record.outcome = pick(random,
                          QList<Outcome> {Outcome::Completed, Outcome::Completed, Outcome::Refused,
                                          Outcome::ClientGone});
    if (record.outcome == Outcome::Refused)
        record.remark = u"A “Remark” on this"_s;
    record.isMocked = random.bounded(5) == 0;
    record.replayOf = random.bounded(5) == 0 ? 1 : 0;
    return record;
}

// Rows of three servers, ids from 1, and what is known of them.
struct Sample
{
    struct Part
    {
        RecordedServer server;
        QList<ExchangeRecord> records;
    };
    QList<Part> parts;
    qint64 pinned = 17;

    Sample()
    {
        QRandomGenerator random(4'711);
        int number = 0;
        for (const auto &[id, name] : {std::pair(u"s1"_s, u"Site"_s), std::pair(u"s2"_s, u"api"_s),
                                       std::pair(u"s3"_s, u"[X]?"_s)}) {
            Part part {{id, name, 1}, {}};
            for (int i = 0; i < 150; ++i) {
                part.records += randomRecord(random, ++number);
                part.records.last().serverId = id;
            }
            parts += part;
        }
    }

    QList<qint64> matching(const TrafficFilter &filter) const
    {
        QList<qint64> ids;
        qint64 id = 0;
        for (const Part &part : parts) {
            for (const ExchangeRecord &record : part.records) {
                ++id;
                if (filter.matches(record, {part.server.name, id == pinned}))
                    ids.prepend(id);
            }
        }
        return ids;
    }
};

bool isIndexed(const QString &path, qint64 last)
{
    bool result = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(u"SELECT value FROM meta WHERE key = 'indexed'"_s, database);
            result = query.next() && query.value(0).toLongLong() >= last;
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return result;
}

} // namespace

// Predicate and database say the same of every filter.
class TestSearchRun final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePredicate_data();
    void agreesWithThePredicate();
    void agreesWhileTheIndexIsRenewed();
};

void TestSearchRun::agreesWithThePredicate_data()
{
    QTest::addColumn<bool>("hasIndex");
    QTest::newRow("by index") << true;
    QTest::newRow("row by row") << false;
}

void TestSearchRun::agreesWithThePredicate()
{
    QFETCH(bool, hasIndex);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    HistoryOptions options;
    options.hasTextIndex = hasIndex;
    HistoryProbe probe(path, options);
    const Sample sample;
    for (const Sample::Part &part : sample.parts)
        QVERIFY(probe.keep(part.records, part.server));
    probe.store().mark({sample.pinned}, RowMarks {true, 0, {}});
    QCOMPARE(probe.store().state().hasTextIndex, hasIndex);
    if (hasIndex)
        QTRY_VERIFY_WITH_TIMEOUT(isIndexed(path, 450), 30'000);

    QStringList all = filters;
    for (const QByteArray &piece : pieces) {
        const QString text = QString::fromUtf8(piece);
        all << u'"' + text + u'"' << u"body:\""_s + text + u'"' << text;
    }
    QRandomGenerator random(11);
    for (int i = 0; i < 100; ++i)
        all << pick(random, filters) + u' ' + pick(random, filters);
    int compared = 0;
    for (const QString &text : std::as_const(all)) {
        const auto filter = TrafficFilter::parse(text);
        if (!filter)
            continue; // a quote in a quote
        ++compared;
        const auto found = probe.find({.filter = *filter});
        QVERIFY2(found, qPrintable(text));
        if (*found != sample.matching(*filter))
            qWarning() << "with" << text;
        QCOMPARE(*found, sample.matching(*filter));
    }
    QVERIFY(compared > 200);
}

void TestSearchRun::agreesWhileTheIndexIsRenewed()
{
    const QTemporaryDir folder;
    HistoryProbe probe(folder.filePath(u"history.db"_s));
    QList<ExchangeRecord> records;
    for (int i = 1; i <= 1'000; ++i)
        records += Testing::makeRecord(i);
    QVERIFY(probe.keep(records));
    for (int left = 999; left > 993; --left) {
        probe.store().remove({left - 500});
        QTRY_COMPARE(probe.find(u"item"_s)->size(), left);
    }
}

QTEST_GUILESS_MAIN(TestSearchRun)
#include "tst_searchrun.moc"
