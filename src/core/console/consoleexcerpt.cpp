// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consoleexcerpt.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;

QString consoleExcerpt(const ConsoleRing &ring, const ConsolePlace &from, const ConsolePlace &to,
                       const ConsoleShown &shown)
{
    QString text;
    const qint64 last = std::min(to.line, ring.end() - 1);
    const qint64 first = std::max(from.line, ring.first());
    for (qint64 number = first; number <= last; ++number) {
        const ConsoleLine &line = ring.line(number);
        const QString whole = shown(line.text);
        if (number > first && !line.continues)
            text += u'\n';
        const qsizetype begin = number == from.line ? std::min(from.column, whole.size()) : 0;
        const qsizetype end = number == to.line ? std::min(to.column, whole.size()) : whole.size();
        if (end > begin)
            text += QStringView(whole).sliced(begin, end - begin);
    }
    return text;
}

QString consoleText(const ConsoleRing &ring, bool withTimes, const ConsoleShown &shown)
{
    QString text;
    text.reserve(ring.bytes() / 2);
    for (qint64 number = ring.first(); number < ring.end(); ++number) {
        const ConsoleLine &line = ring.line(number);
        const bool begins = number == ring.first() || !line.continues;
        if (begins && number > ring.first())
            text += u'\n';
        if (begins && withTimes)
            text += QString(consoleTime(line.time) + u"  ");
        text += shown(line.text);
    }
    if (!ring.isEmpty())
        text += u'\n';
    return text;
}

QString consoleTime(const QDateTime &time)
{
    return time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
}

} // namespace Core
