// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/groupsession.h"

#include "cli/exitcode.h"
#include "cli/reporter.h"

namespace Cli {

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

GroupSession::GroupSession(const GroupOptions &options, OnFailure onFailure,
                           const Core::KindRegistry &kinds, Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_readyTimeout(options.readyTimeout)
    , m_onFailure(onFailure)
    , m_reporter(reporter)
    , m_workspace(kinds)
    , m_service(options.service, m_workspace.servers(), reporter)
    , m_exitCode(Fine)
{
    connect(&servers(), &Core::ServerList::inserted, this,
            [this](int row) { follow(servers().at(row)); });
    for (const Core::ServerConfig &config : options.servers)
        servers().add(config);
    connect(&servers(), &Core::ServerList::allStoppedChanged, this, &GroupSession::finishIfDone);
    m_readyTimer.setSingleShot(true);
    connect(&m_readyTimer, &QTimer::timeout, this, &GroupSession::giveUp);
}

void GroupSession::follow(Core::Server &server)
{
    connect(&server, &Core::Server::stateChanged, this, [this, &server] { followState(server); });
    connect(
        &server, &Core::Server::exchangesRecorded, this,
        [this, &server](const Core::ExchangeBatch &batch) { m_reporter.exchanges(server, batch); });
    connect(&server, &Core::Server::logged, this,
            [this, &server](const Core::LogEntry &entry) { m_reporter.logged(server, entry); });
    connect(
        &server, &Core::Server::printed, this,
        [this, &server](const Core::ConsoleBatch &batch) { m_reporter.printed(server, batch); });
    connect(&server, &Core::Server::healthChanged, this,
            [this, &server] { m_reporter.healthChanged(server); });
}

void GroupSession::admitControl(const QString &role, const QString &file)
{
    m_control = std::make_unique<Core::ControlServer>(m_workspace, role, file);
    connect(m_control.get(), &Core::ControlServer::commanded, this, [this](const QString &id) {
        m_isControlled = true;
        m_commanded.insert(id);
        m_failures.removeIf([&id](const auto &failure) { return failure.first == id; });
    });
    if (const Core::Result<> listening = m_control->listen(); !listening)
        m_reporter.note(u"portside: "_s + listening.error());
}

QString GroupSession::controlSocket() const
{
    return m_control ? m_control->path() : QString();
}

void GroupSession::start()
{
    if (const Core::Result<> begun = m_service.start(); !begun) {
        m_reporter.failed(
            servers().at(0),
            {.cause = Core::ServerFailure::Cause::PortTaken, .message = begun.error()});
        m_exitCode = NotStarted;
        finishIfDone();
        return;
    }
    m_readyTimer.start(m_readyTimeout);
    servers().startAll();
}

void GroupSession::add(const Core::ServerConfig &config)
{
    servers().add(config).start();
}

void GroupSession::remove(const QString &id)
{
    servers().remove(id);
}

void GroupSession::stop()
{
    if (m_isStopping) {
        stopNow();
        return;
    }
    beginStopping();
    for (int row = 0; row < servers().size(); ++row) {
        if (servers().at(row).state() == State::Running)
            m_reporter.stopping(servers().at(row));
    }
    servers().stopAll();
    finishIfDone();
}

void GroupSession::beginStopping()
{
    m_service.stopping();
    m_isStopping = true;
    m_readyTimer.stop();
    if (m_control)
        m_control->setEnding();
}

void GroupSession::stopNow()
{
    beginStopping();
    servers().stopAllNow();
    finishIfDone();
}

void GroupSession::followState(Core::Server &server)
{
    switch (server.state()) {
    case State::Starting:
    case State::Stopping:
        break;
    case State::Running:
        becomeReady(server);
        break;
    case State::Stopped:
        if (server.lastSurvivors() > 0)
            m_exitCode = SurvivedStop;
        m_reporter.stopped(server);
        break;
    case State::Failed:
        failed(server);
        break;
    }
}

void GroupSession::becomeReady(Core::Server &server)
{
    m_reporter.ready(server);
    noteStarted();
}

// Whether all have come to something by now.
void GroupSession::noteStarted()
{
    bool allRun = true;
    for (int row = 0; row < servers().size(); ++row) {
        const State state = servers().at(row).state();
        if (state == State::Starting)
            return;
        allRun = allRun && state == State::Running;
    }
    // One that somebody has stopped from outside is still missing.
    if (allRun || m_onFailure == OnFailure::GoOn)
        m_readyTimer.stop();
    if (allRun && !std::exchange(m_isReady, true))
        emit ready();
}

void GroupSession::failed(Core::Server &server)
{
    const Core::ServerFailure failure = server.failure().value_or(Core::ServerFailure {});
    m_reporter.failed(server, failure);
    // Who has started it from outside was told.
    if (!m_isReady || !m_commanded.contains(server.id()))
        m_failures << std::pair(server.id(), m_isReady ? RanAndFailed : exitCodeOf(failure.cause));
    noteStarted();
    if (m_onFailure == OnFailure::StopAll && !m_isReady && !m_isStopping) {
        beginStopping();
        // Not in the middle of what the server tells.
        QMetaObject::invokeMethod(
            this, [this] { servers().stopAll(); }, Qt::QueuedConnection);
    }
}

void GroupSession::giveUp()
{
    m_exitCode = NotReadyInTime;
    Core::ServerFailure failure;
    failure.cause = Core::ServerFailure::Cause::NotReady;
    failure.message = u"Not ready within %1 s; --ready-timeout gives more time."_s.arg(
        QString::number(double(m_readyTimeout.count()) / 1'000));
    for (int row = 0; row < servers().size(); ++row) {
        if (servers().at(row).state() == State::Starting)
            m_reporter.failed(servers().at(row), failure);
    }
    stopNow();
}

void GroupSession::finishIfDone()
{
    if (!servers().allStopped() || m_hasFinished || (m_isControlled && !m_isStopping))
        return;
    // Those that failed are all that there is to wait for.
    m_hasFinished = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool hasFailed = m_exitCode == Fine && !m_failures.isEmpty();
            emit finished(hasFailed ? m_failures.first().second : m_exitCode);
        },
        Qt::QueuedConnection);
}

} // namespace Cli
