// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr.h"

// Answers that have no content whatever is said (RFC 9110 sections 15.3.5, 15.4.5). Any thread.
namespace Core::EmptyStatus {

constexpr bool is(int status)
{
    return status == 204 || status == 304;
}

inline QString hasNoContent(int status)
{
    return Tr::tr("An answer with the status %1 has no content. Change the status, or leave the "
                  "content out.")
        .arg(status);
}

} // namespace Core::EmptyStatus
