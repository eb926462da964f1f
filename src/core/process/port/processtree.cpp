// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/processtree.h"

#include "core/process/port/procstat.h"

#include <QDir>
#include <QHash>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

ProcessFacts factsOf(const ProcStat &stat)
{
    static const qint64 ticks = ::sysconf(_SC_CLK_TCK);
    static const qint64 page = ::sysconf(_SC_PAGESIZE);
    return {.id = stat.id,
            .parent = stat.parent,
            .name = stat.name,
            .cpu = std::chrono::milliseconds(stat.usedTicks * 1'000 / ticks),
            .residentBytes = stat.residentPages * page};
}

} // namespace

QList<ProcessFacts> processesBelow(qint64 top)
{
    QMultiHash<qint64, ProcessFacts> byParent;
    const QStringList entries
        = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QString &entry : entries) {
        if (!entry[0].isDigit())
            continue;
        if (const auto stat = ProcStat::of(entry))
            byParent.insert(stat->parent, factsOf(*stat));
    }
    QList<ProcessFacts> below;
    QList<qint64> parents {top};
    while (!parents.isEmpty()) {
        const QList<ProcessFacts> children = byParent.values(parents.takeLast());
        for (const ProcessFacts &child : children)
            parents << child.id;
        below += children;
    }
    return below;
}

} // namespace Core
