// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/groupsession.h"
#include "core/process/run/keptprocess.h"

namespace Cli {

class OutputStream;

// A command between the start and the stop of the servers that it needs; lives in the main thread.
// The command and all that it starts end with it.
class ExecSession final : public QObject
{
    Q_OBJECT

public:
    ExecSession(ExecOptions options, const Core::KindRegistry &kinds, Reporter &reporter,
                OutputStream &err, QObject *parent = nullptr);

    void start();
    // A signal came: it is passed on to the command; the second one ends everything now.
    void interrupt(int signalNumber);

signals:
    void finished(int exitCode);

private:
    void tell(const QString &text);
    void run();
    QStringList environment();
    void endSoon(int signalNumber, std::chrono::milliseconds patience);
    void giveUp();
    void commandEnded(const Core::ExitStatus &status);
    void emptied();
    void end();
    void showLastLines();

    const ExecOptions m_options;
    OutputStream &m_err;
    GroupSession m_group;
    Core::KeptProcess m_command;
    QTimer m_timeout; // of the command
    QTimer m_patience; // before it is killed
    bool m_isRunning = false;
    bool m_isInterrupted = false;
    bool m_isOver = false;
    int m_unflushed = 0; // servers whose last records are on their way
    std::optional<int> m_exitCode; // none: the servers' counts
};

} // namespace Cli
