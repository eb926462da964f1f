// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockvalues.h"

#include "core/proxy/rules/headerrule.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 longestDelay = 3'600'000; // ms

std::optional<double> numberOf(const PositionedJson &value)
{
    if (const auto *whole = value.as<std::int64_t>())
        return double(*whole);
    if (const auto *number = value.as<double>())
        return *number;
    return {};
}

void addField(JsonObjectReader &reader, Headers &fields, const QString &name,
              const PositionedJson &value)
{
    const auto *text = value.as<QString>();
    if (!text) {
        reader.fail(value.position, Tr::tr("“%1” must be %2.").arg(name, Tr::tr("a text")));
        return;
    }
    const auto rule = HeaderRule::parse(name + ": "_L1 + *text);
    if (!rule)
        reader.fail(value.position, rule.error());
    else
        fields.append(rule->name, rule->value);
}

MockDelay readRange(JsonObjectReader &reader)
{
    const auto from = reader.integer(u"from", 0, longestDelay);
    const auto to = reader.integer(u"to", from.value_or(0), longestDelay);
    if (!from || !to)
        reader.missing(from ? u"to" : u"from");
    return {{{0, milliseconds(from.value_or(0))}, {100, milliseconds(to.value_or(0))}}};
}

// "p50", "p99.9" and the like.
MockDelay readPercentiles(JsonObjectReader &reader, const PositionedJson::Object &members)
{
    MockDelay delay;
    for (const PositionedJson::Member &each : members) {
        bool isNumber = false;
        const double percent = QStringView(each.key).mid(1).toDouble(&isNumber);
        if (!each.key.startsWith(u'p') || !isNumber || !(percent >= 0) || percent > 100)
            continue; // unknown: told at the end
        if (const auto most = reader.integer(each.key, 0, longestDelay))
            delay.points += MockDelay::Point {percent, milliseconds(*most)};
    }
    const auto byPercent = [](const MockDelay::Point &a, const MockDelay::Point &b) {
        return a.percent < b.percent;
    };
    std::ranges::stable_sort(delay.points, byPercent);
    if (!std::ranges::is_sorted(delay.points, {}, &MockDelay::Point::most))
        reader.fail(members.first().position,
                    Tr::tr("A higher percentile cannot take less time than a lower one."));
    return delay;
}

} // namespace

Headers readMockFields(JsonObjectReader &reader, QStringView key)
{
    Headers fields;
    const PositionedJson *object = reader.object(key);
    if (!object)
        return fields;
    for (const PositionedJson::Member &each : *object->as<PositionedJson::Object>()) {
        if (const auto *list = each.value.as<PositionedJson::Array>()) {
            for (const PositionedJson &value : *list)
                addField(reader, fields, each.key, value);
        } else {
            addField(reader, fields, each.key, each.value);
        }
    }
    return fields;
}

std::optional<MockDelay> readMockDelay(JsonObjectReader &reader)
{
    const PositionedJson::Member *member = reader.member(u"delay");
    if (!member)
        return {};
    const auto *members = member->value.as<PositionedJson::Object>();
    if (!members) {
        const auto delay = reader.integer(u"delay", 0, longestDelay);
        return MockDelay::fixed(milliseconds(delay.value_or(0)));
    }
    JsonErrors errors;
    JsonObjectReader inner(member->value, errors);
    const bool isRange = inner.member(u"from") || inner.member(u"to");
    if (members->isEmpty())
        inner.missing(u"from");
    const MockDelay delay = isRange ? readRange(inner) : readPercentiles(inner, *members);
    inner.finish();
    for (const JsonError &each : std::as_const(errors))
        reader.fail(each.position, each.message);
    return delay;
}

std::optional<qint64> readMockBandwidth(JsonObjectReader &reader)
{
    return reader.integer(u"bandwidth", 1, 1'000'000'000'000);
}

std::optional<double> readMockNumber(JsonObjectReader &reader, QStringView key, double minimum,
                                     double maximum)
{
    const PositionedJson::Member *member = reader.member(key);
    if (!member)
        return {};
    const std::optional<double> number = numberOf(member->value);
    if (number && *number >= minimum && *number <= maximum)
        return number;
    if (number)
        reader.outOfBounds(key, QString::number(minimum), QString::number(maximum));
    else
        reader.fail(member->value.position,
                    Tr::tr("“%1” must be %2.").arg(key, Tr::tr("a number")));
    return {};
}

} // namespace Core
