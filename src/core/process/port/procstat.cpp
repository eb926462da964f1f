// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/procstat.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Core {

std::optional<ProcStat> ProcStat::of(const QString &process)
{
    QFile file("/proc/"_L1 + process + "/stat"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // "id (name) state parent …"; the name may hold anything.
    const QByteArray stat = file.readAll();
    const qsizetype open = stat.indexOf('(');
    const qsizetype close = stat.lastIndexOf(')');
    if (open < 0 || close < open)
        return std::nullopt;
    const QByteArrayList fields = stat.mid(close + 2).split(' ');
    // The numbers of fields begin with 1, and these are from the third on.
    const auto field = [&fields](int number) { return fields.value(number - 3); };
    if (field(3) == "Z")
        return std::nullopt;
    return ProcStat {.id = stat.first(open).trimmed().toLongLong(),
                     .name = QString::fromUtf8(stat.mid(open + 1, close - open - 1)),
                     .parent = field(4).toLongLong(),
                     .usedTicks = field(14).toLongLong() + field(15).toLongLong(),
                     .startTicks = field(22).toLongLong(),
                     .residentPages = field(24).toLongLong()};
}

} // namespace Core
