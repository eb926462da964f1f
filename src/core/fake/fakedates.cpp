// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"
#include "core/fake/fakesources.h"
#include "core/utctime.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000; // ms

QJsonValue written(qint64 time)
{
    return utcTime(time).toString(Qt::ISODateWithMs);
}

qint64 timeOf(const QJsonValue &value, qint64 otherwise)
{
    if (value.isDouble())
        return qint64(std::clamp(value.toDouble(), -8.64e15, 8.64e15));
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : otherwise;
}

qint64 reference(const Fake &fake, const FakeArguments &arguments)
{
    return timeOf(arguments.value(1, "refDate"_L1), fake.now().toMSecsSinceEpoch());
}

// direction: -1 past, 1 future, 0 both.
QJsonValue near(Fake &fake, const FakeArguments &arguments, int direction, QLatin1StringView unit,
                qint64 length, double count)
{
    const double units = std::clamp(arguments.number(0, unit, count), 0.001, 100'000.0);
    const qint64 distance = qint64(units * double(length));
    const qint64 now = reference(fake, arguments);
    return written(fake.integer(now - (direction > 0 ? -1000 : distance),
                                now + (direction < 0 ? -1000 : distance)));
}

QJsonValue between(Fake &fake, const FakeArguments &arguments)
{
    const qint64 now = fake.now().toMSecsSinceEpoch();
    const auto [from, to] = std::minmax({timeOf(arguments.value(0, "from"_L1), now - 365 * day),
                                         timeOf(arguments.value(1, "to"_L1), now)});
    return written(fake.integer(from, to));
}

QJsonValue betweens(Fake &fake, const FakeArguments &arguments)
{
    const auto [least, most] = arguments.counts(2, "count"_L1, 3, 3);
    QStringList all;
    for (qint64 left = std::min<qint64>(fake.integer(least, most), 10'000); left > 0; --left)
        all += between(fake, arguments).toString();
    all.sort();
    return QJsonArray::fromStringList(all);
}

QJsonValue birthdate(Fake &fake, const FakeArguments &arguments)
{
    const bool byYear = arguments.text(9, "mode"_L1) == "year"_L1;
    const int year = fake.now().date().year();
    const int youngest = byYear ? year - int(arguments.integer(9, "max"_L1, year - 18))
                                : int(arguments.integer(9, "min"_L1, 18));
    const int oldest = byYear ? year - int(arguments.integer(9, "min"_L1, year - 80))
                              : int(arguments.integer(9, "max"_L1, 80));
    const QDateTime now = fake.now();
    return written(fake.integer(now.addYears(-std::min(oldest, 1000) - 1).toMSecsSinceEpoch() + day,
                                now.addYears(-std::min(youngest, 1000)).toMSecsSinceEpoch()));
}

QJsonValue named(Fake &fake, const FakeArguments &arguments, QStringView list)
{
    const QString name = fake.oneOf(FakeSources::all().texts(list));
    const bool isShort = arguments.flag(9, "abbreviated"_L1) || arguments.flag(9, "abbr"_L1);
    return isShort ? name.left(3) : name;
}

constexpr FakeFunction functions[] = {
    {"date.past"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return near(fake, arguments, -1, "years"_L1, 365 * day, 1);
     }},
    {"date.future"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return near(fake, arguments, 1, "years"_L1, 365 * day, 1);
     }},
    {"date.recent"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return near(fake, arguments, -1, "days"_L1, day, 1);
     }},
    {"date.soon"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return near(fake, arguments, 1, "days"_L1, day, 1);
     }},
    {"date.anytime"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return near(fake, arguments, 0, "years"_L1, 365 * day, 1);
     }},
    {"date.between"_L1, between},
    {"date.betweens"_L1, betweens},
    {"date.birthdate"_L1, birthdate},
    {"date.month"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return named(fake, arguments, u"date.month.wide");
     }},
    {"date.weekday"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return named(fake, arguments, u"date.weekday.wide");
     }},
    {"date.timeZone"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return fake.text(u"location.timeZone");
     }},
};

} // namespace

std::span<const FakeFunction> fakeDates()
{
    return functions;
}

} // namespace Core
