// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"

#include <array>
#include <cmath>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// One number alone is the highest, as in faker-js.
std::pair<qint64, qint64> bounds(const FakeArguments &arguments, qint64 from, qint64 to)
{
    const qint64 highest = arguments.integer(0, "max"_L1, to);
    const qint64 lowest = arguments.integer(1, "min"_L1, std::min(from, highest));
    return std::minmax(lowest, highest);
}

QJsonValue wholeNumber(Fake &fake, const FakeArguments &arguments)
{
    const auto [from, to] = bounds(arguments, 0, 9007199254740991);
    const qint64 step = std::max<qint64>(1, arguments.integer(9, "multipleOf"_L1, 1));
    const qint64 first = qint64(std::ceil(double(from) / double(step)));
    return step == 1 ? fake.integer(from, to)
                     : fake.integer(first, std::max(first, to / step)) * step;
}

QJsonValue fraction(Fake &fake, const FakeArguments &arguments)
{
    const double highest = arguments.number(0, "max"_L1, 1);
    const double lowest = arguments.number(1, "min"_L1, std::min(0.0, highest));
    const double made = fake.number(std::min(lowest, highest), std::max(lowest, highest));
    double step = arguments.number(9, "multipleOf"_L1, arguments.number(9, "precision"_L1, 0));
    const qint64 digits = arguments.integer(9, "fractionDigits"_L1, -1);
    if (digits >= 0 && digits <= 15)
        step = std::pow(10, -double(digits));
    if (step <= 0)
        return made;
    // A division gives the shorter number where a step such as 0.01 cannot be written exactly.
    const double count = std::round(1 / step);
    return std::abs(count * step - 1) < 1e-12 ? std::floor(made * count) / count
                                              : std::floor(made / step) * step;
}

// As it was called in faker-js for a long time: up to 99,999, and in steps of its precision.
QJsonValue smallNumber(Fake &fake, const FakeArguments &arguments)
{
    const double step = arguments.number(9, "precision"_L1, 1);
    const auto [from, to] = bounds(arguments, 0, 99'999);
    if (step <= 0 || step == 1)
        return fake.integer(from, to);
    const auto steps = qint64(double(to - from) / step);
    const double count = std::round(1 / step);
    const double made = double(fake.integer(0, steps));
    return double(from) + (step < 1 ? made / std::max(count, 1.0) : made * step);
}

QJsonValue inBase(Fake &fake, const FakeArguments &arguments, int base, qint64 highest)
{
    const auto [from, to] = bounds(arguments, 0, highest);
    return QString::number(fake.integer(from, to), base);
}

QJsonValue romanNumeral(Fake &fake, const FakeArguments &arguments)
{
    constexpr std::array values {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    constexpr std::array signs {"M"_L1,  "CM"_L1, "D"_L1,  "CD"_L1, "C"_L1,  "XC"_L1, "L"_L1,
                                "XL"_L1, "X"_L1,  "IX"_L1, "V"_L1,  "IV"_L1, "I"_L1};
    const auto [from, to] = bounds(arguments, 1, 3999);
    qint64 rest = std::clamp<qint64>(fake.integer(from, to), 1, 3999);
    QString made;
    for (size_t i = 0; i < values.size(); ++i) {
        for (; rest >= values[i]; rest -= values[i])
            made += signs[i];
    }
    return made;
}

constexpr FakeFunction functions[] = {
    {"number.int"_L1, wholeNumber},
    {"number.int.small"_L1, smallNumber},
    {"number.float"_L1, fraction},
    {"number.bigInt"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const auto [from, to] = bounds(arguments, 0, 999'999'999'999'999);
         return QString::number(fake.integer(from, to));
     }},
    {"number.binary"_L1,
     [](Fake &fake, const FakeArguments &arguments) { return inBase(fake, arguments, 2, 1); }},
    {"number.octal"_L1,
     [](Fake &fake, const FakeArguments &arguments) { return inBase(fake, arguments, 8, 7); }},
    {"number.hex"_L1,
     [](Fake &fake, const FakeArguments &arguments) { return inBase(fake, arguments, 16, 15); }},
    {"number.romanNumeral"_L1, romanNumeral},
    {"datatype.boolean"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return fake.chance(arguments.number(0, "probability"_L1, 0.5));
     }},
};

} // namespace

std::span<const FakeFunction> fakeNumbers()
{
    return functions;
}

} // namespace Core
