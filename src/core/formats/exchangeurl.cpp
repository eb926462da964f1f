// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/exchangeurl.h"

#include <algorithm>

namespace Core {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAuthority(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(c) || QByteArrayView("-._~:[]").contains(c);
    });
}

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool mayStay(QByteArrayView text, qsizetype at, UrlForm form)
{
    const char c = text[at];
    if (isLetterOrDigit(c) || QByteArrayView("-._~:/?@!$&'()*+,;=").contains(c))
        return true;
    switch (form) {
    case UrlForm::AsSent:
        return c > 0x20 && c < 0x7f && c != '#';
    case UrlForm::Strict:
        return c == '%' && at + 2 < text.size() && isHexadecimal(text[at + 1])
            && isHexadecimal(text[at + 2]);
    }
    return false;
}

} // namespace

QByteArray authorityOf(const ExchangeRecord &record, QByteArrayView fallback)
{
    const QByteArray host = record.request.headers.value("Host");
    return isAuthority(host) ? host : fallback.toByteArray();
}

QByteArray originForm(const QByteArray &target)
{
    if (target.startsWith('/'))
        return target;
    const qsizetype scheme = target.indexOf("://");
    if (scheme < 0)
        return QByteArrayLiteral("/");
    const auto begin = target.begin() + scheme + 3;
    const auto path
        = std::find_if(begin, target.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArray rest = target.sliced(path - target.begin());
    return rest.startsWith('/') ? rest : '/' + rest;
}

QByteArray urlOf(const ExchangeRecord &record, UrlForm form, QByteArrayView fallbackAuthority)
{
    const QByteArray target = originForm(record.request.target);
    QByteArray url = record.secure ? "https://" : "http://";
    url += authorityOf(record, fallbackAuthority);
    for (qsizetype at = 0; at < target.size(); ++at) {
        if (mayStay(target, at, form))
            url += target[at];
        else
            url += '%' + QByteArray(1, target[at]).toHex().toUpper();
    }
    return url;
}

std::optional<UrlParts> parseHttpUrl(const QByteArray &url)
{
    const qsizetype colon = url.indexOf("://");
    const QByteArray scheme = url.left(std::max<qsizetype>(0, colon)).toLower();
    const bool secure = scheme == "https" || scheme == "wss";
    if (!secure && scheme != "http" && scheme != "ws")
        return std::nullopt;
    const auto begin = url.begin() + colon + 3;
    const auto hash = std::find(begin, url.end(), '#');
    const auto path = std::find_if(begin, hash, [](char c) { return c == '/' || c == '?'; });
    QByteArray authority(begin, path - begin);
    authority = authority.sliced(authority.lastIndexOf('@') + 1);
    QByteArray target = targetFromText(QByteArrayView(path, hash));
    if (!target.startsWith('/'))
        target.prepend('/');
    return UrlParts {secure, std::move(authority), std::move(target)};
}

QByteArray targetFromText(QByteArrayView text)
{
    QByteArray target;
    for (const char c : text) {
        if (c > 0x20 && c < 0x7f)
            target += c;
        else
            target += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return target;
}

} // namespace Core
