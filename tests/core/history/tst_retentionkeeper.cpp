// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyprobe.h"
#include "support/records.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Testing::HistoryProbe;

namespace {

QList<ExchangeRecord> makeRecords(int count, qsizetype contentSize = 0)
{
    QList<ExchangeRecord> records;
    for (int i = 0; i < count; ++i) {
        records += Testing::makeRecord(i);
        records.last().started = QDateTime::currentDateTimeUtc();
        QByteArray &content = records.last().responseContent;
        content.resize(contentSize);
        for (char &c : content)
            c = char('a' + QRandomGenerator::global()->bounded(26));
    }
    return records;
}

} // namespace

class TestRetentionKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsSoManyRows();
    void keepsThemSoLong();
    void keepsTheFileSmall();
    void pinnedRowsStay();

private:
    QString path() const { return m_folder->filePath(u"history.db"_s); }
    qint64 size(HistoryProbe &probe)
    {
        return qint64(probe.find(u""_s).value_or(QList<qint64>()).size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRetentionKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRetentionKeeper::keepsSoManyRows()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(1'500)));
    const auto all = probe.find(u""_s);
    probe.store().setRetention({.rows = 1'000});
    QTRY_COMPARE(size(probe), 1'000);
    QCOMPARE(probe.find(u"item"_s), all->first(1'000)); // the newest
    QVERIFY(probe.keep(makeRecords(100)));
    QTRY_COMPARE(size(probe), 1'000);
}

void TestRetentionKeeper::keepsThemSoLong()
{
    HistoryProbe probe(path());
    QList<ExchangeRecord> records = makeRecords(20);
    for (int i = 0; i < 15; ++i)
        records[i].started = QDateTime::currentDateTimeUtc().addDays(-3);
    QVERIFY(probe.keep(records));
    QCOMPARE(size(probe), 20);
    probe.store().setRetention({.age = 48h});
    QTRY_COMPARE(size(probe), 5);
}

void TestRetentionKeeper::keepsTheFileSmall()
{
    constexpr qint64 limit = 4'000'000;
    HistoryOptions options;
    options.retention.bytes = limit;
    HistoryProbe probe(path(), options);
    for (int round = 0; round < 10; ++round)
        QVERIFY(probe.keep(makeRecords(200, 5'000)));
    const auto isSmall = [&] { return QFileInfo(path()).size() < limit * 5 / 4; };
    QTRY_VERIFY_WITH_TIMEOUT(isSmall() && size(probe) < 1'500, 20'000);
    QVERIFY(size(probe) > 100);
    // The space comes back, too.
    probe.store().setRetention({.bytes = limit, .rows = 10});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path()).size() < 1'000'000, 20'000);
    QVERIFY(QFileInfo(path() + u"-wal"_s).size() < 9'000'000);
}

void TestRetentionKeeper::pinnedRowsStay()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(makeRecords(700)));
    const qint64 oldest = probe.find(u""_s)->last();
    QSignalSpy marked(&probe.store(), &TrafficStore::marked);
    probe.store().mark({oldest}, RowMarks {true, 0, {}});
    QVERIFY(marked.wait());
    probe.store().setRetention({.rows = 50});
    QTRY_COMPARE(size(probe), 50);
    QCOMPARE(probe.find(u"item"_s)->last(), oldest);
    QVERIFY(probe.loadWhole(oldest));
}

QTEST_GUILESS_MAIN(TestRetentionKeeper)
#include "tst_retentionkeeper.moc"
