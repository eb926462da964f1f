// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// The condition that holds when a rule of a response does; one that cannot be taken over is never
// met, and a remark says so. path: of the route, as the environment has it.
MockCondition conditionOf(Conversion &conversion, const PositionedJson &rule, const QString &path);

} // namespace Core::Mockoon
