// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/groupsession.h"

#include <QFileSystemWatcher>
#include <QSet>

namespace Cli {

// The servers of a workspace file until somebody stops them; lives in the main thread.
class UpSession final : public QObject
{
    Q_OBJECT

public:
    UpSession(UpOptions options, const Core::KindRegistry &kinds, Reporter &reporter,
              QObject *parent = nullptr);

    void start();
    const Core::ServerList &servers() { return m_group.servers(); }
    void stop(); // gracefully; called again: now
    void stopOnce(); // gracefully; while it stops already: nothing

signals:
    void finished(int exitCode);

private:
    void watch();
    void readAgain();
    void use(QList<Core::ServerConfig> wanted);

    const UpOptions m_options;
    const Core::KindRegistry &m_kinds;
    Reporter &m_reporter;
    GroupSession m_group;
    QSet<QString> m_fromFile; // ids
    QFileSystemWatcher m_watcher;
    QTimer m_settled; // a file is often written in several steps
};

} // namespace Cli
