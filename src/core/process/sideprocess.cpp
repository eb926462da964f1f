// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/sideprocess.h"

#include "core/process/run/filewatch.h"
#include "core/process/run/programrun.h"
#include "core/process/run/stopladder.h"
#include "core/tr.h"

#include <QDir>

#include <csignal>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// What a program that nobody waits for any more gets to end by itself.
constexpr milliseconds shortGrace = 1s;
constexpr milliseconds restartGrace = 3s;
// Of a program that is started again when a file changes, and not before.
constexpr milliseconds noPause = milliseconds::max();

} // namespace

SideProcess::SideProcess(ProcessPlan plan, QString url, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_url(std::move(url))
    , m_restarts(m_plan.restart)
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

void SideProcess::watchFiles()
{
    const QString folder = m_plan.folder.isEmpty() ? QDir::currentPath() : m_plan.folder;
    m_watch = new FileWatch(folder, m_plan.watched, this);
    connect(m_watch, &FileWatch::changed, this, [this](const QString &path) {
        if (m_isOver || m_phase == Phase::Stopping)
            return;
        emit logged(LogLevel::Info, Tr::tr("“%1” changed: the program is started anew.").arg(path));
        restart(restartGrace);
    });
    connect(m_watch, &FileWatch::incomplete, this, [this](qsizetype watched) {
        emit logged(LogLevel::Warning,
                    Tr::tr("Not all folders are watched: the system allows no more than %1. Raise "
                           "fs.inotify.max_user_watches.")
                        .arg(watched));
    });
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

void SideProcess::startRun()
{
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
    connect(run, &ProgramRun::emptied, this, &SideProcess::onEmptied, Qt::QueuedConnection);
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
    emit ready(address);
}

void SideProcess::onOverdue()
{
    if (m_phase != Phase::Starting)
        return;
    QString message = Tr::tr("“%1” was not ready within %2 s.")
                          .arg(m_plan.arguments.value(0))
                          .arg(double(m_plan.ready.deadline.count()) / 1'000);
    if (!m_waitingFor.isEmpty())
        message += u' ' + m_waitingFor;
    m_failure = {
        .cause = ProcessFailure::Cause::NotReady, .message = message, .lastLines = m_tail.lines()};
    end(Then::Fail, shortGrace);
}

void SideProcess::onEnded(const ExitStatus &status)
{
    if (m_isOver)
        return;
    if (m_phase == Phase::Stopping) {
        emit logged(LogLevel::Info, Tr::tr("The program ended with %1.").arg(status.text()));
        emit statusChanged();
        return;
    }
    onEndedByItself(status);
}

void SideProcess::onEndedByItself(const ExitStatus &status)
{
    ProcessFailure why {
        .cause = ProcessFailure::Cause::Ended, .status = status, .lastLines = m_tail.lines()};
    const milliseconds wasReady(m_wasReady ? m_since.elapsed() : 0);
    const QString words = m_tail.lastWords();
    why.message = (m_wasReady ? Tr::tr("“%1” ended by itself with %2.")
                              : Tr::tr("“%1” ended with %2 before it was ready."))
                      .arg(m_plan.arguments.value(0), status.text());
    if (!words.isEmpty())
        why.message += u' ' + Tr::tr("It said last: %1").arg(words);
    // What has never been ready in this form will not be by trying again.
    const bool isFirst = !m_wasReady && m_starts == 1;
    const auto pause = isFirst ? std::nullopt : m_restarts.pauseAfter(status, wasReady);
    const bool waitsForChange = !pause && !isFirst && m_watch;
    if (!pause && !waitsForChange) {
        giveUp(std::move(why));
        return;
    }
    emit logged(LogLevel::Warning, why.message);
    emit logged(LogLevel::Info,
                waitsForChange
                    ? Tr::tr("It is started again when a file changes.")
                    : Tr::tr("It is started again in %1 s.").arg(double(pause->count()) / 1'000));
    m_waitingFor = why.message;
    m_pauseLength = pause.value_or(noPause);
    emit left(why.message);
    end(Then::Pause, shortGrace);
}

void SideProcess::end(Then then, milliseconds grace)
{
    m_then = then;
    m_pause.stop();
    if (!m_run) {
        onEmptied();
        return;
    }
    if (!m_ladder) {
        m_ladder = std::make_unique<StopLadder>(m_plan.stopSignals, grace);
        connect(m_ladder.get(), &StopLadder::due, this, [this](int number) {
            m_signal = number;
            m_run->signal(number);
            emit statusChanged();
        });
        connect(m_ladder.get(), &StopLadder::exhausted, this, &SideProcess::onEmptied,
                Qt::QueuedConnection);
    }
    setPhase(Phase::Stopping);
    m_ladder->climb();
}

void SideProcess::stop(milliseconds grace)
{
    if (!m_isOver)
        end(Then::Stop, grace);
}

void SideProcess::restart(milliseconds grace)
{
    if (m_isOver || m_phase == Phase::Stopping)
        return;
    if (m_phase == Phase::Ready)
        emit left(Tr::tr("The program is being started anew."));
    end(Then::StartAgain, grace);
}

void SideProcess::onEmptied()
{
    if (m_isOver)
        return;
    const auto survivors = m_run && m_run->keeperId() != 0 ? processesBelow(m_run->keeperId())
                                                           : QList<ProcessFacts>();
    m_ladder.reset();
    m_run.reset();
    switch (m_then) {
    case Then::StartAgain:
        startRun();
        break;
    case Then::Pause:
        if (m_pauseLength != noPause)
            m_pause.start(m_pauseLength);
        setPhase(Phase::Pausing);
        break;
    case Then::Fail:
        giveUp(std::move(*m_failure));
        break;
    case Then::Stop:
        m_isOver = true;
        emit stopped(int(survivors.size()));
        break;
    }
}

void SideProcess::giveUp(ProcessFailure failure)
{
    if (m_isOver)
        return;
    m_isOver = true;
    emit failed(failure);
}

void SideProcess::write(const QByteArray &bytes)
{
    if (m_run)
        m_run->write(bytes);
}

void SideProcess::setPhase(Phase phase)
{
    m_phase = phase;
    emit statusChanged();
}

ProcessStatus SideProcess::status()
{
    const bool runs = m_run && m_run->keeperId() != 0;
    return {.phase = m_phase,
            .waitingFor = m_waitingFor,
            .port = m_run ? m_run->port() : quint16(0),
            .starts = m_starts,
            .signal = m_signal,
            .left = m_ladder ? m_ladder->left() : std::max(m_pause.remainingTimeAsDuration(), 0ms),
            .figures = runs ? m_meter.figures(m_run->keeperId(), m_run->id()) : ProcessFigures(),
            .outputFile = m_file ? m_file->path() : QString()};
}

} // namespace Core
