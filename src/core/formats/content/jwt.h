// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Core {

// What a JSON Web Token (RFC 7519) says. Nobody has checked its signature: never a reason to
// believe it.
struct JwtClaims
{
    QByteArray header; // JSON
    QByteArray payload; // JSON
    std::optional<QDateTime> issuedAt; // UTC
    std::optional<QDateTime> notBefore;
    std::optional<QDateTime> expires;
};

// None: it is no such token.
std::optional<JwtClaims> parseJwt(QByteArrayView token);

// The tokens within a text such as a field value, in order.
QList<QByteArray> findJwts(QByteArrayView text);

} // namespace Core
