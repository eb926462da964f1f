// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlog.h"

#include "core/tr.h"

#include <algorithm>
#include <limits>

namespace Core {

namespace {

// Plural forms take an int.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString ServerLog::listening(const QUrl &url)
{
    return Tr::tr("Listening on %1").arg(url.toString());
}

QString ServerLog::stopped(std::chrono::seconds after, qint64 requests)
{
    return Tr::tr("Stopped after %1: %n request(s)", nullptr, counted(requests))
        .arg(duration(after));
}

QString ServerLog::cut(int exchanges)
{
    return Tr::tr("%n exchange(s) cut", nullptr, exchanges);
}

QString ServerLog::duration(std::chrono::seconds time)
{
    using namespace std::chrono;
    const qint64 d = duration_cast<days>(time).count();
    const qint64 h = duration_cast<hours>(time % days(1)).count();
    const qint64 m = duration_cast<minutes>(time % hours(1)).count();
    const qint64 s = (time % minutes(1)).count();
    if (d > 0)
        return Tr::tr("%1 d %2 h").arg(d).arg(h);
    if (h > 0)
        return Tr::tr("%1 h %2 min").arg(h).arg(m);
    if (m > 0)
        return Tr::tr("%1 min").arg(m);
    return Tr::tr("%1 s").arg(s);
}

} // namespace Core
