// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotnames.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;

class tst_ShotNames : public QObject
{
    Q_OBJECT

    static QStringList names(const QStringList &paths)
    {
        const auto shots = planShots(paths);
        QStringList files;
        for (const PlannedShot &shot : shots ? *shots : QList<PlannedShot>())
            files << shot.file;
        return files;
    }

private slots:
    void plainPathsKeepTheirNames()
    {
        QCOMPARE(names({u"/"_s, u"/about"_s, u"docs/guide/"_s, u"/v1.2/a-b.html"_s}),
                 QStringList({u"index.png"_s, u"about.png"_s, u"docs_guide_.png"_s,
                              u"v1.2_a-b.html.png"_s}));
    }

    void everyPathHasANameOfItsOwn()
    {
        const QStringList paths {u"/"_s,
                                 u"/index"_s,
                                 u"/a/b"_s,
                                 u"/a_b"_s,
                                 u"/a%2Fb"_s,
                                 u"/a?b"_s,
                                 u"/A/B"_s,
                                 u"/a/b/"_s,
                                 u"//a/b"_s,
                                 u"/ä"_s,
                                 u"/ö"_s,
                                 u"/..%2f"_s,
                                 u"/../"_s,
                                 u"/.hidden"_s,
                                 u"/a b"_s,
                                 u"/a+b"_s,
                                 u"/a~b"_s,
                                 u"/CON"_s,
                                 u"/"_s + u"x"_s.repeated(3'000),
                                 u"/"_s + u"x"_s.repeated(3'001)};
        const QStringList files = names(paths);
        QCOMPARE(files.size(), paths.size());
        QSet<QString> known;
        for (const QString &file : files) {
            QVERIFY2(!known.contains(file.toLower()), qPrintable(file));
            known << file.toLower();
            QVERIFY2(!file.contains(u'/') && !file.startsWith(u'.') && file.size() < 130,
                     qPrintable(file));
            QVERIFY(file.endsWith(u".png"_s));
        }
    }

    void aNameDoesNotDependOnTheOthers()
    {
        QCOMPARE(names({u"/a/b"_s}), names({u"/a_b"_s, u"/a/b"_s, u"/a?b"_s}).mid(1, 1));
        QCOMPARE(names({u"/a_b"_s}), names({u"/x"_s, u"/a/b"_s, u"/a_b"_s}).mid(2));
    }

    void pathsComeOnce() { QCOMPARE(names({u"/a"_s, u"a"_s, u"/b"_s, u"/a"_s}).size(), 2); }

    void addressesAreNoPaths()
    {
        const auto shots = planShots({u"/a"_s, u"https://other.test/"_s});
        QVERIFY(!shots);
        QVERIFY(shots.error().contains(u"https://other.test/"_s));
    }

    void pagesStayAtTheServer()
    {
        const QUrl server(u"http://127.0.0.1:8080/"_s);
        QCOMPARE(pageUrl(server, u"//other.test/x"_s).host(), u"127.0.0.1"_s);
        QCOMPARE(pageUrl(server, u"/@other.test/x"_s).host(), u"127.0.0.1"_s);
        QCOMPARE(pageUrl(server, u"/a b?q=ä#c"_s).toEncoded(),
                 QByteArray("http://127.0.0.1:8080/a%20b?q=%C3%A4#c"));
    }
};

QTEST_GUILESS_MAIN(tst_ShotNames)

#include "tst_shotnames.moc"
