// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "kinds/allkinds.h"
#include "support/processfacts.h"
#include "support/processmark.h"
#include "support/programs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

// Programs of all sorts started and stopped in all ways, many at a time; so many of them as
// PORTSIDE_CYCLES says, a round if it says nothing.
class tst_StartStop final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesNothing();

private:
    enum class End : quint8 { Stopped, StoppedNow, Hurried, DeletedRunning, DeletedStarting };
    static constexpr int ends = 5;

    std::unique_ptr<Core::Server> make(const QString &command) const;
    void runRound(int number);

    const Core::KindRegistry m_kinds = Kinds::allKinds();
    const Testing::Programs m_programs;
    QStringList m_commands;
    int m_started = 0;
    int m_ran = 0;
};

void tst_StartStop::initTestCase()
{
    const QString python = u"/usr/bin/python3 -m http.server --bind 127.0.0.1 $PORT"_s;
    m_commands = {
        u"sh -c 'setsid sleep 600 & exec %1'"_s.arg(python),
        u"sh -c '(sleep 600 &) ; (setsid sleep 600 &) ; %1 & wait'"_s.arg(python),
        u"sh -c 'trap \"\" TERM INT; %1'"_s.arg(python),
        u"sh -c 'exit 3'"_s,
        u"sh -c 'sleep 600 & exit 3'"_s,
        u"no-such-program"_s,
    };
    const QList<Testing::Program> all = m_programs.all();
    for (const Testing::Program &program : all) {
        if (m_programs.isInstalled(program))
            m_commands << program.line();
    }
}

std::unique_ptr<Core::Server> tst_StartStop::make(const QString &command) const
{
    const Core::ServerKind &kind = *m_kinds.find(u"command"_s);
    auto config = Core::ServerConfig::make(
        kind, {{u"command"_s, command}, {u"folder"_s, m_programs.folder()}});
    config.grace = std::chrono::seconds(1);
    return std::make_unique<Core::Server>(config, kind);
}

void tst_StartStop::runRound(int number)
{
    std::vector<std::unique_ptr<Core::Server>> servers;
    for (const QString &command : std::as_const(m_commands)) {
        servers.push_back(make(command));
        servers.back()->start();
        ++m_started;
    }
    const auto endOf = [&](size_t i) { return End((i + size_t(number)) % ends); };
    for (size_t i = 0; i < servers.size(); ++i) {
        if (endOf(i) == End::DeletedStarting)
            servers[i].reset();
    }
    const auto isSettled = [](const std::unique_ptr<Core::Server> &server) {
        return !server || server->state() == State::Running || server->state() == State::Failed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(servers.begin(), servers.end(), isSettled), 60'000);
    for (size_t i = 0; i < servers.size(); ++i) {
        if (!servers[i] || servers[i]->state() == State::Failed)
            continue;
        ++m_ran;
        switch (endOf(i)) {
        case End::Hurried:
            servers[i]->stop();
            servers[i]->hurry();
            break;
        case End::StoppedNow:
            servers[i]->stopNow();
            break;
        case End::Stopped:
            servers[i]->stop();
            break;
        case End::DeletedRunning:
        case End::DeletedStarting:
            servers[i].reset();
            break;
        }
    }
    const auto isOver = [](const std::unique_ptr<Core::Server> &server) {
        return !server || server->state() == State::Stopped || server->state() == State::Failed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(servers.begin(), servers.end(), isOver), 20'000);
}

void tst_StartStop::leavesNothing()
{
    const int wanted = qEnvironmentVariableIntValue("PORTSIDE_CYCLES");
    const Testing::ProcessMark mark(m_programs.folder());
    runRound(0); // opens what is opened once
    const int descriptors = Testing::openDescriptors();
    const int threads = Testing::threads();
    m_started = 0;
    m_ran = 0;
    for (int round = 1; round == 1 || m_started < wanted; ++round) {
        runRound(round);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(mark.processes(), QStringList());
    }
    QCOMPARE(Testing::zombies(), QStringList());
    QCOMPARE(Testing::openDescriptors(), descriptors);
    QCOMPARE(Testing::threads(), threads);
    qInfo("%d started, of which %d ran; nothing is left, %d descriptors as before", m_started,
          m_ran, descriptors);
}

QTEST_GUILESS_MAIN(tst_StartStop)
#include "tst_startstop.moc"
