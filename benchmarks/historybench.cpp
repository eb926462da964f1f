// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the history on disk: historybench FILE [ROWS]. Rows have contents of 1 KiB, all
// different. With an existing file of that many rows only reading is measured.

#include "core/history/trafficstore.h"
#include "resident.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 3'600'000; // ms
constexpr int page = 200;

const QByteArrayList words
    = QByteArray("alpha beta gamma delta order item price total shop user name mail city street "
                 "payment card declined accepted pending shipped invoice number reference "
                 "customer address quantity discount currency euro dollar created updated")
          .split(' ');

QByteArray content(QRandomGenerator &random)
{
    QByteArray text = "{";
    while (text.size() < 1'024) {
        text += "\"" + words[random.bounded(int(words.size()))] + "\": \""
            + words[random.bounded(int(words.size()))] + ' '
            + QByteArray::number(random.bounded(1'000'000)) + "\", ";
    }
    text.truncate(1'023);
    return text + '}';
}

ExchangeRecord record(QRandomGenerator &random, int number)
{
    ExchangeRecord record;
    record.id = number;
    record.started = QDateTime::currentDateTimeUtc();
    record.peerAddress = QHostAddress(QHostAddress::LocalHost);
    record.request = {.method = number % 10 == 0 ? "POST" : "GET",
                      .target = "/api/items/" + QByteArray::number(number) + "?page=2",
                      .headers = {{"Host", "localhost:8080"},
                                  {"User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101"},
                                  {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"},
                                  {"X-Request-Id", QByteArray::number(random.generate(), 16)}}};
    record.response = {.status = number % 1'000 == 0 ? 503 : 200,
                       .headers = {{"Content-Type", "application/json"},
                                   {"ETag", QByteArray::number(random.generate(), 16)}}};
    record.requestHeadBytes = 220;
    record.responseHeadBytes = 120;
    record.responseContent = content(random);
    record.responseBodyBytes = record.responseContent.size();
    record.waiting = std::chrono::microseconds(random.bounded(3'000));
    if (number % 100'000 == 77)
        record.waiting = 5s;
    if (number % 200'000 == 5'000)
        record.responseContent += "the needle in the haystack";
    return record;
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

qint64 number(const QString &path, const QString &sql)
{
    qint64 result = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                result = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return result;
}

// Hands over as fast as the queue takes it, then waits until all is on disk and in the index.
void fill(const QString &path, int rows, const HistoryOptions &options)
{
    TrafficStore store(path, options);
    qint64 committed = 0;
    QObject::connect(&store, &TrafficStore::committed, &store,
                     [&](qint64 first, qint64 last) { committed += last - first + 1; });
    QRandomGenerator random(1);
    double making = 0;
    QElapsedTimer timer;
    timer.start();
    for (int made = 0; made < rows;) {
        QElapsedTimer maker;
        maker.start();
        ExchangeBatch batch;
        for (int i = 0; i < 500; ++i)
            batch.records += record(random, ++made);
        making += seconds(maker);
        store.append({u"s1"_s, u"site"_s, 1}, batch);
        (void)QTest::qWaitFor([&] { return made - committed < 10'000; }, patience);
    }
    (void)QTest::qWaitFor([&] { return committed >= rows; }, patience);
    const double written = seconds(timer);
    std::printf("written: %d rows in %.1f s (of which %.1f s making them), %.0f rows/s; not kept "
                "%lld\n",
                rows, written, making, rows / written, store.state().notKept);
    std::fflush(stdout);
    timer.restart();
    const QString indexed = u"SELECT value FROM meta WHERE key = 'indexed'"_s;
    while (number(path, indexed) < rows)
        QTest::qWait(250);
    std::printf("indexed behind: %.1f s\n", seconds(timer));
}

struct Answer
{
    qint64 count = 0;
    double first = 0; // s until the first hundred were there, with their rows
    double all = 0;
};

Answer measure(TrafficStore &store, const QString &filter, qint64 limit)
{
    Answer answer;
    QList<qint64> ids;
    bool isOver = false;
    bool isLoaded = false;
    quint64 search = 0;
    quint64 load = 0;
    QElapsedTimer timer;
    QObject context;
    QObject::connect(&store, &TrafficStore::found, &context,
                     [&](quint64 of, const QList<qint64> &some) {
                         if (of != search)
                             return;
                         answer.count += some.size();
                         if (ids.size() < page)
                             ids += some;
                         if (ids.size() >= page && load == 0)
                             load = store.load(ids.first(page));
                     });
    QObject::connect(&store, &TrafficStore::searchEnded, &context, [&](quint64 of) {
        if (of != search)
            return;
        isOver = true;
        answer.all = seconds(timer);
        if (load == 0)
            load = store.load(ids);
    });
    QObject::connect(&store, &TrafficStore::loaded, &context, [&](quint64 of) {
        if (of != load)
            return;
        isLoaded = true;
        answer.first = seconds(timer);
    });
    timer.start();
    search = store.find({.filter = *TrafficFilter::parse(filter), .limit = limit});
    (void)QTest::qWaitFor([&] { return isOver && isLoaded; }, patience);
    return answer;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: historybench FILE [ROWS]\n");
        return 2;
    }
    const QString path = arguments[1];
    const int rows = arguments.size() > 2 ? arguments[2].toInt() : 1'000'000;
    HistoryOptions options;
    options.retention.bytes = 0;
    if (!QFileInfo::exists(path))
        fill(path, rows, options);
    std::printf("file: %.0f MB, %.0f bytes a row\n", double(QFileInfo(path).size()) / 1e6,
                double(QFileInfo(path).size()) / rows);

    QElapsedTimer timer;
    timer.start();
    TrafficStore store(path, options);
    (void)QTest::qWaitFor([&] { return store.state().access == HistoryState::Access::Writing; },
                          patience);
    const Answer start = measure(store, {}, page);
    std::printf("start to first page: %.3f s\n", seconds(timer));
    Q_UNUSED(start)
    std::printf("%-34s %12s %12s %10s\n", "filter", "page [ms]", "all [ms]", "rows");
    for (const auto &filter :
         {u""_s, u"status:5xx"_s, u"status:418"_s, u"is:slow"_s, u"time:>2s"_s, u"method:POST"_s,
          u"server:site since:1h"_s, u"size:>1MB"_s, u"items"_s, u"path:/api/items/77777*"_s,
          u"\"needle in the hay\""_s, u"body:\"card declined\""_s, u"\"declined card 123\""_s,
          u"header:x-request-id=abcd*"_s, u"zzz-nowhere"_s, u"-body:alpha status:5xx"_s, u"zq"_s}) {
        const Answer answer = measure(store, filter, page);
        const Answer full = measure(store, filter, 0);
        std::printf("%-34s %12.1f %12.1f %10lld\n", qPrintable(filter), answer.first * 1e3,
                    full.all * 1e3, full.count);
        std::fflush(stdout);
    }
    std::printf("resident: %.0f MB\n", residentMegabytes());
    return 0;
}
