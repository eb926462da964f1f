// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/headmasks.h"

#include "core/formats/content/namevalues.h"
#include "core/formats/redaction/redaction.h"
#include "core/formats/redaction/secrets.h"

#include <algorithm>
#include <functional>

namespace Core {

namespace {

constexpr QByteArrayView schemes[] = {"basic",
                                      "bearer",
                                      "digest",
                                      "negotiate",
                                      "ntlm",
                                      "hoba",
                                      "mutual",
                                      "oauth",
                                      "token",
                                      "apikey",
                                      "dpop",
                                      "hawk",
                                      "scram-sha-1",
                                      "scram-sha-256",
                                      "vapid",
                                      "gnap",
                                      "aws4-hmac-sha256",
                                      "concealed",
                                      "privatetoken"};

// The pairs between separators, each value as the function makes it.
QByteArray mapPairs(QByteArrayView text, char separator,
                    const std::function<QByteArray(QByteArrayView name, QByteArrayView value)> &map)
{
    QByteArray result;
    while (true) {
        const qsizetype end = text.indexOf(separator);
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            result.append(map({}, pair));
        else
            result.append(pair.first(equals + 1))
                .append(map(pair.first(equals), pair.sliced(equals + 1)));
        if (end < 0)
            return result;
        result.append(separator);
        text = text.sliced(end + 1);
    }
}

QByteArray maskPair(QByteArrayView value, Secrets &secrets)
{
    if (value.trimmed().isEmpty())
        return value.toByteArray();
    secrets.add(value);
    secrets.add(percentDecoded(value));
    // The space before a cookie's name.
    return (value.startsWith(' ') ? " " : "") + maskText.toByteArray();
}

} // namespace

QByteArray maskCredentials(const QByteArray &value, Secrets &secrets)
{
    const qsizetype space = value.indexOf(' ');
    const QByteArray scheme = value.left(std::max<qsizetype>(0, space));
    const bool known
        = std::find(std::begin(schemes), std::end(schemes), scheme.toLower()) != std::end(schemes);
    const QByteArray credentials = known ? value.sliced(space + 1).trimmed() : value;
    if (credentials.isEmpty())
        return value;
    secrets.add(credentials);
    if (scheme.toLower() == "basic") {
        const QByteArray plain = QByteArray::fromBase64(credentials);
        secrets.add(plain);
        secrets.add(plain.sliced(plain.indexOf(':') + 1));
    }
    return known ? scheme + ' ' + maskText.toByteArray() : maskText.toByteArray();
}

QByteArray maskCookies(const QByteArray &text, Secrets &secrets)
{
    return mapPairs(text, ';', [&secrets](QByteArrayView, QByteArrayView value) {
        return maskPair(value, secrets);
    });
}

QByteArray maskSetCookie(const QByteArray &text, Secrets &secrets)
{
    const qsizetype end = text.indexOf(';');
    return end < 0 ? maskCookies(text, secrets)
                   : maskCookies(text.first(end), secrets) + text.sliced(end);
}

QByteArray maskParameters(QByteArrayView text, const RedactionRules &rules, Secrets &secrets)
{
    return mapPairs(text, '&', [&](QByteArrayView name, QByteArrayView value) {
        if (name.isEmpty() || !isListed(rules.parameters, percentDecoded(name, PlusSign::IsSpace)))
            return value.toByteArray();
        secrets.add(percentDecoded(value, PlusSign::IsSpace));
        return maskPair(value, secrets);
    });
}

QByteArray maskUrl(const QByteArray &url, const RedactionRules &rules, Secrets &secrets)
{
    QByteArray masked = url;
    const qsizetype authority = masked.indexOf("://") + 3;
    if (authority >= 3 && !masked.startsWith('/')) {
        const auto begin = masked.begin() + authority;
        const auto end = std::find_if(begin, masked.end(),
                                      [](char c) { return c == '/' || c == '?' || c == '#'; });
        const QByteArray host(begin, end - begin);
        if (const qsizetype at = host.lastIndexOf('@'); at > 0) {
            secrets.add(host.first(at));
            secrets.add(percentDecoded(host.first(at).sliced(host.first(at).indexOf(':') + 1)));
            masked.replace(authority, at, maskText);
        }
    }
    const qsizetype query = masked.indexOf('?');
    if (query < 0)
        return masked;
    const qsizetype fragment = masked.indexOf('#', query);
    const qsizetype end = fragment < 0 ? masked.size() : fragment;
    const QByteArrayView view = masked;
    return masked.first(query + 1)
        + maskParameters(view.sliced(query + 1, end - query - 1), rules, secrets)
        + (fragment < 0 ? QByteArray()
                        : '#' + maskParameters(view.sliced(fragment + 1), rules, secrets));
}

QByteArray maskFoundParameters(QByteArrayView text, const Secrets &secrets)
{
    return mapPairs(text, '&', [&secrets](QByteArrayView, QByteArrayView value) {
        const bool found = secrets.isIn(percentDecoded(value, PlusSign::IsSpace))
            || secrets.isIn(percentDecoded(value));
        return found ? maskText.toByteArray() : value.toByteArray();
    });
}

bool isListed(const QByteArrayList &names, QByteArrayView name)
{
    return std::any_of(names.begin(), names.end(), [name](const QByteArray &listed) {
        return listed.size() == name.size() && name.compare(listed, Qt::CaseInsensitive) == 0;
    });
}

} // namespace Core
