// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/mock/mockcontent.h"
#include "core/mock/mockdelay.h"

namespace Core {

// A request that goes out when a response was given (a webhook), a plain value.
struct MockCallback
{
    static constexpr int mostRetries = 10;

    QString url; // a path only: of this server
    QByteArray method = "POST";
    Headers headers;
    MockContent content;
    MockDelay delay;
    int retries = 0; // when there is no answer, or one of 408, 429 or 5xx

    bool operator==(const MockCallback &) const = default;
};

} // namespace Core
