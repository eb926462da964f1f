// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/bin.h"

#include "core/http/answer/emptystatus.h"
#include "kinds/inspector/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace Kinds::Inspector {

using namespace Qt::StringLiterals;

Core::Result<Bin> Bin::parse(const QString &line)
{
    static const QRegularExpression parts(u"^(/\\S*)(?:\\s+([2-5]\\d\\d)(?:\\s(.*))?)?$"_s);
    const QRegularExpressionMatch match = parts.match(line.trimmed());
    if (!match.hasMatch())
        return Core::failure(Tr::tr("“%1” is no bin. Write the beginning of a path, and a status "
                                    "and a text if it is answered in a way of its own, such as "
                                    "“/stripe”, “/stripe 503” or “/slack 200 thank you”.")
                                 .arg(line));
    Bin bin {.prefix = match.captured(1).toUtf8(), .status = {}, .body = {}};
    if (match.hasCaptured(2))
        bin.status = match.captured(2).toInt();
    if (const QByteArray body = match.captured(3).toUtf8(); !body.isEmpty())
        bin.body = body;
    if (bin.body && Core::EmptyStatus::is(bin.status.value_or(0)))
        return Core::failure(Core::EmptyStatus::hasNoContent(*bin.status));
    return bin;
}

Core::Result<QList<Bin>> Bin::parseAll(const QStringList &lines)
{
    QList<Bin> bins;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        auto bin = parse(line);
        if (!bin)
            return Core::failure(bin.error());
        bins.append(std::move(*bin));
    }
    std::ranges::stable_sort(bins, std::ranges::greater {},
                             [](const Bin &bin) { return bin.prefix.size(); });
    return bins;
}

} // namespace Kinds::Inspector
