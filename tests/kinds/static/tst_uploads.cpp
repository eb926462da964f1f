// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/staticfixture.h"

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QByteArray formType = "Content-Type: multipart/form-data; boundary=B\r\n";

QByteArray formFile(const QByteArray &fileName, const QByteArray &content)
{
    return QByteArray("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                      + "\"\r\n\r\n" + content + "\r\n");
}

} // namespace

class tst_Uploads : public QObject
{
    Q_OBJECT

private slots:
    void putsAFile();
    void neverReplacesUnlessTold();
    void replacesWhenTold();
    void refusesNames_data();
    void refusesNames();
    void refusesWhatIsTooLarge();
    void leavesNothingWhenTheClientGoes();
    void takesForms();
    void namesWhatAFormDidNotSave();
    void makesNamesSafe_data();
    void makesNamesSafe();
    void refusesOtherSites();
    void staysInTheFolder();

private:
    static QStringList filesIn(const StaticFixture &site);
};

QStringList tst_Uploads::filesIn(const StaticFixture &site)
{
    return QDir(site.root()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

void tst_Uploads::putsAFile()
{
    StaticFixture site;
    site.write(u"www/sub/x"_s, {});
    site.start({{u"upload"_s, true}});
    const RawResponse response = request(site.port(), "PUT", "/sub/gr%C3%BCn.txt", {}, "hello");
    QCOMPARE(response.status, 201);
    QCOMPARE(response.header("Location"), "/sub/gr%C3%BCn.txt");
    QCOMPARE(site.bytes(u"www/sub/grün.txt"_s), "hello");
    RawClient client(site.port());
    client.send("PUT /chunked HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
    QCOMPARE(client.readResponse().status, 201);
    QCOMPARE(site.bytes(u"www/chunked"_s), "abcdef");
    QCOMPARE(request(site.port(), "PUT", "/empty", "Content-Length: 0\r\n").status, 201);
    QVERIFY(QFile::exists(site.root() + u"/empty"_s));
}

void tst_Uploads::neverReplacesUnlessTold()
{
    StaticFixture site;
    site.write(u"www/a.txt"_s, "old");
    site.start({{u"upload"_s, true}});
    QCOMPARE(request(site.port(), "PUT", "/a.txt", {}, "new").status, 409);
    QCOMPARE(request(site.port(), "PUT", "/a.txt", "If-None-Match: *\r\n", "new").status, 412);
    QCOMPARE(site.bytes(u"www/a.txt"_s), "old");

    // Somebody else is faster.
    RawClient client(site.port());
    client.send("PUT /b.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nab");
    QTRY_COMPARE(filesIn(site).size(), 2);
    site.write(u"www/b.txt"_s, "other");
    client.send("cd");
    QCOMPARE(client.readResponse().status, 409);
    QCOMPARE(site.bytes(u"www/b.txt"_s), "other");
    QCOMPARE(filesIn(site), (QStringList {u"a.txt"_s, u"b.txt"_s}));
}

void tst_Uploads::replacesWhenTold()
{
    StaticFixture site;
    site.write(u"www/a.txt"_s, "old");
    site.start({{u"upload"_s, true}, {u"uploadOverwrite"_s, true}});
    QCOMPARE(request(site.port(), "PUT", "/a.txt", {}, "newer").status, 204);
    QCOMPARE(site.get("/a.txt").body, "newer");
    const QByteArray tag = "If-Match: " + site.get("/a.txt").header("ETag") + "\r\n";
    QCOMPARE(request(site.port(), "PUT", "/a.txt", "If-Match: \"x\"\r\n", "no").status, 412);
    QCOMPARE(request(site.port(), "PUT", "/a.txt", tag, "yes").status, 204);
    QCOMPARE(request(site.port(), "PUT", "/a.txt", tag, "late").status, 412);
    QCOMPARE(site.bytes(u"www/a.txt"_s), "yes");
}

void tst_Uploads::refusesNames_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *target, int status) {
        QTest::newRow(target) << QByteArray(target) << status;
    };
    row("/", 409);
    row("/sub/", 409);
    row("/sub", 409);
    row("/missing/a.txt", 409);
    row("/.hidden", 403);
    row("/.git/config", 403);
    row("/../a.txt", 400);
    row("/%2e%2e/a.txt", 400);
    row("/a%00", 400);
    row("/a%0Ab", 400);
    row("/a%1bb", 400);
    row("/%ff", 400);
    row("/a%5Cb", 400);
    row("/%20", 400);
}

void tst_Uploads::refusesNames()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    StaticFixture site;
    site.write(u"www/sub/x"_s, {});
    site.start({{u"upload"_s, true}});
    QCOMPARE(request(site.port(), "PUT", target, {}, "x").status, status);
    QVERIFY(filesIn(site).isEmpty());
}

void tst_Uploads::refusesWhatIsTooLarge()
{
    StaticFixture site;
    site.write(u"www/x"_s, {});
    site.start({{u"upload"_s, true}, {u"uploadLimit"_s, 1}});
    const QByteArray large(1024 * 1024 + 1, 'x');
    QCOMPARE(request(site.port(), "PUT", "/exact", {}, large.chopped(1)).status, 201);
    QCOMPARE(request(site.port(), "PUT", "/large", {}, large).status, 413);
    RawClient chunked(site.port());
    chunked.send("PUT /large HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                 + QByteArray::number(large.size(), 16) + "\r\n" + large + "\r\n0\r\n\r\n");
    QCOMPARE(chunked.readResponse().status, 413);
    const RawResponse form = request(site.port(), "POST", "/", formType,
                                     formFile("small", "s") + formFile("large", large) + "--B--");
    QCOMPARE(form.status, 413);
    QVERIFY(form.body.contains("large"));
    QCOMPARE(filesIn(site), (QStringList {u"exact"_s, u"small"_s, u"x"_s}));
}

void tst_Uploads::leavesNothingWhenTheClientGoes()
{
    StaticFixture site;
    site.write(u"www/x"_s, {});
    site.start({{u"upload"_s, true}});
    for (const QByteArray &head :
         {QByteArray("PUT /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nab"),
          QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\n" + formType
                     + "Content-Length: 1000\r\n\r\n" + formFile("b", "ab").chopped(3))}) {
        RawClient client(site.port());
        client.send(head);
        QTRY_COMPARE(filesIn(site).size(), 2);
        client.abort();
        QTRY_COMPARE(filesIn(site).size(), 1);
    }
    const RawResponse cut
        = request(site.port(), "POST", "/", formType, formFile("c", "ab").chopped(2));
    QCOMPARE(cut.status, 400);
    QCOMPARE(filesIn(site), QStringList {u"x"_s});
}

void tst_Uploads::takesForms()
{
    StaticFixture site;
    site.write(u"www/sub/x"_s, {});
    site.start({{u"upload"_s, true}});
    const QByteArray binary = QByteArray(300'000, '\r') + "\n--A-" + QByteArray(3, '\0');
    const RawResponse response
        = request(site.port(), "POST", "/sub/", formType,
                  formFile("a.bin", binary) + formFile("b.txt", "b") + formFile("", "") + "--B--");
    QCOMPARE(response.status, 303);
    QCOMPARE(response.header("Location"), "/sub/");
    QCOMPARE(site.bytes(u"www/sub/a.bin"_s), binary);
    QCOMPARE(site.bytes(u"www/sub/b.txt"_s), "b");
    QCOMPARE(request(site.port(), "POST", "/sub/", "Content-Type: text/plain\r\n", "x").status,
             415);
    QVERIFY(site.get("/sub/", "Accept: text/html\r\n").body.contains("<form method=\"post\""));
}

void tst_Uploads::namesWhatAFormDidNotSave()
{
    StaticFixture site;
    site.write(u"www/a<b>.txt"_s, "old");
    site.start({{u"upload"_s, true}});
    const RawResponse response
        = request(site.port(), "POST", "/", formType + "Accept: text/html\r\n",
                  formFile("a<b>.txt", "new") + formFile("c.txt", "c") + "--B--");
    QCOMPARE(response.status, 409);
    QVERIFY(response.body.contains("a&lt;b&gt;.txt"));
    QVERIFY(!response.body.contains("a<b>.txt"));
    QCOMPARE(site.bytes(u"www/a<b>.txt"_s), "old");
    QCOMPARE(site.bytes(u"www/c.txt"_s), "c");
}

void tst_Uploads::makesNamesSafe_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("saved");
    const auto row = [](const QByteArray &sent, const QString &saved) {
        QTest::newRow(sent.left(30).constData()) << sent << saved;
    };
    row("../../etc/passwd", u"passwd"_s);
    row("C:\\Users\\me\\a.txt", u"a.txt"_s);
    row(".bashrc", u"bashrc"_s);
    row("...x", u"x"_s);
    row("a%22b", u"a\"b"_s);
    row("a\tb\x1b", u"ab"_s);
    row("  a  ", u"a"_s);
    row("\xe2\x80\xae"
        "exe.txt",
        u"exe.txt"_s);
    row(QByteArray(300, 'n') + ".txt", QString(251, u'n') + u".txt"_s);
}

void tst_Uploads::makesNamesSafe()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, saved);
    StaticFixture site;
    site.write(u"www/sub/x"_s, {});
    site.start({{u"upload"_s, true}});
    QCOMPARE(request(site.port(), "POST", "/", formType, formFile(sent, "x") + "--B--").status,
             303);
    QCOMPARE(filesIn(site), QStringList {saved});
}

void tst_Uploads::refusesOtherSites()
{
    StaticFixture site;
    site.write(u"www/sub/x"_s, {});
    site.start({{u"upload"_s, true}, {u"cors"_s, true}});
    const QByteArray body = formFile("a", "a") + "--B--";
    const QByteArray own = "Origin: http://127.0.0.1:" + QByteArray::number(site.port()) + "\r\n";
    for (const char *origin :
         {"Origin: https://evil.example\r\n", "Origin: null\r\n", "Origin: http://127.0.0.1:1\r\n",
          "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n"}) {
        QCOMPARE(request(site.port(), "POST", "/", formType + origin, body).status, 403);
        QCOMPARE(request(site.port(), "PUT", "/a", origin, "x").status, 403);
    }
    QVERIFY(filesIn(site).isEmpty());
    QCOMPARE(request(site.port(), "POST", "/", formType + own, body).status, 303);
}

void tst_Uploads::staysInTheFolder()
{
    StaticFixture site;
    site.write(u"outside/x"_s, {});
    site.write(u"outside/target.txt"_s, "untouched");
    site.write(u"www/x"_s, {});
    QVERIFY(QFile::link(site.beside(u"outside"_s), site.root() + u"/out"_s));
    QVERIFY(QFile::link(site.beside(u"outside/target.txt"_s), site.root() + u"/link.txt"_s));
    site.start({{u"upload"_s, true}, {u"uploadOverwrite"_s, true}});
    QCOMPARE(request(site.port(), "PUT", "/out/a", {}, "a").status, 409);
    QCOMPARE(request(site.port(), "PUT", "/link.txt", {}, "a").status, 409);
    QCOMPARE(request(site.port(), "POST", "/out/", formType, formFile("a", "a") + "--B--").status,
             409);
    QCOMPARE(site.bytes(u"outside/target.txt"_s), "untouched");
    QCOMPARE(QDir(site.beside(u"outside"_s)).entryList(QDir::Files).size(), 2);
}

QTEST_GUILESS_MAIN(tst_Uploads)

#include "tst_uploads.moc"
