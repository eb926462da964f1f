// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonreporter.h"
#include "cli/outputstream.h"
#include "core/server/server.h"
#include "support/capturedoutput.h"
#include "support/samplekind.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cli::JsonReporter;

// Beside tst_program, which reads the events of a real run.
class tst_JsonReporter final : public QObject
{
    Q_OBJECT

    Core::ServerKind m_kind = Testing::sampleKind();
    Core::Server m_server {Core::ServerConfig::make(m_kind), m_kind};

    template<typename Action>
    static QByteArray written(const Action &act)
    {
        Testing::CapturedOutput out;
        Testing::CapturedOutput err;
        Cli::OutputStream outStream(out.descriptor(), JsonReporter::summary);
        Cli::OutputStream errStream(err.descriptor(), JsonReporter::summary);
        JsonReporter reporter(outStream, errStream, false);
        act(reporter);
        reporter.flush(1s);
        return out.text();
    }

private slots:
    void bytesThatAreNoTextStayOneLineOfJson()
    {
        Core::ExchangeRecord record;
        record.request.method = "GET";
        record.request.target = "/\x1b\n\xff\xc3\xa4";
        record.response.status = 400;
        record.peerAddress = QHostAddress(u"::1"_s);
        record.peerPort = 77;
        record.waiting = 1'234'567ns;
        const QByteArray line = written([&](JsonReporter &reporter) {
            reporter.exchanges(m_server, {{record}, 0});
        });
        QCOMPARE(line.count('\n'), 1);
        for (const char byte : line.trimmed())
            QVERIFY(byte >= 0x20 && byte < 0x7f);
        QJsonParseError error;
        const QJsonObject event = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(event[u"target"_s].toString(), u"/\x1b\n\ufffdä"_s);
        QCOMPARE(event[u"peer"_s].toString(), u"[::1]:77"_s);
        QCOMPARE(event[u"ms"_s].toDouble(), 1.235);
    }

    void tellsOfHealth()
    {
        const QByteArray line
            = written([&](JsonReporter &reporter) { reporter.healthChanged(m_server); });
        QCOMPARE(QJsonDocument::fromJson(line).object()[u"event"_s].toString(), u"healthy"_s);
    }

    void whatWasNotKeptIsCounted()
    {
        const QByteArray line = written([&](JsonReporter &reporter) {
            reporter.exchanges(m_server, {{}, 1'234});
        });
        QCOMPARE(line, "{\"event\":\"skipped\",\"exchanges\":1234}\n");
    }

    void failuresNameCauseAndPort()
    {
        Core::ServerFailure failure;
        failure.cause = Core::ServerFailure::Cause::PortTaken;
        failure.message = u"Port 8080 is held by node (pid 4711)."_s;
        failure.port = 8080;
        const QByteArray line
            = written([&](JsonReporter &reporter) { reporter.failed(m_server, failure); });
        QCOMPARE(line,
                 "{\"event\":\"failed\",\"server\":\"sample\",\"cause\":\"PortTaken\","
                 "\"message\":\"Port 8080 is held by node (pid 4711).\",\"port\":8080}\n");
    }

    void wordsForPeopleAreNotOnStandardOutput()
    {
        const QByteArray line
            = written([](JsonReporter &reporter) { reporter.note(u"A word."_s); });
        QCOMPARE(line, QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_JsonReporter)
#include "tst_jsonreporter.moc"
