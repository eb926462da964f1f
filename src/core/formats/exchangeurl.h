// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

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

} // namespace Core
