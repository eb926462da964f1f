// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/httpdate.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <chrono>

namespace Kinds::Static {

namespace {

constexpr std::array<const char *, 7> dayNames {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char *, 12> monthNames {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// The number that is written with exactly this many digits.
std::optional<int> number(QByteArrayView text, qsizetype digits)
{
    if (text.size() != digits)
        return {};
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<unsigned> monthOf(QByteArrayView name)
{
    for (unsigned i = 0; i < monthNames.size(); ++i) {
        if (name == monthNames[i])
            return i + 1;
    }
    return {};
}

// "08:49:37" as seconds of the day; 60 is a leap second.
std::optional<qint64> timeOfDay(QByteArrayView text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return {};
    const auto hours = number(text.first(2), 2);
    const auto minutes = number(text.sliced(3, 2), 2);
    const auto seconds = number(text.sliced(6, 2), 2);
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 60)
        return {};
    return *hours * 3600 + *minutes * 60 + *seconds;
}

std::optional<qint64> assemble(std::optional<int> year, std::optional<unsigned> month,
                               std::optional<int> day, std::optional<qint64> time)
{
    using namespace std::chrono;
    if (!year || !month || !day || !time)
        return {};
    const year_month_day date {std::chrono::year(*year), std::chrono::month(*month),
                               std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return {};
    return qint64(sys_days(date).time_since_epoch().count()) * 86'400 + *time;
}

// "06-Nov-94": a year that would be more than 50 years ahead is of the last century (RFC 9110
// section 5.6.7).
std::optional<qint64> parseRfc850(QByteArrayView date, QByteArrayView time)
{
    if (date.size() != 9 || date[2] != '-' || date[6] != '-')
        return {};
    std::optional<int> year = number(date.sliced(7), 2);
    if (year) {
        using namespace std::chrono;
        const year_month_day today {floor<days>(system_clock::now())};
        const int now = int(today.year());
        *year += now - now % 100;
        if (*year > now + 50)
            *year -= 100;
    }
    return assemble(year, monthOf(date.sliced(3, 3)), number(date.first(2), 2), timeOfDay(time));
}

} // namespace

QByteArray formatHttpDate(qint64 seconds)
{
    using namespace std::chrono;
    const sys_seconds moment {std::chrono::seconds(seconds)};
    const sys_days date = floor<days>(moment);
    const year_month_day ymd {date};
    const hh_mm_ss time {moment - date};
    // By hand: it stands in every answer, and printf takes longer than to read the file.
    QByteArray text("Sun, 00 Jan 0000 00:00:00 GMT");
    const auto copy
        = [&](qsizetype at, const char *name) { std::copy_n(name, 3, text.begin() + at); };
    const auto write = [&](qsizetype at, qsizetype digits, int number) {
        for (qsizetype i = digits; i > 0; --i, number /= 10)
            text[at + i - 1] = char('0' + number % 10);
    };
    copy(0, dayNames[weekday(date).c_encoding()]);
    write(5, 2, int(unsigned(ymd.day())));
    copy(8, monthNames[unsigned(ymd.month()) - 1]);
    write(12, 4, int(ymd.year()));
    write(17, 2, int(time.hours().count()));
    write(20, 2, int(time.minutes().count()));
    write(23, 2, int(time.seconds().count()));
    return text;
}

std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    const QByteArrayList words = text.trimmed().toByteArray().simplified().split(' ');
    if (words.size() == 6 && words[0].endsWith(',') && words[5] == "GMT")
        return assemble(number(words[3], 4), monthOf(words[2]), number(words[1], 2),
                        timeOfDay(words[4]));
    if (words.size() == 4 && words[0].endsWith(',') && words[3] == "GMT")
        return parseRfc850(words[1], words[2]);
    if (words.size() == 5)
        return assemble(number(words[4], 4), monthOf(words[1]),
                        number(words[2], words[2].size() == 1 ? 1 : 2), timeOfDay(words[3]));
    return {};
}

} // namespace Kinds::Static
