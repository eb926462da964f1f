// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/limits.h"
#include "core/http/message.h"
#include "core/http/parse/fault.h"

namespace Core {

// Where the fields that decide about framing and routing are in a head: how many, and the first.
struct KeyFields
{
    struct Place
    {
        int count = 0;
        qsizetype first = 0;
    };
    Place host;
    Place contentLength;
    Place transferEncoding;
    Place expect;
};

// What RFC 9110 and 9112 ask beyond the grammar: method, target form, Host, framing fields, Expect.
Fault checkHead(const Request &request, const KeyFields &fields, const Limits &limits);

} // namespace Core
