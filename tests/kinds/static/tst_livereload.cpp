// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QByteArray page = "<html><body><h1>Hello</h1></body></html>";

// An event stream as a page opens it.
class Stream
{
public:
    explicit Stream(quint16 port)
        : m_client(port)
    {
        m_client.send("GET /.portside/live-reload HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }

    bool waitFor(const QByteArray &event, int count = 1)
    {
        return QTest::qWaitFor(
            [&] {
                m_client.waitForBytes(0);
                return m_client.received().count(QByteArray("event: " + event)) >= count;
            },
            5000);
    }
    // The data of the last event.
    QJsonObject data() const
    {
        const QByteArray all = m_client.received();
        const qsizetype at = all.lastIndexOf("data: ") + 6;
        return QJsonDocument::fromJson(all.mid(at, all.indexOf('\n', at) - at)).object();
    }
    RawClient &client() { return m_client; }

private:
    RawClient m_client;
};

} // namespace

class tst_LiveReload : public QObject
{
    Q_OBJECT

private slots:
    void isOffByDefault();
    void putsAScriptIntoPages_data();
    void putsAScriptIntoPages();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void watchesNewFolders();
    void tellsManyChangesOnce();
    void leavesHiddenFilesOut();
    void followsTheFolderWhenItIsReplaced();
    void givesPagesANewTag();
    void refusesOtherSites();
    void endsWhenTheServerStops();
    void servesItsScript();
};

void tst_LiveReload::isOffByDefault()
{
    StaticFixture site;
    site.write(u"www/index.html"_s, page);
    site.start();
    QCOMPARE(site.get("/").body, page);
    QCOMPARE(site.get("/.portside/live-reload.js").status, 404);
}

void tst_LiveReload::putsAScriptIntoPages_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("body") << page << QByteArray("<html><body><h1>Hello</h1>")
                          << QByteArray("</body></html>");
    QTest::newRow("capitals") << QByteArray("<BODY>x</BODY>") << QByteArray("<BODY>x")
                              << QByteArray("</BODY>");
    QTest::newRow("last of two") << QByteArray("<script>'</body>'</script></body>")
                                 << QByteArray("<script>'</body>'</script>")
                                 << QByteArray("</body>");
    QTest::newRow("without body") << QByteArray("<h1>x") << QByteArray("<h1>x") << QByteArray();
    QTest::newRow("shorter than the tag") << QByteArray("x") << QByteArray("x") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray() << QByteArray();
}

void tst_LiveReload::putsAScriptIntoPages()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    StaticFixture site;
    site.write(u"www/index.html"_s, content);
    site.write(u"www/a.txt"_s, content);
    site.start({{u"liveReload"_s, true}});
    const QByteArray body = site.get("/").body;
    QVERIFY(body.startsWith(QByteArray(before + "<script src=\"/.portside/live-reload.js?v=")));
    QVERIFY(body.endsWith(QByteArray("\"></script>" + after)));
    QCOMPARE(site.get("/a.txt").body, content);
    QCOMPARE(site.get("/missing").status, 404);
}

void tst_LiveReload::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("page") << u"index.html"_s << QByteArray("reload");
    QTest::newRow("style") << u"css/a.css"_s << QByteArray("styles");
    QTest::newRow("script in a folder") << u"js/deep/grün.js"_s << QByteArray("reload");
}

void tst_LiveReload::tellsWhatChanged()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, event);
    StaticFixture site;
    site.write(u"www/"_s + file, "old");
    site.start({{u"liveReload"_s, true}});
    Stream stream(site.port());
    QVERIFY(stream.waitFor("hello"));
    const QString token = stream.data().value("token"_L1).toString();
    QVERIFY(!token.isEmpty());
    site.write(u"www/"_s + file, "new");
    QVERIFY(stream.waitFor(event));
    QCOMPARE(stream.data().value("paths"_L1).toArray(), QJsonArray {QString(u'/' + file)});
    QVERIFY(stream.data().value("token"_L1).toString() != token);
}

void tst_LiveReload::watchesNewFolders()
{
    StaticFixture site;
    site.write(u"www/index.html"_s, page);
    site.start({{u"liveReload"_s, true}});
    Stream stream(site.port());
    QVERIFY(stream.waitFor("hello"));
    QVERIFY(QDir(site.root()).mkpath(u"new/deep"_s));
    QVERIFY(stream.waitFor("reload"));
    site.write(u"www/new/deep/a.js"_s, "x");
    QVERIFY(stream.waitFor("reload", 2));
    QVERIFY(QDir(site.root()).rename(u"new"_s, u"moved"_s));
    QVERIFY(stream.waitFor("reload", 3));
    site.write(u"www/moved/deep/a.js"_s, "y");
    QVERIFY(stream.waitFor("reload", 4));
    QCOMPARE(stream.data().value("paths"_L1).toArray(), QJsonArray {u"/moved/deep/a.js"_s});
}

void tst_LiveReload::tellsManyChangesOnce()
{
    StaticFixture site;
    site.write(u"www/index.html"_s, page);
    site.start({{u"liveReload"_s, true}});
    Stream stream(site.port());
    QVERIFY(stream.waitFor("hello"));
    for (int i = 0; i < 50; ++i)
        site.write(u"www/file%1.js"_s.arg(i), "x");
    QVERIFY(stream.waitFor("reload"));
    QCOMPARE(stream.data().value("paths"_L1).toArray().size(), 50);
}

void tst_LiveReload::leavesHiddenFilesOut()
{
    StaticFixture site;
    site.write(u"www/.git/index"_s, "x");
    site.write(u"www/index.html"_s, page);
    site.start({{u"liveReload"_s, true}});
    Stream stream(site.port());
    QVERIFY(stream.waitFor("hello"));
    site.write(u"www/.git/index"_s, "y");
    site.write(u"www/.index.html.swp"_s, "y");
    site.write(u"www/index.html~"_s, "y");
    site.write(u"www/last.txt"_s, "y");
    QVERIFY(stream.waitFor("reload"));
    QCOMPARE(stream.data().value("paths"_L1).toArray(), QJsonArray {u"/last.txt"_s});
}

void tst_LiveReload::followsTheFolderWhenItIsReplaced()
{
    StaticFixture site;
    site.write(u"www/index.html"_s, page);
    site.start({{u"liveReload"_s, true}});
    Stream stream(site.port());
    QVERIFY(stream.waitFor("hello"));
    QVERIFY(QDir().rename(site.root(), site.beside(u"old"_s)));
    site.write(u"www/index.html"_s, "new");
    QVERIFY(stream.waitFor("reload"));
    site.write(u"www/index.html"_s, "newer");
    QVERIFY(stream.waitFor("reload", 2));
    QVERIFY(site.get("/").body.startsWith("newer"));
}

// Else a reloaded page would come from the cache with the old state and reload again.
void tst_LiveReload::givesPagesANewTag()
{
    StaticFixture site;
    site.write(u"www/index.html"_s, page);
    site.write(u"www/a.js"_s, "old");
    site.start({{u"liveReload"_s, true}});
    Stream stream(site.port());
    QVERIFY(stream.waitFor("hello"));
    const QByteArray tag = "If-None-Match: " + site.get("/").header("ETag") + "\r\n";
    QCOMPARE(site.get("/", tag).status, 304);
    site.write(u"www/a.js"_s, "new");
    QVERIFY(stream.waitFor("reload"));
    const RawResponse response = site.get("/", tag);
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.contains(stream.data().value("token"_L1).toString().toUtf8()));
}

void tst_LiveReload::refusesOtherSites()
{
    StaticFixture site;
    site.write(u"www/index.html"_s, page);
    site.start({{u"liveReload"_s, true}});
    for (const char *origin : {"Origin: https://evil.example\r\n", "Origin: null\r\n",
                               "Origin: http://127.0.0.1:1\r\n", "Sec-Fetch-Site: cross-site\r\n"})
        QCOMPARE(site.get("/.portside/live-reload", origin).status, 403);
    QCOMPARE(request(site.port(), "POST", "/.portside/live-reload").status, 405);
}

void tst_LiveReload::endsWhenTheServerStops()
{
    StaticFixture site;
    site.write(u"www/index.html"_s, page);
    site.start({{u"liveReload"_s, true}});
    Stream stream(site.port());
    QVERIFY(stream.waitFor("hello"));
    QSignalSpy drained(&site.listener(), &Core::Listener::drained);
    site.listener().drain(std::chrono::seconds(30));
    QVERIFY(drained.wait(2000));
    QCOMPARE(drained.at(0).at(0).toInt(), 0);
    QVERIFY(stream.client().waitForClose());
}

void tst_LiveReload::servesItsScript()
{
    StaticFixture site;
    site.write(u"www/sub/a.txt"_s, page);
    site.start({{u"liveReload"_s, true}});
    const RawResponse script = site.get("/.portside/live-reload.js?v=x");
    QCOMPARE(script.status, 200);
    QCOMPARE(script.header("Content-Type"), "text/javascript; charset=utf-8");
    QVERIFY(script.body.contains("new EventSource("));
    QVERIFY(!script.body.contains("WebSocket"));
    const RawResponse listing = site.get("/sub/", "Accept: text/html\r\n");
    QVERIFY(listing.body.contains("<script src=\"/.portside/live-reload.js"));
    QVERIFY(listing.header("Content-Security-Policy").contains("'self'"));
}

QTEST_GUILESS_MAIN(tst_LiveReload)

#include "tst_livereload.moc"
