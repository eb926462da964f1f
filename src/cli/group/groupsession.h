// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/groupoptions.h"
#include "cli/service/servicereport.h"
#include "core/control/controlserver.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Cli {

class Reporter;

// Several servers from their start to their end; lives in the main thread.
class GroupSession final : public QObject
{
    Q_OBJECT

public:
    // What becomes of the others when one does not start.
    enum class OnFailure : bool { StopAll, GoOn };

    // kinds and reporter outlive the run.
    GroupSession(const GroupOptions &options, OnFailure onFailure, const Core::KindRegistry &kinds,
                 Reporter &reporter, QObject *parent = nullptr);

    // Lets other programs see and control the servers; role and file as ControlServer says. From
    // the first command on it lasts until somebody stops it.
    void admitControl(const QString &role, const QString &file = {});
    QString controlSocket() const; // empty: there is none

    void start();
    void stop(); // gracefully, in reverse; called again: now
    void stopNow();
    bool isStopping() const { return m_isStopping; }
    Core::ServerList &servers() { return m_workspace.servers(); }
    // One more, or one less, while it runs.
    void add(const Core::ServerConfig &config);
    void remove(const QString &id);

signals:
    void ready(); // all are, once
    void finished(int exitCode); // all have ended

private:
    void follow(Core::Server &server);
    void followState(Core::Server &server);
    void becomeReady(Core::Server &server);
    void noteStarted();
    void beginStopping();
    void failed(Core::Server &server);
    void giveUp();
    void finishIfDone();

    const std::chrono::milliseconds m_readyTimeout;
    const OnFailure m_onFailure;
    Reporter &m_reporter;
    Core::Workspace m_workspace;
    std::unique_ptr<Core::ControlServer> m_control; // goes before the servers
    ServiceReport m_service;
    QTimer m_readyTimer;
    int m_exitCode;
    bool m_isReady = false;
    QList<std::pair<QString, int>> m_failures; // of servers, by their ids, with exit codes
    QSet<QString> m_commanded; // from outside; ids
    bool m_isControlled = false;
    bool m_isStopping = false;
    bool m_hasFinished = false;
};

} // namespace Cli
