// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/schemaformats.h"

#include "core/json/schema/ecmaexpression.h"

#include <QDate>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

using Check = bool (*)(const QString &text);

bool matches(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).hasMatch();
}

bool isDate(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\d\\z"_s);
    return matches(text, form) && QDate::fromString(text, Qt::ISODate).isValid();
}

// RFC 3339; second 60 is a leap second.
bool isTime(const QString &text)
{
    static const QRegularExpression form(
        u"^([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?(z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(text, form);
}

bool isDateTime(const QString &text)
{
    return text.size() > 10 && (text[10].toLower() == u't' || text[10] == u' ')
        && isDate(text.left(10)) && isTime(text.mid(11));
}

bool isDuration(const QString &text)
{
    static const QRegularExpression form(
        u"^P(?!\\z)((\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?|(\\d+W)?)\\z"_s);
    return matches(text, form);
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(
        u"^[^\\s@\"(),:;<>\\[\\\\\\]]+@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)*"
        "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\z"_s);
    return text.size() <= 320 && matches(text, form);
}

bool isHostName(const QString &text)
{
    static const QRegularExpression form(
        u"^(?=.{1,253}\\z)([\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?)"
        "(\\.[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?)*\\.?\\z"_s);
    return matches(text, form);
}

bool isIpv4(const QString &text)
{
    static const QRegularExpression form(
        u"^((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!\\z)|\\z)){4}\\z"_s);
    return matches(text, form);
}

bool isIpv6(const QString &text)
{
    QHostAddress address;
    return text.contains(u':') && !text.contains(u'%') && address.setAddress(text)
        && address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool isUriReference(const QString &text)
{
    static const QRegularExpression form(u"^([^\\s\"<>\\\\^`{|}%]|%[0-9a-fA-F]{2})*\\z"_s);
    return matches(text, form) && QUrl(text, QUrl::StrictMode).isValid();
}

bool isUri(const QString &text)
{
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*:."_s);
    return matches(text, scheme) && isUriReference(text);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return matches(text, form);
}

bool isPointer(const QString &text)
{
    static const QRegularExpression form(u"^(/([^~/]|~0|~1)*)*\\z"_s);
    return matches(text, form);
}

bool isBase64(const QString &text)
{
    // No expression: uploads are longer than one takes.
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || c == u'+' || c == u'/';
    };
    const qsizetype padding = text.endsWith("=="_L1) ? 2 : text.endsWith(u'=') ? 1 : 0;
    return text.size() % 4 == 0 && std::all_of(text.begin(), text.end() - padding, isDigit);
}

bool isExpression(const QString &text)
{
    return ecmaExpression(text).isValid();
}

const std::unordered_map<std::string, Check> &checks()
{
    static const std::unordered_map<std::string, Check> all {
        {"date", isDate},
        {"time", isTime},
        {"date-time", isDateTime},
        {"duration", isDuration},
        {"email", isEmail},
        {"idn-email", isEmail},
        {"hostname", isHostName},
        {"idn-hostname", isHostName},
        {"ipv4", isIpv4},
        {"ipv6", isIpv6},
        {"uri", isUri},
        {"iri", isUri},
        {"url", isUri},
        {"uri-reference", isUriReference},
        {"iri-reference", isUriReference},
        {"uuid", isUuid},
        {"json-pointer", isPointer},
        {"byte", isBase64},
        {"regex", isExpression},
    };
    return all;
}

} // namespace

bool hasSchemaFormat(const nlohmann::json &value, const std::string &format)
{
    if (value.is_number()) {
        const double number = value.get<double>();
        if (format == "int32")
            return std::abs(number) <= 2147483648.0 && number != 2147483648.0;
        return format != "int64" || std::abs(number) <= 9223372036854775808.0;
    }
    if (!value.is_string())
        return true;
    const auto check = checks().find(format);
    return check == checks().end()
        || check->second(QString::fromStdString(value.get_ref<const std::string &>()));
}

} // namespace Core
