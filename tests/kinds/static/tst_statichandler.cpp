// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticfixture.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QByteArray content = "SEE-THIS-0123456789"; // 19 bytes
const QByteArray secret = "must not be seen";

} // namespace

// What leaves a folder and what does not, what counts as which part of it, and in which state: over
// raw sockets.
class tst_StaticHandler : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void traversal_data();
    void traversal();
    void ranges_data();
    void ranges();
    void multipleRanges();
    void conditions_data();
    void conditions();
    void methods_data();
    void methods();
    void headEqualsGet();
    void folderRedirects_data();
    void folderRedirects();
    void neverWaitsForSpecialFiles();
    void followsLinksWhenAllowed();
    void followsTheFolderWhenItIsReplaced();
    void resetsWhenAFileShrinks();
    void sendsLargeFiles();

private:
    void link(const QByteArray &target, const QByteArray &name);
    QByteArray tag();
    QByteArray date();

    StaticFixture m_site;
};

void tst_StaticHandler::link(const QByteArray &target, const QByteArray &name)
{
    const QByteArray path = QFile::encodeName(m_site.root()) + '/' + name;
    QCOMPARE(::symlink(target.constData(), path.constData()), 0);
}

QByteArray tst_StaticHandler::tag()
{
    return m_site.get("/t.txt").header("ETag");
}

QByteArray tst_StaticHandler::date()
{
    return m_site.get("/t.txt").header("Last-Modified");
}

void tst_StaticHandler::initTestCase()
{
    m_site.write(u"secret.txt"_s, secret);
    m_site.write(u"www-secret/secret.txt"_s, secret);
    m_site.write(u"www/t.txt"_s, content);
    m_site.write(u"www/empty.txt"_s, {});
    m_site.write(u"www/sub/a.txt"_s, content);
    m_site.write(u"www/sub/deep/b.txt"_s, content);
    m_site.write(u"www/index.html"_s, "<h1>start</h1>");
    m_site.write(u"www/.env"_s, secret);
    m_site.write(u"www/.git/config"_s, secret);
    m_site.write(u"www/sub/.ssh/key"_s, secret);
    m_site.write(u"www/.well-known/security.txt"_s, content);
    m_site.write(u"www/sub/.well-known/x.txt"_s, secret);
    m_site.write(u"www/grün öl.txt"_s, content);
    m_site.write(u"www/日本.txt"_s, content);
    m_site.write(u"www/a+b & c#d?e%41.txt"_s, content);
    m_site.write(u"www/back\\slash.txt"_s, content);
    m_site.write(u"www/line\nend.txt"_s, content);
    m_site.write(u"www/"_s + QString(251, u'n') + u".txt"_s, content);
    m_site.write(u"www/noread.txt"_s, secret);
    m_site.write(u"www/nodir/x.txt"_s, secret);
    const QByteArray root = QFile::encodeName(m_site.root());
    link("t.txt", "inside");
    link("sub/../t.txt", "inside-dots");
    link(root + "/t.txt", "inside-absolute");
    link("sub", "inside-folder");
    link("../secret.txt", "outside");
    link(root + "/../secret.txt", "outside-absolute");
    link("..", "outside-folder");
    link("../www-secret", "outside-sibling");
    link("/etc", "outside-etc");
    link("loop", "loop");
    link("gone", "dangling");
    link("/proc/self/environ", "environ");
    link("/proc/self/root/etc", "magic");
    QCOMPARE(::mkfifo(QByteArray(root + "/fifo").constData(), 0644), 0);
    QVERIFY(QFile::setPermissions(m_site.root() + u"/noread.txt"_s, {}));
    QVERIFY(QFile::setPermissions(m_site.root() + u"/nodir"_s, {}));
    m_site.start();
}

// QTemporaryDir removes what it may enter.
void tst_StaticHandler::cleanupTestCase()
{
    QVERIFY(QFile::setPermissions(m_site.root() + u"/nodir"_s,
                                  QFile::ReadUser | QFile::WriteUser | QFile::ExeUser));
}

void tst_StaticHandler::traversal_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *target, int status) {
        QTest::newRow(QByteArray(target).left(60).constData()) << QByteArray(target) << status;
    };
    row("/t.txt", 200);
    row("/%74%2etxt", 200);
    row("/sub/a.txt", 200);
    row("//sub///a.txt", 200);
    row("/t.txt?x=/../../y", 200);
    row("/t.txt/", 404);
    row("/t.txt/x", 404);
    row("/t.txt/.", 400);
    row("/t.txt/..", 400);
    row("/../secret.txt", 400);
    row("/sub/../../secret.txt", 400);
    row("/sub/../t.txt", 400);
    row("/./t.txt", 400);
    row("/..", 400);
    row("/%2e%2e/secret.txt", 400);
    row("/%2E%2E/secret.txt", 400);
    row("/.%2e/secret.txt", 400);
    row("/..%2fsecret.txt", 400);
    row("/..%2Fsecret.txt", 400);
    row("/sub%2fa.txt", 404);
    row("/..%5csecret.txt", 400);
    row("/..\\secret.txt", 400);
    row("/sub\\..\\..\\secret.txt", 400);
    row("/%252e%252e/secret.txt", 404);
    row("/%252e%252e%252fsecret.txt", 404);
    row("/%c0%ae%c0%ae/secret.txt", 404);
    row("/%c0%af..%c0%afsecret.txt", 404);
    row("/%e0%80%ae%e0%80%ae/secret.txt", 404);
    row("/%uff0e%uff0e/secret.txt", 400);
    row("/....//secret.txt", 404);
    row("/.../secret.txt", 404);
    row("/..;/secret.txt", 404);
    row("//etc/passwd", 404);
    row("//evil.example/%2e%2e", 400);
    row("/www-secret/secret.txt", 404);
    row("/../www-secret/secret.txt", 400);
    row("/C:/Windows/win.ini", 404);
    row("/C:\\Windows\\win.ini", 404);
    row("/CON", 404);
    row("/t.txt::$DATA", 404);
    row("/T~1.TXT", 404);
    row("/etc/passwd", 404);
    row("/proc/self/environ", 404);
    row("/t.txt%00", 400);
    row("/t.txt%00.html", 400);
    row("/%00", 400);
    row("/%", 400);
    row("/%4", 400);
    row("/%zz", 400);
    row("/t%2", 400);
    row("/t.txt%20", 404);
    row("/t.txt.", 404);
    row("/t.txt%0d%0aX:%20y", 404);
    row("/%0a", 404);
    row("/%7f", 404);
    row("/%ff%fe", 404);
    row("/T.TXT", 404);
    row("/.env", 404);
    row("/%2eenv", 404);
    row("/.ENV", 404);
    row("/.Env", 404);
    row("/.git/config", 404);
    row("/.git/", 404);
    row("/.GIT/config", 404);
    row("/sub/.ssh/key", 404);
    row("/sub/%2essh/key", 404);
    row("/inside-folder/.ssh/key", 404);
    row("/.well-known/security.txt", 200);
    row("/sub/.well-known/x.txt", 404);
    row("/.portside/live-reload", 404);
    row("/inside", 200);
    row("/inside-dots", 200);
    row("/inside-absolute", 200);
    row("/inside-folder/a.txt", 200);
    row("/outside", 404);
    row("/outside-absolute", 404);
    row("/outside-folder/secret.txt", 404);
    row("/outside-folder/www/t.txt", 200); // comes back
    row("/outside-sibling/secret.txt", 404);
    row("/outside-etc/passwd", 404);
    row("/loop", 404);
    row("/loop/x", 404);
    row("/dangling", 404);
    row("/environ", 404);
    row("/magic/passwd", 404);
    row("/fifo", 403);
    row("/fifo/", 403);
    row("/gr%C3%BCn%20%C3%B6l.txt", 200);
    row("/gr%c3%bcn%20%c3%b6l.txt", 200);
    row("/gr%fcn%20%f6l.txt", 404);
    row("/%E6%97%A5%E6%9C%AC.txt", 200);
    row("/a%2Bb%20%26%20c%23d%3Fe%2541.txt", 200);
    row("/a+b%20&%20c%23d%3fe%2541.txt", 200);
    row("/back%5Cslash.txt", 200);
    row("/line%0Aend.txt", 200);
    if (::geteuid() != 0) {
        row("/noread.txt", 403);
        row("/nodir/x.txt", 403);
        row("/nodir/", 403);
    }
    row("/empty.txt", 200);
    row("/", 200);
    row("/sub/deep/b.txt", 200);
    const QByteArray exists = '/' + QByteArray(251, 'n') + ".txt";
    QTest::newRow("255 bytes") << exists << 200;
    QTest::newRow("256 bytes") << QByteArray('/' + QByteArray(256, 'n')) << 404;
    QTest::newRow("5000 bytes") << QByteArray('/' + QByteArray(5000, 'n')) << 404;
    QTest::newRow("2000 folders") << QByteArray("/a").repeated(2000) << 404;
    QTest::newRow("2000 parents") << QByteArray("/..").repeated(2000) << 400;
    QTest::newRow("1000 encoded parents")
        << QByteArray(QByteArray("/%2e%2e").repeated(1000) + "/etc/passwd") << 400;
    QTest::newRow("absolute-form") << QByteArray("http://127.0.0.1/../secret.txt") << 400;
    QTest::newRow("absolute-form, fine") << QByteArray("http://127.0.0.1/t.txt") << 200;
}

void tst_StaticHandler::traversal()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const RawResponse response = m_site.get(target);
    QCOMPARE(response.status, status);
    QVERIFY(response.complete);
    QVERIFY(!response.body.contains(secret));
    QVERIFY(!response.body.contains("root:"));
    if (status == 200 && target != "/" && target != "/empty.txt")
        QCOMPARE(response.body, content);
}

void tst_StaticHandler::ranges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");
    const auto row = [](const char *field, int status, const QByteArray &body = {},
                        const char *contentRange = "") {
        QTest::newRow(field) << QByteArray(field) << status << body << QByteArray(contentRange);
    };
    row("bytes=0-0", 206, "S", "bytes 0-0/19");
    row("bytes=0-18", 206, content, "bytes 0-18/19");
    row("bytes=0-", 206, content, "bytes 0-18/19");
    row("bytes=-5", 206, "56789", "bytes 14-18/19");
    row("bytes=-100", 206, content, "bytes 0-18/19");
    row("bytes=18-18", 206, "9", "bytes 18-18/19");
    row("bytes=4-7", 206, "THIS", "bytes 4-7/19");
    row("bytes=9-99999999999999999999", 206, "0123456789", "bytes 9-18/19");
    row("Bytes=0-1", 206, "SE", "bytes 0-1/19");
    row("bytes= 0 - 1", 206, "SE", "bytes 0-1/19");
    row("bytes=0-1,30-40", 206, "SE", "bytes 0-1/19");
    row("bytes=19-", 416, {}, "bytes */19");
    row("bytes=-0", 416, {}, "bytes */19");
    row("bytes=5-2", 416, {}, "bytes */19");
    row("bytes=alpha", 416, {}, "bytes */19");
    row("bytes=-", 416, {}, "bytes */19");
    row("bytes=0-1,", 416, {}, "bytes */19");
    row("bytes=,0-1", 416, {}, "bytes */19");
    row("bytes=0-1;2-3", 416, {}, "bytes */19");
    row("bytes=--1", 416, {}, "bytes */19");
    row("bytes=99999999999999999999-", 416, {}, "bytes */19");
    row("bytes=0-10,5-15", 200, content);
    row("bytes=0-18,0-18", 200, content);
    row("items=0-1", 200, content);
    row("bytes", 200, content);
    row("bytes=", 200, content);
    QTest::newRow("1000 overlapping")
        << QByteArray("bytes=" + QByteArray("0-10,").repeated(999) + "0-10") << 200 << content
        << QByteArray();
}

void tst_StaticHandler::ranges()
{
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentRange);
    const RawResponse response = m_site.get("/t.txt", "Range: " + field + "\r\n");
    QCOMPARE(response.status, status);
    if (status != 416)
        QCOMPARE(response.body, body);
    QCOMPARE(response.header("Content-Range"), contentRange);
    const RawResponse head = request(m_site.port(), "HEAD", "/t.txt", "Range: " + field + "\r\n");
    QCOMPARE(head.status, status);
    QCOMPARE(head.header("Content-Length"), response.header("Content-Length"));
}

void tst_StaticHandler::multipleRanges()
{
    const RawResponse response = m_site.get("/t.txt", "Range: bytes=0-2, 4-7 ,-1\r\n");
    QCOMPARE(response.status, 206);
    const QByteArray type = response.header("Content-Type");
    const QByteArray prefix = "multipart/byteranges; boundary=";
    QVERIFY(type.startsWith(prefix));
    const QByteArray line = "\r\n--" + type.mid(prefix.size());
    const auto part = [&](const QByteArray &range, const QByteArray &bytes) {
        return QByteArray(line
                          + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Range: bytes "
                          + range + "/19\r\n\r\n" + bytes);
    };
    QCOMPARE(response.body,
             QByteArray(part("0-2", "SEE") + part("4-7", "THIS") + part("18-18", "9") + line
                        + "--\r\n"));
}

void tst_StaticHandler::conditions_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray etag = tag();
    const QByteArray modified = date();
    const QByteArray future = "Tue, 19 Jan 2038 03:14:07 GMT";
    const QByteArray past = "Sat, 20 Nov 1999 10:00:00 GMT";
    const auto row = [](const char *name, const QByteArray &fields, int status) {
        QTest::newRow(name) << fields << status;
    };
    const auto noneMatch
        = [](const QByteArray &value) { return QByteArray("If-None-Match: " + value + "\r\n"); };
    const auto match
        = [](const QByteArray &value) { return QByteArray("If-Match: " + value + "\r\n"); };
    const auto since = [](const QByteArray &value) {
        return QByteArray("If-Modified-Since: " + value + "\r\n");
    };
    const auto unmodified = [](const QByteArray &value) {
        return QByteArray("If-Unmodified-Since: " + value + "\r\n");
    };
    const auto ifRange = [](const QByteArray &value) {
        return QByteArray("Range: bytes=0-1\r\nIf-Range: " + value + "\r\n");
    };
    row("none-match", noneMatch(etag), 304);
    row("none-match weak", noneMatch("W/" + etag), 304);
    row("none-match other", noneMatch("\"a\""), 200);
    row("none-match list", noneMatch("\"a\", \"b,c\" , " + etag + ", \"d\""), 304);
    row("none-match list without", noneMatch("\"a\", \"b\""), 200);
    row("none-match any", noneMatch("*"), 304);
    row("none-match two lines", noneMatch("\"a\"") + noneMatch(etag), 304);
    row("none-match garbage", noneMatch("\"never closed"), 200);
    row("none-match, more behind the tag", noneMatch(etag + "x"), 200);
    row("none-match, tag behind more", noneMatch("x, " + etag), 304);
    row("none-match wins over since", noneMatch("\"a\"") + since(modified), 200);
    row("none-match wins over old since", noneMatch(etag) + since(past), 304);
    row("since equal", since(modified), 304);
    row("since future", since(future), 200);
    row("since past", since(past), 200);
    row("since garbage", since("yesterday"), 200);
    const QLocale c = QLocale::c();
    const QDateTime time
        = c.toDateTime(QString::fromLatin1(modified).chopped(4), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    row("since rfc850", since(c.toString(time, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s).toLatin1()),
        304);
    row("since asctime",
        since((c.toString(time, u"ddd MMM "_s) + u"%1"_s.arg(time.date().day(), 2)
               + c.toString(time, u" hh:mm:ss yyyy"_s))
                  .toLatin1()),
        304);
    row("since rfc850 of the future", since("Tuesday, 19-Jan-38 03:14:07 GMT"), 200);
    row("match", match(etag), 200);
    row("match weak", match("W/" + etag), 412);
    row("match other", match("\"a\""), 412);
    row("match list", match("\"a\", \t" + etag + " , \"b\""), 200);
    row("match any", match("*"), 200);
    row("match, more behind the tag", match(etag + "x"), 412);
    row("match, empty", match(""), 412);
    row("since without zone", since("Tue, 19 Jan 2038 03:14:07"), 200);
    row("since empty", since(""), 200);
    row("match wins over unmodified", match(etag) + unmodified(past), 200);
    row("unmodified equal", unmodified(modified), 200);
    row("unmodified past", unmodified(past), 412);
    row("unmodified garbage", unmodified("soon"), 200);
    row("range and match", ifRange(etag), 206);
    row("if-range weak", ifRange("W/" + etag), 200);
    row("if-range other", ifRange("\"a\""), 200);
    row("if-range date", ifRange(modified), 206);
    row("if-range other date", ifRange(future), 200);
    row("if-range garbage", ifRange("x"), 200);
    row("range and none-match", "Range: bytes=0-1\r\n" + noneMatch(etag), 304);
    row("unsatisfiable and if-range other", "Range: bytes=90-\r\nIf-Range: \"a\"\r\n", 200);
}

void tst_StaticHandler::conditions()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    const RawResponse response = m_site.get("/t.txt", fields);
    QCOMPARE(response.status, status);
    if (status == 304) {
        QVERIFY(response.body.isEmpty());
        QCOMPARE(response.header("ETag"), tag());
        QCOMPARE(response.header("Cache-Control"), "no-cache");
    }
    QCOMPARE(m_site.get("/missing", fields).status, 404);
}

void tst_StaticHandler::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("options") << QByteArray("OPTIONS") << 204;
    QTest::newRow("post") << QByteArray("POST") << 405;
    QTest::newRow("put") << QByteArray("PUT") << 405;
    QTest::newRow("delete") << QByteArray("DELETE") << 405;
    QTest::newRow("propfind") << QByteArray("PROPFIND") << 405;
}

void tst_StaticHandler::methods()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    const RawResponse response = request(m_site.port(), method, "/t.txt");
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Allow"), "GET, HEAD, OPTIONS");
}

void tst_StaticHandler::headEqualsGet()
{
    for (const char *target : {"/t.txt", "/", "/sub/", "/missing", "/empty.txt"}) {
        const RawResponse get = m_site.get(target);
        const RawResponse head = request(m_site.port(), "HEAD", target);
        QCOMPARE(head.status, get.status);
        for (const char *name : {"Content-Type", "Content-Length", "ETag", "Last-Modified"})
            QCOMPARE(head.header(name), get.header(name));
        QVERIFY(head.body.isEmpty());
    }
}

void tst_StaticHandler::folderRedirects_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("plain") << QByteArray("/sub") << QByteArray("/sub/");
    QTest::newRow("query") << QByteArray("/sub?a=b&c") << QByteArray("/sub/?a=b&c");
    QTest::newRow("double slash") << QByteArray("//sub") << QByteArray("/sub/");
    QTest::newRow("absolute-form")
        << QByteArray("http://127.0.0.1/sub/deep") << QByteArray("/sub/deep/");
}

void tst_StaticHandler::folderRedirects()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, location);
    const RawResponse response = m_site.get(target);
    QCOMPARE(response.status, 301);
    QCOMPARE(response.header("Location"), location);
}

void tst_StaticHandler::neverWaitsForSpecialFiles()
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(QDir::setCurrent(m_site.root())); // the name may only be short
    qstrcpy(address.sun_path, "socket");
    QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QElapsedTimer time;
    time.start();
    QCOMPARE(m_site.get("/socket").status, 403);
    QCOMPARE(m_site.get("/fifo").status, 403);
    QVERIFY(time.elapsed() < 2000);
    ::close(socket);
}

void tst_StaticHandler::followsLinksWhenAllowed()
{
    StaticFixture site;
    site.write(u"outside/x.txt"_s, content);
    site.write(u"www/t.txt"_s, content);
    QVERIFY(QFile::link(site.beside(u"outside"_s), site.root() + u"/out"_s));
    site.start({{u"symlinks"_s, true}});
    QCOMPARE(site.get("/out/x.txt").body, content);
    QCOMPARE(site.get("/out/../../outside/x.txt").status, 400);
}

void tst_StaticHandler::followsTheFolderWhenItIsReplaced()
{
    StaticFixture site;
    site.write(u"www/t.txt"_s, "old");
    site.start();
    QCOMPARE(site.get("/t.txt").body, "old");
    QVERIFY(QDir().rename(site.root(), site.beside(u"www-old"_s)));
    site.write(u"www/t.txt"_s, "new");
    QCOMPARE(site.get("/t.txt").body, "new");
}

void tst_StaticHandler::resetsWhenAFileShrinks()
{
    StaticFixture site;
    const QByteArray large(32 * 1024 * 1024, 'x');
    site.write(u"www/large.bin"_s, large);
    site.start();
    RawClient client(site.port());
    client.socket().setReadBufferSize(64 * 1024);
    client.send("GET /large.bin HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(client.waitForBytes(1024));
    QVERIFY(QFile::resize(site.root() + u"/large.bin"_s, 1024 * 1024));
    client.socket().setReadBufferSize(0);
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().size() < large.size());
}

void tst_StaticHandler::sendsLargeFiles()
{
    StaticFixture site;
    site.write(u"www/large.bin"_s, {});
    const qint64 size = 5'000'000'000; // sparse: takes no space
    QVERIFY(QFile::resize(site.root() + u"/large.bin"_s, size));
    site.start();
    const RawResponse head = request(site.port(), "HEAD", "/large.bin");
    QCOMPARE(head.header("Content-Length"), QByteArray::number(size));
    const RawResponse end = site.get("/large.bin", "Range: bytes=4999999990-\r\n");
    QCOMPARE(end.status, 206);
    QCOMPARE(end.body, QByteArray(10, '\0'));
    QCOMPARE(end.header("Content-Range"), "bytes 4999999990-4999999999/5000000000");
}

QTEST_GUILESS_MAIN(tst_StaticHandler)

#include "tst_statichandler.moc"
