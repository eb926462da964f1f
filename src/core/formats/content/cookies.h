// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/namevalues.h"
#include "core/http/headers.h"

#include <QDateTime>

#include <optional>

namespace Core {

// One cookie that a server sets (RFC 6265 section 4.1), as the field says it.
struct SetCookie
{
    QByteArray name;
    QByteArray value;
    QList<NameValue> attributes; // all of them, in order, names as sent

    std::optional<QByteArray> attribute(QByteArrayView name) const; // the last one counts
    std::optional<QDateTime> expires() const; // UTC
};

// The cookies of a Cookie field value, in order.
QList<NameValue> parseCookies(QByteArrayView text);

SetCookie parseSetCookie(QByteArrayView text);

// Those of all Cookie and Set-Cookie fields of a head.
QList<NameValue> requestCookies(const Headers &headers);
QList<SetCookie> responseCookies(const Headers &headers);

} // namespace Core
