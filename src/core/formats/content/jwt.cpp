// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/jwt.h"

#include "core/utctime.h"

#include <QByteArrayList>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Core {

namespace {

using Json = nlohmann::json;

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || c == '.';
}

std::optional<QByteArray> decodePart(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        part,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !(*decoded).startsWith('{'))
        return std::nullopt;
    return *decoded;
}

std::optional<QDateTime> timeIn(const Json &claims, const char *name)
{
    const auto claim = claims.find(name);
    // The range of a QDateTime is larger, but no calendar goes further.
    constexpr double latest = 253'402'300'799.0;
    if (claim == claims.end() || !claim->is_number())
        return std::nullopt;
    const double seconds = claim->get<double>();
    if (!(seconds >= -latest && seconds <= latest))
        return std::nullopt;
    return utcTime(qint64(seconds * 1'000));
}

} // namespace

std::optional<JwtClaims> parseJwt(QByteArrayView token)
{
    constexpr qsizetype longest = 64 * 1024;
    if (token.size() > longest)
        return std::nullopt;
    const QByteArrayList parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = decodePart(parts[0]);
    const auto payload = decodePart(parts[1]);
    if (!header || !payload || !Json::accept(header->begin(), header->end()))
        return std::nullopt;
    const Json claims = Json::parse(payload->begin(), payload->end(), nullptr, false);
    if (!claims.is_object())
        return std::nullopt;
    return JwtClaims {*header, *payload, timeIn(claims, "iat"), timeIn(claims, "nbf"),
                      timeIn(claims, "exp")};
}

QList<QByteArray> findJwts(QByteArrayView text)
{
    QList<QByteArray> tokens;
    auto at = text.begin();
    while (at != text.end()) {
        at = std::find_if(at, text.end(), isTokenCharacter);
        const auto end = std::find_if_not(at, text.end(), isTokenCharacter);
        const QByteArrayView word = text.sliced(at - text.begin(), end - at);
        // Every header begins with {" and so in Base64 with this.
        if (word.startsWith("ey") && parseJwt(word))
            tokens.append(word.toByteArray());
        at = end;
    }
    return tokens;
}

} // namespace Core
