// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/trafficstore.h"
#include "support/historyprobe.h"
#include "support/records.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using Testing::HistoryProbe;
using Testing::makeRecord;

namespace {

QList<ExchangeRecord> makeRecords(int first, int count)
{
    QList<ExchangeRecord> records;
    for (int i = 0; i < count; ++i)
        records += makeRecord(first + i);
    return records;
}

ExchangeRecord fullRecord()
{
    ExchangeRecord record = makeRecord(7, "POST", 503);
    record.serverId = u"s1"_s;
    record.request.version = HttpVersion::Http10;
    record.request.headers = {{"Host", "a"}, {"x-Dup", "1"}, {"X-dup", ""}};
    record.requestContent = QByteArray("request \0 bytes", 15);
    record.responseContent = QByteArray("{\"answer\": 42}").repeated(100);
    record.requestBodyBytes = 20;
    record.response.reason = "Nope";
    record.peerAddress = QHostAddress(u"2001:db8::1"_s);
    record.receiving = std::chrono::nanoseconds(1);
    record.waiting = std::chrono::nanoseconds(123'456'789'012);
    record.outcome = Outcome::ClientGone;
    record.answeredBy = u"rule “ü”"_s;
    record.remark = u"left"_s;
    record.rawHead = QByteArray("POST \0 /\r\n", 10);
    record.refusal = Refusal::Origin;
    record.section = "RFC 6454 section 7";
    record.secure = true;
    record.passage = "\x01\x02\x03";
    record.isMocked = true;
    record.replayOf = 3;
    return record;
}

} // namespace

class TestTrafficStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryFact();
    void isForTheUserAlone();
    void keepsEqualContentsOnce();
    void showsTheSameAfterARestart();
    void writesWhatWaitsWhenItGoes();
    void marksRows();
    void linksARowSentAgain();
    void keepsNothingOfPrivateServers();
    void removesASelection();
    void removesTheRowsOfOneServer();
    void keepsImportedSessionsWhole();
    void removesAll();
    void pagesWhileRowsCome();
    void findsNewRowsOnly();
    void cancelsASearch();
    void countsWhatDoesNotFit();
    void aSecondOneReads();

private:
    QString path() const { return m_folder->filePath(u"deep/er/history.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrafficStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTrafficStore::keepsEveryFact()
{
    HistoryProbe probe(path());
    const ExchangeRecord record = fullRecord();
    QVERIFY(probe.keep({record}, {u"s1"_s, u"My site"_s, 42}));
    const auto ids = probe.find(u""_s);
    QVERIFY(ids && ids->size() == 1);

    const auto row = probe.loadWhole(ids->first());
    QVERIFY(row);
    QCOMPARE(row->server, (RecordedServer {u"s1"_s, u"My site"_s, 42}));
    QCOMPARE(row->requestContentKept, record.requestContent.size());
    QCOMPARE(row->responseContentKept, record.responseContent.size());
    QCOMPARE(row->marks, RowMarks());
    const ExchangeRecord &kept = row->record;
    QCOMPARE(kept.id, record.id);
    QCOMPARE(kept.serverId, record.serverId);
    QCOMPARE(kept.started, record.started);
    QCOMPARE(kept.peerAddress, record.peerAddress);
    QCOMPARE(kept.peerPort, record.peerPort);
    QCOMPARE(kept.request, record.request);
    QCOMPARE(kept.response, record.response);
    QCOMPARE(kept.requestHeadBytes, record.requestHeadBytes);
    QCOMPARE(kept.requestBodyBytes, record.requestBodyBytes);
    QCOMPARE(kept.responseHeadBytes, record.responseHeadBytes);
    QCOMPARE(kept.responseBodyBytes, record.responseBodyBytes);
    QCOMPARE(kept.requestContent, record.requestContent);
    QCOMPARE(kept.responseContent, record.responseContent);
    QCOMPARE(kept.receiving, record.receiving);
    QCOMPARE(kept.waiting, record.waiting);
    QCOMPARE(kept.sending, record.sending);
    QCOMPARE(kept.outcome, record.outcome);
    QCOMPARE(kept.answeredBy, record.answeredBy);
    QCOMPARE(kept.remark, record.remark);
    QCOMPARE(kept.rawHead, record.rawHead);
    QCOMPARE(kept.refusal, record.refusal);
    QCOMPARE(kept.section, record.section);
    QVERIFY(kept.secure);
    QCOMPARE(kept.passage, "\x01\x02\x03");
    QCOMPARE(kept.isMocked, record.isMocked);
    QCOMPARE(kept.replayOf, record.replayOf);

    const auto light = probe.load(*ids);
    QCOMPARE(light.size(), 1);
    QCOMPARE(light[0].record.request, record.request);
    QVERIFY(light[0].record.responseContent.isEmpty());
    QCOMPARE(light[0].responseContentKept, record.responseContent.size());
}

void TestTrafficStore::isForTheUserAlone()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 10)));
    constexpr auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFileInfo::exists(path() + suffix));
        QVERIFY(!(QFile::permissions(path() + suffix) & others));
    }
}

void TestTrafficStore::keepsEqualContentsOnce()
{
    QByteArray content;
    for (int i = 0; i < 40'000; ++i)
        content.append(QByteArray::number(i * 7'919LL));
    QList<ExchangeRecord> records = makeRecords(1, 50);
    for (ExchangeRecord &record : records)
        record.responseContent = content;
    {
        HistoryProbe probe(path());
        QVERIFY(probe.keep(records));
        const auto ids = probe.find(u""_s);
        QVERIFY(ids);
        // The others still have it when one goes.
        QSignalSpy removed(&probe.store(), &TrafficStore::removed);
        probe.store().remove({ids->first()});
        QVERIFY(removed.wait());
        const auto row = probe.loadWhole(ids->last());
        QVERIFY(row);
        QCOMPARE(row->record.responseContent, content);
    }
    QVERIFY(QFileInfo(path()).size() < 5 * content.size());
}

void TestTrafficStore::showsTheSameAfterARestart()
{
    std::optional<QList<qint64>> ids;
    {
        HistoryProbe probe(path());
        QVERIFY(probe.keep(makeRecords(1, 1'000)));
        ids = probe.find(u"item"_s);
    }
    QVERIFY(ids);
    QCOMPARE(ids->size(), 1'000);
    HistoryProbe probe(path());
    QCOMPARE(probe.find(u"item"_s), ids); // as early as can be
    QVERIFY(probe.keep(makeRecords(1'001, 1)));
    const auto more = probe.find(u"item"_s);
    QVERIFY(more);
    QCOMPARE(more->size(), 1'001);
    QVERIFY(more->first() > ids->first());
}

void TestTrafficStore::writesWhatWaitsWhenItGoes()
{
    {
        TrafficStore store(path());
        for (int i = 0; i < 100; ++i)
            store.append({u"s1"_s, u"site"_s, 1}, {makeRecords(i * 10, 10), 0});
    }
    HistoryProbe probe(path());
    QVERIFY(probe.waitFor(HistoryState::Access::Writing));
    const auto ids = probe.find(u""_s);
    QVERIFY(ids);
    QCOMPARE(ids->size(), 1'000);
}

void TestTrafficStore::marksRows()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 3)));
    const auto ids = probe.find(u""_s);
    QVERIFY(ids);
    QSignalSpy marked(&probe.store(), &TrafficStore::marked);
    const RowMarks marks {true, 3, u"look <b>here</b>"_s};
    probe.store().mark({(*ids)[1]}, marks);
    QVERIFY(marked.wait());
    QCOMPARE(probe.load(*ids)[1].marks, marks);
    QCOMPARE(probe.load(*ids)[0].marks, RowMarks());
    QCOMPARE(probe.find(u"is:pinned"_s), QList<qint64>({(*ids)[1]}));
}

void TestTrafficStore::linksARowSentAgain()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 2)));
    const auto ids = probe.find(u""_s);
    QVERIFY(ids);
    QSignalSpy marked(&probe.store(), &TrafficStore::marked);
    probe.store().link(ids->first(), ids->last());
    QVERIFY(marked.wait());
    QCOMPARE(probe.load(*ids)[0].record.replayOf, ids->last());
    QCOMPARE(probe.find(u"is:replayed"_s), QList<qint64>({ids->first()}));
}

void TestTrafficStore::keepsNothingOfPrivateServers()
{
    HistoryProbe probe(path());
    probe.store().setPrivate(u"secret"_s, true);
    probe.store().append({u"secret"_s, u"Secret"_s, 1}, {makeRecords(1, 10), 0});
    QVERIFY(probe.keep(makeRecords(11, 1)));
    QCOMPARE(probe.find(u""_s)->size(), 1);
    QCOMPARE(probe.store().state().notKept, 0);
}

void TestTrafficStore::removesASelection()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 100)));
    auto ids = probe.find(u"item"_s);
    QVERIFY(ids);
    QSignalSpy removed(&probe.store(), &TrafficStore::removed);
    probe.store().remove({ids->takeAt(50), ids->takeAt(10)});
    QVERIFY(removed.wait());
    QCOMPARE(probe.find(u""_s), ids);
    QCOMPARE(probe.find(u"item"_s), ids);
}

void TestTrafficStore::removesTheRowsOfOneServer()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 1'200), {u"a"_s, u"first"_s, 1}));
    QVERIFY(probe.keep(makeRecords(1, 300), {u"b"_s, u"second"_s, 1}));
    QVERIFY(probe.keep(makeRecords(1, 300), {u"a"_s, u"renamed"_s, 2}));
    QSignalSpy removed(&probe.store(), &TrafficStore::removed);
    probe.store().removeServer(u"a"_s);
    QVERIFY(removed.wait());
    QCOMPARE(probe.find(u""_s)->size(), 300);
    QCOMPARE(probe.find(u"server:second item"_s)->size(), 300);
    QCOMPARE(probe.find(u"server:a"_s)->size(), 0);
    // It goes on being recorded.
    QVERIFY(probe.keep(makeRecords(1, 2), {u"a"_s, u"renamed"_s, 2}));
    QCOMPARE(probe.find(u"server:renamed item"_s)->size(), 2);
}

void TestTrafficStore::keepsImportedSessionsWhole()
{
    HistoryProbe probe(path());
    const auto session = RecordedServer::importedSession(u"shop.har"_s, 1);
    QVERIFY(probe.keep(makeRecords(1, 3)));
    QVERIFY(probe.keep(makeRecords(4, 3), session));
    const auto imported = probe.find(u"is:imported"_s);
    QVERIFY(imported);
    QCOMPARE(imported->size(), 3);
    QCOMPARE(probe.find(u"server:shop.har"_s), imported);
    QVERIFY(probe.load(*imported)[0].server.isImported());

    QSignalSpy removed(&probe.store(), &TrafficStore::removed);
    probe.store().remove(*probe.find(u""_s));
    QTRY_COMPARE(removed.size(), 2); // the second: not all of them went
    QCOMPARE(probe.find(u""_s), imported);
    probe.store().removeServer(session.id);
    QTRY_COMPARE(probe.find(u""_s)->size(), 0);
}

void TestTrafficStore::removesAll()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 2'000)));
    const auto before = probe.find(u""_s);
    QVERIFY(before);
    QSignalSpy removed(&probe.store(), &TrafficStore::removed);
    probe.store().removeAll();
    QVERIFY(removed.wait());
    QCOMPARE(probe.find(u""_s)->size(), 0);
    QTRY_VERIFY(QFileInfo(path()).size() < 200'000);
    // Numbers are not used twice.
    QVERIFY(probe.keep(makeRecords(1, 1)));
    QVERIFY(probe.find(u""_s)->first() > before->first());
    QCOMPARE(probe.find(u"item"_s)->size(), 1);
    QVERIFY(probe.keep(makeRecords(1, 1), {u"s2"_s, u"other"_s, 1}));
    const auto rows = probe.load(*probe.find(u""_s));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].server.name, u"other"_s);
    QCOMPARE(rows[1].server.name, u"site"_s);
}

void TestTrafficStore::pagesWhileRowsCome()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 1'000)));
    const auto all = probe.find(u"item"_s);
    QVERIFY(all);
    QList<qint64> paged;
    HistorySearch search {.filter = *TrafficFilter::parse(u"item"_s), .limit = 70};
    while (true) {
        const auto page = probe.find(search);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 70);
        paged += *page;
        search.before = page->last();
        QVERIFY(probe.keep(makeRecords(2'000, 20)));
    }
    QCOMPARE(paged, *all);
}

void TestTrafficStore::findsNewRowsOnly()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 10)));
    const qint64 newest = probe.find(u""_s)->first();
    QVERIFY(probe.keep(makeRecords(11, 5)));
    for (const auto &filter : {u""_s, u"item"_s}) {
        const auto ids = probe.find({.filter = *TrafficFilter::parse(filter), .after = newest});
        QVERIFY(ids);
        QCOMPARE(ids->size(), 5);
        QVERIFY(ids->last() > newest);
    }
}

void TestTrafficStore::cancelsASearch()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1, 2'000)));
    QSignalSpy ended(&probe.store(), &TrafficStore::searchEnded);
    // A machine that is busy may let the search be over before it is told.
    bool isCancelled = false;
    for (int attempt = 1; attempt <= 50 && !isCancelled; ++attempt) {
        const quint64 number = probe.store().find({.filter = *TrafficFilter::parse(u"-x"_s)});
        probe.store().cancel(number);
        QTRY_COMPARE(ended.size(), attempt);
        QCOMPARE(ended.last()[0].toULongLong(), number);
        isCancelled = ended.last()[1].value<SearchEnd>() == SearchEnd::Cancelled;
    }
    QVERIFY(isCancelled);
}

void TestTrafficStore::countsWhatDoesNotFit()
{
    HistoryOptions options;
    options.queueLimit = 50'000;
    HistoryProbe probe(path(), options);
    QSignalSpy changed(&probe.store(), &TrafficStore::stateChanged);
    for (int i = 0; i < 10; ++i)
        probe.store().append({u"s1"_s, u"site"_s, 1}, {makeRecords(i * 10, 10), 0});
    const qint64 notKept = probe.store().state().notKept;
    QVERIFY(notKept > 0);
    QTRY_VERIFY(!probe.store().state().reason.isEmpty());
    QTRY_COMPARE(probe.find(u""_s)->size(), 100 - notKept);
}

void TestTrafficStore::aSecondOneReads()
{
    HistoryProbe first(path());
    QVERIFY(first.keep(makeRecords(1, 10)));
    HistoryOptions options;
    options.retryInterval = std::chrono::milliseconds(50);
    HistoryProbe second(path(), options);
    QVERIFY(second.waitFor(HistoryState::Access::ReadingOnly));
    QVERIFY(second.store().state().reason.contains(
        QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(second.find(u"item"_s)->size(), 10);
    QVERIFY(first.keep(makeRecords(11, 10)));
    QCOMPARE(second.find(u"item"_s)->size(), 20);
    second.store().append({u"s2"_s, u"other"_s, 1}, {makeRecords(1, 3), 0});
    QTRY_COMPARE(second.store().state().notKept, 3);
}

QTEST_GUILESS_MAIN(TestTrafficStore)
#include "tst_trafficstore.moc"
