// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockoon/conversion.h"

namespace Core::Mockoon {

// Where requests go that no route answers, and what is changed on the way.
void setFallback(Conversion &conversion, MockFile &file);

} // namespace Core::Mockoon
