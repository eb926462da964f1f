// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

namespace Core {

enum class HttpVersion : quint8 { Http10, Http11 };

// A request head as the client sent it (RFC 9112 section 3), a plain value.
struct Request
{
    QByteArray method;
    // The request target as sent: origin-form, absolute-form or asterisk-form, never decoded.
    QByteArray target;
    HttpVersion version = HttpVersion::Http11;
    Headers headers;

    // The path of the target as sent (percent-encoded), "/" at least; scheme and authority of an
    // absolute-form are left out.
    QByteArray path() const;
    // What follows the first "?" of the target, without it; empty if there is none.
    QByteArray query() const;

    bool operator==(const Request &) const = default;
};

// A response head, a plain value. Framing fields (Content-Length, Transfer-Encoding), Connection
// and Date are added when it is sent: a handler does not set them.
struct Response
{
    int status = 200;
    Headers headers = {};
    // Empty: the phrase of the status code (RFC 9110 section 15).
    QByteArray reason = {};

    bool operator==(const Response &) const = default;
};

// The reason phrase of a status code, "Unknown" for one that is not registered.
QByteArray reasonPhrase(int status);

} // namespace Core
