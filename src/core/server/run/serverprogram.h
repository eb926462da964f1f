// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolebacklog.h"
#include "core/process/sideprocess.h"
#include "core/server/serverstatus.h"

namespace Core {

// The program behind a server in the server's own words: failures, log entries. Lives in the thread
// of the server's first worker.
class ServerProgram final : public QObject
{
    Q_OBJECT

public:
    // url: of the server; makeAnew: the plan at a later start.
    ServerProgram(ProcessPlan plan, const QUrl &url, SideProcess::PlanMaker makeAnew);
    Q_DISABLE_COPY_MOVE(ServerProgram)

    void start() { m_process.start(); }
    // Called again: its next step now.
    void stop(std::chrono::milliseconds grace) { m_process.stop(grace); }
    void write(const QByteArray &bytes) { m_process.write(bytes); }
    // Somebody has taken in one printed(): the next may follow.
    void acknowledge();
    ProcessStatus status() { return m_process.status(); }

signals:
    void ready(const QUrl &address); // after each start
    void left(const QString &why);
    void failed(const Core::ServerFailure &failure);
    void stopped(int survivors); // processes that could not be ended
    void logged(Core::LogLevel level, const QString &text);
    void printed(const Core::ConsoleBatch &batch);
    void statusChanged();

private:
    void onPrinted(const ConsoleBatch &batch);
    void onFailed(const ProcessFailure &failure);
    void passOn();

    ConsoleBacklog m_printed; // while one printed() is under way
    bool m_isUnderWay = false;
    SideProcess m_process;
};

} // namespace Core
