// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/processtree.h"

#include "core/process/port/procstat.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <unistd.h>

#include <optional>

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

// Of all threads of a process; nothing where the kernel was built without such lists.
std::optional<QList<qint64>> childrenOf(qint64 process)
{
    QList<qint64> children;
    const QString tasks = u"/proc/%1/task/"_s.arg(process);
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile list(tasks + thread + "/children"_L1);
        if (!list.open(QIODevice::ReadOnly)) {
            if (QFile::exists(tasks + thread))
                return {};
            continue; // it has just ended
        }
        const QByteArrayList numbers = list.readAll().simplified().split(' ');
        for (const QByteArray &number : numbers) {
            if (!number.isEmpty())
                children << number.toLongLong();
        }
    }
    return children;
}

// Where the kernel does not say who has which children: of all processes of the machine.
QList<ProcessFacts> foundBelow(qint64 top)
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

} // namespace

QList<ProcessFacts> processesBelow(qint64 top)
{
    QList<ProcessFacts> below;
    QList<qint64> parents {top};
    while (!parents.isEmpty()) {
        const auto children = childrenOf(parents.takeLast());
        if (!children)
            return foundBelow(top);
        parents += *children;
        for (const qint64 child : *children) {
            if (const auto stat = ProcStat::of(QString::number(child)))
                below << factsOf(*stat);
        }
    }
    return below;
}

} // namespace Core
