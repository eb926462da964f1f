// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficbuffer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Core;

namespace {

void add(TrafficBuffer &buffer, int count, qint64 headBytes = 100)
{
    for (int i = 0; i < count; ++i) {
        ExchangeRecord record;
        record.requestHeadBytes = headBytes;
        buffer.add(std::move(record));
    }
}

ExchangeBatch batchOf(const QSignalSpy &spy, int index)
{
    return spy.at(index).at(0).value<ExchangeBatch>();
}

} // namespace

class TestTrafficBuffer final : public QObject
{
    Q_OBJECT

private slots:
    void handsOverTheFirstAtOnce();
    void gathersABurst();
    void keepsTheBudget();
    void savesBudgetForABurst();
    void keepsTheBudgetOfHeads();
    void keepsTheBudgetOfContents();
    void flushesOnceOnly();
    void waitsForASlowReceiver();
};

void TestTrafficBuffer::handsOverTheFirstAtOnce()
{
    TrafficBuffer buffer;
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    add(buffer, 1);
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 40);
}

void TestTrafficBuffer::gathersABurst()
{
    TrafficBuffer buffer;
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    QElapsedTimer time;
    time.start();
    add(buffer, 1);
    QVERIFY(spy.wait());
    for (int i = 0; i < 10; ++i) {
        add(buffer, 2);
        QCoreApplication::sendPostedEvents();
    }
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(time.elapsed() >= TrafficBuffer::interval.count() * 9 / 10);
    QCOMPARE(batchOf(spy, 1).records.size(), 20);
}

void TestTrafficBuffer::keepsTheBudget()
{
    TrafficBuffer buffer(10);
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    add(buffer, 35);
    buffer.flush();
    QCOMPARE(batchOf(spy, 0).records.size(), 20); // begins as after a quiet time
    QCOMPARE(batchOf(spy, 0).summarised, 15);
    add(buffer, 5);
    buffer.flush();
    QCOMPARE(batchOf(spy, 1).records.size(), 5);
    QCOMPARE(batchOf(spy, 1).summarised, 0);
}

void TestTrafficBuffer::savesBudgetForABurst()
{
    TrafficBuffer buffer(10);
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    const auto kept = [&](int count) {
        add(buffer, count);
        buffer.flush();
        return batchOf(spy, int(spy.size()) - 1).records.size();
    };
    QCOMPARE(kept(30), 20);
    QCOMPARE(kept(30), 10);
    QCOMPARE(kept(4), 4);
    QCOMPARE(kept(30), 16);
    QCOMPARE(kept(30), 10);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(kept(1), 1);
    QCOMPARE(kept(100), 20); // not more than twice
    QCOMPARE(kept(100), 10);
}

void TestTrafficBuffer::keepsTheBudgetOfHeads()
{
    TrafficBuffer buffer;
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    add(buffer, 100, TrafficBuffer::headBudget / 4);
    buffer.flush();
    QCOMPARE(batchOf(spy, 0).records.size(), 4);
    QCOMPARE(batchOf(spy, 0).summarised, 96);
}

void TestTrafficBuffer::keepsTheBudgetOfContents()
{
    TrafficBuffer buffer;
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    constexpr int size = 1024 * 1024;
    constexpr int fitting = int(TrafficBuffer::contentBudget / size);
    for (int i = 0; i < fitting + 2; ++i) {
        ExchangeRecord record;
        record.responseBodyBytes = size;
        record.responseContent = QByteArray(size, 'a');
        buffer.add(std::move(record));
    }
    buffer.flush();
    const ExchangeBatch batch = batchOf(spy, 0);
    QCOMPARE(batch.records.size(), fitting + 2);
    QCOMPARE(batch.summarised, 0);
    QCOMPARE(batch.records[fitting - 1].responseContent.size(), size);
    QCOMPARE(batch.records[fitting].responseContent.size(), 0);
    QCOMPARE(batch.records[fitting].responseBodyBytes, size);
}

void TestTrafficBuffer::flushesOnceOnly()
{
    TrafficBuffer buffer;
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    buffer.flush();
    QCOMPARE(spy.size(), 0);
    add(buffer, 1);
    buffer.flush();
    buffer.flush();
    QCOMPARE(spy.size(), 1);
    QVERIFY(!spy.wait(100));
}

void TestTrafficBuffer::waitsForASlowReceiver()
{
    TrafficBuffer buffer(10);
    QSignalSpy spy(&buffer, &TrafficBuffer::batchReady);
    for (int i = 1; i <= TrafficBuffer::mostUnderWay; ++i) {
        add(buffer, 1);
        QTRY_COMPARE(spy.size(), i);
    }
    add(buffer, 100);
    QVERIFY(!spy.wait(150));
    buffer.acknowledge();
    QVERIFY(spy.wait());
    QCOMPARE(spy.size(), TrafficBuffer::mostUnderWay + 1);
    QCOMPARE(batchOf(spy, TrafficBuffer::mostUnderWay).records.size(), 20);
    QCOMPARE(batchOf(spy, TrafficBuffer::mostUnderWay).summarised, 80);
    add(buffer, 1);
    buffer.flush();
    QCOMPARE(spy.size(), TrafficBuffer::mostUnderWay + 2);
}

QTEST_GUILESS_MAIN(TestTrafficBuffer)
#include "tst_trafficbuffer.moc"
