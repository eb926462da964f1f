// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QThreadPool>

#include <fcntl.h>
#include <sys/stat.h>
#include <utime.h>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QByteArray html = "Accept: text/html,*/*;q=0.8\r\n";

// The targets of the rows' links, in their order, without the parent folder's.
QByteArrayList links(const QByteArray &page)
{
    static const QRegularExpression row(u"<tr><td>.*?<a href=\"([^\"]*)\""_s);
    QByteArrayList found;
    for (const QRegularExpressionMatch &match : row.globalMatch(QString::fromUtf8(page)))
        found.append(match.captured(1).toUtf8());
    return found;
}

} // namespace

class tst_FolderListing : public QObject
{
    Q_OBJECT

private slots:
    void showsNamesAsText();
    void leadsToEachFile();
    void showsOnlyWhatIsServed();
    void sorts_data();
    void sorts();
    void answersInJson_data();
    void answersInJson();
    void allowsOnlyItsOwnScript();
    void listsManyFiles();
    void mayBeStoppedWhileItReads();
    void canBeTurnedOff();
    void saysWhenItMayNotRead();
};

void tst_FolderListing::showsNamesAsText()
{
    StaticFixture site;
    site.write(u"www/<img src=x onerror=alert(1)>.txt"_s, {});
    site.write(u"www/\"'&.txt"_s, {});
    site.write(u"www/a\nb.txt"_s, {});
    site.write(u"www/x\u202Egpj.exe"_s, {});
    site.write(u"www/<b>folder/x"_s, {});
    site.start();
    const QByteArray page = site.get("/", html).body;
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("<b>"));
    QVERIFY(page.contains("&lt;img src=x onerror=alert(1)&gt;.txt"));
    QVERIFY(page.contains("&quot;&#39;&amp;.txt"));
    QVERIFY(page.contains("a\\u{a}b.txt"));
    QVERIFY(!page.contains("\u202E"));
    const QByteArray inside = site.get("/%3Cb%3Efolder/", html).body;
    QVERIFY(!inside.contains("<b>"));
    QVERIFY(inside.contains("&lt;b&gt;folder"));
}

void tst_FolderListing::leadsToEachFile()
{
    StaticFixture site;
    const QStringList names {u"<img src=x>.txt"_s, u"a\nb.txt"_s,      u"50%.txt"_s,
                             u"a?b=c#d.txt"_s,     u"javascript:x"_s,  u"grün 日本.txt"_s,
                             u"back\\slash.txt"_s, u"%2e%2e%2f.txt"_s, u"quote\".txt"_s,
                             u"C:.txt"_s,          u"~a'b+c.txt"_s};
    for (const QString &name : names)
        site.write(u"www/sub/"_s + name, name.toUtf8());
    const QByteArray invalid = QFile::encodeName(site.root()) + "/sub/latin\xfc.txt";
    const int descriptor = ::open(invalid.constData(), O_CREAT | O_WRONLY, 0644);
    QCOMPARE(::write(descriptor, "x", 1), 1);
    ::close(descriptor);
    site.start();
    const QByteArrayList targets = links(site.get("/sub/", html).body);
    QCOMPARE(targets.size(), names.size() + 1);
    QSet<QByteArray> contents;
    for (const QByteArray &target : targets) {
        QVERIFY(target.startsWith("./"));
        const RawResponse response = site.get("/sub/" + target.mid(2));
        QCOMPARE(response.status, 200);
        contents.insert(response.body);
    }
    for (const QString &name : names)
        QVERIFY2(contents.contains(name.toUtf8()), qPrintable(name));
    QCOMPARE(::unlink(invalid.constData()), 0); // QTemporaryDir could not name it
}

void tst_FolderListing::showsOnlyWhatIsServed()
{
    StaticFixture site;
    site.write(u"secret.txt"_s, {});
    site.write(u"www/a.txt"_s, {});
    site.write(u"www/.env"_s, {});
    site.write(u"www/sub/x"_s, {});
    QVERIFY(QFile::link(u"a.txt"_s, site.root() + u"/inside"_s));
    QVERIFY(QFile::link(u"../secret.txt"_s, site.root() + u"/outside"_s));
    QVERIFY(QFile::link(u"gone"_s, site.root() + u"/dangling"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(site.root() + u"/fifo"_s).constData(), 0644), 0);
    site.start();
    QCOMPARE(links(site.get("/", html).body), (QByteArrayList {"./sub/", "./a.txt", "./inside"}));
    StaticFixture open;
    open.write(u"www/.env"_s, {});
    open.start({{u"dotfiles"_s, true}});
    QCOMPARE(links(open.get("/", html).body), QByteArrayList {"./.env"});
    QCOMPARE(open.get("/.env").status, 200);
}

void tst_FolderListing::sorts_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *query, const QByteArrayList &expected) {
        QTest::newRow(query) << QByteArray(query) << expected;
    };
    row("", {"./dir/", "./A2", "./a10", "./b1"});
    row("?sort=name&order=desc", {"./dir/", "./b1", "./a10", "./A2"});
    row("?sort=size&order=asc", {"./dir/", "./a10", "./b1", "./A2"});
    row("?sort=size&order=desc", {"./dir/", "./A2", "./b1", "./a10"});
    row("?sort=time&order=asc", {"./dir/", "./b1", "./A2", "./a10"});
    row("?sort=time&order=desc", {"./dir/", "./a10", "./A2", "./b1"});
    row("?sort=nonsense&order=%00", {"./dir/", "./A2", "./a10", "./b1"});
}

void tst_FolderListing::sorts()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArrayList, expected);
    StaticFixture site;
    const auto add = [&](const QString &name, int size, int seconds) {
        site.write(u"www/"_s + name, QByteArray(size, 'x'));
        const utimbuf times {seconds, seconds};
        const QByteArray path = QFile::encodeName(site.root() + u'/' + name);
        QCOMPARE(::utime(path.constData(), &times), 0);
    };
    add(u"A2"_s, 30, 2000);
    add(u"a10"_s, 10, 3000);
    add(u"b1"_s, 20, 1000);
    site.write(u"www/dir/x"_s, {});
    site.start();
    QCOMPARE(links(site.get("/" + query, html).body), expected);
}

void tst_FolderListing::answersInJson_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("accept");
    QTest::newRow("query") << QByteArray("?format=json") << html;
    QTest::newRow("accept") << QByteArray() << QByteArray("Accept: application/json\r\n");
}

void tst_FolderListing::answersInJson()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, accept);
    StaticFixture site;
    site.write(u"www/sub/\"<\n>.txt"_s, "12345");
    site.write(u"www/sub/dir/x"_s, {});
    site.start();
    const RawResponse response = site.get("/sub/" + query, accept);
    QCOMPARE(response.header("Content-Type"), "application/json");
    const QJsonObject listing = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(listing.value("path"_L1).toString(), u"/sub/"_s);
    QCOMPARE(listing.value("files"_L1).toInt(), 1);
    QCOMPARE(listing.value("folders"_L1).toInt(), 1);
    const QJsonArray entries = listing.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].toObject().value("href"_L1).toString(), u"./dir/"_s);
    const QJsonObject file = entries[1].toObject();
    QCOMPARE(file.value("name"_L1).toString(), u"\"<\n>.txt"_s);
    QCOMPARE(file.value("type"_L1).toString(), u"file"_s);
    QCOMPARE(file.value("size"_L1).toInt(), 5);
    QVERIFY(QDateTime::fromString(file.value("modified"_L1).toString(), Qt::ISODate).isValid());
}

void tst_FolderListing::allowsOnlyItsOwnScript()
{
    StaticFixture site;
    site.write(u"www/a.txt"_s, {});
    site.start();
    const RawResponse response = site.get("/", html);
    const QByteArray policy = response.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(!policy.contains("unsafe"));
    const auto hashed = [&](const QByteArray &tag) {
        const qsizetype begin = response.body.indexOf(QByteArray('<' + tag + '>')) + tag.size() + 2;
        const qsizetype end = response.body.indexOf(QByteArray("</" + tag + '>'));
        return QByteArray("'sha256-"
                          + QCryptographicHash::hash(response.body.mid(begin, end - begin),
                                                     QCryptographicHash::Sha256)
                                .toBase64()
                          + '\'');
    };
    QVERIFY(policy.contains(QByteArray("style-src " + hashed("style"))));
    QVERIFY(policy.contains(QByteArray("script-src " + hashed("script"))));
    QVERIFY(!response.body.contains(" style=") && !response.body.contains(" on"));
}

void tst_FolderListing::mayBeStoppedWhileItReads()
{
    for (int round = 0; round < 20; ++round) {
        StaticFixture site;
        site.write(u"www/a/x"_s, {});
        site.start();
        RawClient client(site.port());
        client.send("GET /a/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(site.listener().counters().bytesReceived > 0, true);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
}

void tst_FolderListing::listsManyFiles()
{
    StaticFixture site;
    site.write(u"www/x"_s, {});
    const QByteArray root = QFile::encodeName(site.root());
    const QByteArray first = root + "/x";
    for (int i = 0; i < 3000; ++i) {
        const QByteArray name = root + "/file" + QByteArray::number(i);
        QCOMPARE(::link(first.constData(), name.constData()), 0);
    }
    site.start();
    const QByteArrayList targets = links(site.get("/", html).body);
    QCOMPARE(targets.size(), 3001);
    QCOMPARE(targets[1], "./file1");
    QCOMPARE(targets[10], "./file10");
    const RawResponse packed = site.get("/", html + "Accept-Encoding: gzip\r\n");
    QCOMPARE(packed.header("Content-Encoding"), "gzip");
    QVERIFY(packed.body.size() < 100'000);
}

void tst_FolderListing::canBeTurnedOff()
{
    StaticFixture site;
    site.write(u"www/sub/a.txt"_s, {});
    site.start({{u"listing"_s, false}});
    QCOMPARE(site.get("/sub/", html).status, 403);
    QCOMPARE(site.get("/sub/a.txt").status, 200);
}

void tst_FolderListing::saysWhenItMayNotRead()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    StaticFixture site;
    site.write(u"www/sub/a.txt"_s, "a");
    site.start();
    QVERIFY(QFile::setPermissions(site.root() + u"/sub"_s, QFile::ExeOwner));
    QCOMPARE(site.get("/sub/", html).status, 403);
    QCOMPARE(site.get("/sub/a.txt").body, "a");
    QVERIFY(QFile::setPermissions(site.root() + u"/sub"_s,
                                  QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
}

QTEST_GUILESS_MAIN(tst_FolderListing)

#include "tst_folderlisting.moc"
