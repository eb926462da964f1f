// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/filewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::FileWatch;

namespace {

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class tst_FileWatch final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"watched/sub"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"beside/deep"_s));
    }

    void knowsWhatMatches_data()
    {
        QTest::addColumn<QString>("wildcard");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("matches");
        QTest::newRow("name") << u"*.py"_s << u"app.py"_s << true;
        QTest::newRow("below") << u"*.py"_s << u"sub/app.py"_s << true;
        QTest::newRow("other") << u"*.py"_s << u"app.txt"_s << false;
        QTest::newRow("path") << u"sub/*.py"_s << u"sub/app.py"_s << true;
        QTest::newRow("other path") << u"sub/*.py"_s << u"app.py"_s << false;
        QTest::newRow("hidden") << u".env"_s << u".env"_s << true;
        QTest::newRow("hidden below") << u".env*"_s << u"sub/.env.local"_s << true;
        QTest::newRow("lock") << u"*.py"_s << u".#app.py"_s << false;
        QTest::newRow("lock beside a hidden one") << u"*"_s << u".env"_s << false;
        QTest::newRow("backup") << u"*"_s << u"app.py~"_s << false;
    }

    void knowsWhatMatches()
    {
        QFETCH(const QString, wildcard);
        QFETCH(const QString, file);
        QFETCH(const bool, matches);
        // What changes at last ends the waiting for a change that must not be told.
        FileWatch watch(path(u"watched"_s), {wildcard, u"last"_s});
        QSignalSpy changed(&watch, &FileWatch::changed);
        watchAll();
        write(path(u"watched/"_s + file));
        if (!matches) {
            QTest::qWait(100); // longer than a burst is
            QCOMPARE(changed.size(), 0);
            write(path(u"watched/last"_s));
        }
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), matches ? file : u"last"_s);
    }

    void tellsFilesOfAFolderThatIsMovedIn()
    {
        write(path(u"beside/deep/app.py"_s));
        FileWatch watch(path(u"watched"_s), {u"*.py"_s});
        QSignalSpy changed(&watch, &FileWatch::changed);
        watchAll();
        QVERIFY(QDir().rename(path(u"beside"_s), path(u"watched/beside"_s)));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"beside/deep/app.py"_s);
    }

    void tellsThatTheFolderWasReplaced()
    {
        FileWatch watch(path(u"watched"_s), {u"*.py"_s});
        QSignalSpy changed(&watch, &FileWatch::changed);
        watchAll();
        QVERIFY(QDir(path(u"watched"_s)).removeRecursively());
        QVERIFY(QDir().mkdir(path(u"watched"_s)));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"watched"_s);
    }

    void tellsThatChangesWereLost()
    {
        FileWatch watch(path(u"watched"_s), {u"*.py"_s});
        QSignalSpy changed(&watch, &FileWatch::changed);
        watchAll();
        // More than the queue of the kernel holds (fs.inotify.max_queued_events) while nobody
        // reads.
        QFile limit(u"/proc/sys/fs/inotify/max_queued_events"_s);
        QVERIFY(limit.open(QIODevice::ReadOnly));
        const int most = limit.readAll().trimmed().toInt();
        if (most > 100'000)
            QSKIP("the queue is too long here");
        QFile one(path(u"watched/one.txt"_s));
        QFile other(path(u"watched/other.txt"_s));
        for (int i = 0; i < most / 4 + 100; ++i) {
            for (QFile *file : {&one, &other}) {
                QVERIFY(file->open(QIODevice::WriteOnly));
                file->close();
            }
            QVERIFY(one.remove() && other.remove());
        }
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"watched"_s);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    // A turn for each folder is enough.
    static void watchAll() { QTest::qWait(50); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_FileWatch)
#include "tst_filewatch.moc"
