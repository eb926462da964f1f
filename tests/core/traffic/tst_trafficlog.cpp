// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Core;

namespace {

ExchangeBatch batch(qint64 first, int count, qint64 summarised = 0, qint64 headBytes = 100)
{
    ExchangeBatch batch;
    for (int i = 0; i < count; ++i) {
        ExchangeRecord record;
        record.id = first + i;
        record.requestHeadBytes = headBytes;
        batch.records += record;
    }
    batch.summarised = summarised;
    return batch;
}

} // namespace

class TestTrafficLog final : public QObject
{
    Q_OBJECT

private slots:
    void keepsInOrder();
    void trimsBeforeItAppends();
    void takesTheNewestOfTooMany();
    void shrinksToANewCapacity();
    void countsWhatIsSummarised();
    void shortensForHugeHeads();
    void dropsOldContents();
    void clears();
};

void TestTrafficLog::keepsInOrder()
{
    TrafficLog log;
    QSignalSpy appended(&log, &TrafficLog::appended);
    log.append(batch(1, 2));
    log.append(batch(3, 3));
    QCOMPARE(log.size(), 5);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(log.at(row).id, row + 1);
    QCOMPARE(appended.at(1), QVariantList({2, 4}));
    QCOMPARE(log.total(), 5);
}

void TestTrafficLog::trimsBeforeItAppends()
{
    TrafficLog log(4);
    log.append(batch(1, 3));
    QStringList order;
    connect(&log, &TrafficLog::aboutToTrim, this, [&](int count) {
        QCOMPARE(log.size(), 3);
        order += QStringLiteral("aboutToTrim %1").arg(count);
    });
    connect(&log, &TrafficLog::trimmedFront, this, [&](int count) {
        QCOMPARE(log.size(), 1);
        order += QStringLiteral("trimmed %1").arg(count);
    });
    connect(&log, &TrafficLog::aboutToAppend, this, [&](int first, int last) {
        QCOMPARE(log.size(), 1);
        order += QStringLiteral("aboutToAppend %1 %2").arg(first).arg(last);
    });
    log.append(batch(4, 3));
    QCOMPARE(order,
             QStringList({QStringLiteral("aboutToTrim 2"), QStringLiteral("trimmed 2"),
                          QStringLiteral("aboutToAppend 1 3")}));
    QCOMPARE(log.at(0).id, 3);
    QCOMPARE(log.at(3).id, 6);
    QCOMPARE(log.trimmed(), 2);
    QCOMPARE(log.total(), 6);
}

void TestTrafficLog::takesTheNewestOfTooMany()
{
    TrafficLog log(4);
    log.append(batch(1, 2));
    log.append(batch(3, 10));
    QCOMPARE(log.size(), 4);
    QCOMPARE(log.at(0).id, 9);
    QCOMPARE(log.at(3).id, 12);
    QCOMPARE(log.total(), 12);
    QCOMPARE(log.trimmed(), 8);
}

void TestTrafficLog::shrinksToANewCapacity()
{
    TrafficLog log;
    log.append(batch(1, 10));
    QSignalSpy trimmed(&log, &TrafficLog::trimmedFront);
    log.setCapacity(4);
    QCOMPARE(trimmed.constFirst(), QVariantList {QVariant(6)});
    QCOMPARE(log.size(), 4);
    QCOMPARE(log.at(0).id, 7);
    log.append(batch(11, 1));
    QCOMPARE(log.size(), 4);
    QCOMPARE(log.total(), 11);
}

void TestTrafficLog::countsWhatIsSummarised()
{
    TrafficLog log;
    QSignalSpy counts(&log, &TrafficLog::countsChanged);
    log.append(batch(1, 2, 40));
    log.append(batch(0, 0, 8));
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.summarised(), 48);
    QCOMPARE(log.total(), 50);
    QCOMPARE(counts.size(), 2);
}

void TestTrafficLog::shortensForHugeHeads()
{
    TrafficLog log;
    constexpr qint64 huge = TrafficLog::maximumWeight / 10;
    for (int i = 0; i < 30; ++i)
        log.append(batch(i, 1, 0, huge));
    QVERIFY2(log.size() > 5 && log.size() <= 10, qPrintable(QString::number(log.size())));
    QCOMPARE(log.at(log.size() - 1).id, 29);
    log.append(batch(30, 40, 0, huge));
    QVERIFY(log.size() <= 10);
    QCOMPARE(log.at(log.size() - 1).id, 69);
    QCOMPARE(log.total(), 70);
    QCOMPARE(log.trimmed() + log.size(), 70);
    log.append(batch(70, 1, 0, 2 * TrafficLog::maximumWeight));
    QCOMPARE(log.size(), 1);
}

void TestTrafficLog::dropsOldContents()
{
    constexpr int size = 1024 * 1024;
    constexpr int fitting = int(TrafficLog::contentBudget / size);
    TrafficLog log(2 * fitting);
    for (int i = 0; i < 4 * fitting; ++i) {
        ExchangeBatch one = batch(i + 1, 1);
        one.records[0].responseContent = QByteArray(size, 'a');
        log.append(one);
    }
    QCOMPARE(log.size(), 2 * fitting);
    for (int row = 0; row < log.size(); ++row)
        QCOMPARE(log.at(row).responseContent.isEmpty(), row < fitting);
}

void TestTrafficLog::clears()
{
    TrafficLog log(2);
    log.append(batch(1, 5, 3));
    QSignalSpy about(&log, &TrafficLog::aboutToClear);
    QSignalSpy cleared(&log, &TrafficLog::cleared);
    log.clear();
    QCOMPARE(about.size(), 1);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(log.size(), 0);
    QCOMPARE(log.total(), 0);
    QCOMPARE(log.trimmed(), 0);
    QCOMPARE(log.summarised(), 0);
}

QTEST_APPLESS_MAIN(TestTrafficLog)
#include "tst_trafficlog.moc"
