// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/limits.h"

#include <cstdint>
#include <functional>
#include <span>

namespace Core {

// One member of Limits as it stands in a workspace file: the key has its unit in it.
struct LimitKey
{
    const char16_t *key;
    std::int64_t minimum;
    std::int64_t maximum;
    std::int64_t (*get)(const Limits &limits);
    void (*set)(Limits &limits, std::int64_t value);
};

std::span<const LimitKey> limitKeys();

} // namespace Core
