// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/folder/filename.h"
#include "core/formats/folder/folderwriter.h"
#include "support/oddrecords.h"
#include "support/records.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestFolderWriter final : public QObject
{
    Q_OBJECT

private slots:
    void writesHeadsAndBodies();
    void neverWritesOverAnything();
    void namesAreSafe_data();
    void namesAreSafe();
    void takesOddRecords();
    void tellsWhatIsMissing();
    void tellsWhyItFailed();
    void leavesNothingUnfinished();
};

void TestFolderWriter::writesHeadsAndBodies()
{
    const QTemporaryDir parent;
    auto writer = FolderWriter::create(parent.path(), u"my export"_s);
    QVERIFY(writer);
    QCOMPARE(QDir(writer->path()).dirName(), u"my_export"_s);
    ExchangeRecord record = Testing::makeRecord(1, "POST");
    record.requestContent = "{}";
    record.requestBodyBytes = 2;
    record.request.headers.append("Content-Type", "application/json");
    record.responseContent = "<p>";
    record.responseBodyBytes = 3;
    QVERIFY(writer->write({record, {}}));
    QVERIFY(writer->finish());
    const QDir folder(writer->path());
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             QStringList({u"0001-POST_item_1.request-body.json"_s,
                          u"0001-POST_item_1.request-head.txt"_s,
                          u"0001-POST_item_1.response-body.html"_s,
                          u"0001-POST_item_1.response-head.txt"_s}));
    QCOMPARE(contentOf(folder.filePath(u"0001-POST_item_1.request-head.txt"_s)),
             QByteArray("POST /item/1?q=1 HTTP/1.1\nHost: localhost:8080\nX-Number: "
                        "1\nContent-Type: application/json\n"));
    QCOMPARE(contentOf(folder.filePath(u"0001-POST_item_1.response-body.html"_s)),
             QByteArray("<p>"));
    QCOMPARE(writer->fileCount(), 4);
}

void TestFolderWriter::neverWritesOverAnything()
{
    const QTemporaryDir parent;
    const auto first = FolderWriter::create(parent.path(), u"x"_s);
    const auto second = FolderWriter::create(parent.path(), u"x"_s);
    QVERIFY(first && second);
    QCOMPARE(QDir(second->path()).dirName(), u"x-2"_s);
}

void TestFolderWriter::namesAreSafe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << QByteArray("/a/b.html") << u"a_b.html"_s;
    QTest::newRow("dots") << QByteArray("/../../etc/passwd") << u"etc_passwd"_s;
    QTest::newRow("hidden") << QByteArray("/.git/config") << u"git_config"_s;
    QTest::newRow("device") << QByteArray("/con.txt") << u"_con.txt"_s;
    QTest::newRow("port") << QByteArray("COM1") << u"_COM1"_s;
    QTest::newRow("signs") << QByteArray("/a b:c*d?\"<>|\\e\n") << u"a_b_c_d_e"_s;
    QTest::newRow("end") << QByteArray("/a. .") << u"a"_s;
    QTest::newRow("nothing") << QByteArray("/%%/") << u"root"_s;
    QTest::newRow("no text") << QByteArray("\xFF\0x", 3) << u"x"_s;
    QTest::newRow("long") << QByteArray(500, 'x') << QString(60, u'x');
}

void TestFolderWriter::namesAreSafe()
{
    QFETCH(const QByteArray, text);
    QTEST(safeFileName(text), "name");
}

void TestFolderWriter::takesOddRecords()
{
    const QTemporaryDir parent;
    auto writer = FolderWriter::create(parent.path(), u"odd"_s);
    QVERIFY(writer);
    for (const ExchangeRecord &record : Testing::makeOddRecords(100))
        QVERIFY(writer->write({record, {}}));
    QVERIFY(writer->finish());
    QVERIFY(writer->fileCount() > 200);
    QCOMPARE(QDir(writer->path()).entryList(QDir::Files | QDir::Hidden).size(),
             writer->fileCount());
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestFolderWriter::tellsWhatIsMissing()
{
    const QTemporaryDir parent;
    auto writer = FolderWriter::create(parent.path(), u"x"_s);
    ExchangeRecord record = Testing::makeRecord(1);
    record.responseContent = "abc";
    QVERIFY(writer->write({record, {u"request header Cookie"_s}}));
    QVERIFY(writer->finish());
    const QByteArray notes = contentOf(QDir(writer->path()).filePath(u"notes.txt"_s));
    QVERIFY(notes.contains("first 3 of 1,234 bytes"));
    QVERIFY(notes.contains("request header Cookie"));
}

void TestFolderWriter::tellsWhyItFailed()
{
    const auto none = FolderWriter::create(u"/nowhere/at/all"_s, u"x"_s);
    QVERIFY(!none);
    QVERIFY(none.error().contains(u"/nowhere/at/all"_s));
    const QTemporaryDir parent;
    auto writer = FolderWriter::create(parent.path(), u"x"_s);
    QVERIFY(writer);
    QVERIFY(QDir(writer->path() + u".part"_s).removeRecursively());
    QVERIFY(!writer->write({Testing::makeRecord(1), {}}));
}

void TestFolderWriter::leavesNothingUnfinished()
{
    const QTemporaryDir parent;
    const auto entries = [&parent] {
        return QDir(parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    };
    {
        auto writer = FolderWriter::create(parent.path(), u"x"_s);
        QVERIFY(writer);
        QVERIFY(writer->write({Testing::makeRecord(1), {u"request header Cookie"_s}}));
        QVERIFY(!QFileInfo::exists(writer->path()));
        QCOMPARE(entries().size(), 1);
    }
    QCOMPARE(entries(), QStringList());
    // Nor does it write over what has come meanwhile.
    auto writer = FolderWriter::create(parent.path(), u"x"_s);
    QVERIFY(writer->write({Testing::makeRecord(1), {}}));
    QVERIFY(QDir(parent.path()).mkdir(u"x"_s));
    const auto finished = writer->finish();
    QVERIFY(!finished);
    QVERIFY(finished.error().contains(writer->path()));
}

QTEST_APPLESS_MAIN(TestFolderWriter)
#include "tst_folderwriter.moc"
