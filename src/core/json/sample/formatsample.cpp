// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/sample/formatsample.h"

#include "core/fake/fake.h"
#include "core/utctime.h"

#include <unordered_map>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

using Make = QString (*)(Fake &fake);

QString word(Fake &fake)
{
    return fake.text(u"word.noun").toLower().remove(u' ');
}

// In the years 2020 to 2025, whatever the clock says.
QDateTime moment(Fake &fake)
{
    constexpr qint64 seconds = 6LL * 365 * 24 * 3600;
    return utcTime(QDate(2020, 1, 1), QTime(0, 0)).addSecs(fake.integer(0, seconds));
}

QString host(Fake &fake)
{
    return word(fake) + u".example"_s;
}

QString email(Fake &fake)
{
    return word(fake) + u'@' + host(fake);
}

QString address(Fake &fake)
{
    return u"https://"_s + host(fake) + u'/' + word(fake);
}

QString addressTemplate(Fake &fake)
{
    return address(fake) + u"/{id}"_s;
}

QString reference(Fake &fake)
{
    return u'/' + word(fake);
}

QString dateTime(Fake &fake)
{
    return moment(fake).toString(Qt::ISODate);
}

QString date(Fake &fake)
{
    return moment(fake).date().toString(Qt::ISODate);
}

QString time(Fake &fake)
{
    return moment(fake).time().toString(Qt::ISODate) + u'Z';
}

QString duration(Fake &fake)
{
    return u"PT%1M"_s.arg(fake.integer(1, 59));
}

QString uuid(Fake &fake)
{
    return fake.text(u"string.uuid");
}

QString ipv4(Fake &fake)
{
    return u"192.0.2.%1"_s.arg(fake.integer(1, 254));
}

QString ipv6(Fake &fake)
{
    return u"2001:db8::%1"_s.arg(fake.integer(1, 9999));
}

QString base64(Fake &fake)
{
    return QString::fromLatin1(word(fake).toUtf8().toBase64());
}

QString expression(Fake &fake)
{
    return u'^' + word(fake) + u'$';
}

QString relativePointer(Fake &)
{
    return u"0"_s;
}

const std::unordered_map<std::string, Make> &makers()
{
    static const std::unordered_map<std::string, Make> all {
        {"date-time", dateTime},
        {"date", date},
        {"time", time},
        {"duration", duration},
        {"email", email},
        {"idn-email", email},
        {"hostname", host},
        {"idn-hostname", host},
        {"ipv4", ipv4},
        {"ip", ipv4},
        {"ipv6", ipv6},
        {"uri", address},
        {"url", address},
        {"iri", address},
        {"uri-reference", reference},
        {"iri-reference", reference},
        {"uri-template", addressTemplate},
        {"uuid", uuid},
        {"json-pointer", reference},
        {"relative-json-pointer", relativePointer},
        {"byte", base64},
        {"regex", expression},
    };
    return all;
}

} // namespace

std::optional<QString> formatSample(const std::string &format, Fake &fake)
{
    const auto found = makers().find(format);
    return found == makers().end() ? std::nullopt : std::optional(found->second(fake));
}

} // namespace Core
