// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/limitoptions.h"

#include "core/workspace/limitkeys.h"

#include <QStringList>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix("limits.");

} // namespace

bool isLimit(const QString &setting)
{
    return setting.startsWith(prefix);
}

Core::Result<> setLimit(Core::Limits &limits, const QString &setting)
{
    const QString key = setting.section(u'=', 0, 0).mid(prefix.size());
    const QString text = setting.section(u'=', 1).trimmed();
    QStringList known;
    for (const Core::LimitKey &limit : Core::limitKeys()) {
        known << QString::fromUtf16(limit.key);
        if (known.last() != key)
            continue;
        bool isNumber = false;
        const qlonglong value = text.toLongLong(&isNumber);
        if (!isNumber || value < limit.minimum || value > limit.maximum) {
            return Core::failure(u"limits.%1 takes a number from %2 to %3, not “%4”."_s.arg(
                key, QString::number(limit.minimum), QString::number(limit.maximum), text));
        }
        limit.set(limits, value);
        return {};
    }
    return Core::failure(u"There is no limit “%1”; there are: %2."_s.arg(key, known.join(u", "_s)));
}

} // namespace Cli
