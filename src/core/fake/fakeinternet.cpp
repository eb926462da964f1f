// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// For addresses: accents off, small, nothing but letters and digits.
QString plain(const QString &name)
{
    QString made;
    const QString apart = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            made += c;
    }
    return made;
}

QString userName(Fake &fake, const FakeArguments &arguments, qsizetype place = 0)
{
    const QString first
        = plain(arguments.text(place, "firstName"_L1, fake.text(u"person.firstName")));
    const QString last
        = plain(arguments.text(place + 1, "lastName"_L1, fake.text(u"person.lastName")));
    const QString between = QString(fake.characterOf(u"._"));
    const QString name = first + between + last;
    return fake.chance(0.5) ? name : QString(name + QString::number(fake.integer(1, 99)));
}

QJsonValue email(Fake &fake, const FakeArguments &arguments)
{
    const QString provider = arguments.text(2, "provider"_L1, fake.text(u"internet.emailProvider"));
    return QString(userName(fake, arguments) + u'@' + provider);
}

QJsonValue url(Fake &fake, const FakeArguments &arguments)
{
    const QString protocol = arguments.text(9, "protocol"_L1, u"https"_s);
    return QString(protocol + u"://"_s + fake.text(u"internet.domainName")
                   + (arguments.flag(9, "appendSlash"_L1) ? u"/"_s : u""_s));
}

QJsonValue ipv4(Fake &fake, const FakeArguments &)
{
    // Not what is set apart for one machine, for groups and for nobody.
    return u"%1.%2.%3.%4"_s.arg(fake.integer(128, 223))
        .arg(fake.integer(0, 255))
        .arg(fake.integer(0, 255))
        .arg(fake.integer(1, 254));
}

QJsonValue ipv6(Fake &fake, const FakeArguments &)
{
    QStringList groups {u"2001"_s, u"db8"_s}; // the range for examples
    while (groups.size() < 8)
        groups += QString::number(fake.integer(0, 65535), 16);
    return groups.join(u':');
}

QJsonValue mac(Fake &fake, const FakeArguments &arguments)
{
    QStringList parts;
    while (parts.size() < 6)
        parts += fake.characters(u"0123456789abcdef", 2);
    return parts.join(arguments.text(0, "separator"_L1, u":"_s));
}

QJsonValue password(Fake &fake, const FakeArguments &arguments)
{
    const auto [from, to] = arguments.counts(0, "length"_L1, 15, 15);
    return QString(
        arguments.text(3, "prefix"_L1)
        + fake.characters(u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_",
                          fake.integer(from, to)));
}

QJsonValue jwt(Fake &fake, const FakeArguments &)
{
    constexpr QStringView base64
        = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    const QByteArray claims = QStringLiteral(R"({"sub":"%1","iat":%2,"exp":%3})")
                                  .arg(fake.text(u"string.uuid"))
                                  .arg(fake.now().toSecsSinceEpoch())
                                  .arg(fake.now().toSecsSinceEpoch() + 3600)
                                  .toUtf8();
    constexpr auto way = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray head = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(way);
    const QByteArray claimed = head + '.' + claims.toBase64(way) + '.';
    return QString(QString::fromLatin1(claimed) + fake.characters(base64, 43));
}

QJsonValue statusCode(Fake &fake, const FakeArguments &arguments)
{
    static constexpr int codes[]
        = {200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404,
           405, 406, 408, 409, 410, 413, 415, 422, 429, 500, 501, 502, 503, 504};
    const QJsonArray types = arguments.value(9, "types"_L1).toArray();
    static const QStringList words {u"informational"_s, u"success"_s, u"redirection"_s,
                                    u"clientError"_s, u"serverError"_s};
    for (int tries = 0; tries < 200 && !types.isEmpty(); ++tries) {
        const int code = codes[fake.integer(0, std::ssize(codes) - 1)];
        if (types.contains(words[code / 100 - 1]))
            return code;
    }
    return codes[fake.integer(0, std::ssize(codes) - 1)];
}

constexpr FakeFunction functions[] = {
    {"internet.email"_L1, email},
    {"internet.exampleEmail"_L1, email},
    {"internet.username"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return userName(fake, arguments);
     }},
    {"internet.displayName"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         return QString(arguments.text(0, "firstName"_L1, fake.text(u"person.firstName"))
                        + QString::number(fake.integer(1, 99)));
     }},
    {"internet.url"_L1, url},
    {"internet.ip"_L1,
     [](Fake &fake, const FakeArguments &arguments) {
         return fake.chance(0.5) ? ipv4(fake, arguments) : ipv6(fake, arguments);
     }},
    {"internet.ipv4"_L1, ipv4},
    {"internet.ipv6"_L1, ipv6},
    {"internet.mac"_L1, mac},
    {"internet.port"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue { return fake.integer(1, 65535); }},
    {"internet.password"_L1, password},
    {"internet.jwt"_L1, jwt},
    {"internet.jwtAlgorithm"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return fake.oneOf(
             {u"HS256"_s, u"HS384"_s, u"HS512"_s, u"RS256"_s, u"ES256"_s, u"PS256"_s});
     }},
    {"internet.emoji"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return QString::fromUcs4(std::array {char32_t(fake.integer(0x1f600, 0x1f64f))}.data(), 1);
     }},
    {"internet.httpStatusCode"_L1, statusCode},
};

} // namespace

std::span<const FakeFunction> fakeInternet()
{
    return functions;
}

} // namespace Core
