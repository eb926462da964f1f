// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/health/healthcheck.h"
#include "core/process/sideprocess.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Core;
using Kind = HealthRule::Kind;

namespace {

constexpr int patience = 20'000;

// Answers /health with the status that a file says, "hang": not at all; everything else with 200.
const QString script = uR"(
import os, http.server, time
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        status = 200
        if self.path == '/health':
            word = open('status').read().strip()
            if word == 'hang':
                time.sleep(60)
            if word == 'early':
                self.wfile.write(b'HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n')
                word = '503'
            status = int(word)
        self.send_response(status)
        self.end_headers()
    def log_message(self, *_): pass
http.server.ThreadingHTTPServer(('127.0.0.1', int(os.environ['PORT'])), Handler).serve_forever()
)"_s;

} // namespace

class tst_HealthCheck final : public QObject
{
    Q_OBJECT

private:
    struct Side
    {
        explicit Side(const HealthRule &rule)
        {
            set("200");
            ProcessPlan plan;
            plan.arguments = {u"/usr/bin/python3"_s, u"-u"_s, u"-c"_s, script};
            plan.folder = folder.path();
            plan.environment = {u"PORT={port}"_s};
            plan.health = rule;
            process = std::make_unique<SideProcess>(plan, u"http://127.0.0.1:9/"_s);
            QObject::connect(process.get(), &SideProcess::ready, [this] { ++starts; });
            QObject::connect(process.get(), &SideProcess::logged,
                             [this](LogLevel, const QString &text) { log << text; });
            process->start();
        }
        void set(const QByteArray &status) const
        {
            QFile file(folder.filePath(u"status"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(status);
        }
        QString why() const { return process->status().unhealthyWhy; }
        bool isReady() const { return starts > 0; }

        const QTemporaryDir folder;
        std::unique_ptr<SideProcess> process;
        int starts = 0;
        QStringList log;
    };

    static HealthRule rule(Kind kind = Kind::Http)
    {
        return {.kind = kind, .path = u"/health"_s, .interval = 50ms, .timeout = 1s, .failures = 2};
    }

private slots:
    void fallsIllAndGetsWell()
    {
        Side side(rule());
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        QCOMPARE(side.why(), QString());
        side.set("503");
        QTRY_VERIFY_WITH_TIMEOUT(side.why().contains(u"/health"_s), patience);
        QVERIFY(side.why().contains(u"503"_s));
        side.set("200");
        QTRY_COMPARE_WITH_TIMEOUT(side.why(), QString(), patience);
        QVERIFY(side.log.contains(u"The program is well again."_s));
        QCOMPARE(side.starts, 1);
    }

    void looksAtTheFinalAnswer()
    {
        Side side(rule());
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        side.set("early");
        QTRY_VERIFY_WITH_TIMEOUT(side.why().contains(u"503"_s), patience);
    }

    void knowsHowLongItWasWell()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl address(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        const HealthCheck well(rule(Kind::Tcp), address, {});
        QTRY_VERIFY(well.wellFor() > 0ms);
        server.close();
        const HealthCheck ill(rule(Kind::Tcp), address, {});
        QSignalSpy illness(&ill, &HealthCheck::changed);
        QVERIFY(illness.wait());
        QVERIFY(ill.wellFor() == 0ms);
        const auto last = well.wellFor();
        QTest::qWait(200);
        QVERIFY(well.wellFor() == last);
    }

    void bearsOneFailure()
    {
        HealthRule patient = rule();
        patient.failures = 1'000;
        Side side(patient);
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        side.set("500");
        QTest::qWait(400);
        QCOMPARE(side.why(), QString());
    }

    void wantsACertainStatus()
    {
        HealthRule exact = rule();
        exact.status = 204;
        Side side(exact);
        QTRY_VERIFY_WITH_TIMEOUT(side.why().contains(u"204"_s), patience);
    }

    void countsSilenceAsIllness()
    {
        HealthRule quick = rule();
        quick.timeout = 100ms;
        Side side(quick);
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        side.set("hang");
        QTRY_VERIFY_WITH_TIMEOUT(side.why().contains(u"0.1 s"_s), patience);
    }

    void isContentWithAConnection()
    {
        Side side(rule(Kind::Tcp));
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        side.set("503");
        QTest::qWait(400);
        QCOMPARE(side.why(), QString());
    }

    void asksByACommand()
    {
        HealthRule command = rule(Kind::Command);
        command.command = {u"/bin/sh"_s, u"-c"_s, u"test $PORT = {port} && grep -q 200 status"_s};
        Side side(command);
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        QTest::qWait(300);
        QCOMPARE(side.why(), QString());
        side.set("503");
        QTRY_VERIFY_WITH_TIMEOUT(side.why().contains(u"1"_s), patience);
        side.set("200");
        QTRY_COMPARE_WITH_TIMEOUT(side.why(), QString(), patience);
    }

    void endsACommandThatHangs()
    {
        HealthRule command = rule(Kind::Command);
        command.command = {u"/bin/sleep"_s, u"60"_s};
        command.timeout = 100ms;
        Side side(command);
        QTRY_VERIFY_WITH_TIMEOUT(side.why().contains(u"0.1 s"_s), patience);
    }

    void startsItAnewIfItShall()
    {
        HealthRule strict = rule();
        strict.restarts = true;
        Side side(strict);
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        side.set("503");
        QTRY_COMPARE_WITH_TIMEOUT(side.starts, 2, patience);
        side.set("200");
        QTest::qWait(300);
        QCOMPARE(side.why(), QString());
        QCOMPARE(side.process->status().phase, ProcessStatus::Phase::Ready);
    }

    void givesUpStartingItAnew()
    {
        HealthRule strict = rule();
        strict.restarts = true;
        strict.failures = 1;
        Side side(strict);
        side.set("503");
        // Five times, as a program that ends by itself.
        QTRY_VERIFY_WITH_TIMEOUT(side.log.join(u'\n').contains(u"left as it is"_s), 60'000);
        QCOMPARE(side.starts, 6);
        QVERIFY(!side.why().isEmpty());
    }

    void endsWithTheProgram()
    {
        Side side(rule());
        QTRY_VERIFY_WITH_TIMEOUT(side.isReady(), patience);
        side.set("hang");
        QTest::qWait(150); // a question is under way
        QSignalSpy stopped(side.process.get(), &SideProcess::stopped);
        side.process->stop(1s);
        QVERIFY(stopped.wait(patience));
        QCOMPARE(side.why(), QString());
    }
};

QTEST_GUILESS_MAIN(tst_HealthCheck)
#include "tst_healthcheck.moc"
