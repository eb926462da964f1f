// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspacefile.h"
#include "support/testkind.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWorkspaceFile final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything();
    void keepsWhereMetricsAre_data();
    void keepsWhereMetricsAre();
    void writesTheSameBytesAgain();
    void leavesDefaultsOut();
    void knowsNeedsByNameAndId();
    void readsWhatPeopleWrite();
    void refuses_data();
    void refuses();
    void namesAFileThatCannotBeRead();
    void replacesAtomically();
    void survivesKilledWriters();

private:
    const KindRegistry m_kinds = Testing::testKinds();
};

namespace {

ServerConfig fullConfig()
{
    ServerConfig config = Testing::testConfig(u"Ünïcode “site”"_s);
    config.host = u"::1"_s;
    config.port = 8080;
    config.portPolicy = ServerConfig::PortPolicy::Preferred;
    config.grace = 1234ms;
    config.workerThreads = 3;
    config.autostart = true;
    config.keepsTraffic = false;
    config.tls = {.on = true, .certificateFile = u"/c.pem"_s, .keyFile = u"/k.pem"_s};
    config.limits.headTimeout = 2s;
    config.limits.bodySize = 12345;
    config.limits.fieldCount = 7;
    config.allowNetwork = true;
    config.allowedHosts = {u".app.test"_s, u"bücher.test"_s};
    config.allowedOrigins = {u"http://localhost:5173"_s};
    config.values = {{u"greeting"_s, u"a\n\"b\"\u0001"_s},
                     {u"fails"_s, true},
                     {u"mode"_s, u"fancy"_s},
                     {u"count"_s, 9LL},
                     {u"lines"_s, QStringList({u"x"_s, u""_s})}};
    return config;
}

// One server of the test kind with these members more.
QByteArray withServer(const QByteArray &members)
{
    return "{\n  \"servers\": [\n    {\n      \"kind\": \"test\",\n      " + members
        + "\n    }\n  ],\n  \"version\": 1\n}\n";
}

} // namespace

void TestWorkspaceFile::keepsEverything()
{
    WorkspaceFile file {{fullConfig(), Testing::testConfig(u"plain"_s)}};
    const auto again = WorkspaceFile::parse(file.toText(m_kinds), u"f"_s, m_kinds);
    QVERIFY2(again, again ? "" : qPrintable(again.error()));
    QCOMPARE(again->servers.size(), 2);
    QVERIFY(again->servers[0] == file.servers[0]);
    QVERIFY(again->servers[1] == file.servers[1]);
}

void TestWorkspaceFile::keepsWhereMetricsAre_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("mistake"); // empty: it is none
    QTest::newRow("port") << "9464"_ba << QString();
    QTest::newRow("address") << R"("0.0.0.0:9464")"_ba << QString();
    QTest::newRow("name") << R"("example.org:1")"_ba << u"f:3:14"_s;
    QTest::newRow("high port") << "70000"_ba << u"f:3:14"_s;
    QTest::newRow("list") << "[1]"_ba << u"f:3:14"_s;
}

void TestWorkspaceFile::keepsWhereMetricsAre()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, mistake);
    const QByteArray text
        = "{\n  \"servers\": [],\n  \"metrics\": " + value + ",\n  \"version\": 1\n}\n";
    const auto file = WorkspaceFile::parse(text, u"f"_s, m_kinds);
    if (file)
        QVERIFY(file->toText(m_kinds).contains(QByteArray("\"metrics\": " + value)));
    else
        QVERIFY2(file.error().startsWith(mistake), qPrintable(file.error()));
    QCOMPARE(file.has_value(), mistake.isEmpty());
}

void TestWorkspaceFile::writesTheSameBytesAgain()
{
    const QByteArray text = WorkspaceFile {{fullConfig()}}.toText(m_kinds);
    QCOMPARE(WorkspaceFile::parse(text, u"f"_s, m_kinds)->toText(m_kinds), text);
    QVERIFY(text.endsWith("}\n"));
}

void TestWorkspaceFile::leavesDefaultsOut()
{
    ServerConfig config = Testing::testConfig(u"site"_s);
    config.id = u"1"_s;
    config.values = {{u"greeting"_s, u"hello"_s}};
    QCOMPARE(WorkspaceFile {{config}}.toText(m_kinds),
             QByteArray("{\n  \"servers\": [\n    {\n      \"id\": \"1\",\n"
                        "      \"kind\": \"test\",\n      \"name\": \"site\"\n    }\n  ],\n"
                        "  \"version\": 1\n}\n"));
}

void TestWorkspaceFile::knowsNeedsByNameAndId()
{
    const auto file = WorkspaceFile::parse(
        R"({"version":1,"servers":[{"kind":"test","name":"web","needs":["API","7"]},
           {"kind":"test","name":"api"},{"kind":"test","name":"db","id":"7"}]})",
        u"f"_s, m_kinds);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QCOMPARE(file->servers[0].needs, (QStringList {file->servers[1].id, u"7"_s}));
    // Written by the names of now; what is gone is left out.
    WorkspaceFile renamed = *file;
    renamed.servers[2].name = u"data"_s;
    renamed.servers[0].needs << u"gone"_s;
    const QByteArray text = renamed.toText(m_kinds);
    QVERIFY2(text.contains("\"needs\": [\n        \"api\",\n        \"data\"\n      ]"),
             text.constData());
    const auto again = WorkspaceFile::parse(text, u"f"_s, m_kinds);
    QVERIFY(again && again->servers[0].needs == file->servers[0].needs);
}

void TestWorkspaceFile::readsWhatPeopleWrite()
{
    const auto file = WorkspaceFile::parse(
        R"({"version":1,"servers":[{"kind":"folder","settings":{"folder":"/srv/www"},"port":8080},
           {"kind":"test","tls":true}]})",
        u"f"_s, m_kinds);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QCOMPARE(file->servers[0].name, u"www"_s);
    QCOMPARE(file->servers[0].portPolicy, ServerConfig::PortPolicy::Fixed);
    QVERIFY(!file->servers[0].id.isEmpty());
    QVERIFY(file->servers[0].id != file->servers[1].id);
    QCOMPARE(file->servers[1].name, u"Test"_s);
    QVERIFY(file->servers[1].tls.on);
    QVERIFY(!file->servers[0].tls.on);
    QVERIFY(WorkspaceFile::parse(R"({"version":1})", u"f"_s, m_kinds)->servers.isEmpty());
}

void TestWorkspaceFile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what"); // stands in the message

    const auto row
        = [](const char *name, const QByteArray &text, const char *where, const char *what) {
              QTest::newRow(name) << text << QString::fromLatin1(where) << QString::fromUtf8(what);
          };
    row("empty", "", "1:1", "JSON");
    row("list", "[]", "1:1", "object");
    row("no version", "{\"servers\":[]}", "1:1", "version");
    row("version of a later one", "{\n\"version\": 2}", "2:12", "newer");
    row("version zero", "{\"version\":0}", "1:12", "version");
    row("version as text", "{\"version\":\"1\"}", "1:12", "whole number");
    row("unknown key above", "{\"version\":1,\"sevrers\":[]}", "1:14", "sevrers");
    row("TLS as text", withServer("\"tls\": \"on\""), "5:14", "object");
    row("TLS with an unknown key", withServer("\"tls\": {\"cert\": \"x\"}"), "5:15", "cert");
    row("TLS with a key alone", withServer("\"tls\": {\"key\": \"k.pem\"}"), "3:5", "k.pem");
    row("servers as object", "{\"version\":1,\"servers\":{}}", "1:24", "list");
    row("server as text", "{\"version\":1,\"servers\":[\"x\"]}", "1:25", "object");
    row("no kind", "{\"version\":1,\"servers\":[{}]}", "1:25", "kind");
    row("unknown kind", "{\"version\":1,\"servers\":[{\"kind\":\"gopher\"}]}", "1:33", "gopher");
    row("unknown key", withServer("\"nmae\": \"x\""), "5:7", "nmae");
    row("name as number", withServer("\"name\": 1"), "5:15", "name");
    row("empty name", withServer("\"name\": \" \""), "3:5", "name");
    row("line end in name", withServer("\"name\": \"a\\nb\""), "3:5", "one line");
    row("host name", withServer("\"host\": \"example.org\""), "3:5", "example.org");
    row("port too large", withServer("\"port\": 65536"), "5:15", "65535");
    row("port negative", withServer("\"port\": -1"), "5:15", "65535");
    row("port with fraction", withServer("\"port\": 80.5"), "5:15", "whole number");
    row("fixed without port", withServer("\"portPolicy\": \"fixed\""), "3:5", "port");
    row("unknown policy", withServer("\"portPolicy\": \"any\""), "5:21", "any");
    row("no threads", withServer("\"workerThreads\": 0"), "5:24", "64");
    row("grace too long", withServer("\"graceMs\": 3600001"), "5:18", "3600000");
    row("autostart as number", withServer("\"autostart\": 1"), "5:20", "true or false");
    row("host with a port", withServer("\"allowedHosts\": [\"a.test:80\"]"), "5:23", "a.test:80");
    row("no host", withServer("\"allowedHosts\": \"a.test\""), "5:23", "allowedHosts");
    row("no origin", withServer("\"allowedOrigins\": [\"a.test\"]"), "5:25", "a.test");
    row("consent as text", withServer("\"allowNetwork\": \"yes\""), "5:23", "allowNetwork");
    row("limits as list", withServer("\"limits\": []"), "5:17", "object");
    row("unknown limit", withServer("\"limits\": {\"x\": 1}"), "5:18", "x");
    row("limit of nothing", withServer("\"limits\": {\"headBytes\": 0}"), "5:31", "headBytes");
    row("unknown setting", withServer("\"settings\": {\"x\": 1}"), "5:20", "x");
    row("flag as text", withServer("\"settings\": {\"fails\": \"yes\"}"), "5:29", "fails");
    row("number out of bounds", withServer("\"settings\": {\"count\": 11}"), "5:29", "10");
    row("number as huge", withServer("\"settings\": {\"count\": 1e400}"), "", "");
    row("unknown choice", withServer("\"settings\": {\"mode\": \"odd\"}"), "5:28", "odd");
    row("lines with a number", withServer("\"settings\": {\"lines\": [\"a\", 2]}"), "5:35",
        "lines");
    row("null", withServer("\"name\": null"), "5:15", "name");
    row("key twice", withServer("\"name\": \"a\", \"name\": \"b\""), "5:20", "twice");
    row("two of one id",
        "{\"version\":1,\"servers\":[{\"kind\":\"test\",\"id\":\"1\",\"name\":\"a\"},\n"
        "{\"kind\":\"test\",\"id\":\"1\",\"name\":\"b\"}]}",
        "2:1", "1");
    row("two of one name",
        "{\"version\":1,\"servers\":[{\"kind\":\"test\",\"name\":\"a\"},\n"
        "{\"kind\":\"test\",\"name\":\"A\"}]}",
        "2:1", "A");
    row("missing folder value",
        "{\"version\":1,\"servers\":[{\"kind\":\"folder\","
        "\"settings\":{\"folder\":\"\"}}]}",
        "1:63", "missing");
    row("need of nobody", withServer("\"needs\": [\"x\"]"), "5:16", "x");
    row("needs as text", withServer("\"needs\": \"x\""), "5:16", "needs");
    row("ring of needs",
        "{\"version\":1,\"servers\":[{\"kind\":\"test\",\"name\":\"a\",\"needs\":[\"b\"]},\n"
        "{\"kind\":\"test\",\"name\":\"b\",\"needs\":[\"a\"]}]}",
        "2:35", "“b” needs “a”");
    row("not UTF-8", withServer("\"name\": \"\xff\""), "5:16", "UTF-8");
    row("cut off", withServer("\"name\": \"a\"").chopped(5), "", "JSON");
    row("deep", "{\"version\":1,\"servers\":" + QByteArray(100'000, '['), "1:87", "deep");
}

void TestWorkspaceFile::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const auto file = WorkspaceFile::parse(text, u"portside.json"_s, m_kinds);
    QVERIFY(!file);
    const QString start
        = where.isEmpty() ? u"portside.json:"_s : u"portside.json:%1: "_s.arg(where);
    QVERIFY2(file.error().startsWith(start), qPrintable(file.error()));
    QVERIFY2(file.error().contains(what, Qt::CaseInsensitive), qPrintable(file.error()));
}

void TestWorkspaceFile::namesAFileThatCannotBeRead()
{
    const auto file = WorkspaceFile::read(u"/nonexistent/portside.json"_s, m_kinds);
    QVERIFY(!file);
    QVERIFY(file.error().contains("/nonexistent/portside.json"_L1));
    QVERIFY(!WorkspaceFile::read(u"/"_s, m_kinds));
}

void TestWorkspaceFile::replacesAtomically()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"portside.json"_s);
    const WorkspaceFile file {{fullConfig()}};
    QVERIFY(file.write(path, m_kinds));
    // Somebody who has the old file open reads the old file to its end.
    QFile old(path);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(WorkspaceFile().write(path, m_kinds));
    QCOMPARE(old.readAll(), file.toText(m_kinds));
    QVERIFY(WorkspaceFile::read(path, m_kinds)->servers.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const Result<> refused = file.write(folder.filePath(u"absent/portside.json"_s), m_kinds);
    QVERIFY(!refused);
    QVERIFY(refused.error().contains("absent"_L1));
}

void TestWorkspaceFile::survivesKilledWriters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"portside.json"_s);
    QVERIFY(WorkspaceFile().write(path, m_kinds));
    for (int round = 0; round < 20; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        QVERIFY(writer.waitForReadyRead());
        QTest::qWait(round);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const auto file = WorkspaceFile::read(path, m_kinds);
        QVERIFY2(file, file ? "" : qPrintable(file.error()));
        QVERIFY(file->servers.size() >= 100);
    }
}

namespace {

// Writes files of different lengths until it is killed.
int writeForever(const QString &path)
{
    const KindRegistry kinds = Testing::testKinds();
    WorkspaceFile file;
    for (int i = 0; i < 100; ++i)
        file.servers += Testing::testConfig(QString::number(i));
    for (int i = 100;; ++i) {
        file.servers += Testing::testConfig(QString::number(i));
        if (!file.write(path, kinds))
            return 1;
        if (i == 100)
            puts("begun");
        fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--write"_s)
        return writeForever(application.arguments().value(2));
    TestWorkspaceFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workspacefile.moc"
