// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyschema.h"
#include "core/history/historywriter.h"
#include "support/historyprobe.h"
#include "support/mount.h"
#include "support/records.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Testing::HistoryProbe;
using Testing::Mount;

namespace {

// Runs statements on a file by a connection of its own, which stays while this does.
class Intruder
{
public:
    explicit Intruder(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Intruder()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    Q_DISABLE_COPY_MOVE(Intruder)
    bool exec(const QString &sql) { return QSqlQuery(m_database).exec(sql); }

private:
    QSqlDatabase m_database;
};

HistoryOptions impatient()
{
    HistoryOptions options;
    options.retryInterval = 50ms;
    return options;
}

ExchangeRecord bigRecord(int number)
{
    ExchangeRecord record = Testing::makeRecord(number);
    record.responseContent.resize(100'000);
    for (char &c : record.responseContent)
        c = char(QRandomGenerator::global()->generate());
    return record;
}

} // namespace

class TestHistoryWriter final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesANewerVersionAlone();
    void leavesAnotherProgramsFileAlone();
    void keepsADamagedFileAside_data();
    void keepsADamagedFileAside();
    void waitsForALockedFile();
    void saysThatTheDiskIsFull();
    void saysThatTheFolderIsReadOnly();
    void readsWhereNothingCanBeWritten();

private:
    QString path() const { return m_folder->filePath(u"history.db"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistoryWriter::leavesANewerVersionAlone()
{
    QVERIFY(HistoryProbe(path()).keep({Testing::makeRecord(1)}));
    QVERIFY(Intruder(path()).exec(u"PRAGMA user_version = %1"_s.arg(HistorySchema::version + 1)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    HistoryProbe probe(path());
    QVERIFY(probe.waitFor(HistoryState::Access::Closed));
    QVERIFY(probe.store().state().reason.contains(u"newer"_s));
    probe.store().append({u"s1"_s, u"site"_s, 1}, {{Testing::makeRecord(1)}, 0});
    QTRY_COMPARE(probe.store().state().notKept, 1);
    QVERIFY(!probe.find(u""_s));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestHistoryWriter::leavesAnotherProgramsFileAlone()
{
    QVERIFY(Intruder(path()).exec(u"CREATE TABLE bookmarks(x)"_s));
    HistoryProbe probe(path());
    QVERIFY(probe.waitFor(HistoryState::Access::Closed));
    QVERIFY(probe.store().state().reason.contains(u"another program"_s));
    QVERIFY(Intruder(path()).exec(u"SELECT x FROM bookmarks"_s));
}

void TestHistoryWriter::keepsADamagedFileAside_data()
{
    QTest::addColumn<qint64>("from");
    QTest::newRow("from the start") << qint64(0);
    QTest::newRow("behind the first page") << qint64(4'096);
}

void TestHistoryWriter::keepsADamagedFileAside()
{
    QFETCH(qint64, from);
    {
        HistoryProbe probe(path());
        QList<ExchangeRecord> records;
        for (int i = 0; i < 500; ++i)
            records += Testing::makeRecord(i);
        QVERIFY(probe.keep(records));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.seek(from));
    file.write(QByteArray(int(size - from), 'x'));
    file.close();

    HistoryProbe probe(path());
    QTRY_VERIFY(!probe.store().state().notice.isEmpty()
                || probe.store().state().access == HistoryState::Access::Writing);
    QVERIFY(probe.keep({Testing::makeRecord(1)}));
    QCOMPARE(probe.store().state().access, HistoryState::Access::Writing);
    QCOMPARE(probe.find(u""_s)->size(), 1);
    // Without what SQLite has put beside it.
    const QStringList asides = QDir(m_folder->path())
                                   .entryList({u"history.db.damaged-*"_s}, QDir::Files)
                                   .filter(QRegularExpression(u"\\d$"_s));
    QCOMPARE(asides.size(), 1);
    QVERIFY(probe.store().state().notice.contains(asides[0]));
    QCOMPARE(QFileInfo(m_folder->filePath(asides[0])).size(), size);
}

void TestHistoryWriter::waitsForALockedFile()
{
    HistoryProbe probe(path(), impatient());
    QVERIFY(probe.keep({Testing::makeRecord(1)}));
    Intruder intruder(path());
    QVERIFY(intruder.exec(u"BEGIN IMMEDIATE"_s));
    probe.store().append({u"s1"_s, u"site"_s, 1}, {{Testing::makeRecord(2)}, 0});
    QVERIFY(probe.waitFor(HistoryState::Access::Failing));
    QVERIFY(probe.store().state().reason.contains(u"another program"_s));
    QVERIFY(intruder.exec(u"COMMIT"_s));
    QVERIFY(probe.waitFor(HistoryState::Access::Writing));
    QTRY_COMPARE(probe.find(u""_s)->size(), 2);
    QCOMPARE(probe.store().state().notKept, 0);
}

void TestHistoryWriter::saysThatTheDiskIsFull()
{
    Mount mount(m_folder->path(), u"size=1m"_s);
    if (!mount.isMounted())
        QSKIP("a small file system can be mounted by root only");
    HistoryOptions options = impatient();
    options.queueLimit = 2'000'000;
    HistoryProbe probe(path(), options);
    QVERIFY(probe.waitFor(HistoryState::Access::Writing));
    for (int i = 0; i < 40; ++i)
        probe.store().append({u"s1"_s, u"site"_s, 1}, {{bigRecord(i)}, 0});
    QVERIFY(probe.waitFor(HistoryState::Access::Failing));
    QVERIFY2(probe.store().state().reason.contains(u"full"_s),
             qPrintable(probe.store().state().reason));
    QTRY_VERIFY(probe.store().state().notKept > 0);
    // What was kept before can still be read.
    QVERIFY(probe.find(u"item"_s));

    QVERIFY(mount.remount(u"size=20m"_s));
    QVERIFY(probe.waitFor(HistoryState::Access::Writing));
    QTRY_COMPARE(probe.find(u"item"_s)->size(), 40 - probe.store().state().notKept);
}

void TestHistoryWriter::saysThatTheFolderIsReadOnly()
{
    Mount mount(m_folder->path(), u"size=1m,ro"_s);
    if (!mount.isMounted())
        QSKIP("a file system that cannot be written can be mounted by root only");
    HistoryProbe probe(path(), impatient());
    QVERIFY(probe.waitFor(HistoryState::Access::ReadingOnly));
    QVERIFY(probe.store().state().reason.contains(QDir::toNativeSeparators(path())));
    probe.store().append({u"s1"_s, u"site"_s, 1}, {{Testing::makeRecord(1)}, 0});
    QTRY_COMPARE(probe.store().state().notKept, 1);
    QVERIFY(!probe.find(u""_s));

    QVERIFY(mount.remount(u"rw"_s));
    QVERIFY(probe.waitFor(HistoryState::Access::Writing));
    QVERIFY(probe.keep({Testing::makeRecord(2)}));
    QCOMPARE(probe.find(u""_s)->size(), 1);
}

void TestHistoryWriter::readsWhereNothingCanBeWritten()
{
    Mount mount(m_folder->path(), u"size=5m"_s);
    if (!mount.isMounted())
        QSKIP("a file system that cannot be written can be mounted by root only");
    QVERIFY(HistoryProbe(path()).keep({Testing::makeRecord(1), Testing::makeRecord(2)}));
    QVERIFY(mount.remount(u"ro"_s));
    HistoryProbe probe(path(), impatient());
    QVERIFY(probe.waitFor(HistoryState::Access::ReadingOnly));
    QTRY_VERIFY(probe.find(u"item"_s));
    QCOMPARE(probe.find(u"item"_s)->size(), 2);
}

QTEST_GUILESS_MAIN(TestHistoryWriter)
#include "tst_historywriter.moc"
