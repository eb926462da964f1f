// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/capturingserver.h"
#include "support/portsideprocess.h"
#include "support/processmark.h"
#include "support/projectfolder.h"

#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;

// `portside shots`, by real processes and a real browser.
class tst_Shots : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // ms

    struct Outcome
    {
        int code = -1;
        QByteArray lines; // of standard output
        QByteArray errors;
    };

    // Of a folder that is served, with pictures in its neighbour "out".
    static QStringList arguments(const ProjectFolder &folder, const QStringList &more)
    {
        return QStringList {u"shots"_s, u"--with"_s, u"site=serve:"_s + folder.path(u"site"_s),
                            u"--out"_s, folder.path(u"out"_s)}
        + more;
    }
    static Outcome outcomeOf(PortsideProcess &portside)
    {
        Outcome outcome;
        const bool isOver = portside.process().state() == QProcess::NotRunning
            || portside.process().waitForFinished(patience);
        if (isOver && portside.process().exitStatus() == QProcess::NormalExit)
            outcome.code = portside.process().exitCode();
        outcome.lines = portside.process().readAllStandardOutput();
        outcome.errors = portside.standardError();
        return outcome;
    }
    static Outcome shots(const ProjectFolder &folder, const QStringList &more)
    {
        PortsideProcess portside(arguments(folder, more));
        return outcomeOf(portside);
    }
    // Numbers in the head of a picture: its width and height.
    static QSize sizeOf(const ProjectFolder &folder, const QString &picture)
    {
        QFile file(folder.path(picture));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray head = file.read(24);
        return {head.mid(16, 4).toHex().toInt(nullptr, 16),
                head.mid(20, 4).toHex().toInt(nullptr, 16)};
    }
    static QByteArray page(const QByteArray &body)
    {
        return "<!doctype html><meta charset=utf-8><title>x</title>" + body;
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
            QSKIP("chromium is not installed; make test installs it");
    }

    void pagesBecomePictures()
    {
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s, page("<h1>one"));
        folder.add(u"site/docs/guide.html"_s, page("<h1>two"));
        const ProcessMark mark;
        const Outcome outcome
            = shots(folder, {u"/"_s, u"/docs/guide.html"_s, u"docs/none"_s, u"/"_s});
        QVERIFY2(outcome.code == 0, outcome.errors);
        QCOMPARE(outcome.lines.count('\n'), 3);
        const QList<QByteArray> lines = outcome.lines.split('\n');
        QVERIFY2(lines[0].startsWith("written\t") && lines[0].endsWith("out/index.png\t/"),
                 lines[0]);
        QVERIFY2(lines[1].endsWith("out/docs_guide.html.png\t/docs/guide.html"), lines[1]);
        QVERIFY2(lines[2].endsWith("out/docs_none.png\t/docs/none\tstatus 404"), lines[2]);
        for (const QString &name : {u"out/index.png"_s, u"out/docs_guide.html.png"_s})
            QCOMPARE(sizeOf(folder, name), QSize(1280, 800));
        QFile sheet(folder.path(u"out/index.html"_s));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().contains("src=\"docs_guide.html.png\""));
        QCOMPARE(mark.processes(), QStringList());
    }

    // Whatever moves, blinks, counts or comes late.
    void aSecondSeriesIsEqual()
    {
        const ProjectFolder folder;
        folder.add(u"site/moving.html"_s,
                   page("<style>@keyframes turn { to { transform: rotate(360deg) } }"
                        "@keyframes show { from { opacity: 0 } }"
                        "i { display: block; width: 9em; height: 9em; background: red;"
                        " animation: turn .7s linear infinite }"
                        "b { animation: show 3s both } a { transition: margin 2s }</style>"
                        "<i></i><b>shown</b><a>moved</a><input autofocus value=caret>"
                        "<script>document.querySelector('a').getBoundingClientRect();"
                        "document.querySelector('a').style.marginLeft = '200px';"
                        "document.body.append(customElements);"
                        "</script>"));
        folder.add(u"site/counting.html"_s,
                   page("<h1></h1><script>let n = (+localStorage.n || 0) + 1; localStorage.n = n;"
                        "sessionStorage.n = (+sessionStorage.n || 0) + 1;"
                        "document.cookie = 'n=' + ((+(document.cookie.match(/n=(\\d+)/) || [])[1]"
                        " || 0) + 1);"
                        "document.querySelector('h1').textContent = [n, sessionStorage.n,"
                        " document.cookie, window.name].join(); window.name += 'x'</script>"));
        folder.add(u"site/late.html"_s,
                   page("<h1>early</h1><script>onload = () => setTimeout(async () => {"
                        "for (const part of ['a', 'b', 'c'])"
                        " document.body.append(await (await fetch(part + '.txt')).text()) }, 0)"
                        "</script>"));
        for (const QString &part : {u"a"_s, u"b"_s, u"c"_s})
            folder.add(u"site/%1.txt"_s.arg(part), "part ");
        QStringList paths;
        for (int i = 0; i < 4; ++i) {
            for (const QString &name : {u"moving"_s, u"counting"_s, u"late"_s})
                paths << u"/%1.html?%2"_s.arg(name).arg(i);
        }
        const Outcome first = shots(folder, paths);
        QVERIFY2(first.code == 0, first.errors);
        QVERIFY(QDir().rename(folder.path(u"out"_s), folder.path(u"before"_s)));
        const Outcome second
            = shots(folder, QStringList {u"--compare"_s, folder.path(u"before"_s)} + paths);
        QVERIFY2(second.code == 0, second.lines);
        QCOMPARE(second.lines.count("equal\t"), paths.size());
        // A page finds nothing that another one has left.
        const QStringList counting = QDir(folder.path(u"out"_s)).entryList({u"counting*.png"_s});
        QCOMPARE(counting.size(), 4);
        QSet<QByteArray> pictures;
        for (const QString &name : counting) {
            QFile file(folder.path(u"out/"_s + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            pictures << file.readAll();
        }
        QCOMPARE(pictures.size(), 1);
    }

    void aChangeIsFound()
    {
        const ProjectFolder folder;
        folder.add(u"site/same.html"_s, page("<h1>same"));
        folder.add(u"site/other.html"_s, page("<h1>other"));
        QCOMPARE(shots(folder, {u"/same.html"_s, u"/other.html"_s}).code, 0);
        QVERIFY(QDir().rename(folder.path(u"out"_s), folder.path(u"before"_s)));
        folder.add(u"site/other.html"_s, page("<h1>othar"));
        folder.add(u"site/more.html"_s, page("<h1>more"));
        const QStringList compare {u"--compare"_s, folder.path(u"before"_s), u"/same.html"_s,
                                   u"/other.html"_s};
        const Outcome changed = shots(folder, compare);
        QCOMPARE(changed.code, 1);
        QVERIFY2(changed.lines.startsWith("equal\t"), changed.lines);
        QVERIFY2(changed.lines.contains("\nchanged\t"), changed.lines);
        QVERIFY2(changed.lines.trimmed().endsWith(" %"), changed.lines);
        QCOMPARE(sizeOf(folder, u"out/differences/other.html.png"_s), QSize(1280, 800));
        QCOMPARE(sizeOf(folder, u"out/earlier/other.html.png"_s), QSize(1280, 800));
        QVERIFY(changed.errors.contains("1 equal, 1 changed"));

        const Outcome allowed = shots(folder, QStringList {u"--threshold"_s, u"0.1"_s} + compare);
        QVERIFY2(allowed.code == 0, allowed.lines);
        QVERIFY(!QFile::exists(folder.path(u"out/differences"_s)));
        const Outcome tolerated = shots(folder, QStringList {u"--tolerance"_s, u"255"_s} + compare);
        QVERIFY2(tolerated.code == 0, tolerated.lines);
        const Outcome fresh = shots(folder, compare + QStringList {u"/more.html"_s});
        QCOMPARE(fresh.code, 1);
        QVERIFY2(fresh.lines.contains("\nnew\t"), fresh.lines);
        const Outcome fewer = shots(folder, compare.mid(0, 3));
        QCOMPARE(fewer.code, 0);
        QVERIFY(fewer.errors.contains("1 earlier picture(s) belong to none"));
        const Outcome larger
            = shots(folder, QStringList {u"--size"_s, u"1280x900"_s} + compare.mid(0, 3));
        QCOMPARE(larger.code, 1);
        QVERIFY2(larger.lines.contains("11.11 %"), larger.lines);
    }

    void theViewIsAsWanted()
    {
        const ProjectFolder folder;
        // What the page sees of it is what it asks the server for.
        folder.add(u"site/index.html"_s,
                   page("<div style='height: 3000px'>tall</div><img loading=lazy src=deep.png>"
                        "<script>fetch(['/view', innerWidth, innerHeight, devicePixelRatio,"
                        "matchMedia('(prefers-color-scheme: dark)').matches,"
                        "matchMedia('(prefers-reduced-motion)').matches].join('-'))</script>"));
        const Outcome plain = shots(folder, {u"--verbose"_s, u"/"_s});
        QVERIFY2(plain.errors.contains("/view-1280-800-1-false-true"), plain.errors);
        const Outcome phone = shots(folder,
                                    {u"--verbose"_s, u"--size"_s, u"390x844"_s, u"--scale"_s,
                                     u"2"_s, u"--dark"_s, u"--full-page"_s, u"/"_s});
        QVERIFY2(phone.errors.contains("/view-390-844-2-true-true"), phone.errors);
        QVERIFY2(phone.errors.contains("/deep.png"), phone.errors);
        const QSize size = sizeOf(folder, u"out/index.png"_s);
        QCOMPARE(size.width(), 780);
        QVERIFY2(size.height() > 6'000, qPrintable(QString::number(size.height())));
    }

    void oddPagesAreCopedWith_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said"); // about it; empty: it becomes a picture
        const QStringList none;
        QTest::newRow("dialogs") << QByteArray("<script>alert(1); confirm(2); prompt(3)</script>")
                                 << none << QByteArray();
        QTest::newRow("a window of its own")
            << QByteArray("<script>window.open('/odd.html')</script>") << none << QByteArray();
        QTest::newRow("another page")
            << QByteArray("<script>location = '/plain.html'</script>") << none << QByteArray();
        QTest::newRow("another page later")
            << QByteArray("<script>onload = () => setTimeout(() => { location = '/plain.html' },"
                          " 20)</script>")
            << QStringList {u"--wait-for"_s, u"#plain"_s} << QByteArray();
        QTest::newRow("an event stream")
            << QByteArray("<script>new EventSource('/__portside/live')</script>") << none
            << QByteArray();
        QTest::newRow("fetching without end")
            << QByteArray("<script>setInterval(() => fetch('/plain.html'), 10)</script>") << none
            << QByteArray();
        QTest::newRow("a selector")
            << QByteArray("<script>setTimeout(() => { document.body.innerHTML = '<p id=\"a\\'b\">x'"
                          " }, 300)</script>")
            << QStringList {u"--wait-for"_s, u"p[id=\"a'b\"]"_s} << QByteArray();
        QTest::newRow("never visible")
            << QByteArray("<p hidden>x")
            << QStringList {u"--wait-for"_s, u"p"_s, u"--timeout"_s, u"2"_s}
            << QByteArray("has become visible within 2 s");
        QTest::newRow("no selector")
            << QByteArray("x") << QStringList {u"--wait-for"_s, u"p[["_s} << QByteArray("p[[");
        QTest::newRow("a loop without end")
            << QByteArray("<script>while (true);</script>") << QStringList {u"--timeout"_s, u"2"_s}
            << QByteArray("within 2 s");
        QTest::newRow("a loop after loading")
            << QByteArray("<script>onload = () => { while (true); }</script>")
            << QStringList {u"--timeout"_s, u"2"_s} << QByteArray("within 2 s");
        QTest::newRow("much text") << QByteArray("<p>word</p>").repeated(50'000)
                                   << QStringList {u"--full-page"_s} << QByteArray();
    }
    void oddPagesAreCopedWith()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, said);
        const ProjectFolder folder;
        folder.add(u"site/odd.html"_s, page(body));
        folder.add(u"site/plain.html"_s, page("<h1 id=plain>plain"));
        const ProcessMark mark;
        const QStringList paths {u"/odd.html"_s, u"/plain.html"_s};
        const Outcome outcome = shots(folder, options + paths);
        const QList<QByteArray> lines = outcome.lines.split('\n');
        QCOMPARE(lines.size(), 3);
        if (said.isEmpty()) {
            QVERIFY2(lines[0].startsWith("written\t"), outcome.lines);
        } else {
            QVERIFY2(lines[0].startsWith("failed\t-\t/odd.html\t"), outcome.lines);
            QVERIFY2(lines[0].contains(said), outcome.lines);
            QCOMPARE(outcome.code, 1);
        }
        // The others do not suffer.
        if (!options.contains(u"--wait-for"_s))
            QVERIFY2(lines[1].startsWith("written\t"), outcome.lines);
        QCOMPARE(mark.processes(), QStringList());
    }

    void headersGoToTheServerOnly()
    {
        const ProjectFolder folder;
        CapturingServer elsewhere;
        const QByteArray port = QByteArray::number(elsewhere.port());
        const QByteArray mock = "{`portsideMock`: 1, `routes`: [{`path`: `/`, `responses`: ["
                                "{`when`: [{`header`: `Authorization`, `equals`: `Bearer mine`}],"
                                "`headers`: {`Content-Type`: `text/html`},"
                                "`body`: `<script src='http://127.0.0.1:PORT/script'></script>"
                                "<script src='/away'></script>`}, {`status`: 401}]},"
                                "{`path`: `/away`, `response`: {`status`: 302,"
                                "`headers`: {`Location`: `http://127.0.0.1:PORT/redirected`}}}]}";
        folder.add(u"mock.json"_s, QByteArray(mock).replace("PORT", port).replace('`', '"'));
        PortsideProcess portside({u"shots"_s, u"--with"_s, u"mock:"_s + folder.path(u"mock.json"_s),
                                  u"--out"_s, folder.path(u"out"_s), u"--header"_s,
                                  u"Authorization: Bearer mine"_s, u"--header"_s, u"X-Mine: 1"_s,
                                  u"/"_s});
        QTRY_COMPARE_WITH_TIMEOUT(portside.process().state(), QProcess::NotRunning, patience);
        QByteArrayList targets;
        while (const auto request = elsewhere.take()) {
            targets << request->target;
            QVERIFY(!request->headers.find("Authorization"));
            QVERIFY(!request->headers.find("X-Mine"));
            QVERIFY(request->headers.find("Accept"));
        }
        QVERIFY(targets.contains("/script"));
        QVERIFY(targets.contains("/redirected"));
        const Outcome outcome = outcomeOf(portside);
        QVERIFY2(outcome.code == 0, outcome.errors);
        QVERIFY2(!outcome.lines.contains("401"), outcome.lines);
    }

    void nothingIsOverwrittenOrEscaped()
    {
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s, page("<h1>one"));
        folder.add(u"out/index.html"_s, "mine");
        const Outcome foreign = shots(folder, {u"/"_s});
        QCOMPARE(foreign.code, 2);
        QVERIFY2(foreign.errors.contains("is there already"), foreign.errors);
        QVERIFY(QFile::remove(folder.path(u"out/index.html"_s)));
        folder.add(u"out/index.png"_s, "mine");
        QCOMPARE(shots(folder, {u"/"_s}).code, 2);
        QVERIFY(QFile::remove(folder.path(u"out/index.png"_s)));

        const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const Outcome escaping
            = shots(folder,
                    {u"/../../../escaped"_s, u"/%2e%2e/x"_s, u"/a/b"_s, u"/a_b"_s, u"/A/B"_s,
                     u"//other.test/x"_s, u"/.hidden"_s, u"/"_s + u"long"_s.repeated(99),
                     u"/ä ö?q=<&>"_s, u"/differences/x"_s});
        QVERIFY2(escaping.code == 0, escaping.lines);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(
            QDir(folder.path(u"out"_s)).entryList({u"*.png"_s}, QDir::Files | QDir::Hidden).size(),
            10);
        QVERIFY(!escaping.lines.contains("failed"));
        // A second series in the same place is all right.
        QCOMPARE(shots(folder, {u"/"_s}).code, 0);
    }

    void pathsComeFromElsewhere()
    {
        const ProjectFolder folder;
        folder.add(u"site/a.html"_s, page("<h1>one"));
        folder.add(u"site/b.html"_s, page("<h1>two"));
        PortsideProcess typed(arguments(folder, {u"-"_s}));
        typed.process().write("/a.html\n\n  b.html \n");
        typed.process().closeWriteChannel();
        const Outcome outcome = outcomeOf(typed);
        QVERIFY2(outcome.code == 0, outcome.errors);
        QCOMPARE(outcome.lines.count('\n'), 2);

        const auto entry = [](const char *path, const char *type, const char *status) {
            return QByteArray(
                       "{'startedDateTime': '2026-01-01T00:00:00Z', 'time': 1, 'cache': {},"
                       "'request': {'method': 'GET', 'url': 'http://127.0.0.1/PATH',"
                       "'httpVersion': 'HTTP/1.1', 'headers': [], 'queryString': [],"
                       "'cookies': [], 'headersSize': -1, 'bodySize': 0},"
                       "'response': {'status': STATUS, 'statusText': '', 'cookies': [],"
                       "'httpVersion': 'HTTP/1.1', 'redirectURL': '', 'headersSize': -1,"
                       "'headers': [{'name': 'Content-Type', 'value': 'TYPE'}], 'bodySize': 0,"
                       "'content': {'size': 0, 'mimeType': 'TYPE'}},"
                       "'timings': {'send': 0, 'wait': 1, 'receive': 0}}")
                .replace("PATH", path)
                .replace("TYPE", type)
                .replace("STATUS", status);
        };
        const QByteArray har = "{'log': {'version': '1.2', 'creator': {'name': 'x',"
                               "'version': '1'}, 'entries': ["
            + entry("b.html?x=1", "text/html; charset=utf-8", "200") + ','
            + entry("x.css", "text/css", "200") + ',' + entry("gone", "text/html", "404") + ','
            + entry("a.html", "text/html", "200") + ',' + entry("b.html?x=1", "text/html", "200")
            + "]}}";
        folder.add(u"seen.har"_s, QByteArray(har).replace('\'', '"'));
        const QString history = folder.path(u"seen.sqlite"_s);
        PortsideProcess import({u"import"_s, folder.path(u"seen.har"_s), u"--name"_s, u"site"_s,
                                u"--history"_s, history});
        QCOMPARE(outcomeOf(import).code, 0);
        const Outcome seen = shots(folder, {u"--seen"_s, u"--history"_s, history});
        QVERIFY2(seen.code == 0, seen.errors);
        QCOMPARE(seen.lines.count('\n'), 2);
        QVERIFY2(seen.lines.split('\n')[0].endsWith("\t/b.html?x=1"), seen.lines);
    }

    void programsReadEvents()
    {
        const ProjectFolder folder;
        folder.add(u"site/a.html"_s, page("<h1>one"));
        const Outcome outcome = shots(folder, {u"--json"_s, u"/a.html"_s, u"/gone"_s});
        QCOMPARE(outcome.code, 0);
        const QList<QByteArray> lines = outcome.lines.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonDocument shot = QJsonDocument::fromJson(lines[1]);
        QCOMPARE(shot[u"event"_s].toString(), u"shot"_s);
        QCOMPARE(shot[u"path"_s].toString(), u"/gone"_s);
        QCOMPARE(shot[u"status"_s].toInt(), 404);
        QCOMPARE(shot[u"width"_s].toInt(), 1280);
        const QJsonDocument all = QJsonDocument::fromJson(lines[2]);
        QCOMPARE(all[u"event"_s].toString(), u"shots"_s);
        QCOMPARE(all[u"written"_s].toInt(), 2);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no paths") << QStringList() << QByteArray("Name the paths of pages");
        QTest::newRow("an address")
            << QStringList {u"http://other.test/"_s} << QByteArray("http://other.test/");
        QTest::newRow("size") << QStringList {u"--size"_s, u"large"_s, u"/"_s}
                              << QByteArray("--size large");
        QTest::newRow("too large")
            << QStringList {u"--size"_s, u"99999x1"_s, u"/"_s} << QByteArray("--size 99999x1");
        QTest::newRow("too many pixels")
            << QStringList {u"--size"_s, u"8192x8192"_s, u"--scale"_s, u"2"_s, u"/"_s}
            << QByteArray("16384 × 16384 pixels is too large");
        QTest::newRow("too wide") << QStringList {u"--size"_s, u"5000x800"_s,    u"--scale"_s,
                                                  u"4"_s,      u"--full-page"_s, u"/"_s}
                                  << QByteArray("20000 × 3200");
        QTest::newRow("header") << QStringList {u"--header"_s, u"none"_s, u"/"_s}
                                << QByteArray("Name: value");
        QTest::newRow("threshold alone")
            << QStringList {u"--threshold"_s, u"1"_s, u"/"_s} << QByteArray("--compare");
        QTest::newRow("no earlier pictures")
            << QStringList {u"--compare"_s, u"/nowhere"_s, u"/"_s} << QByteArray("/nowhere");
        QTest::newRow("no such server")
            << QStringList {u"--server"_s, u"api"_s, u"/"_s} << QByteArray("“api”");
        QTest::newRow("no such browser")
            << QStringList {u"--browser"_s, u"no-browser"_s, u"/"_s} << QByteArray("“no-browser”");
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, said);
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s);
        const Outcome outcome = shots(folder, options);
        QVERIFY2(outcome.errors.contains(said), outcome.errors);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!QFile::exists(folder.path(u"out"_s)));
    }

    void theEarlierPicturesStay()
    {
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s, page("<h1>one"));
        QCOMPARE(shots(folder, {u"/"_s}).code, 0);
        folder.add(u"out/earlier/index.png"_s, "mine");
        for (const QString &earlier : {u"out/."_s, u"out/earlier"_s}) {
            const Outcome outcome = shots(folder, {u"--compare"_s, folder.path(earlier), u"/"_s});
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.errors.contains("would overwrite"), outcome.errors);
        }
        QVERIFY(QFile::exists(folder.path(u"out/earlier/index.png"_s)));
    }

    void aPictureThatFailedIsNone()
    {
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s, page("<h1>one"));
        QCOMPARE(shots(folder, {u"/"_s}).code, 0);
        const QStringList fails {u"--wait-for"_s, u"#never"_s, u"--timeout"_s, u"1"_s, u"/"_s};
        QVERIFY(QDir().rename(folder.path(u"out"_s), folder.path(u"before"_s)));
        QCOMPARE(shots(folder, {u"/"_s}).code, 0);
        const Outcome outcome
            = shots(folder, QStringList {u"--compare"_s, folder.path(u"before"_s)} + fails);
        QCOMPARE(outcome.code, 1);
        QVERIFY(!QFile::exists(folder.path(u"out/index.png"_s)));
        QVERIFY2(!outcome.errors.contains("belong to none"), outcome.errors);
    }

    void everyPageHasItsLine()
    {
        if (QThread::idealThreadCount() < 2)
            QSKIP("there is one tab only");
        const ProjectFolder folder;
        folder.add(u"site/slow.html"_s, page("x"));
        folder.add(u"site/good.html"_s, page("<b id=there>x"));
        PortsideProcess portside(
            arguments(folder, {u"--wait-for"_s, u"#there"_s, u"/slow.html"_s, u"/good.html"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.path(u"out/good.html.png"_s)), patience);
        portside.signal(SIGINT);
        const Outcome outcome = outcomeOf(portside);
        QCOMPARE(outcome.code, 130);
        QVERIFY2(outcome.lines.startsWith("failed\t-\t/slow.html\t"), outcome.lines);
        QVERIFY2(outcome.lines.contains("\nwritten\t"), outcome.lines);
    }

    // Of a page that another one left behind in the tab.
    void aLatePageIsNoOther()
    {
        const ProjectFolder folder;
        const QByteArray mock
            = "{`portsideMock`: 1, `headers`: {`Content-Type`: `text/html`}, `routes`: ["
              "{`path`: `/a`, `response`: {`body`:"
              "`<script>onload = () => { location = '/a2' }</script>`}},"
              "{`path`: `/a2`, `response`: {`body`:"
              "`<div style='height: 3000px'></div><script src='/slow'></script>`}},"
              "{`path`: `/slow`, `response`: {`delay`: 7000, `body`: ` `}},"
              "{`path`: `/b`, `response`: {`delay`: 9000, `body`: `<b>b</b>`}}]}";
        folder.add(u"mock.json"_s, QByteArray(mock).replace('`', '"'));
        // One processor is one tab.
        PortsideProcess portside(PortsideProcess::Shell {
            u"exec taskset -c 0 \"$PORTSIDE\" shots --quiet --full-page --with mock:%1/mock.json "
            "--out %1/out /a /b"_s.arg(folder.path())});
        const Outcome outcome = outcomeOf(portside);
        QVERIFY2(outcome.code == 0, outcome.errors);
        QVERIFY2(outcome.lines.contains("Still on its way: http://127.0.0.1:"), outcome.lines);
        QCOMPARE(sizeOf(folder, u"out/b.png"_s), QSize(1280, 800));
    }

    void whatNeverComesIsNotWaitedFor()
    {
        const ProjectFolder folder;
        const QByteArray mock
            = "{`portsideMock`: 1, `headers`: {`Content-Type`: `text/html`}, `routes`: ["
              "{`path`: `/`, `response`: {`body`: `<script>onload = () => {"
              "document.body.append(Object.assign(new Image, {src: '/never'})) }</script>`}},"
              "{`path`: `/never`, `response`: {`delay`: 60000, `body`: ` `}}]}";
        folder.add(u"mock.json"_s, QByteArray(mock).replace('`', '"'));
        PortsideProcess portside({u"shots"_s, u"--with"_s, u"mock:"_s + folder.path(u"mock.json"_s),
                                  u"--out"_s, folder.path(u"out"_s), u"--timeout"_s, u"20"_s,
                                  u"/"_s});
        const Outcome outcome = outcomeOf(portside);
        QVERIFY2(outcome.code == 0, outcome.errors);
        QVERIFY2(outcome.lines.contains("/never"), outcome.lines);
    }

    void profilesOfOthersStay()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make folders of others");
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s, page("x"));
        // No process has such a number.
        folder.add(u"tmp/portside-shots-99999999-others/file"_s);
        folder.add(u"tmp/portside-shots-99999999-own/file"_s);
        const QByteArray others
            = QFile::encodeName(folder.path(u"tmp/portside-shots-99999999-others"_s));
        QCOMPARE(::chown(others.constData(), 65534, 65534), 0);
        qputenv("TMPDIR", QFile::encodeName(folder.path(u"tmp"_s)));
        const Outcome outcome = shots(folder, {u"/"_s});
        qunsetenv("TMPDIR");
        QVERIFY2(outcome.code == 0, outcome.errors);
        QCOMPARE(QDir(folder.path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList {u"portside-shots-99999999-others"_s});
    }

    void aMissingBrowserIsNamed()
    {
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s);
        PortsideProcess portside(PortsideProcess::Shell {
            u"PATH=/nowhere \"$PORTSIDE\" shots --with serve:%1 --out %1/out /"_s.arg(
                folder.path(u"site"_s))});
        const Outcome outcome = outcomeOf(portside);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.errors.contains("apt install chromium"), outcome.errors);
    }

    void aBrowserThatFailsIsTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("ends") << QByteArray("echo no display here >&2; exit 3")
                              << QByteArray("no display here");
        QTest::newRow("hangs") << QByteArray("sleep 600 & trap '' TERM; wait")
                               << QByteArray("does not answer");
        QTest::newRow("talks nonsense") << QByteArray("head -c 100000 /dev/urandom >&3; exit 0")
                                        << QByteArray("The browser has ended");
    }
    void aBrowserThatFailsIsTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, said);
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s, page("x"));
        const QString browser = folder.add(u"browser"_s, "#!/bin/sh\n" + script + '\n', true);
        const ProcessMark mark;
        const Outcome outcome = shots(folder, {u"--browser"_s, browser, u"/"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.errors.contains(said), outcome.errors);
        QCOMPARE(mark.processes(), QStringList());
    }

    void nothingIsLeftBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("code");
        QTest::newRow("interrupted") << SIGINT << 130;
        QTest::newRow("ended") << SIGTERM << 143;
        QTest::newRow("killed") << SIGKILL << -1;
    }
    void nothingIsLeftBehind()
    {
        QFETCH(int, signal);
        QFETCH(int, code);
        const ProjectFolder folder;
        folder.add(u"site/index.html"_s, page("x"));
        folder.add(u"tmp/unrelated"_s);
        QVERIFY(QDir().mkdir(folder.path(u"home"_s)));
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(folder.path(u"home"_s)));
        qputenv("TMPDIR", QFile::encodeName(folder.path(u"tmp"_s)));
        const ProcessMark mark;
        PortsideProcess portside(
            arguments(folder, {u"--wait-for"_s, u"#never"_s, u"--verbose"_s, u"/"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(portside.standardError().contains(" 200 GET /"), patience);
        portside.signal(signal);
        QCOMPARE(outcomeOf(portside).code, code);
        QTRY_COMPARE_WITH_TIMEOUT(mark.processes(), QStringList(), 10'000);
        // A profile that nobody could remove any more goes with the next series.
        QCOMPARE(shots(folder, {u"/"_s}).code, 0);
        qunsetenv("TMPDIR");
        qputenv("HOME", home);
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(folder.path(u"home"_s)).entryList(all), QStringList());
        QCOMPARE(QDir(folder.path(u"tmp"_s)).entryList(all), QStringList {u"unrelated"_s});
    }
};

QTEST_GUILESS_MAIN(tst_Shots)

#include "tst_shots.moc"
