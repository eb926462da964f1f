// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/cookies.h"

#include "core/utctime.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QList<NameValue> splitPairs(QByteArrayView text)
{
    QList<NameValue> pairs;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(';');
        const QByteArrayView pair = (end < 0 ? text : text.first(end)).trimmed();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            pairs.append({pair.toByteArray(), {}, false});
        else
            pairs.append({pair.first(equals).trimmed().toByteArray(),
                          pair.sliced(equals + 1).trimmed().toByteArray(), true});
    }
    return pairs;
}

// "Wed, 21 Oct 2026 07:28:00 GMT", also with hyphens and years of two digits, as servers write it.
std::optional<QDateTime> cookieDate(const QByteArray &text)
{
    static const QRegularExpression form(
        u"(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{2,4})\\s+(\\d{1,2}):(\\d{2}):(\\d{2})"_s);
    const auto match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return std::nullopt;
    constexpr QStringView months = u"janfebmaraprmayjunjulaugsepoctnovdec";
    const auto month = months.indexOf(match.captured(2).toLower());
    int year = match.captured(3).toInt();
    year += year < 70 ? 2'000 : year < 100 ? 1'900 : 0;
    const QDate date(year, int(month / 3) + 1, match.captured(1).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt());
    if (month < 0 || month % 3 != 0 || !date.isValid() || !time.isValid())
        return std::nullopt;
    return utcTime(date, time);
}

} // namespace

std::optional<QByteArray> SetCookie::attribute(QByteArrayView wanted) const
{
    for (auto it = attributes.crbegin(); it != attributes.crend(); ++it) {
        if (QByteArrayView(it->name).compare(wanted, Qt::CaseInsensitive) == 0)
            return it->value;
    }
    return std::nullopt;
}

std::optional<QDateTime> SetCookie::expires() const
{
    const auto text = attribute("Expires");
    return text ? cookieDate(*text) : std::nullopt;
}

QList<NameValue> parseCookies(QByteArrayView text)
{
    return splitPairs(text);
}

SetCookie parseSetCookie(QByteArrayView text)
{
    QList<NameValue> pairs = splitPairs(text);
    if (pairs.isEmpty())
        return {};
    NameValue first = pairs.takeFirst();
    // Without "=" browsers take it for the value of a cookie that has no name.
    if (!first.hasValue)
        std::swap(first.name, first.value);
    return {std::move(first.name), std::move(first.value), std::move(pairs)};
}

QList<NameValue> requestCookies(const Headers &headers)
{
    QList<NameValue> cookies;
    for (const QByteArray &value : headers.values("Cookie"))
        cookies.append(parseCookies(value));
    return cookies;
}

QList<SetCookie> responseCookies(const Headers &headers)
{
    QList<SetCookie> cookies;
    for (const QByteArray &value : headers.values("Set-Cookie"))
        cookies.append(parseSetCookie(value));
    return cookies;
}

} // namespace Core
