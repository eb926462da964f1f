// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/trafficlog.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/widgets/tone.h"
#include "support/records.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::TrafficFilter;
using Core::TrafficLog;
using Gui::TrafficModel;
using Testing::makeRecord;

class tst_TrafficModel final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheLogKeeps();
    void trimsWithTheLog();
    void filters();
    void filtersWhileRequestsCome();
    void pausesTheViewOnly();
    void clears();
    void survivesItsLog();
    void matchesAnOracle();
    void showsTrafficAsPlainText();
    void tellsStatusByTone();

private:
    static void add(TrafficLog &log, int from, int count, int status = 200);
    static QList<qint64> ids(const TrafficModel &model);
    static QList<qint64> expected(const TrafficLog &log, const TrafficFilter &filter);
};

void tst_TrafficModel::add(TrafficLog &log, int from, int count, int status)
{
    Core::ExchangeBatch batch;
    for (int i = 0; i < count; ++i)
        batch.records << makeRecord(from + i, i % 3 == 0 ? "POST" : "GET", status);
    log.append(batch);
}

QList<qint64> tst_TrafficModel::ids(const TrafficModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.record(row).id;
    return ids;
}

QList<qint64> tst_TrafficModel::expected(const TrafficLog &log, const TrafficFilter &filter)
{
    QList<qint64> ids;
    for (int row = 0; row < log.size(); ++row) {
        if (filter.matches(log.at(row)))
            ids << log.at(row).id;
    }
    return ids;
}

void tst_TrafficModel::showsWhatTheLogKeeps()
{
    TrafficLog log(100);
    add(log, 1, 3);
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLog(&log);
    QCOMPARE(ids(model), (QList<qint64> {1, 2, 3}));
    QSignalSpy inserted(&model, &TrafficModel::rowsInserted);
    add(log, 4, 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 3);
    QCOMPARE(inserted[0][2].toInt(), 4);

    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(TrafficModel::MethodColumn), u"POST"_s);
    QCOMPARE(text(TrafficModel::TargetColumn), u"/item/1?q=1"_s);
    QCOMPARE(text(TrafficModel::StatusColumn), u"200"_s);
    QCOMPARE(text(TrafficModel::TypeColumn), u"text/html"_s);
    QCOMPARE(text(TrafficModel::ClientColumn), u"127.0.0.1:50000"_s);
    QCOMPARE(text(TrafficModel::NoteColumn), u"index.html"_s);
    QCOMPARE(TrafficModel::rowText(model.historyRow(0)).count(u'\t'),
             int(TrafficModel::ColumnCount) - 2);
}

void tst_TrafficModel::trimsWithTheLog()
{
    TrafficLog log(10);
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLog(&log);
    add(log, 1, 10);
    QSignalSpy oldest(&model, &TrafficModel::aboutToRemoveOldest);
    add(log, 11, 4);
    QCOMPARE(oldest.size(), 1);
    QCOMPARE(oldest[0][0].toInt(), 4);
    QCOMPARE(ids(model), expected(log, {}));
    QCOMPARE(ids(model).first(), 5);
}

void tst_TrafficModel::filters()
{
    TrafficLog log(10'000);
    add(log, 1, 10'000);
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLog(&log);
    const TrafficFilter filter = *TrafficFilter::parse(u"method:POST x-number"_s);
    model.setFilter(filter);
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(ids(model), expected(log, filter));
    model.setFilter({});
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(model.rowCount(), 10'000);
}

void tst_TrafficModel::filtersWhileRequestsCome()
{
    TrafficLog log(10'000);
    add(log, 1, 10'000);
    TrafficModel model;
    model.setLog(&log);
    const TrafficFilter filter = *TrafficFilter::parse(u"method:POST x-number -x-other"_s);
    model.setFilter(filter);
    for (int i = 0; i < 20; ++i) {
        add(log, 20'000 + 50 * i, 50);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
    QTRY_VERIFY(!model.isScanning());
    QCOMPARE(ids(model), expected(log, filter));
}

void tst_TrafficModel::pausesTheViewOnly()
{
    TrafficLog log(5);
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLog(&log);
    add(log, 1, 5);
    model.setPaused(true);
    add(log, 6, 4);
    QCOMPARE(log.total(), 9);
    QCOMPARE(model.newWhilePaused(), 4);
    QCOMPARE(ids(model), (QList<qint64> {1, 2, 3, 4, 5}));
    model.setFilter(*TrafficFilter::parse(u"method:POST"_s)); // also what the log no longer has
    QCOMPARE(ids(model), (QList<qint64> {1, 4}));
    model.setPaused(false);
    QCOMPARE(model.newWhilePaused(), 0);
    QCOMPARE(ids(model), expected(log, model.filter()));
}

void tst_TrafficModel::clears()
{
    TrafficLog log(5);
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLog(&log);
    add(log, 1, 7);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    add(log, 8, 1);
    QCOMPARE(ids(model), (QList<qint64> {8}));
    model.setPaused(true);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    add(log, 9, 2);
    QCOMPARE(model.newWhilePaused(), 2);
    model.setPaused(false);
    QCOMPARE(ids(model), (QList<qint64> {9, 10}));
}

void tst_TrafficModel::survivesItsLog()
{
    auto log = std::make_unique<TrafficLog>(5);
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLog(log.get());
    add(*log, 1, 3);
    log.reset();
    QCOMPARE(model.rowCount(), 0);
}

void tst_TrafficModel::matchesAnOracle()
{
    QRandomGenerator random(42);
    TrafficLog log(50);
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLog(&log);
    const QStringList texts {u""_s, u"method:POST"_s, u"-method:POST"_s, u"status:404"_s};
    int number = 1;
    for (int step = 0; step < 400; ++step) {
        switch (random.bounded(8)) {
        case 0:
            model.setFilter(*TrafficFilter::parse(texts[random.bounded(int(texts.size()))]));
            break;
        case 1:
            if (random.bounded(5) == 0)
                log.clear();
            break;
        default: {
            const int count = random.bounded(1, 30);
            add(log, number, count, random.bounded(2) ? 200 : 404);
            number += count;
        }
        }
        QTRY_VERIFY(!model.isScanning());
        QCOMPARE(ids(model), expected(log, model.filter()));
    }
}

void tst_TrafficModel::showsTrafficAsPlainText()
{
    TrafficLog log(5);
    TrafficModel model;
    model.setLog(&log);
    Core::ExchangeRecord record = makeRecord(1);
    record.request.target = "/<img src=x>\x1b[31m\xe2\x80\xae";
    record.remark = u"<b>no</b>\u0007"_s;
    log.append({{record}, 0});
    const QModelIndex target = model.index(0, TrafficModel::TargetColumn);
    QCOMPARE(target.data().toString(), u"/<img src=x>\\x1b[31m\\u{202e}"_s);
    QVERIFY(target.data(Qt::ToolTipRole).toString().contains(u"&lt;img src=x&gt;"_s));
    QVERIFY(!target.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    QCOMPARE(model.index(0, TrafficModel::NoteColumn).data().toString(), u"<b>no</b>\\x07"_s);
    QCOMPARE(TrafficModel::rowText(model.historyRow(0)).section(u'\t', 3, 3),
             u"/<img src=x>\\x1b[31m\\u{202e}"_s);
}

void tst_TrafficModel::tellsStatusByTone()
{
    TrafficLog log(10);
    TrafficModel model;
    model.setLog(&log);
    for (const int status : {200, 304, 404, 500})
        log.append({{makeRecord(status, "GET", status)}, 0});
    Core::ExchangeRecord gone = makeRecord(1, "GET", 0);
    gone.outcome = Core::Outcome::ClientGone;
    log.append({{gone}, 0});
    const QList<Gui::Tone> tones {Gui::Tone::Good, Gui::Tone::Info, Gui::Tone::Warning,
                                  Gui::Tone::Bad, Gui::Tone::Bad};
    for (int row = 0; row < tones.size(); ++row)
        QCOMPARE(model.index(row, 0).data(TrafficModel::ToneRole).toInt(), int(tones[row]));
    QCOMPARE(model.index(4, TrafficModel::StatusColumn).data().toString(), u"client left"_s);
}

QTEST_MAIN(tst_TrafficModel)
#include "tst_trafficmodel.moc"
