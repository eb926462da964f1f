// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/filewatch.h"
#include "core/process/run/programrun.h"
#include "core/process/run/stopladder.h"
#include "core/process/sideprocess.h"
#include "core/tr.h"

// How one start of a program ends, and what follows.

namespace Core {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// What a program that nobody waits for any more gets to end by itself.
constexpr milliseconds shortGrace = 1s;
// Of a program that is started again when a file changes, and not before.
constexpr milliseconds noPause = milliseconds::max();

} // namespace

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
    m_waitingFor = why.message;
    m_pauseLength = pause.value_or(noPause);
    announcePause();
    emit left(why.message);
    end(Then::Pause, shortGrace);
}

void SideProcess::announcePause()
{
    emit logged(
        LogLevel::Info,
        m_pauseLength == noPause
            ? Tr::tr("It is started again when a file changes.")
            : Tr::tr("It is started again in %1 s.").arg(double(m_pauseLength.count()) / 1'000));
}

// Of a program that cannot be started at this time.
void SideProcess::waitForChange(const QString &why)
{
    emit logged(LogLevel::Warning, why);
    m_waitingFor = why;
    m_pauseLength = noPause;
    announcePause();
    setPhase(Phase::Pausing);
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
        connect(
            m_ladder.get(), &StopLadder::exhausted, this,
            [this, start = m_starts] { onRunOver(start); }, Qt::QueuedConnection);
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

// Of a run may be told both that nothing is left and that waiting is over.
void SideProcess::onRunOver(int start)
{
    if (m_run && start == m_starts)
        onEmptied();
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

} // namespace Core
