// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/hostrule.h"
#include "core/http/access/originrule.h"
#include "core/http/message.h"

namespace Core {

// What kept a request from its handler.
enum class Refusal : quint8 {
    None,
    Message, // malformed, over a limit, too late: the guard says more
    Host, // a host that the server does not answer for
    Origin, // a page that may not change anything here
};

// Why somebody may not ask what they asked: the answer, and a sentence for the record.
struct AccessFault
{
    int status = 0; // 0: none
    Refusal refusal = Refusal::None;
    QByteArrayView section = {}; // of the standard; a literal
    QString remark = {};
    QByteArray advice = {}; // what the answer says besides

    explicit operator bool() const { return status != 0; }
};

// The authority that a request is for (RFC 9112 section 3.2.2): the target's, else Host's.
QByteArrayView authorityOf(const Request &request);

// Who may ask a server for what, a plain value; any thread.
struct AccessRules
{
    HostRule hosts;
    OriginRule origins;

    AccessFault check(const Request &request) const;
    // Whether the page that a request comes from, if any, may change something here.
    bool allowsOriginOf(const Request &request) const;

    bool operator==(const AccessRules &) const = default;
};

} // namespace Core
