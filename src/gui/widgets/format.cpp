// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/format.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace Gui {

using namespace std::chrono_literals;

QString Format::count(qint64 number)
{
    return QLocale().toString(number);
}

int Format::plural(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString Format::bytes(qint64 size)
{
    return QLocale().formattedDataSize(size, size < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString Format::share(qint64 part, qint64 whole)
{
    const double percent = whole > 0 ? 100.0 * double(part) / double(whole) : 0;
    const int decimals = percent > 0 && percent < 1 ? 2 : percent < 10 ? 1 : 0;
    return tr("%1 %", "percent").arg(QLocale().toString(percent, 'f', percent > 0 ? decimals : 0));
}

QString Format::duration(std::chrono::nanoseconds time)
{
    const double ms = std::chrono::duration<double, std::milli>(time).count();
    const QLocale locale;
    if (ms < 9.995)
        return tr("%1 ms").arg(locale.toString(ms, 'f', 2));
    if (ms < 999.5)
        return tr("%1 ms").arg(locale.toString(ms, 'f', ms < 99.95 ? 1 : 0));
    if (ms < 59'995)
        return tr("%1 s").arg(locale.toString(ms / 1000, 'f', ms < 9'995 ? 2 : 1));
    return age(std::chrono::round<std::chrono::seconds>(time));
}

QString Format::age(std::chrono::seconds time)
{
    const QLocale locale;
    const auto pair = [&](const QString &pattern, qint64 large, qint64 small) {
        return pattern.arg(locale.toString(large), locale.toString(small));
    };
    const qint64 s = std::max<qint64>(time.count(), 0);
    if (s < 60)
        return tr("%1 s").arg(locale.toString(s));
    if (s < 3600)
        return pair(tr("%1 min %2 s"), s / 60, s % 60);
    if (s < 24 * 3600)
        return pair(tr("%1 h %2 min"), s / 3600, s / 60 % 60);
    return pair(tr("%1 d %2 h"), s / (24 * 3600), s / 3600 % 24);
}

} // namespace Gui
