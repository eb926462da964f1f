// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <optional>

namespace Core {

// Where a request names no usable host.
inline constexpr QByteArrayView unknownAuthority = "localhost";

enum class UrlForm {
    AsSent, // only what cannot be in a line of text is percent-encoded
    Strict, // a URI by RFC 3986
};

// Host and port that a request named: the Host field's, else fallback.
QByteArray authorityOf(const ExchangeRecord &record, QByteArrayView fallback = unknownAuthority);

// The request target in origin-form (path and query), whatever form it had.
QByteArray originForm(const QByteArray &target);

QByteArray urlOf(const ExchangeRecord &record, UrlForm form,
                 QByteArrayView fallbackAuthority = unknownAuthority);

// A URL of HTTP (or of WebSockets) taken apart.
struct UrlParts
{
    bool secure = false;
    QByteArray authority; // without user information
    QByteArray target; // in origin-form, valid in a request line; without the fragment
};

std::optional<UrlParts> parseHttpUrl(const QByteArray &url);

// With what cannot be in a request line percent-encoded.
QByteArray targetFromText(QByteArrayView text);

} // namespace Core
