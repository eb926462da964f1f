// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/sideprocess.h"

#include "core/process/health/healthcheck.h"
#include "core/process/run/filewatch.h"
#include "core/process/run/programrun.h"
#include "core/process/run/stopladder.h"
#include "core/tr.h"

#include <QDir>

namespace Core {

using namespace std::chrono_literals;

SideProcess::SideProcess(ProcessPlan plan, QString url, PlanMaker makeAnew, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_makeAnew(std::move(makeAnew))
    , m_url(std::move(url))
    , m_restarts(m_plan.restart)
    , m_healthRestarts({.when = RestartRule::When::Always, .limit = m_plan.restart.limit})
{
    if (!m_plan.outputFile.isEmpty())
        m_file
            = std::make_unique<OutputFile>(QDir(m_plan.folder).absoluteFilePath(m_plan.outputFile));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SideProcess::startRun);
}

SideProcess::~SideProcess() = default;

void SideProcess::start()
{
    if (const auto made = makePort(); !made) {
        giveUp({.cause = ProcessFailure::Cause::NotStarted, .message = made.error()});
        return;
    }
    if (!m_plan.watched.isEmpty())
        watchFiles();
    startRun();
}

Result<> SideProcess::makePort()
{
    if (m_plan.port == PortHandOver::Found)
        return {};
    const bool isNumber
        = m_plan.port == PortHandOver::Reserved || m_plan.port == PortHandOver::Offered;
    auto port = isNumber ? ProgramPort::reserve() : ProgramPort::listen();
    if (!port)
        return failure(port.error());
    m_port = std::move(*port);
    return {};
}

// What its files and variables hold may have changed since the last start. False: it cannot start.
bool SideProcess::renewPlan()
{
    auto plan = m_makeAnew ? m_makeAnew() : m_plan;
    if (plan) {
        m_plan.arguments = std::move(plan->arguments);
        m_plan.environment = std::move(plan->environment);
        return true;
    }
    if (!m_watch) {
        giveUp({.cause = ProcessFailure::Cause::NotStarted, .message = plan.error()});
        return false;
    }
    waitForChange(plan.error());
    return false;
}

void SideProcess::startRun()
{
    if (m_starts > 0 && !renewPlan())
        return;
    m_wasReady = false;
    m_signal = 0;
    m_waitingFor.clear();
    m_meter.reset();
    m_since.start();
    ++m_starts;
    m_tail.clear();
    m_run = std::make_unique<ProgramRun>(m_plan, m_url, m_port ? &*m_port : nullptr);
    connectRun();
    setPhase(Phase::Starting);
    if (const auto started = m_run->start(); !started)
        giveUp({.cause = ProcessFailure::Cause::NotStarted, .message = started.error()});
}

void SideProcess::connectRun()
{
    ProgramRun *run = m_run.get();
    connect(run, &ProgramRun::started, this, [this](qint64 id) {
        emit logged(LogLevel::Info,
                    Tr::tr("Started “%1” as process %2.").arg(m_plan.arguments.value(0)).arg(id));
    });
    connect(run, &ProgramRun::notStarted, this, [this](const QString &why) {
        giveUp({.cause = ProcessFailure::Cause::NotStarted, .message = why});
    });
    connect(run, &ProgramRun::waiting, this, [this](const QString &why) {
        if (m_phase != Phase::Starting || m_waitingFor == why)
            return;
        m_waitingFor = why;
        emit statusChanged();
    });
    connect(run, &ProgramRun::ready, this, &SideProcess::onReady);
    connect(run, &ProgramRun::overdue, this, &SideProcess::onOverdue);
    connect(run, &ProgramRun::printed, this, &SideProcess::onPrinted);
    connect(run, &ProgramRun::ended, this, &SideProcess::onEnded);
    // Queued: the run is among the callers and goes there.
    connect(
        run, &ProgramRun::emptied, this, [this, start = m_starts] { onRunOver(start); },
        Qt::QueuedConnection);
}

void SideProcess::onPrinted(const ConsoleBatch &batch)
{
    m_tail.add(batch);
    if (m_file) {
        if (const Result<> kept = m_file->append(batch); !kept)
            emit logged(LogLevel::Warning, kept.error());
    }
    emit printed(batch);
}

void SideProcess::onReady(const QUrl &address)
{
    if (m_phase != Phase::Starting)
        return;
    m_wasReady = true;
    emit logged(LogLevel::Info,
                Tr::tr("Ready after %1 s; it listens on %2.")
                    .arg(double(m_since.elapsed()) / 1'000, 0, 'f', 2)
                    .arg(address.authority()));
    m_since.start();
    setPhase(Phase::Ready);
    checkHealth(address);
    emit ready(address);
}

void SideProcess::write(const QByteArray &bytes)
{
    if (m_run)
        m_run->write(bytes);
}

void SideProcess::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase != Phase::Ready)
        endHealthCheck();
    emit statusChanged();
}

ProcessStatus SideProcess::status()
{
    const bool runs = m_run && m_run->keeperId() != 0;
    return {.phase = m_phase,
            .waitingFor = m_waitingFor,
            .unhealthyWhy = m_unhealthyWhy,
            .port = m_run ? m_run->port() : quint16(0),
            .starts = m_starts,
            .signal = m_signal,
            .left = m_ladder ? m_ladder->left() : std::max(m_pause.remainingTimeAsDuration(), 0ms),
            .figures = runs ? m_meter.figures(m_run->keeperId(), m_run->id()) : ProcessFigures(),
            .outputFile = m_file ? m_file->path() : QString()};
}

} // namespace Core
