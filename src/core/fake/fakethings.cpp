// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"
#include "core/fake/fakesources.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QJsonValue firstName(Fake &fake, const FakeArguments &arguments)
{
    const QString sex = arguments.text(0, "sex"_L1);
    const bool isFemale = sex == "female"_L1 || (sex != "male"_L1 && fake.chance(0.5));
    return fake.oneOf(
        FakeSources::all().texts(isFemale ? u"person.firstName.female" : u"person.firstName.male"));
}

QJsonValue degrees(Fake &fake, const FakeArguments &arguments, double bound)
{
    const double highest = arguments.number(0, "max"_L1, bound);
    const double lowest = arguments.number(1, "min"_L1, -bound);
    const qint64 places = std::clamp<qint64>(arguments.integer(2, "precision"_L1, 4), 0, 12);
    const double made = fake.number(std::min(lowest, highest), highest);
    return QString::number(made, 'f', int(places)).toDouble();
}

QJsonValue picture(Fake &fake, const FakeArguments &arguments)
{
    return u"https://picsum.photos/seed/%1/%2/%3"_s
        .arg(fake.characters(u"abcdefghijklmnopqrstuvwxyz0123456789", 10))
        .arg(arguments.integer(0, "width"_L1, 640))
        .arg(arguments.integer(1, "height"_L1, 480));
}

QJsonValue phone(Fake &fake, const FakeArguments &arguments)
{
    const QString style = arguments.text(0, "style"_L1);
    if (style == "international"_L1)
        return fake.filled(u"+1!##!######");
    if (style.contains(u'#')) // a pattern, as older programs give it
        return fake.filled(style);
    return fake.filled(fake.oneOf(FakeSources::all().texts(u"phone.number.pattern")));
}

QJsonValue chemicalElement(Fake &fake, const FakeArguments &)
{
    static constexpr QLatin1StringView symbols[]
        = {"H"_L1,  "He"_L1, "Li"_L1, "Be"_L1, "B"_L1,  "C"_L1, "N"_L1, "O"_L1,  "F"_L1,
           "Ne"_L1, "Na"_L1, "Mg"_L1, "Al"_L1, "Si"_L1, "P"_L1, "S"_L1, "Cl"_L1, "Ar"_L1};
    const QStringList &names = FakeSources::all().texts(u"science.chemicalElement.name");
    const qint64 place = fake.integer(0, std::min<qint64>(std::ssize(symbols), names.size()) - 1);
    return QJsonObject {{u"name"_s, names[place]},
                        {u"symbol"_s, QString(symbols[place])},
                        {u"atomicNumber"_s, place + 1}};
}

QJsonValue near(Fake &fake, const FakeArguments &arguments)
{
    QJsonArray place = arguments.value(9, "origin"_L1).toArray();
    if (place.size() != 2)
        return QJsonArray {degrees(fake, FakeArguments({}), 90),
                           degrees(fake, FakeArguments({}), 180)};
    constexpr double kilometresOfDegree = 111.2;
    const double radius = arguments.number(9, "radius"_L1, 10) / kilometresOfDegree;
    place[0] = std::clamp(place[0].toDouble() + fake.number(-radius, radius), -90.0, 90.0);
    place[1] = std::clamp(place[1].toDouble() + fake.number(-radius, radius), -180.0, 180.0);
    return place;
}

constexpr FakeFunction functions[] = {
    {"person.firstName"_L1, firstName},
    {"person.sexType"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue { return fake.text(u"person.sex"); }},
    {"location.latitude"_L1,
     [](Fake &fake, const FakeArguments &arguments) { return degrees(fake, arguments, 90); }},
    {"location.longitude"_L1,
     [](Fake &fake, const FakeArguments &arguments) { return degrees(fake, arguments, 180); }},
    {"location.nearbyGPSCoordinate"_L1, near},
    {"phone.number"_L1, phone},
    {"image.url"_L1, picture},
    {"image.avatar"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return u"https://avatars.githubusercontent.com/u/%1"_s.arg(fake.integer(1, 99'999'999));
     }},
    {"science.chemicalElement"_L1, chemicalElement},
    {"vehicle.vin"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return fake.characters(u"0123456789ABCDEFGHJKLMNPRSTUVWXYZ", 17);
     }},
    {"vehicle.color"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue { return fake.text(u"color.human"); }},
    {"airline.recordLocator"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return fake.characters(u"ABCDEFGHJKLMNPQRSTUVWXYZ", 6);
     }},
    {"git.commitDate"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return fake.now().addSecs(-fake.integer(0, 86'400)).toString(Qt::RFC2822Date);
     }},
};

} // namespace

std::span<const FakeFunction> fakeThings()
{
    return functions;
}

} // namespace Core
