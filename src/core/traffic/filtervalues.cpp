// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/filtervalues.h"

#include <QList>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

struct Unit
{
    QLatin1StringView name;
    double factor;
};

constexpr double kilo = 1'000;
constexpr double kibi = 1'024;

Comparison::Order takeOrder(QStringView &text)
{
    using enum Comparison::Order;
    struct Sign
    {
        QLatin1StringView text;
        Comparison::Order order;
    };
    // Longer signs before those that they begin with.
    static constexpr Sign signs[] = {{"<="_L1, LessOrEqual},
                                     {">="_L1, GreaterOrEqual},
                                     {"<"_L1, Less},
                                     {">"_L1, Greater},
                                     {"="_L1, Equal}};
    for (const Sign &sign : signs) {
        if (text.startsWith(sign.text)) {
            text = text.mid(sign.text.size());
            return sign.order;
        }
    }
    return Equal;
}

std::optional<Comparison> compare(QStringView text, const QList<Unit> &units)
{
    Comparison comparison;
    comparison.order = takeOrder(text);
    double factor = 1;
    for (const Unit &unit : units) {
        if (text.endsWith(unit.name, Qt::CaseInsensitive)) {
            text.chop(unit.name.size());
            factor = unit.factor;
            break;
        }
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !(number >= 0))
        return std::nullopt;
    comparison.number = number * factor;
    return comparison;
}

char lower(char c)
{
    return char(std::tolower(uchar(c)));
}

} // namespace

bool Comparison::holds(double value) const
{
    switch (order) {
    case Order::Equal:
        return value == number;
    case Order::Less:
        return value < number;
    case Order::LessOrEqual:
        return value <= number;
    case Order::Greater:
        return value > number;
    case Order::GreaterOrEqual:
        return value >= number;
    }
    return false;
}

std::optional<Comparison> Comparison::ofSize(const QString &text)
{
    // Longer names before those that they end with.
    static const QList<Unit> units
        = {{"KiB"_L1, kibi}, {"MiB"_L1, kibi * kibi}, {"GiB"_L1, kibi * kibi * kibi},
           {"KB"_L1, kilo},  {"MB"_L1, kilo * kilo},  {"GB"_L1, kilo * kilo * kilo},
           {"B"_L1, 1}};
    return compare(text, units);
}

std::optional<Comparison> Comparison::ofTime(const QString &text)
{
    static const QList<Unit> units
        = {{"us"_L1, kilo}, {"ms"_L1, kilo * kilo}, {"s"_L1, kilo * kilo * kilo}};
    std::optional<Comparison> comparison = compare(text, units);
    // A bare number is one of milliseconds, as durations are shown.
    if (comparison && !text.isEmpty() && text.back().isDigit())
        comparison->number *= kilo * kilo;
    return comparison;
}

std::optional<Comparison> Comparison::ofNumber(const QString &text)
{
    return compare(text, {});
}

std::optional<std::chrono::milliseconds> ageOf(const QString &text)
{
    using namespace std::chrono;
    const QString number = text.chopped(std::min<qsizetype>(1, text.size()));
    bool ok = false;
    const uint count = number.toUInt(&ok);
    if (!ok)
        return std::nullopt;
    switch (text.back().toLower().unicode()) {
    case u's':
        return seconds(count);
    case u'm':
        return minutes(count);
    case u'h':
        return hours(count);
    case u'd':
        return days(count);
    }
    return std::nullopt;
}

bool matchesWildcard(const QByteArray &text, const QByteArray &pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1; // the last one passed
    qsizetype resume = 0; // where its match ends so far
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && lower(pattern[p]) == lower(text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace Core
