// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView digits = u"0123456789";
constexpr QStringView small = u"abcdefghijklmnopqrstuvwxyz";
constexpr QStringView capital = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView symbols = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
constexpr QStringView crockford = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString allowed(QString set, const FakeArguments &arguments)
{
    const QJsonValue value = arguments.value(9, "exclude"_L1);
    QString excluded = value.toString();
    const QJsonArray each = value.toArray();
    for (const QJsonValue &one : each)
        excluded += one.toString();
    set.removeIf([&](QChar c) { return excluded.contains(c); });
    return set;
}

QJsonValue made(Fake &fake, const FakeArguments &arguments, const QString &set, qint64 from = 1,
                qint64 to = 1)
{
    const auto [least, most] = arguments.counts(0, "length"_L1, from, to);
    return fake.characters(allowed(set, arguments), fake.integer(least, most));
}

QString letters(const FakeArguments &arguments)
{
    const QString casing = arguments.text(9, "casing"_L1, u"mixed"_s);
    return QString(casing == "lower"_L1       ? small.toString()
                       : casing == "upper"_L1 ? capital.toString()
                                              : small + capital);
}

QJsonValue hexadecimal(Fake &fake, const FakeArguments &arguments)
{
    const QString casing = arguments.text(9, "casing"_L1, u"lower"_s);
    const QString set = digits + (casing == "upper"_L1 ? u"ABCDEF"_s : u"abcdef"_s);
    return QString(arguments.text(9, "prefix"_L1) + made(fake, arguments, set).toString());
}

QJsonValue numeric(Fake &fake, const FakeArguments &arguments)
{
    QString text = made(fake, arguments, digits.toString()).toString();
    if (!arguments.flag(9, "allowLeadingZeros"_L1, true) && text.startsWith(u'0'))
        text[0] = fake.characterOf(digits.sliced(1));
    return text;
}

// Version 4.
QJsonValue uuid(Fake &fake, const FakeArguments &)
{
    QString text = fake.characters(u"0123456789abcdef", 36);
    for (const int place : {8, 13, 18, 23})
        text[place] = u'-';
    text[14] = u'4';
    text[19] = fake.characterOf(u"89ab");
    return text;
}

QJsonValue ulid(Fake &fake, const FakeArguments &)
{
    QString time;
    for (qint64 rest = fake.now().toMSecsSinceEpoch(); time.size() < 10; rest /= 32)
        time.prepend(crockford[rest % 32]);
    return QString(time + fake.characters(crockford, 16));
}

QJsonValue sample(Fake &fake, const FakeArguments &arguments)
{
    QString set;
    for (char16_t c = 33; c < 126; ++c)
        set += QChar(c);
    return made(fake, arguments, set, 10, 10);
}

constexpr FakeFunction functions[] = {
    {"string.alpha"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return made(fake, arguments, letters(arguments));
     }},
    {"string.alphanumeric"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return made(fake, arguments, letters(arguments) + digits);
     }},
    {"string.numeric"_L1, numeric},
    {"string.hexadecimal"_L1, hexadecimal},
    {"string.binary"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return QString(arguments.text(9, "prefix"_L1, u"0b"_s)
                        + made(fake, arguments, u"01"_s).toString());
     }},
    {"string.octal"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return QString(arguments.text(9, "prefix"_L1, u"0o"_s)
                        + made(fake, arguments, u"01234567"_s).toString());
     }},
    {"string.symbol"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return made(fake, arguments, symbols.toString());
     }},
    {"string.sample"_L1, sample},
    {"string.fromCharacters"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         QString set = arguments.text(0, "characters"_L1);
         const QJsonArray each = arguments.list(0);
         for (const QJsonValue &one : each)
             set += one.toString();
         const auto [from, to] = arguments.counts(1, "length"_L1, 1, 1);
         return fake.characters(set, fake.integer(from, to));
     }},
    {"string.uuid"_L1, uuid},
    {"string.ulid"_L1, ulid},
};

} // namespace

std::span<const FakeFunction> fakeStrings()
{
    return functions;
}

} // namespace Core
