// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// The requests that a response sends.
QList<MockCallback> callbacksOf(Conversion &conversion, const PositionedJson &response);

} // namespace Core::Mockoon
