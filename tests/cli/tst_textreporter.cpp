// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outputstream.h"
#include "cli/textreporter.h"
#include "core/server/server.h"
#include "kinds/allkinds.h"
#include "support/capturedoutput.h"
#include "support/rawclient.h"
#include "support/samplekind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cli::TextReporter;

namespace {

Core::ExchangeRecord record(const QByteArray &target, int status = 200)
{
    Core::ExchangeRecord result;
    result.id = 1;
    result.started = QDateTime::fromString(u"2026-11-20T12:00:00.123Z"_s, Qt::ISODateWithMs);
    result.request.method = "GET";
    result.request.target = target;
    result.response.status = status;
    result.responseBodyBytes = 1'536;
    result.waiting = 412us;
    return result;
}

} // namespace

class tst_TextReporter final : public QObject
{
    Q_OBJECT

    Core::ServerKind m_kind = Testing::sampleKind();
    Core::Server m_server {Core::ServerConfig::make(m_kind), m_kind};

    // What standard error has after the batch.
    QByteArray log(const Core::ExchangeBatch &batch, bool quiet = false)
    {
        Testing::CapturedOutput captured;
        Cli::OutputStream stream(captured.descriptor(), TextReporter::summary);
        TextReporter reporter(stream, stream, {.quiet = quiet});
        reporter.exchanges(m_server, batch);
        reporter.flush(1s);
        return captured.text();
    }

private slots:
    void aRequestIsALine()
    {
        const QByteArray line = log({{record("/a?b=1")}, 0});
        QVERIFY2(line.endsWith(".123 200 GET /a?b=1  1.5 kB  0.41 ms\n"), line);
    }

    void whatWentWrongIsSaid()
    {
        auto gone = record("/");
        gone.outcome = Core::Outcome::ClientGone;
        QVERIFY(log({{gone}, 0}).contains("(the client left)"));
        auto refused = record("/", 400);
        refused.remark = u"bad\x1b[31mline"_s;
        QVERIFY(log({{refused}, 0}).contains("(bad\\x1b[31mline)"));
        QVERIFY(log({{record("/", 0)}, 0}).contains(" --- GET /"));
    }

    void hiddenCharactersAreShown()
    {
        const QByteArray line = log({{record("/\x1b]0;x\x07\xe2\x80\xae\xff")}, 0});
        QVERIFY2(line.contains("/\\x1b]0;x\\x07\\u{202e}\\xff  "), line);
    }

    void aLongTargetIsCut()
    {
        const QByteArray line = log({{record('/' + QByteArray(8'000, 'x'))}, 0});
        QVERIFY(line.size() < 1'200);
        QVERIFY(line.contains("x…  "));
    }

    void whatWasNotKeptIsCounted()
    {
        QVERIFY(log({{record("/")}, 1'234}).endsWith("\n… 1,234 more\n"));
    }

    void quietSaysNothing() { QCOMPARE(log({{record("/")}, 5}, true), QByteArray()); }

    // Of a mock API that stops: which routes nobody called.
    void whatNobodyCalledIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"mock.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"portsideMock": 1, "routes": [{"path": "/a", "response": {}},
            {"name": "b\u001b", "path": "/b", "response": {}},
            {"path": "/off", "enabled": false, "response": {}}]})");
        file.close();
        const Core::KindRegistry kinds = Kinds::allKinds();
        const Core::ServerKind &kind = *kinds.find(u"mock"_s);
        Core::ServerConfig config = Core::ServerConfig::make(kind, {{u"file"_s, file.fileName()}});
        config.name = u"shop"_s;
        Core::Server server(config, kind);
        server.start();
        QTRY_COMPARE(server.state(), Core::ServerState::Value::Running);
        Testing::request(server.port(), "GET", "/a");
        server.stop();
        QTRY_COMPARE(server.state(), Core::ServerState::Value::Stopped);
        Testing::CapturedOutput captured;
        Cli::OutputStream stream(captured.descriptor(), TextReporter::summary);
        TextReporter(stream, stream, {}).stopped(server);
        stream.flush(1s);
        QCOMPARE(captured.text(), "shop: 1 of 2 routes were called, never b\\x1b\n");
    }

    void failuresAndWarningsAreSaidEvenWhenQuiet()
    {
        Testing::CapturedOutput captured;
        Cli::OutputStream stream(captured.descriptor(), TextReporter::summary);
        TextReporter reporter(stream, stream, {.quiet = true});
        Core::ServerFailure failure;
        failure.message = u"Port 80 is taken."_s;
        reporter.failed(m_server, failure);
        reporter.logged(m_server, {{}, Core::LogLevel::Info, u"started"_s});
        reporter.logged(m_server, {{}, Core::LogLevel::Warning, u"slow disk"_s});
        reporter.note(u"A word."_s);
        reporter.stopped(m_server);
        reporter.flush(1s);
        QCOMPARE(captured.text(), "portside: Port 80 is taken.\nsample: slow disk\n");
    }
};

QTEST_GUILESS_MAIN(tst_TextReporter)
#include "tst_textreporter.moc"
