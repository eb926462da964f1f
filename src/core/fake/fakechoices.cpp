// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QJsonArray shuffled(Fake &fake, QJsonArray all)
{
    for (qsizetype i = all.size() - 1; i > 0; --i) {
        const qsizetype other = fake.integer(0, i);
        const QJsonValue kept = all.at(i);
        all[i] = all.at(other);
        all[other] = kept;
    }
    return all;
}

QJsonValue someOf(Fake &fake, const FakeArguments &arguments)
{
    const QJsonArray all = arguments.list(0);
    const auto [from, to] = arguments.counts(1, "count"_L1, all.isEmpty() ? 0 : 1, all.size());
    const qint64 count = std::min<qint64>(fake.integer(from, to), all.size());
    QJsonArray chosen;
    const QJsonArray mixed = shuffled(fake, all);
    for (qint64 i = 0; i < count; ++i)
        chosen += mixed.at(i);
    return chosen;
}

QJsonValue weighted(Fake &fake, const FakeArguments &arguments)
{
    const QJsonArray all = arguments.list(0);
    double sum = 0;
    for (const QJsonValue &each : all)
        sum += std::max(0.0, each["weight"_L1].toDouble());
    double rest = fake.number(0, sum);
    for (const QJsonValue &each : all) {
        rest -= std::max(0.0, each["weight"_L1].toDouble());
        if (rest < 0)
            return each["value"_L1];
    }
    return all.isEmpty() ? QJsonValue() : all.last()["value"_L1];
}

constexpr FakeFunction functions[] = {
    {"helpers.arrayElement"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const QJsonArray all = arguments.list(0);
         return all.isEmpty() ? QJsonValue() : all.at(fake.integer(0, all.size() - 1));
     }},
    {"helpers.arrayElements"_L1, someOf},
    {"helpers.weightedArrayElement"_L1, weighted},
    {"helpers.shuffle"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return shuffled(fake, arguments.list(0));
     }},
    {"helpers.fake"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return fake.filled(arguments.text(0, "pattern"_L1));
     }},
    {"helpers.replaceSymbols"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return fake.filled(arguments.text(0, "string"_L1));
     }},
    {"helpers.rangeToNumber"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const auto [from, to] = arguments.counts(0, "range"_L1, 0, 1);
         return fake.integer(from, to);
     }},
    {"helpers.slugify"_L1,
     [](Fake &, const FakeArguments &arguments) -> QJsonValue {
         return arguments.text(0, "string"_L1).simplified().replace(u' ', u'-');
     }},
};

} // namespace

std::span<const FakeFunction> fakeChoices()
{
    return functions;
}

} // namespace Core
