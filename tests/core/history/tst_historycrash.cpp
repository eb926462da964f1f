// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyprobe.h"
#include "support/records.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Twenty thousand a second, with contents of a kilobyte.
constexpr int rowsInABatch = 1'000;
constexpr auto batchInterval = 50ms;
// As a server's thread does it: a machine that does not keep up gets fewer.
constexpr int mostUnderWay = 8;

// The other process: hands over batches as a server under load does, and says when each was made.
int writeUntilKilled(QCoreApplication &application, const QString &path)
{
    TrafficStore store(path);
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    int number = 0;
    qint64 written = 0;
    QObject::connect(&store, &TrafficStore::committed, &store,
                     [&](qint64 first, qint64 last) { written += last - first + 1; });
    QObject::connect(&timer, &QTimer::timeout, &store, [&] {
        if (number - written >= mostUnderWay * rowsInABatch)
            return;
        ExchangeBatch batch;
        for (int i = 0; i < rowsInABatch; ++i) {
            batch.records += Testing::makeRecord(++number);
            batch.records.last().responseContent
                = QByteArray::number(number) + QByteArray(1'000, ' ');
        }
        store.append({u"s1"_s, u"site"_s, 1}, batch);
        std::printf("%d %lld\n", number, QDateTime::currentMSecsSinceEpoch());
        std::fflush(stdout);
    });
    QObject::connect(&store, &TrafficStore::stateChanged, &timer,
                     [&] { timer.start(batchInterval); });
    return application.exec();
}

QString value(const QString &path, const QString &sql)
{
    QString result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(sql, database);
        if (query.next())
            result = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return result;
}

} // namespace

// What is left when the process is killed while it writes.
class TestHistoryCrash final : public QObject
{
    Q_OBJECT

private slots:
    void losesTheLastMomentOnly();
};

void TestHistoryCrash::losesTheLastMomentOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QVERIFY(child.waitForReadyRead());
        QTest::qWait(1'500 + 137 * round);
        const qint64 killed = QDateTime::currentMSecsSinceEpoch();
        child.kill();
        QVERIFY(child.waitForFinished());

        int certain = 0; // made so long ago that even a busy machine has written them
        int promised = 0; // made so long ago that they should be there
        int made = 0;
        qint64 begun = 0;
        const auto lines = child.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            const auto words = line.split(' ');
            if (words.size() != 2)
                continue;
            made = words[0].toInt();
            if (begun == 0)
                begun = words[1].toLongLong() - batchInterval.count();
            const qint64 age = killed - words[1].toLongLong();
            if (age > 1'000)
                certain = made;
            // The records of a batch were made in the interval before it.
            if (age > 250 - batchInterval.count())
                promised = made;
        }
        QVERIFY(certain > 0);
        QCOMPARE(value(path, u"PRAGMA integrity_check"_s), u"ok"_s);
        const int kept
            = value(path,
                    u"SELECT max(number) FROM exchanges WHERE id > "
                    "(SELECT coalesce(max(id), 0) FROM exchanges WHERE number = 1) - 1"_s)
                  .toInt();
        const int rate = int(made / (double(killed - begun) / 1'000));
        qInfo("made %d (%d/s), promised %d, kept %d", made, rate, promised, kept);
        QVERIFY(kept >= certain);
        QVERIFY(kept <= made);
        // None is missing in between.
        const QString ofThisRound
            = value(path,
                    u"SELECT count(*) FROM exchanges WHERE id >= (SELECT max(id) FROM exchanges "
                    "WHERE number = 1)"_s);
        QCOMPARE(ofThisRound.toInt(), kept);
        // Opened again, nothing is damaged and everything is found.
        Testing::HistoryProbe probe(path);
        QVERIFY(probe.waitFor(HistoryState::Access::Writing));
        QVERIFY(probe.store().state().notice.isEmpty());
        QCOMPARE(QString::number(probe.find(u""_s)->size()),
                 value(path, u"SELECT count(*) FROM exchanges"_s));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write"_s)
        return writeUntilKilled(application, arguments[2]);
    TestHistoryCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historycrash.moc"
