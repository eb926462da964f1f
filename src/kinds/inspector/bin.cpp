// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/bin.h"

#include "kinds/inspector/tr.h"

#include <algorithm>

namespace Kinds::Inspector {

Core::Result<Bin> Bin::parse(const QString &line)
{
    const QString text = line.trimmed();
    Bin bin;
    bin.prefix = text.section(u' ', 0, 0).toUtf8();
    const QString status = text.section(u' ', 1, 1);
    bool isNumber = true;
    if (!status.isEmpty())
        bin.status = status.toInt(&isNumber);
    if (const QString body = text.section(u' ', 2); !body.isEmpty())
        bin.body = body.toUtf8();
    if (!bin.prefix.startsWith('/') || !isNumber || bin.status.value_or(200) < 200
        || bin.status.value_or(200) > 599)
        return Core::failure(Tr::tr("“%1” is no bin. Write the beginning of a path, and a status "
                                    "and a text if it is answered in a way of its own, such as "
                                    "“/stripe”, “/stripe 503” or “/slack 200 thank you”.")
                                 .arg(line));
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

bool isBelow(QByteArrayView path, QByteArrayView prefix)
{
    if (!path.startsWith(prefix))
        return false;
    return prefix.endsWith('/') || path.size() == prefix.size() || path[prefix.size()] == '/';
}

} // namespace Kinds::Inspector
