// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// A route of the type “ws”; none: it never answers.
std::optional<MockRoute> socketOf(Conversion &conversion, const PositionedJson &route);

} // namespace Core::Mockoon
