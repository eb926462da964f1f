// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView digits = u"0123456789";
constexpr QStringView base58 = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

// As a text with so many places, as faker-js gives it.
QJsonValue amount(Fake &fake, const FakeArguments &arguments, double from, double to)
{
    const double lowest = arguments.number(0, "min"_L1, from);
    const double highest = std::max(lowest, arguments.number(1, "max"_L1, to));
    const qint64 places = std::clamp<qint64>(arguments.integer(2, "dec"_L1, 2), 0, 10);
    return QString(arguments.text(3, "symbol"_L1)
                   + QString::number(fake.number(lowest, highest), 'f', int(places)));
}

// The rest of the number that letters (A = 10) and digits make, divided by 97.
int remainderOf97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

QJsonValue iban(Fake &fake, const FakeArguments &arguments)
{
    struct Country
    {
        QLatin1StringView code;
        QLatin1StringView bank; // ? a letter, # a digit
    };
    static constexpr Country countries[]
        = {{"AT"_L1, "################"_L1},    {"BE"_L1, "############"_L1},
           {"CH"_L1, "#################"_L1},   {"DE"_L1, "##################"_L1},
           {"DK"_L1, "##############"_L1},      {"ES"_L1, "####################"_L1},
           {"GB"_L1, "????##############"_L1},  {"NL"_L1, "????##########"_L1},
           {"NO"_L1, "###########"_L1},         {"PL"_L1, "########################"_L1},
           {"SE"_L1, "####################"_L1}};
    const Country *country = &countries[fake.integer(0, std::ssize(countries) - 1)];
    const QString wanted = arguments.text(9, "countryCode"_L1);
    for (const Country &each : countries)
        country = each.code == wanted ? &each : country;
    const QString account = fake.filled(QString(country->bank));
    const int check = 98 - remainderOf97(QString(account + country->code + "00"_L1));
    const QString plain = country->code + u"%1"_s.arg(check, 2, 10, QChar(u'0')) + account;
    if (!arguments.flag(9, "formatted"_L1))
        return plain;
    QString spaced;
    for (qsizetype i = 0; i < plain.size(); i += 4)
        spaced += (i == 0 ? u""_s : u" "_s) + plain.mid(i, 4);
    return spaced;
}

QChar luhnDigit(QStringView number)
{
    int sum = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const int digit = number[number.size() - 1 - i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return digits[(10 - sum % 10) % 10];
}

QJsonValue creditCard(Fake &fake, const FakeArguments &arguments)
{
    struct Issuer
    {
        QLatin1StringView name;
        QLatin1StringView start;
        int length;
    };
    static constexpr Issuer issuers[] = {{"visa"_L1, "4"_L1, 16},
                                         {"mastercard"_L1, "53"_L1, 16},
                                         {"american_express"_L1, "37"_L1, 15},
                                         {"discover"_L1, "6011"_L1, 16},
                                         {"jcb"_L1, "3528"_L1, 16},
                                         {"diners_club"_L1, "36"_L1, 14}};
    const Issuer *issuer = &issuers[fake.integer(0, std::ssize(issuers) - 1)];
    const QString wanted = arguments.text(0, "issuer"_L1);
    for (const Issuer &each : issuers)
        issuer = each.name == wanted ? &each : issuer;
    const QString number
        = issuer->start + fake.characters(digits, issuer->length - issuer->start.size() - 1);
    return QString(number + luhnDigit(number));
}

constexpr FakeFunction functions[] = {
    {"finance.amount"_L1,
     [](Fake &fake, const FakeArguments &arguments) { return amount(fake, arguments, 0, 1000); }},
    {"commerce.price"_L1,
     [](Fake &fake, const FakeArguments &arguments) { return amount(fake, arguments, 1, 1000); }},
    {"finance.iban"_L1, iban},
    {"finance.creditCardNumber"_L1, creditCard},
    {"finance.bitcoinAddress"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return QString(fake.characterOf(u"13") + fake.characters(base58, fake.integer(25, 33)));
     }},
    {"finance.litecoinAddress"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return QString(fake.characterOf(u"LM3") + fake.characters(base58, fake.integer(25, 32)));
     }},
    {"finance.ethereumAddress"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return QString(u"0x"_s + fake.characters(u"0123456789abcdef", 40));
     }},
    {"commerce.isbn"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         const QString number = u"978"_s + fake.characters(digits, 9);
         int sum = 0;
         for (qsizetype i = 0; i < number.size(); ++i)
             sum += number[i].digitValue() * (i % 2 == 0 ? 1 : 3);
         return u"%1-%2-%3-%4-%5"_s.arg(number.first(3), number.sliced(3, 1), number.sliced(4, 4),
                                        number.sliced(8), QString(digits[(10 - sum % 10) % 10]));
     }},
};

} // namespace

std::span<const FakeFunction> fakeFinance()
{
    return functions;
}

} // namespace Core
