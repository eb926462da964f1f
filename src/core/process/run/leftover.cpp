// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/run/leftover.h"

#include "core/process/machine/machineprocess.h"
#include "core/process/port/processtree.h"
#include "core/process/port/procstat.h"
#include "core/process/run/programenvironment.h"

#include <QCoreApplication>
#include <QSet>

#include <csignal>

namespace Core {

namespace {

// Whether it is below this Portside after all: a look at all of them may miss one whose parent ends
// meanwhile.
bool isBelow(qint64 process)
{
    constexpr int mostLooks = 3;
    for (int look = 0; look < mostLooks; ++look) {
        auto stat = ProcStat::of(QString::number(process));
        if (!stat)
            return true; // it has ended
        while (stat && stat->parent > 1) {
            if (stat->parent == QCoreApplication::applicationPid())
                return true;
            stat = ProcStat::of(QString::number(stat->parent));
        }
        if (stat)
            return false;
    }
    return true;
}

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
    found.removeIf([](qint64 process) { return isBelow(process); });
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
