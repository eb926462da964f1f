// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotfolder.h"
#include "support/projectfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_ShotFolder : public QObject
{
    Q_OBJECT

private slots:
    void aNewFolderIsMade()
    {
        const Testing::ProjectFolder folder;
        const ShotFolder shots(folder.path(u"a/b"_s));
        QVERIFY(shots.check({u"x.png"_s}));
        QVERIFY(!QFile::exists(folder.path(u"a"_s)));
        QVERIFY(shots.prepare());
        QVERIFY(shots.write(u"x.png"_s, "picture"));
        QCOMPARE(shots.read(u"x.png"_s), QByteArray("picture"));
        QCOMPARE(shots.pictures(), QStringList {u"x.png"_s});
    }

    void whatIsNotOursStays()
    {
        const Testing::ProjectFolder folder;
        const ShotFolder shots(folder.path());
        QVERIFY(shots.check({u"x.png"_s}));
        for (const QString &name : {u"x.png"_s, u"index.html"_s, u"differences/a.png"_s}) {
            folder.add(name, "mine");
            QVERIFY2(!shots.check({u"x.png"_s}), qPrintable(name));
            QDir(folder.path(u"differences"_s)).removeRecursively();
            QFile::remove(folder.path(name));
        }
        folder.add(u"notes.txt"_s, "mine");
        QVERIFY(shots.check({u"x.png"_s}));
        const auto file = ShotFolder(folder.path(u"notes.txt"_s)).check({});
        QVERIFY(!file);
        QVERIFY(file.error().contains(u"is a file"_s));
    }

    void aSeriesTakesThePlaceOfItsForerunner()
    {
        const Testing::ProjectFolder folder;
        folder.add(u"index.html"_s, QByteArray("<!doctype html>\n") + ShotFolder::marker);
        folder.add(u"x.png"_s, "before");
        folder.add(u"differences/x.png"_s, "before");
        folder.add(u"earlier/notes.txt"_s, "mine");
        const ShotFolder shots(folder.path());
        QVERIFY(shots.check({u"x.png"_s}));
        QVERIFY(shots.prepare());
        QVERIFY(!QFile::exists(folder.path(u"differences"_s)));
        QVERIFY(QFile::exists(folder.path(u"earlier/notes.txt"_s)));
        QVERIFY(shots.write(u"x.png"_s, "now"));
        QCOMPARE(shots.read(u"x.png"_s), QByteArray("now"));
    }

    void linksLeadNowhere()
    {
        const Testing::ProjectFolder folder;
        const QString outside = folder.add(u"outside.png"_s, "mine");
        folder.add(u"out/index.html"_s, ShotFolder::marker);
        QVERIFY(QFile::link(outside, folder.path(u"out/x.png"_s)));
        const ShotFolder shots(folder.path(u"out"_s));
        QVERIFY(shots.write(u"x.png"_s, "now"));
        QFile file(outside);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        QVERIFY(QFile::link(folder.path(), folder.path(u"out/differences"_s)));
        QVERIFY(!shots.prepare());
    }

    void whatCannotBeWrittenIsNamed()
    {
        const auto written = ShotFolder(u"/proc/nowhere"_s).prepare();
        QVERIFY(!written);
        QVERIFY(written.error().contains(u"/proc/nowhere"_s));
        QVERIFY(!ShotFolder(u"/proc/nowhere"_s).write(u"x.png"_s, {}));
    }
};

QTEST_GUILESS_MAIN(tst_ShotFolder)

#include "tst_shotfolder.moc"
