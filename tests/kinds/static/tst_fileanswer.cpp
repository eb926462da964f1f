// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticfixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utime.h>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QByteArray text = QByteArray("Compress me, please. ").repeated(2000);

QByteArray decoded(const QByteArray &coding, const QByteArray &body)
{
    QByteArray out(1024 * 1024, Qt::Uninitialized);
    if (coding == "gzip") {
        z_stream stream = {};
        inflateInit2(&stream, 15 + 16);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
        stream.avail_in = uInt(body.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        const int result = inflate(&stream, Z_FINISH);
        out.truncate(result == Z_STREAM_END ? qsizetype(stream.total_out) : 0);
        inflateEnd(&stream);
    } else if (coding == "zstd") {
        const size_t size = ZSTD_decompress(out.data(), size_t(out.size()), body.constData(),
                                            size_t(body.size()));
        out.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    } else {
        return body;
    }
    return out;
}

// As Qt's own client understands it, which takes br.
QByteArray fetchedByQt(quint16 port, const QString &path)
{
    QNetworkAccessManager manager;
    const QUrl url(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path));
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    return QTest::qWaitFor([&] { return reply->isFinished(); }) ? reply->readAll() : QByteArray();
}

void setTime(const QString &path, qint64 seconds)
{
    const utimbuf times {seconds, seconds};
    QCOMPARE(::utime(QFile::encodeName(path).constData(), &times), 0);
}

} // namespace

class tst_FileAnswer : public QObject
{
    Q_OBJECT

private slots:
    void compresses_data();
    void compresses();
    void keepsCompressedContent();
    void compressesOnlyWhatGetsSmaller();
    void answersManyAtOnce();
    void sendsPrecompressedSiblings();
    void ignoresOlderSiblings();
    void refusesWhatNobodyTakes();
    void namesTypes_data();
    void namesTypes();
    void changesItsTagWithTheFile();
    void sendsTheStartPageOfAnApplication_data();
    void sendsTheStartPageOfAnApplication();
    void findsPagesWithoutHtml();
    void sendsAnOwnNotFoundPage();
    void choosesTheIndex();
    void sendsHeadersAsSet();
    void allowsOtherSites();
    void saysWhatBrowsersMayKeep_data();
    void saysWhatBrowsersMayKeep();
};

void tst_FileAnswer::compresses_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("gzip") << QByteArray("gzip") << QByteArray("gzip");
    QTest::newRow("browser") << QByteArray("gzip, deflate, br, zstd") << QByteArray("br");
    QTest::newRow("zstd") << QByteArray("zstd, gzip") << QByteArray("zstd");
    QTest::newRow("weights") << QByteArray("br;q=0.1, gzip;q=0.9") << QByteArray("gzip");
    QTest::newRow("none") << QByteArray("identity") << QByteArray();
    QTest::newRow("forbidden") << QByteArray("gzip;q=0") << QByteArray();
}

void tst_FileAnswer::compresses()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, coding);
    StaticFixture site;
    site.write(u"www/a.js"_s, text);
    site.start();
    const QByteArray field = "Accept-Encoding: " + accept + "\r\n";
    const RawResponse response = site.get("/a.js", field);
    QCOMPARE(response.header("Content-Encoding"), coding);
    QCOMPARE(response.header("Vary"), "Accept-Encoding");
    if (coding == "br")
        QCOMPARE(fetchedByQt(site.port(), u"/a.js"_s), text);
    else
        QCOMPARE(decoded(coding, response.body), text);
    const QByteArray tag = response.header("ETag");
    QCOMPARE(tag.startsWith("W/"), !coding.isEmpty());
    QCOMPARE(response.header("Accept-Ranges").isEmpty(), !coding.isEmpty());
    QCOMPARE(site.get("/a.js", field + "If-None-Match: " + tag + "\r\n").status, 304);
    const RawResponse head = request(site.port(), "HEAD", "/a.js", field);
    QCOMPARE(head.header("Content-Length"), QByteArray::number(response.body.size()));
    const RawResponse range = site.get("/a.js", field + "Range: bytes=0-7\r\n");
    QCOMPARE(range.status, 206);
    QCOMPARE(range.body, "Compress");
    QVERIFY(range.header("Content-Encoding").isEmpty());
}

void tst_FileAnswer::keepsCompressedContent()
{
    StaticFixture site;
    site.write(u"www/a.css"_s, text);
    site.start();
    const QByteArray field = "Accept-Encoding: zstd\r\n";
    const QByteArray first = site.get("/a.css", field).body;
    QCOMPARE(site.get("/a.css", field).body, first);
    site.write(u"www/a.css"_s, text + "more");
    QCOMPARE(decoded("zstd", site.get("/a.css", field).body), text + "more");
}

void tst_FileAnswer::compressesOnlyWhatGetsSmaller()
{
    StaticFixture site;
    site.write(u"www/a.png"_s, text);
    site.write(u"www/small.js"_s, "x");
    site.start();
    const QByteArray field = "Accept-Encoding: gzip\r\n";
    QVERIFY(site.get("/a.png", field).header("Content-Encoding").isEmpty());
    QVERIFY(site.get("/a.png", field).header("Vary").isEmpty());
    QVERIFY(site.get("/small.js", field).header("Content-Encoding").isEmpty());
    StaticFixture off;
    off.write(u"www/a.js"_s, text);
    off.start({{u"compression"_s, false}, {u"precompressed"_s, false}});
    QVERIFY(off.get("/a.js", field).header("Content-Encoding").isEmpty());
}

void tst_FileAnswer::answersManyAtOnce()
{
    StaticFixture site;
    site.write(u"www/a.js"_s, text);
    site.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(site.port()));
        clients.back()->send(
            "GET /a.js HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: zstd\r\n\r\n");
    }
    clients[3]->abort();
    for (std::size_t i = 0; i < clients.size(); ++i) {
        if (i != 3)
            QCOMPARE(decoded("zstd", clients[i]->readResponse().body), text);
    }
}

void tst_FileAnswer::sendsPrecompressedSiblings()
{
    StaticFixture site;
    site.write(u"www/a.js"_s, text);
    site.write(u"www/a.js.gz"_s, "gzip sibling");
    site.write(u"www/a.js.br"_s, "br sibling");
    site.write(u"www/a.js.zst"_s, "zstd sibling");
    site.start();
    for (const QByteArray coding : {"gzip", "br", "zstd"}) {
        const RawResponse response = site.get("/a.js", "Accept-Encoding: " + coding + "\r\n");
        QCOMPARE(response.body, coding + " sibling");
        QCOMPARE(response.header("Content-Encoding"), coding);
        QCOMPARE(response.header("Content-Type"), "text/javascript; charset=utf-8");
    }
    QCOMPARE(site.get("/a.js").body, text);
    const RawResponse itself = site.get("/a.js.gz", "Accept-Encoding: gzip\r\n");
    QCOMPARE(itself.header("Content-Type"), "application/gzip");
    QVERIFY(itself.header("Content-Encoding").isEmpty());
}

void tst_FileAnswer::ignoresOlderSiblings()
{
    StaticFixture site;
    site.write(u"www/a.js"_s, text);
    site.write(u"www/a.js.zst"_s, "built before the edit");
    setTime(site.root() + u"/a.js"_s, 2000);
    setTime(site.root() + u"/a.js.zst"_s, 1000);
    site.start();
    QCOMPARE(decoded("zstd", site.get("/a.js", "Accept-Encoding: zstd\r\n").body), text);
}

void tst_FileAnswer::refusesWhatNobodyTakes()
{
    StaticFixture site;
    site.write(u"www/a.js"_s, text);
    site.start({{u"compression"_s, false}});
    QCOMPARE(site.get("/a.js", "Accept-Encoding: identity;q=0\r\n").status, 406);
    QCOMPARE(site.get("/a.js", "Accept-Encoding: br, *;q=0\r\n").status, 406);
}

void tst_FileAnswer::namesTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const char *type) {
        QTest::newRow(name) << QString::fromUtf8(name) << QByteArray(type);
    };
    row("a.html", "text/html; charset=utf-8");
    row("A.HTML", "text/html; charset=utf-8");
    row("a.js", "text/javascript; charset=utf-8");
    row("a.mjs", "text/javascript; charset=utf-8");
    row("a.css", "text/css; charset=utf-8");
    row("a.json", "application/json");
    row("a.js.map", "application/json");
    row("a.wasm", "application/wasm");
    row("a.webmanifest", "application/manifest+json");
    row("a.svg", "image/svg+xml");
    row("a.woff2", "font/woff2");
    row("a.ttf", "font/ttf");
    row("a.txt", "text/plain; charset=utf-8");
    row("a.md", "text/markdown; charset=utf-8");
    row("a.cpp", "text/plain; charset=utf-8");
    row("a.sh", "text/plain; charset=utf-8");
    row("a.odt", "application/vnd.oasis.opendocument.text");
    row("a.flac", "audio/flac");
    row("LICENSE", "text/plain; charset=utf-8");
    row("page", "text/plain; charset=utf-8");
    row("a.unheard-of", "text/plain; charset=utf-8");
    row("binary", "application/octet-stream");
}

void tst_FileAnswer::namesTypes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, type);
    StaticFixture site;
    site.write(u"www/"_s + name,
               name == u"binary"_s ? QByteArray("\x7f"
                                                "ELF\x02\x01\0\0",
                                                8)
                                   : QByteArray("<html>never guessed from content</html>"));
    site.start();
    const RawResponse response = site.get('/' + name.toUtf8());
    QCOMPARE(response.header("Content-Type"), type);
    QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
}

void tst_FileAnswer::changesItsTagWithTheFile()
{
    StaticFixture site;
    site.write(u"www/a.txt"_s, "one");
    site.start();
    const QByteArray first = site.get("/a.txt").header("ETag");
    QCOMPARE(site.get("/a.txt").header("ETag"), first);
    QVERIFY(QFile::remove(site.root() + u"/a.txt"_s));
    site.write(u"www/a.txt"_s, "two");
    const RawResponse second = site.get("/a.txt", "If-None-Match: " + first + "\r\n");
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, "two");
}

void tst_FileAnswer::sendsTheStartPageOfAnApplication_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    const QByteArray page = "Accept: text/html,application/xhtml+xml\r\n";
    QTest::newRow("route") << QByteArray("/users/7") << page << 200;
    QTest::newRow("route with slash") << QByteArray("/users/") << page << 200;
    QTest::newRow("folder without index") << QByteArray("/assets/") << page << 200;
    QTest::newRow("script") << QByteArray("/missing.js") << page << 404;
    QTest::newRow("fetch") << QByteArray("/api/users") << QByteArray("Accept: */*\r\n") << 404;
    QTest::newRow("hidden") << QByteArray("/.env") << page << 404;
    QTest::newRow("dots") << QByteArray("/../x") << page << 400;
}

void tst_FileAnswer::sendsTheStartPageOfAnApplication()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, accept);
    QFETCH(int, status);
    StaticFixture site;
    site.write(u"www/index.html"_s, "the application");
    site.write(u"www/assets/a.js"_s, "js");
    site.write(u"www/.env"_s, "secret");
    site.start({{u"spa"_s, true}, {u"listing"_s, false}});
    const RawResponse response = site.get(target, accept);
    QCOMPARE(response.status, status);
    if (status == 200)
        QCOMPARE(response.body, "the application");
}

void tst_FileAnswer::findsPagesWithoutHtml()
{
    StaticFixture site;
    site.write(u"www/about.html"_s, "about");
    site.write(u"www/docs.html"_s, "docs page");
    site.write(u"www/docs/index.html"_s, "docs index");
    site.start({{u"cleanUrls"_s, true}});
    QCOMPARE(site.get("/about").body, "about");
    QCOMPARE(site.get("/about").header("Content-Type"), "text/html; charset=utf-8");
    QCOMPARE(site.get("/about.html").body, "about");
    QCOMPARE(site.get("/docs").body, "docs page");
    QCOMPARE(site.get("/docs/").body, "docs index");
    QCOMPARE(site.get("/about/").status, 404);
    StaticFixture off;
    off.write(u"www/about.html"_s, "about");
    off.start();
    QCOMPARE(off.get("/about").status, 404);
}

void tst_FileAnswer::sendsAnOwnNotFoundPage()
{
    StaticFixture site;
    site.write(u"www/404.html"_s, "not here");
    site.start();
    const RawResponse response = site.get("/missing", "Range: bytes=0-1\r\nIf-None-Match: *\r\n");
    QCOMPARE(response.status, 404);
    QCOMPARE(response.body, "not here");
    QCOMPARE(response.header("Content-Type"), "text/html; charset=utf-8");
    StaticFixture plain;
    plain.write(u"www/a"_s, {});
    plain.start();
    QCOMPARE(plain.get("/x").header("Content-Type"), "text/plain; charset=utf-8");
    const RawResponse page = plain.get("/%3Cscript%3E", "Accept: text/html\r\n");
    QCOMPARE(page.status, 404);
    QVERIFY(page.header("Content-Type").startsWith("text/html"));
    QVERIFY(!plain.get("/<script>", "Accept: text/html\r\n").body.contains("<script>"));
}

void tst_FileAnswer::choosesTheIndex()
{
    StaticFixture site;
    site.write(u"www/index.htm"_s, "htm");
    site.write(u"www/both/index.htm"_s, "htm");
    site.write(u"www/both/index.html"_s, "html");
    site.start();
    QCOMPARE(site.get("/").body, "htm");
    QCOMPARE(site.get("/both/").body, "html");
    StaticFixture own;
    own.write(u"www/start.txt"_s, "start");
    own.write(u"www/index.html"_s, "html");
    own.start({{u"index"_s, QStringList {u"start.txt"_s}}});
    QCOMPARE(own.get("/").body, "start");
}

void tst_FileAnswer::sendsHeadersAsSet()
{
    StaticFixture site;
    site.write(u"www/a.txt"_s, "a");
    site.start({{u"headers"_s,
                 QStringList {u"X-Own: one"_s, u"Set-Cookie: a=1"_s, u"Set-Cookie: b=2"_s,
                              u"cache-control: private"_s}},
                {u"isolation"_s, true}});
    for (const char *target : {"/a.txt", "/missing", "/"}) {
        const RawResponse response = site.get(target);
        QCOMPARE(response.header("X-Own"), "one");
        QCOMPARE(response.count("Set-Cookie"), 2);
        QCOMPARE(response.count("Cache-Control"), 1);
        QCOMPARE(response.header("Cache-Control"), "private");
        QCOMPARE(response.header("Cross-Origin-Opener-Policy"), "same-origin");
        QCOMPARE(response.header("Cross-Origin-Embedder-Policy"), "require-corp");
    }
}

void tst_FileAnswer::allowsOtherSites()
{
    StaticFixture site;
    site.write(u"www/a.txt"_s, "a");
    site.start();
    const QByteArray preflight = "Origin: http://x\r\nAccess-Control-Request-Method: GET\r\n";
    QCOMPARE(site.get("/a.txt").header("Cross-Origin-Resource-Policy"), "same-origin");
    QCOMPARE(site.get("/a.txt").count("Access-Control-Allow-Origin"), 0);
    QCOMPARE(
        request(site.port(), "OPTIONS", "/a.txt", preflight).count("Access-Control-Allow-Methods"),
        0);
    StaticFixture open;
    open.write(u"www/a.txt"_s, "a");
    open.start({{u"cors"_s, true}});
    QCOMPARE(open.get("/a.txt").header("Access-Control-Allow-Origin"), "*");
    QCOMPARE(open.get("/a.txt").header("Cross-Origin-Resource-Policy"), "cross-origin");
    const RawResponse answer = request(open.port(), "OPTIONS", "/a.txt", preflight);
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Access-Control-Allow-Methods"), "GET, HEAD, OPTIONS");
}

void tst_FileAnswer::saysWhatBrowsersMayKeep_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no-cache") << u"no-cache"_s << QByteArray("no-cache");
    QTest::newRow("no-store") << u"no-store"_s << QByteArray("no-store");
    QTest::newRow("max-age") << u"max-age"_s << QByteArray("public, max-age=60");
}

void tst_FileAnswer::saysWhatBrowsersMayKeep()
{
    QFETCH(QString, choice);
    QFETCH(QByteArray, expected);
    StaticFixture site;
    site.write(u"www/a.txt"_s, "a");
    site.start({{u"cache"_s, choice}, {u"maxAge"_s, 60}});
    QCOMPARE(site.get("/a.txt").header("Cache-Control"), expected);
}

QTEST_GUILESS_MAIN(tst_FileAnswer)

#include "tst_fileanswer.moc"
