// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/handler.h"
#include "core/process/output/outputfile.h"
#include "core/process/output/outputtail.h"
#include "core/process/port/groupmeter.h"
#include "core/process/port/programport.h"
#include "core/process/processplan.h"
#include "core/process/processstatus.h"
#include "core/process/run/restarttimes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Core {

class FileWatch;
class HealthCheck;
class ProgramRun;
class StopLadder;

// The program behind one server from start to stop, over all its restarts. Lives in the server's
// thread; nothing of the program is left when it has said stopped() or is gone.
class SideProcess final : public QObject
{
    Q_OBJECT

public:
    using PlanMaker = std::function<Result<ProcessPlan>()>;

    // url: of the server in front of it. makeAnew: the plan as it is at a later start, of which
    // its arguments and its environment count; none: it stays what it is.
    SideProcess(ProcessPlan plan, QString url, PlanMaker makeAnew = {}, QObject *parent = nullptr);
    ~SideProcess() override;
    Q_DISABLE_COPY_MOVE(SideProcess)

    void start();
    // By the ladder of its plan, grace for the first step; called again: the next step now.
    void stop(std::chrono::milliseconds grace);
    // Ends the program and starts it anew.
    void restart(std::chrono::milliseconds grace);
    void write(const QByteArray &bytes); // to its standard input
    ProcessStatus status(); // figures are those of the last second

signals:
    void ready(const QUrl &address); // after each start
    void left(const QString &why); // ready no more, until ready() comes again
    // Given up; processes that it left behind are killed when this is deleted.
    void failed(const Core::ProcessFailure &failure);
    void stopped(int survivors); // processes that not even SIGKILL has ended
    void logged(Core::LogLevel level, const QString &text);
    void printed(const Core::ConsoleBatch &batch);
    void statusChanged();

private:
    using Phase = ProcessStatus::Phase;
    // What follows when no process is left.
    enum class Then : quint8 { Stop, StartAgain, Pause, Fail };

    void watchFiles();
    void startRun();
    bool renewPlan();
    Result<> makePort();
    void connectRun();
    void onPrinted(const ConsoleBatch &batch);
    void onReady(const QUrl &address);
    void checkHealth(const QUrl &address);
    void endHealthCheck();
    void onHealthChanged(const QString &why);
    void onOverdue();
    void onEnded(const ExitStatus &status);
    void onEndedByItself(const ExitStatus &status);
    void onRunOver(int start); // a number of m_starts
    void onEmptied();
    void announcePause();
    void waitForChange(const QString &why);
    void end(Then then, std::chrono::milliseconds grace);
    void giveUp(ProcessFailure failure);
    void setPhase(Phase phase);

    ProcessPlan m_plan;
    const PlanMaker m_makeAnew;
    const QString m_url;
    RestartTimes m_restarts;
    RestartTimes m_healthRestarts; // of a program that answers no more
    HealthCheck *m_health = nullptr; // while Ready, if the plan asks for it
    QString m_unhealthyWhy;
    FileWatch *m_watch = nullptr; // none: files do not matter
    std::optional<ProgramPort> m_port; // kept over restarts
    std::unique_ptr<ProgramRun> m_run;
    std::unique_ptr<StopLadder> m_ladder; // while Stopping
    Phase m_phase = Phase::Starting;
    Then m_then = Then::Stop;
    bool m_wasReady = false; // this start
    bool m_isOver = false;
    int m_starts = 0;
    int m_signal = 0;
    QString m_waitingFor;
    std::optional<ProcessFailure> m_failure; // to be told when no process is left
    QElapsedTimer m_since; // start or readiness of this start
    GroupMeter m_meter;
    QTimer m_pause;
    std::chrono::milliseconds m_pauseLength {0};
    OutputTail m_tail;
    std::unique_ptr<OutputFile> m_file; // none: what it prints is not kept
};

} // namespace Core
