// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reporter.h"
#include "cli/servesession.h"
#include "core/server/server.h"
#include "support/commandserver.h"
#include "support/rawclient.h"
#include "support/samplekind.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <sys/ptrace.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Notes what it is told.
class NotingReporter final : public Cli::Reporter
{
public:
    void ready(const Core::Server &server) override
    {
        told << u"ready"_s;
        port = server.port();
        if (onReady)
            onReady(server);
    }
    void exchanges(const Core::Server &, const Core::ExchangeBatch &batch) override
    {
        exchangeCount += batch.records.size() + batch.summarised;
    }
    void logged(const Core::Server &, const Core::LogEntry &) override { }
    void printed(const Core::Server &, const Core::ConsoleBatch &) override { }
    void healthChanged(const Core::Server &) override { }
    void stopping(const Core::Server &) override { told << u"stopping"_s; }
    void failed(const Core::Server &, const Core::ServerFailure &failure) override
    {
        told << u"failed"_s;
        message = failure.message;
    }
    void stopped(const Core::Server &server) override
    {
        told << u"stopped"_s;
        survivors = server.lastSurvivors();
    }
    void note(const QString &) override { told << u"note"_s; }
    void flush(std::chrono::milliseconds) override { }

    std::function<void(const Core::Server &)> onReady;
    int survivors = 0;
    QStringList told;
    QString message;
    quint16 port = 0;
    qint64 exchangeCount = 0;
};

} // namespace

class tst_ServeSession final : public QObject
{
    Q_OBJECT

    Core::KindRegistry m_kinds = Testing::sampleRegistry();

    Cli::ServeOptions options() const
    {
        Cli::ServeOptions result;
        result.config
            = Core::ServerConfig::make(*m_kinds.find(u"sample"_s), {{u"rootFolder"_s, u"/"_s}});
        return result;
    }

private slots:
    // A process that a debugger keeps from ending is as deaf to KILL as one in a system call that
    // does not return.
    void tellsThatAProcessSurvivedTheStop()
    {
        const Core::KindRegistry kinds = Testing::CommandServers::kinds();
        Cli::ServeOptions wanted;
        wanted.config = Testing::CommandServers::config(u"echo ready; exec sleep 60"_s);
        wanted.config.grace = 100ms;
        qint64 id = 0;
        NotingReporter reporter;
        Cli::ServeSession session(wanted, kinds, reporter);
        QSignalSpy finished(&session, &Cli::ServeSession::finished);
        reporter.onReady = [&](const Core::Server &server) {
            QVERIFY(QTest::qWaitFor([&] { return server.status().program.has_value(); }));
            id = server.status().program->figures.id;
        };
        session.start();
        QTRY_VERIFY(id > 0);
        if (::ptrace(PTRACE_SEIZE, pid_t(id), nullptr, PTRACE_O_TRACEEXIT) != 0)
            QSKIP("processes may not be traced here");
        session.stop();
        QVERIFY(finished.wait(20'000));
        ::ptrace(PTRACE_CONT, pid_t(id), nullptr, nullptr);
        QCOMPARE(finished[0][0].toInt(), 5);
        QCOMPARE(reporter.survivors, 1);
    }

    void startsAndStops()
    {
        NotingReporter reporter;
        Cli::ServeSession session(options(), m_kinds, reporter);
        QSignalSpy finished(&session, &Cli::ServeSession::finished);
        session.start();
        QTRY_COMPARE(reporter.told, QStringList {u"ready"_s});
        QCOMPARE(Testing::request(reporter.port, "GET", "/").body, "sample");
        session.stop();
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].toInt(), 0);
        QCOMPARE(reporter.told, QStringList({u"ready"_s, u"stopping"_s, u"stopped"_s}));
        QCOMPARE(reporter.exchangeCount, qint64(1));
    }

    void stopsBeforeItWasReady()
    {
        NotingReporter reporter;
        Cli::ServeSession session(options(), m_kinds, reporter);
        QSignalSpy finished(&session, &Cli::ServeSession::finished);
        session.start();
        session.stop();
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].toInt(), 0);
    }

    void stopsAfterSoManyRequests()
    {
        NotingReporter reporter;
        auto wanted = options();
        wanted.maximumRequests = 3;
        Cli::ServeSession session(wanted, m_kinds, reporter);
        QSignalSpy finished(&session, &Cli::ServeSession::finished);
        session.start();
        QTRY_VERIFY(reporter.port > 0);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(finished.isEmpty());
            QCOMPARE(Testing::request(reporter.port, "GET", "/").status, 200);
        }
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), 0);
        QCOMPARE(reporter.exchangeCount, qint64(3));
    }

    void aTakenPortIsNotStarted()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        NotingReporter reporter;
        auto wanted = options();
        wanted.config.port = holder.serverPort();
        wanted.config.portPolicy = Core::ServerConfig::PortPolicy::Fixed;
        Cli::ServeSession session(wanted, m_kinds, reporter);
        QSignalSpy finished(&session, &Cli::ServeSession::finished);
        session.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), 3);
        QCOMPARE(reporter.told, QStringList {u"failed"_s});
        QVERIFY(reporter.message.contains(QString::number(holder.serverPort())));
    }

    void aHostForOthersIsNoted()
    {
        NotingReporter reporter;
        auto wanted = options();
        wanted.config.host = u"0.0.0.0"_s;
        wanted.config.allowNetwork = true;
        Cli::ServeSession session(wanted, m_kinds, reporter);
        QSignalSpy finished(&session, &Cli::ServeSession::finished);
        session.start();
        QTRY_COMPARE(reporter.told, QStringList({u"ready"_s, u"note"_s}));
        session.stop();
        QVERIFY(finished.wait());
    }
};

QTEST_GUILESS_MAIN(tst_ServeSession)
#include "tst_servesession.moc"
