// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/storedrows.h"
#include "gui/traffic/trafficmodel.h"
#include "support/historyprobe.h"
#include "support/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::TrafficFilter;
using Gui::StoredRows;
using Gui::TrafficModel;
using Testing::HistoryProbe;

class tst_StoredRows final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsWhatWasKept();
    void readsWhatIsLookedAt();
    void followsWhatIsRecorded();
    void filtersOldAndNew();
    void keepsServersApart();
    void holdsStillWhilePaused();
    void stopsSearching();
    void marksRows();
    void removesRows();
    void dropsRowsThatAreGone();
    void beginsAgainWhenAllIsCleared();
    void survivesItsStore();
    void matchesTheHistory();

private:
    QString path() const { return m_folder->filePath(u"traffic.sqlite"_s); }
    static QList<Core::ExchangeRecord> records(int from, int count, int status = 200);
    static QList<qint64> ids(const StoredRows &rows);
    static QByteArray target(const StoredRows &rows, int row);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QList<Core::ExchangeRecord> tst_StoredRows::records(int from, int count, int status)
{
    QList<Core::ExchangeRecord> records;
    for (int i = 0; i < count; ++i)
        records << Testing::makeRecord(from + i, "GET", status);
    return records;
}

QList<qint64> tst_StoredRows::ids(const StoredRows &rows)
{
    QList<qint64> ids;
    for (int row = 0; row < rows.size(); ++row)
        ids << rows.id(row);
    return ids;
}

QByteArray tst_StoredRows::target(const StoredRows &rows, int row)
{
    const Core::ExchangeRecord *record = rows.record(row);
    return record ? record->request.target : QByteArray();
}

void tst_StoredRows::showsWhatWasKept()
{
    {
        HistoryProbe probe(path());
        QVERIFY(probe.keep(records(1, 300)));
    }
    HistoryProbe probe(path());
    StoredRows rows(probe.store(), {});
    QTRY_COMPARE(rows.size(), 300);
    QTRY_COMPARE(target(rows, 0), "/item/1?q=1");
    QTRY_COMPARE(target(rows, 299), "/item/300?q=1");
    QTRY_VERIFY(!rows.isSearching());
    QCOMPARE(rows.progress(), 1.0);
}

void tst_StoredRows::readsWhatIsLookedAt()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 1'000)));
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStore(probe.store(), {});
    QTRY_COMPARE(model.rowCount(), 1'000);
    QSignalSpy loaded(&probe.store(), &Core::TrafficStore::loaded);
    const auto cell
        = [&] { return model.index(500, TrafficModel::TargetColumn).data().toString(); };
    QVERIFY(!model.isThere(500));
    QCOMPARE(cell(), u"…"_s);
    QVERIFY(model.record(500).request.target.isEmpty());
    QSignalSpy changed(&model, &TrafficModel::dataChanged);
    QTRY_VERIFY(model.isThere(500));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(cell(), u"/item/501?q=1"_s);
    QCOMPARE(model.historyRow(500).server.name, u"site"_s);
    QCOMPARE(loaded.size(), 1);
}

void tst_StoredRows::followsWhatIsRecorded()
{
    HistoryProbe probe(path());
    StoredRows rows(probe.store(), {});
    QTRY_VERIFY(!rows.isSearching());
    QSignalSpy inserted(&rows, &StoredRows::aboutToInsert);
    for (int i = 0; i < 5; ++i)
        probe.store().append({u"s1"_s, u"site"_s, 1}, {records(1 + 10 * i, 10), 0});
    QTRY_COMPARE(rows.size(), 50);
    QCOMPARE(target(rows, 49), "/item/50?q=1"); // read before it was shown
    QVERIFY(inserted.size() <= 5);
}

void tst_StoredRows::filtersOldAndNew()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 20, 200)));
    QVERIFY(probe.keep(records(21, 5, 500)));
    StoredRows rows(probe.store(), {});
    rows.setFilter(*TrafficFilter::parse(u"status:5xx"_s));
    QTRY_COMPARE(rows.size(), 5);
    QVERIFY(probe.keep(records(26, 10, 200)));
    QVERIFY(probe.keep(records(36, 2, 503)));
    QTRY_COMPARE(rows.size(), 7);
    QTRY_COMPARE(target(rows, 6), "/item/37?q=1");
    rows.setFilter({});
    QTRY_COMPARE(rows.size(), 37);
}

void tst_StoredRows::keepsServersApart()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 3), {u"a"_s, u"one"_s, 1}));
    QVERIFY(probe.keep(records(4, 4), {u"b"_s, u"two"_s, 1}));
    StoredRows one(probe.store(), u"a"_s);
    StoredRows all(probe.store(), {});
    QTRY_COMPARE(one.size(), 3);
    QTRY_COMPARE(all.size(), 7);
    one.setFilter(*TrafficFilter::parse(u"item"_s)); // by rows, not by facts
    QTRY_COMPARE(one.size(), 3);
    QVERIFY(probe.keep(records(8, 1), {u"b"_s, u"two"_s, 1}));
    QVERIFY(probe.keep(records(9, 1), {u"a"_s, u"one"_s, 1}));
    QTRY_COMPARE(one.size(), 4);
    QTRY_COMPARE(all.size(), 9);
}

void tst_StoredRows::holdsStillWhilePaused()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 3)));
    StoredRows rows(probe.store(), {});
    QTRY_COMPARE(rows.size(), 3);
    QTRY_VERIFY(!rows.isSearching());
    rows.setPaused(true);
    QVERIFY(probe.keep(records(4, 5)));
    QTRY_COMPARE(rows.newWhilePaused(), 5);
    QCOMPARE(rows.size(), 3);
    rows.setPaused(false);
    QTRY_COMPARE(rows.size(), 8);
    QCOMPARE(rows.newWhilePaused(), 0);
}

void tst_StoredRows::stopsSearching()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 500)));
    StoredRows rows(probe.store(), {});
    rows.stopSearching();
    QVERIFY(!rows.isSearching());
    QVERIFY(probe.keep(records(501, 1)));
    QCOMPARE(rows.size(), 0);
    rows.setFilter({});
    QTRY_COMPARE(rows.size(), 501);
}

void tst_StoredRows::marksRows()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 5)));
    TrafficModel model;
    model.setStore(probe.store(), {});
    QTRY_COMPARE(model.rowCount(), 5);
    Core::MarksChange coloured;
    coloured.colour = 2;
    model.mark({1, 2}, coloured);
    Core::MarksChange noted;
    noted.isPinned = true;
    noted.note = u"look here"_s;
    model.mark({2}, noted);
    const auto marks = [&](int row) { return model.historyRow(row).marks; };
    QTRY_COMPARE(marks(2).note, u"look here"_s);
    QCOMPARE(marks(2).colour, 2); // what is not set stays
    QVERIFY(marks(2).isPinned);
    QTRY_COMPARE(marks(1).colour, 2);
    QVERIFY(!marks(1).isPinned);
    QCOMPARE(marks(0), Core::RowMarks());
    const QModelIndex cell = model.index(2, TrafficModel::MarkColumn);
    QCOMPARE(cell.data(TrafficModel::ColourRole).toInt(), 2);
    QVERIFY(cell.data(TrafficModel::PinnedRole).toBool());
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"look here"_s));
}

void tst_StoredRows::removesRows()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 10)));
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStore(probe.store(), {});
    QTRY_COMPARE(model.rowCount(), 10);
    QSignalSpy reset(&model, &TrafficModel::modelReset);
    QSignalSpy removed(&probe.store(), &Core::TrafficStore::removed);
    model.remove({7, 2, 3});
    QCOMPARE(model.rowCount(), 7);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(reset.isEmpty());
    QCOMPARE(probe.find(u""_s)->size(), 7);
    QTRY_COMPARE(model.index(2, TrafficModel::TargetColumn).data().toString(), u"/item/5?q=1"_s);
}

// By the retention, of which nobody tells.
void tst_StoredRows::dropsRowsThatAreGone()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 100)));
    StoredRows rows(probe.store(), {});
    QTRY_COMPARE(rows.size(), 100);
    Core::Retention retention;
    retention.rows = 10;
    probe.store().setRetention(retention);
    QTRY_COMPARE(probe.find(u""_s)->size(), 10);
    for (int attempt = 0; attempt < 100 && rows.size() > 10; ++attempt) {
        for (int row = 0; row < rows.size(); ++row)
            (void)rows.record(row);
        QTest::qWait(10);
    }
    QCOMPARE(ids(rows), (QList<qint64> {91, 92, 93, 94, 95, 96, 97, 98, 99, 100}));
}

void tst_StoredRows::beginsAgainWhenAllIsCleared()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 20)));
    StoredRows rows(probe.store(), {});
    QTRY_COMPARE(rows.size(), 20);
    probe.store().removeAll();
    QTRY_COMPARE(rows.size(), 0);
    QVERIFY(probe.keep(records(21, 2)));
    QTRY_COMPARE(rows.size(), 2);
}

void tst_StoredRows::survivesItsStore()
{
    auto probe = std::make_unique<HistoryProbe>(path());
    QVERIFY(probe->keep(records(1, 5)));
    StoredRows rows(probe->store(), {});
    QTRY_COMPARE(rows.size(), 5);
    probe.reset();
    (void)rows.record(0);
    rows.setFilter(*TrafficFilter::parse(u"x"_s));
    QCOMPARE(rows.size(), 0);
    rows.remove({});
}

void tst_StoredRows::matchesTheHistory()
{
    HistoryProbe probe(path());
    QVERIFY(probe.keep(records(1, 5'000)));
    StoredRows rows(probe.store(), {});
    for (int i = 0; i < 20; ++i) { // while the search is under way
        probe.store().append({u"s1"_s, u"site"_s, 1}, {records(5'001 + 50 * i, 50), 0});
        QTest::qWait(5);
    }
    QTRY_COMPARE(rows.size(), 6'000);
    QList<qint64> kept = *probe.find(u""_s);
    std::ranges::reverse(kept);
    QCOMPARE(ids(rows), kept);
}

QTEST_MAIN(tst_StoredRows)
#include "tst_storedrows.moc"
