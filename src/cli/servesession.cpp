// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/servesession.h"

#include "cli/desktop.h"
#include "cli/exitcode.h"
#include "cli/reporter.h"
#include "core/server/networkaddresses.h"
#include "core/server/server.h"

namespace Cli {

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;
using Cause = Core::ServerFailure::Cause;

ServeSession::ServeSession(ServeOptions options, const Core::KindRegistry &kinds,
                           Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_reporter(reporter)
    , m_workspace(kinds)
    , m_server(m_workspace.servers().add(m_options.config))
    , m_service(m_options.service, m_workspace.servers(), reporter)
    , m_exitCode(NotStarted)
{
    connect(&m_server, &Core::Server::stateChanged, this, &ServeSession::followState);
    connect(&m_server, &Core::Server::exchangesRecorded, this, &ServeSession::count);
    connect(&m_server, &Core::Server::logged, this,
            [this](const Core::LogEntry &entry) { m_reporter.logged(m_server, entry); });
    connect(&m_server, &Core::Server::printed, this,
            [this](const Core::ConsoleBatch &batch) { m_reporter.printed(m_server, batch); });
    connect(&m_server, &Core::Server::healthChanged, this,
            [this] { m_reporter.healthChanged(m_server); });
    // Each record is reported when it comes; nobody looks back.
    constexpr int keptRecords = 100;
    m_server.traffic().setCapacity(keptRecords);
    m_readyTimer.setSingleShot(true);
    connect(&m_readyTimer, &QTimer::timeout, this, &ServeSession::giveUp);
}

void ServeSession::start()
{
    if (const Core::Result<> begun = m_service.start(); !begun) {
        m_reporter.failed(m_server, {.cause = Cause::PortTaken, .message = begun.error()});
        emit finished(NotStarted);
        return;
    }
    m_readyTimer.start(m_options.readyTimeout);
    m_server.start();
}

void ServeSession::stop()
{
    m_service.stopping();
    m_exitCode = m_exitCode == NotStarted ? Fine : m_exitCode;
    if (m_server.state() == State::Running)
        m_reporter.stopping(m_server);
    m_server.stop();
}

void ServeSession::stopOnce()
{
    if (m_server.state() != State::Stopping)
        stop();
}

void ServeSession::followState(State state)
{
    switch (state) {
    case State::Starting:
    case State::Stopping:
        break;
    case State::Running:
        becomeReady();
        break;
    case State::Stopped:
        m_readyTimer.stop();
        m_reporter.stopped(m_server);
        emit finished(m_server.lastSurvivors() > 0 ? SurvivedStop : m_exitCode);
        break;
    case State::Failed: {
        m_readyTimer.stop();
        const Core::ServerFailure failure = m_server.failure().value_or(Core::ServerFailure {});
        m_reporter.failed(m_server, failure);
        emit finished(m_exitCode == Fine ? RanAndFailed : exitCodeOf(failure.cause));
        break;
    }
    }
}

void ServeSession::becomeReady()
{
    m_readyTimer.stop();
    m_exitCode = Fine;
    m_reporter.ready(m_server);
    const auto complain = [this](const QString &problem) { m_reporter.note(problem); };
    const QString url = QString::fromUtf8(m_server.url().toEncoded());
    if (m_options.copy)
        copyToClipboard(url, this, complain);
    if (m_options.open)
        openInBrowser(url, complain);
    if (!m_options.config.isLoopback())
        m_reporter.note(whereOthersReach());
}

QString ServeSession::whereOthersReach() const
{
    QStringList urls;
    const QStringList addresses = Core::networkAddresses(m_options.config.host);
    for (const QString &address : addresses) {
        urls << m_server.url().scheme() + u"://"_s + address + u':'
                + QString::number(m_server.port()) + u'/';
    }
    const QString where = urls.isEmpty() ? QString() : u" at "_s + urls.join(u", "_s);
    return u"%1 listens on %2: other machines of your network can reach it%3"_s.arg(
        m_server.name(), m_options.config.host, where);
}

void ServeSession::giveUp()
{
    m_exitCode = NotReadyInTime;
    Core::ServerFailure failure;
    failure.cause = Cause::NotReady;
    failure.message = u"%1 was not ready within %2 s; --ready-timeout gives it more time."_s.arg(
        m_server.name(), QString::number(double(m_options.readyTimeout.count()) / 1'000));
    m_reporter.failed(m_server, failure);
    m_server.stopNow();
}

void ServeSession::count(const Core::ExchangeBatch &batch)
{
    m_reporter.exchanges(m_server, batch);
    m_exchanges += batch.records.size() + batch.summarised;
    if (m_options.maximumRequests > 0 && m_exchanges >= m_options.maximumRequests
        && m_server.state() == State::Running)
        stop();
}

} // namespace Cli
