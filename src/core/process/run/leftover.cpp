// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/leftover.h"

#include "core/process/machine/machineprocess.h"
#include "core/process/port/processtree.h"
#include "core/process/run/programenvironment.h"

#include <QCoreApplication>
#include <QSet>

#include <csignal>

namespace Core {

namespace {

// Which have the mark of this Portside and no keeper.
QSet<qint64> orphans()
{
    const QString mark = ProgramEnvironment::ownMark();
    QSet<qint64> found;
    const QList<MachineProcess> all = MachineProcess::all();
    for (const MachineProcess &process : all) {
        if (process.mark == mark)
            found << process.id;
    }
    // After the look at all: what is started meanwhile is not taken for an orphan.
    const QList<ProcessFacts> below = processesBelow(QCoreApplication::applicationPid());
    for (const ProcessFacts &process : below)
        found.remove(process.id);
    return found;
}

} // namespace

void killLeftOver(qint64 leader)
{
    if (leader > 0)
        ::kill(-pid_t(leader), SIGKILL);
    // Again, as long as more have been started meanwhile.
    constexpr int mostRounds = 10;
    QSet<qint64> known;
    for (int round = 0; round < mostRounds; ++round) {
        const QSet<qint64> found = orphans() - known;
        if (found.isEmpty())
            return;
        for (const qint64 process : found)
            ::kill(pid_t(process), SIGKILL);
        known += found;
    }
}

} // namespace Core
