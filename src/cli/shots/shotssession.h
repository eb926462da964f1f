// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/group/groupsession.h"
#include "cli/outputstream.h"
#include "cli/shots/shotsoptions.h"
#include "core/shots/shotrun.h"

#include <memory>

namespace Cli {

// Pictures of pages between the start and the stop of the servers that these need; lives in the
// main thread.
class ShotsSession final : public QObject
{
    Q_OBJECT

public:
    ShotsSession(ShotsOptions options, const Core::KindRegistry &kinds, Reporter &reporter,
                 OutputStream &err, QObject *parent = nullptr);

    void start();
    // A signal came: no more pictures; the second one ends everything now.
    void interrupt(int signalNumber);

signals:
    void finished(int exitCode);

private:
    void run();
    void onProgressed(const Core::ShotResult &result);
    void write(const Core::ShotResult &result);
    void onRunFinished(const Core::ShotSummary &summary);
    void onGroupFinished(int code);
    void tell(const QString &text);

    ShotsOptions m_options;
    OutputStream &m_err;
    OutputStream m_out;
    GroupSession m_group;
    std::unique_ptr<Core::ShotRun> m_run;
    QStringList m_order; // paths that nothing has been said of yet
    QHash<QString, Core::ShotResult> m_results; // those that came out of their order
    std::optional<int> m_exitCode; // none: the servers' counts
    std::optional<int> m_groupCode; // once all of them have ended
};

} // namespace Cli
