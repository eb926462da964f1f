// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyschema.h"
#include "core/history/rowreader.h"
#include "support/historyprobe.h"
#include "support/records.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using Testing::HistoryProbe;
using Testing::makeRecord;

namespace {

constexpr int rowCount = 300;

// The first version's columns that not each of its files has, oldest first.
const QStringList &lateColumns()
{
    static const QStringList names
        = {u"rawHead"_s, u"refusal"_s, u"section"_s, u"secure"_s, u"passage"_s};
    return names;
}

ExchangeRecord fullRecord(int number)
{
    ExchangeRecord record = makeRecord(number, "POST", 503);
    record.requestContent = QByteArray("request \0 bytes", 15);
    record.responseContent = "{\"answer\": \"haystack " + QByteArray::number(number) + "\"}";
    record.rawHead = "POST / HTTP/1.1\r\n";
    record.refusal = Refusal::Origin;
    record.section = "RFC 6454 section 7";
    record.secure = true;
    record.passage = "\x01\x02\x03";
    return record;
}

bool exec(const QString &path, const QStringList &statements)
{
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(path);
        done = database.open();
        for (const QString &statement : statements)
            done = done && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    return done;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHistorySchema final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesOverTheFirstVersion_data() { shapes(); }
    void takesOverTheFirstVersion();
    void readsTheFirstVersionWithoutChangingIt_data() { shapes(); }
    void readsTheFirstVersionWithoutChangingIt();

private:
    static void shapes();
    void makeFirstVersion(int columns);
    void compare(const HistoryRow &row, int number, int columns);
    QString path() const { return m_folder->filePath(u"history.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistorySchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistorySchema::shapes()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("before refused heads") << 0;
    QTest::newRow("with refused heads") << 3;
    QTest::newRow("with the mark of TLS") << 4;
    QTest::newRow("with messages") << 5;
}

// Rows, contents, marks and index as they are; of the late columns only so many.
void TestHistorySchema::makeFirstVersion(int columns)
{
    {
        HistoryProbe probe(path());
        QList<ExchangeRecord> records;
        for (int i = 1; i <= rowCount; ++i)
            records += fullRecord(i);
        QVERIFY(probe.keep(records, {u"s1"_s, u"My site"_s, 42}));
        probe.store().mark({1}, RowMarks {.isPinned = true, .note = u"keep"_s});
    }
    QStringList statements;
    for (const QString &name : lateColumns().mid(columns))
        statements += u"ALTER TABLE details DROP COLUMN "_s + name;
    statements += u"PRAGMA user_version = 1"_s;
    statements += u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
    QVERIFY(exec(path(), statements));
}

void TestHistorySchema::compare(const HistoryRow &row, int number, int columns)
{
    const ExchangeRecord wanted = fullRecord(number);
    const ExchangeRecord &kept = row.record;
    QCOMPARE(row.server, (RecordedServer {u"s1"_s, u"My site"_s, 42}));
    QCOMPARE(kept.request, wanted.request);
    QCOMPARE(kept.response, wanted.response);
    QCOMPARE(kept.requestContent, wanted.requestContent);
    QCOMPARE(kept.responseContent, wanted.responseContent);
    QCOMPARE(kept.rawHead, columns > 0 ? wanted.rawHead : QByteArray());
    QCOMPARE(kept.refusal, columns > 1 ? wanted.refusal : Refusal());
    QCOMPARE(kept.section, columns > 2 ? wanted.section : QByteArrayView());
    QCOMPARE(kept.secure, columns > 3);
    QCOMPARE(kept.passage, columns > 4 ? wanted.passage : QByteArray());
}

void TestHistorySchema::takesOverTheFirstVersion()
{
    QFETCH(int, columns);
    makeFirstVersion(columns);
    {
        HistoryProbe probe(path());
        const auto ids = probe.find(u"haystack"_s);
        QVERIFY(ids);
        QCOMPARE(ids->size(), rowCount);
        for (const int number : {1, 150, rowCount}) {
            const auto row = probe.loadWhole(number);
            QVERIFY(row);
            compare(*row, number, columns);
        }
        QCOMPARE(probe.loadWhole(1)->marks, (RowMarks {.isPinned = true, .note = u"keep"_s}));
        QVERIFY(probe.keep({fullRecord(rowCount + 1)}, {u"s1"_s, u"My site"_s, 42}));
        compare(*probe.loadWhole(rowCount + 1), rowCount + 1, 5);
    }
    // Once only: afterwards it is the present version.
    HistoryDatabase database;
    QVERIFY(database.open(path(), HistoryDatabase::Access::Read));
    QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), HistorySchema::version);
}

void TestHistorySchema::readsTheFirstVersionWithoutChangingIt()
{
    QFETCH(int, columns);
    makeFirstVersion(columns);
    const QByteArray before = bytesOf(path());
    QVERIFY(!before.isEmpty());
    {
        HistoryDatabase database;
        QVERIFY(database.open(path(), HistoryDatabase::Access::Read));
        RowReader reader(database);
        const auto row = reader.readRow(7, FilterTerm::Needs::Contents);
        QVERIFY(row);
        compare(*row, 7, columns);
    }
    QCOMPARE(bytesOf(path()), before);
}

QTEST_GUILESS_MAIN(TestHistorySchema)
#include "tst_historyschema.moc"
