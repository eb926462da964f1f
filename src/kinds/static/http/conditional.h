// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

#include <optional>

namespace Kinds::Static {

// What tells one state of a resource from another (RFC 9110 section 8.8).
struct Validators
{
    QByteArray entityTag; // as it stands in ETag: quoted, with W/ if it is weak
    qint64 modified = 0; // seconds since 1970

    bool operator==(const Validators &) const = default;
};

enum class Precondition { Met, NotModified, Failed };

// If-Match, If-Unmodified-Since, If-None-Match and If-Modified-Since in the order of RFC 9110
// section 13.2.2. current: none if there is nothing at the target. safe: GET or HEAD.
Precondition evaluatePreconditions(const Core::Headers &headers,
                                   const std::optional<Validators> &current, bool safe);

// Whether If-Range lets the Range field count (RFC 9110 section 13.1.5); so does its absence.
bool ifRangeHolds(const Core::Headers &headers, const Validators &current);

} // namespace Kinds::Static
