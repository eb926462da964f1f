// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/serveoptions.h"
#include "cli/service/servicereport.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace Cli {

class Reporter;

// One server of the command line from its start to the program's exit code; lives in the main
// thread.
class ServeSession final : public QObject
{
    Q_OBJECT

public:
    // kinds and reporter outlive the run.
    ServeSession(ServeOptions options, const Core::KindRegistry &kinds, Reporter &reporter,
                 QObject *parent = nullptr);

    void start();
    void stop(); // gracefully; called again: now
    void stopOnce(); // gracefully; while it stops already: nothing

signals:
    void finished(int exitCode);

private:
    void followState(Core::ServerState::Value state);
    void becomeReady();
    QString whereOthersReach() const;
    void giveUp();
    void count(const Core::ExchangeBatch &batch);

    ServeOptions m_options;
    Reporter &m_reporter;
    Core::Workspace m_workspace;
    Core::Server &m_server;
    ServiceReport m_service;
    QTimer m_readyTimer;
    qint64 m_exchanges = 0;
    int m_exitCode;
};

} // namespace Cli
