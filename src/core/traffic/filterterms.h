// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/filterterm.h"
#include "core/traffic/filterwords.h"

namespace Core {

// The term that a word stands for, its negation included.
Result<FilterTerm, FilterError> makeFilterTerm(const FilterWord &word);

} // namespace Core
