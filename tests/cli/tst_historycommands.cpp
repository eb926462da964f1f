// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historycommands.h"
#include "core/formats/har/harreader.h"
#include "support/historyprobe.h"
#include "support/portsideprocess.h"
#include "support/records.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Core;
using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended run(const QStringList &arguments)
{
    PortsideProcess portside(arguments);
    Ended outcome;
    outcome.code = portside.waitUntilOver();
    outcome.out = portside.process().readAllStandardOutput();
    outcome.err = portside.standardError();
    return outcome;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExchangeRecord record(int number, int status, const QByteArray &body)
{
    ExchangeRecord record = Testing::makeRecord(number, "POST", status);
    record.request.headers = {{"Host", "h"}, {"Authorization", "Bearer s3cr3t-token"}};
    record.requestContent = body;
    record.requestBodyBytes = body.size();
    return record;
}

QString sample(const QString &name)
{
    return QStringLiteral(PORTSIDE_SOURCE_DIR "/tests/core/formats/har/samples/") + name;
}

} // namespace

// Kept traffic on the command line: the program with real files.
class TestHistoryCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsWhatWasKept();
    void filtersAndLimits();
    void takesTheNameOfAServer();
    void followsWhatComes();
    void marksTheMistakeInAFilter();
    void saysWhenNothingWasKept();
    void exportsHar();
    void masksWhatTheUserChose();
    void exportsTheRestToo();
    void copiesARow();
    void comesBackByImport();
    void importsWhatOthersWrite_data();
    void importsWhatOthersWrite();
    void doesNotWriteBesideTheWindow();
    void wantsOneTarget();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Arguments with the history that initTestCase made.
    QStringList with(const QStringList &arguments) const
    {
        return arguments + QStringList {u"--history"_s, path(u"kept.sqlite"_s)};
    }

    QTemporaryDir m_folder;
};

void TestHistoryCommands::initTestCase()
{
    Testing::HistoryProbe history(path(u"kept.sqlite"_s));
    QVERIFY(history.keep({record(1, 200, "first"), record(2, 503, QByteArray("\0\xFF'", 3)),
                          record(3, 200, "third")}));
}

void TestHistoryCommands::listsWhatWasKept()
{
    const Ended text = run(with({u"log"_s}));
    QCOMPARE(text.code, 0);
    const QByteArrayList lines = text.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith("1  ") && lines[0].contains(" 200 POST "), lines[0]);
    QVERIFY2(lines[1].startsWith("2  ") && lines[1].contains(" 503 POST "), lines[1]);

    const Ended json = run(with({u"log"_s, u"--json"_s}));
    QCOMPARE(json.out.count('\n'), 3);
    const QJsonObject first = QJsonDocument::fromJson(json.out.split('\n')[0]).object();
    QCOMPARE(first[u"event"].toString(), u"exchange"_s);
    QCOMPARE(first[u"server"].toString(), u"site"_s);
    QCOMPARE(first[u"row"].toInt(), 1);
    QCOMPARE(first[u"status"].toInt(), 200);
    QVERIFY(first[u"started"].toString().endsWith(u'Z'));
}

void TestHistoryCommands::filtersAndLimits()
{
    QCOMPARE(run(with({u"log"_s, u"status:5xx"_s})).out.left(3), "2  ");
    QCOMPARE(run(with({u"log"_s, u"body:third"_s, u"method:POST"_s})).out.left(3), "3  ");
    QCOMPARE(run(with({u"log"_s, u"-n"_s, u"1"_s})).out.left(3), "3  ");
    const QStringList negated {u"log"_s, u"--history"_s, path(u"kept.sqlite"_s), u"--"_s,
                               u"-status:200"_s};
    QCOMPARE(run(negated).out.left(3), "2  ");
}

void TestHistoryCommands::takesTheNameOfAServer()
{
    const QString file = path(u"two.sqlite"_s);
    {
        Testing::HistoryProbe history(file);
        QVERIFY(history.keep({record(1, 200, "about my shop")}));
        QVERIFY(
            history.keep({record(2, 200, "x"), record(3, 500, "y")}, {u"s2"_s, u"my shop"_s, 1}));
    }
    const auto lines = [&file](const QStringList &words) {
        return run(QStringList {u"log"_s} + words + QStringList {u"--history"_s, file})
            .out.count('\n');
    };
    QCOMPARE(lines({u"my shop"_s}), 2);
    QCOMPARE(lines({u"my shop"_s, u"status:5xx"_s}), 1);
    QCOMPARE(lines({u"shop"_s}), 1); // no server of that name: a word
    QCOMPARE(lines({u"\"my shop\""_s}), 1);
    QCOMPARE(lines({u"status:5xx"_s, u"my shop"_s}), 0);
}

void TestHistoryCommands::followsWhatComes()
{
    const QString file = path(u"followed.sqlite"_s);
    Testing::HistoryProbe history(file);
    QVERIFY(history.keep({record(1, 200, "first")}));
    PortsideProcess portside({u"log"_s, u"--follow"_s, u"status:5xx"_s, u"--history"_s, file});
    QVERIFY(history.keep({record(2, 200, "not wanted"), record(3, 500, "wanted")}));
    const QByteArray line = portside.readLine();
    QVERIFY2(line.startsWith("3  "), line);
    portside.signal(SIGINT);
    QCOMPARE(portside.waitUntilOver(), 0);
}

void TestHistoryCommands::marksTheMistakeInAFilter()
{
    const Ended outcome = run(with({u"log"_s, u"ok"_s, u"status:abc"_s}));
    QCOMPARE(outcome.code, int(Cli::WrongUsage));
    QVERIFY2(outcome.err.contains("  ok status:abc\n"), outcome.err);
    QVERIFY2(outcome.err.contains('^'), outcome.err);
}

void TestHistoryCommands::saysWhenNothingWasKept()
{
    const QString missing = path(u"missing.sqlite"_s);
    const Ended outcome = run({u"log"_s, u"--history"_s, missing});
    QCOMPARE(outcome.code, int(Cli::RanAndFailed));
    QVERIFY2(outcome.err.contains(missing.toUtf8()), outcome.err);
    QVERIFY(!QFile::exists(missing));
}

void TestHistoryCommands::exportsHar()
{
    const QString file = path(u"all.har"_s);
    const Ended outcome = run(with({u"export"_s, u"--har"_s, file}));
    QVERIFY2(outcome.code == 0, outcome.err);
    QVERIFY2(outcome.err.startsWith("3 exchange"), outcome.err);
    QVERIFY(!contents(file).contains("s3cr3t"));
    QBuffer buffer;
    buffer.setData(contents(file));
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto entries = readHar(buffer);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(0).record.requestContent, "first");
    QCOMPARE(entries->at(1).record.requestContent, QByteArray("\0\xFF'", 3));

    const Ended some
        = run(with({u"export"_s, u"--har"_s, u"-"_s, u"--with-secrets"_s, u"status:5xx"_s}));
    QCOMPARE(some.code, 0);
    QVERIFY(some.out.contains("s3cr3t-token"));
    QCOMPARE(some.out.count("startedDateTime"), 1);
}

void TestHistoryCommands::masksWhatTheUserChose()
{
    const QString settings = path(u"config/portside/portside.ini"_s);
    QVERIFY(QDir().mkpath(path(u"config/portside"_s)));
    {
        QFile file(settings);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[secrets]\nheaders=Host\njsonPaths=$.a[\n");
    }
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit());
    const QString file = path(u"chosen.har"_s);
    const Ended outcome = run(with({u"export"_s, u"--har"_s, file}));
    qunsetenv("XDG_CONFIG_HOME");
    QVERIFY2(outcome.code == 0, outcome.err);
    QVERIFY2(outcome.err.contains("mask nothing: $.a["), outcome.err);
    QVERIFY(!contents(file).contains("s3cr3t"));
    QBuffer buffer;
    buffer.setData(contents(file));
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto entries = readHar(buffer);
    QVERIFY(entries);
    QCOMPARE(entries->at(0).record.request.headers.value("Host"), "***");
    QVERIFY(QFile::remove(settings));
}

void TestHistoryCommands::exportsTheRestToo()
{
    const QString folder = path(u"folder"_s);
    QCOMPARE(run(with({u"export"_s, u"--folder"_s, folder})).code, 0);
    QVERIFY(QDir(folder).entryList(QDir::Files).size() >= 3);
    const QString file = path(u"requests.http"_s);
    QCOMPARE(run(with({u"export"_s, u"--http"_s, file})).code, 0);
    QCOMPARE(contents(file).count("###"), 3);
    const Ended mock = run(with({u"export"_s, u"--mock"_s, u"-"_s}));
    QCOMPARE(mock.code, 0);
    QVERIFY2(mock.out.contains("\"portsideMock\": 1"), mock.out);
    const Ended failed = run(with({u"export"_s, u"--har"_s, path(u"no/such/folder.har"_s)}));
    QCOMPARE(failed.code, int(Cli::RanAndFailed));
    QVERIFY2(failed.err.contains("folder.har"), failed.err);
}

void TestHistoryCommands::copiesARow()
{
    const Ended outcome = run(with({u"export"_s, u"--curl"_s, u"1"_s}));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith("curl "), outcome.out);
    QVERIFY2(outcome.out.contains("first") && !outcome.out.contains("s3cr3t"), outcome.out);
    QVERIFY2(outcome.err.contains("Masked"), outcome.err);
    const Ended missing = run(with({u"export"_s, u"--curl"_s, u"99"_s}));
    QCOMPARE(missing.code, int(Cli::RanAndFailed));
}

void TestHistoryCommands::comesBackByImport()
{
    const QString first = path(u"first.har"_s);
    const QString again = path(u"again.har"_s);
    QCOMPARE(run(with({u"export"_s, u"--with-secrets"_s, u"--har"_s, first})).code, 0);
    const QString history = path(u"imported.sqlite"_s);
    const Ended imported
        = run({u"import"_s, first, u"--name"_s, u"shop"_s, u"--history"_s, history});
    QVERIFY2(imported.code == 0, imported.err);
    QVERIFY2(imported.err.contains("3 exchange"), imported.err);
    QCOMPARE(run({u"export"_s, u"--with-secrets"_s, u"--har"_s, again, u"server:shop"_s,
                  u"--history"_s, history})
                 .code,
             0);
    const auto parsed = QJsonDocument::fromJson(contents(first));
    QVERIFY(parsed.isObject());
    QCOMPARE(QJsonDocument::fromJson(contents(again)), parsed);
}

void TestHistoryCommands::importsWhatOthersWrite_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &info : QDir(sample({})).entryInfoList({u"*.har"_s}))
        QTest::newRow(qPrintable(info.baseName())) << info.filePath();
}

void TestHistoryCommands::importsWhatOthersWrite()
{
    QFETCH(QString, file);
    const QString history = path(QLatin1StringView(QTest::currentDataTag()) + u".sqlite"_s);
    const Ended outcome = run({u"import"_s, file, u"--history"_s, history});
    QVERIFY2(outcome.code == 0, outcome.err);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto entries = readHar(source);
    QVERIFY(entries);
    const QByteArray log = run({u"log"_s, u"--json"_s, u"--history"_s, history}).out;
    QCOMPARE(log.count('\n'), entries->size());
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const QJsonValue peer = QJsonDocument::fromJson(log.split('\n')[i])[u"peer"];
        QCOMPARE(peer.isNull(), entries->at(i).record.peerAddress.isNull());
    }
}

void TestHistoryCommands::doesNotWriteBesideTheWindow()
{
    const QString file = path(u"held.sqlite"_s);
    Testing::HistoryProbe history(file);
    QVERIFY(history.waitFor(HistoryState::Access::Writing));
    const Ended outcome = run({u"import"_s, sample(u"firefox.har"_s), u"--history"_s, file});
    QCOMPARE(outcome.code, int(Cli::RanAndFailed));
    QVERIFY2(outcome.err.contains("Another Portside"), outcome.err);
}

void TestHistoryCommands::wantsOneTarget()
{
    QCOMPARE(run(with({u"export"_s})).code, int(Cli::WrongUsage));
    QCOMPARE(run(with({u"export"_s, u"--har"_s, u"-"_s, u"--http"_s, u"-"_s})).code,
             int(Cli::WrongUsage));
}

QTEST_GUILESS_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
