// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "core/traffic/expect/expectwatch.h"
#include "support/records.h"
#include "support/samplekind.h"

#include <QSignalSpy>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ExpectedCount::State;

class tst_ExpectWatch : public QObject
{
    Q_OBJECT

    static Expectation expectation(const QString &filter, const ExpectedCount &count = {})
    {
        return {TrafficFilter::parse(filter).value(), count};
    }

    void record(const QByteArray &method, int count = 1)
    {
        ExchangeBatch batch;
        for (int i = 0; i < count; ++i)
            batch.records << Testing::makeRecord(i, method);
        m_server->traffic().append(batch);
    }

private slots:
    void init() { m_server = std::make_unique<Server>(ServerConfig::make(m_kind), m_kind); }

    void countsWhatIsThereAndWhatComes()
    {
        record("POST", 2);
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {3}), 1h);
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QTRY_COMPARE(watch.expectation().count(), 2);
        QCOMPARE(watch.state(), State::Pending);
        record("GET");
        record("POST");
        QVERIFY(finished.wait());
        QCOMPARE(watch.state(), State::Met);
        QCOMPARE(finished.count(), 1);
    }

    void failsWhenTheTimeIsOver()
    {
        record("GET");
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s), 10ms);
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QVERIFY(finished.wait());
        QCOMPARE(watch.state(), State::Failed);
        QCOMPARE(watch.expectation().nearest().size(), 1);
    }

    void oldOnesCanBeLeftOut()
    {
        record("POST", 5);
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {0, 0}), 10ms);
        watch.skipOld();
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QVERIFY(finished.wait());
        QCOMPARE(watch.state(), State::Met);
    }

    void manyAreLookedAtInTurns()
    {
        constexpr int count = 9'000;
        record("GET", count);
        ExpectWatch watch({m_server.get()}, expectation(u"method:GET"_s, {count, count}), 1h);
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(watch.state(), State::Met);
    }

    void clearedOnesDoNotCount()
    {
        record("POST", 3);
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {4}), 1h);
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QTRY_COMPARE(watch.expectation().count(), 3);
        m_server->traffic().clear();
        record("POST");
        QVERIFY(finished.wait());
        QCOMPARE(watch.state(), State::Met);
    }

    // What came after it was cleared is looked at from its first one on.
    void whatComesRightAfterClearingCounts()
    {
        record("GET", 3);
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {5, 5}), 1h);
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QTRY_COMPARE(watch.expectation().nearest().size(), 3);
        m_server->traffic().clear();
        record("POST", 5);
        QVERIFY(finished.wait());
        QCOMPARE(watch.state(), State::Met);
    }

    void whatNobodyLookedAtIsNoProof_data()
    {
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<State>("state");
        QTest::newRow("none") << qint64(0) << qint64(0) << State::Failed;
        QTest::newRow("at most") << qint64(0) << qint64(9) << State::Failed;
        QTest::newRow("count") << qint64(2) << qint64(2) << State::Failed;
        QTest::newRow("at least") << qint64(2) << ExpectedCount::any << State::Met;
    }
    void whatNobodyLookedAtIsNoProof()
    {
        QFETCH(const qint64, least);
        QFETCH(const qint64, most);
        QFETCH(const State, state);
        constexpr int capacity = 10;
        for (const bool isCounted : {true, false}) {
            init();
            m_server->traffic().setCapacity(capacity);
            ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {least, most}), 50ms);
            QSignalSpy finished(&watch, &ExpectWatch::finished);
            watch.start();
            if (isCounted)
                m_server->traffic().append({.records = {}, .summarised = 7});
            else
                record("GET", capacity + 7);
            if (least > 0)
                record("POST", 2);
            QVERIFY(finished.wait());
            QCOMPARE(watch.state(), state);
            QCOMPARE(watch.missed(), isCounted || least == 0 ? 7 : 9);
            QCOMPARE(watch.missedBefore(), 0);
        }
    }

    // Only what is in memory is meant; but it is said.
    void whatHadGoneBeforeIsTold()
    {
        m_server->traffic().append({.records = {}, .summarised = 7});
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {0, 0}), 10ms);
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QVERIFY(finished.wait());
        QCOMPARE(watch.state(), State::Met);
        QCOMPARE(watch.missed(), 0);
        QCOMPARE(watch.missedBefore(), 7);
    }

    // Workers hand over what they have now and then.
    void whatIsOnItsWayIsOld()
    {
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {0, 1}), 50ms);
        watch.skipOld();
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        record("POST", 3);
        ExchangeRecord made = Testing::makeRecord(4, "POST");
        made.started = QDateTime::currentDateTimeUtc();
        m_server->traffic().append({.records = {made}, .summarised = 0});
        QVERIFY(finished.wait());
        QCOMPARE(watch.expectation().count(), 1);
        QCOMPARE(watch.state(), State::Met);
    }

    // It has counted what the server had.
    void aServerThatGoesIsNoFault()
    {
        record("POST");
        ExpectWatch watch({m_server.get()}, expectation(u"method:POST"_s, {2}), 50ms);
        QSignalSpy finished(&watch, &ExpectWatch::finished);
        watch.start();
        QTRY_COMPARE(watch.expectation().count(), 1);
        m_server.reset();
        QVERIFY(finished.wait());
        QCOMPARE(watch.state(), State::Failed);
    }

private:
    const ServerKind m_kind = Testing::sampleKind();
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(tst_ExpectWatch)
#include "tst_expectwatch.moc"
