// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QStringList>

namespace Core {

// What is secret in traffic, besides the values of Authorization, Proxy-Authorization, Cookie and
// Set-Cookie. A plain value.
struct RedactionRules
{
    QByteArrayList headers; // names
    QByteArrayList parameters; // names of fields of queries and forms
    QStringList jsonPaths; // as JsonPath reads them

    // What is usual.
    static RedactionRules standard();

    // The paths that none can be made of.
    QStringList invalidPaths() const;

    bool operator==(const RedactionRules &) const = default;
};

// A copy of an exchange that may be shown around.
struct RedactedExchange
{
    ExchangeRecord record;
    QStringList masked; // what was masked: "request header Authorization"
};

// What stands in the place of a secret.
inline constexpr QByteArrayView maskText = "***";

// Masks what the rules name, and what was found there wherever else in the exchange it is written.
// Any thread; may take long.
RedactedExchange redact(const ExchangeRecord &record, const RedactionRules &rules);

} // namespace Core
