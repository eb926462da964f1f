// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/coverage.h"

namespace Cli {

using namespace Qt::StringLiterals;

QStringList uncalled(const Core::UseCounts &uses)
{
    QStringList names;
    for (const Core::UseCount &use : uses) {
        if (use.requests == 0)
            names << use.name;
    }
    return names;
}

QString coverageLine(const Core::UseCounts &uses)
{
    constexpr int mostNames = 10;
    if (uses.isEmpty())
        return {};
    const QStringList never = uncalled(uses);
    const auto called = uses.size() - never.size();
    QString line = u"%1 of %2 routes were called"_s.arg(called).arg(uses.size());
    if (!never.isEmpty())
        line += u", never "_s + never.mid(0, mostNames).join(u", "_s);
    if (never.size() > mostNames)
        line += u" and %1 more"_s.arg(never.size() - mostNames);
    return line;
}

} // namespace Cli
