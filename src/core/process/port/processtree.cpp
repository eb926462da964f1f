// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/processtree.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <unistd.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// proc(5): "id (name) state parent …"; the name may hold anything.
std::optional<ProcessFacts> factsOf(const QByteArray &stat)
{
    const qsizetype open = stat.indexOf('(');
    const qsizetype close = stat.lastIndexOf(')');
    if (open < 0 || close < open)
        return {};
    const QByteArrayList fields = stat.mid(close + 2).split(' ');
    // Field numbers of proc(5) begin with 1, and these are from the third on.
    const auto field = [&fields](int number) { return fields.value(number - 3); };
    if (field(3) == "Z")
        return {};
    static const qint64 ticks = ::sysconf(_SC_CLK_TCK);
    static const qint64 page = ::sysconf(_SC_PAGESIZE);
    ProcessFacts facts;
    facts.id = stat.first(open).trimmed().toLongLong();
    facts.parent = field(4).toLongLong();
    facts.name = QString::fromUtf8(stat.mid(open + 1, close - open - 1));
    const qint64 used = field(14).toLongLong() + field(15).toLongLong();
    facts.cpu = std::chrono::milliseconds(used * 1'000 / ticks);
    facts.residentBytes = field(24).toLongLong() * page;
    return facts;
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
        QFile file("/proc/"_L1 + entry + "/stat"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue; // it has ended
        if (const auto facts = factsOf(file.readAll()))
            byParent.insert(facts->parent, *facts);
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
