// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/filterwords.h"

#include <functional>

namespace Core {

using FilterTerm = std::function<bool(const ExchangeRecord &)>;

// The predicate that a word stands for, its negation included.
Result<FilterTerm, FilterError> makeFilterTerm(const FilterWord &word);

} // namespace Core
