// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QJsonValue rgb(Fake &fake, const FakeArguments &arguments)
{
    const QString format = arguments.text(9, "format"_L1, u"hex"_s);
    if (format == "css"_L1) {
        return u"rgb(%1, %2, %3)"_s.arg(fake.integer(0, 255))
            .arg(fake.integer(0, 255))
            .arg(fake.integer(0, 255));
    }
    if (format == "decimal"_L1)
        return QJsonArray {fake.integer(0, 255), fake.integer(0, 255), fake.integer(0, 255)};
    const bool isUpper = arguments.text(9, "casing"_L1) == "upper"_L1;
    return QString(arguments.text(9, "prefix"_L1, u"#"_s)
                   + fake.characters(isUpper ? u"0123456789ABCDEF" : u"0123456789abcdef", 6));
}

double hundredth(Fake &fake)
{
    return double(fake.integer(0, 100)) / 100;
}

QJsonValue hueBased(Fake &fake, const FakeArguments &arguments, QLatin1StringView function)
{
    const qint64 hue = fake.integer(0, 360);
    const qint64 second = fake.integer(0, 100);
    const qint64 third = fake.integer(0, 100);
    if (arguments.text(9, "format"_L1) == "css"_L1)
        return u"%1(%2deg %3% %4%)"_s.arg(function).arg(hue).arg(second).arg(third);
    return QJsonArray {hue, double(second) / 100, double(third) / 100};
}

constexpr FakeFunction functions[] = {
    {"color.rgb"_L1, rgb},
    {"color.hsl"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return hueBased(fake, arguments, "hsl"_L1);
     }},
    {"color.hwb"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return hueBased(fake, arguments, "hwb"_L1);
     }},
    {"color.cmyk"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return QJsonArray {hundredth(fake), hundredth(fake), hundredth(fake), hundredth(fake)};
     }},
};

} // namespace

std::span<const FakeFunction> fakeColors()
{
    return functions;
}

} // namespace Core
