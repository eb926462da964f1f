// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core::Mockoon {

// Whether it is an environment of Mockoon.
bool isEnvironment(const PositionedJson &json);
// The mock file that answers as Mockoon does by this environment; what that could not take over is
// in its remarks. Any thread.
MockFile mockOf(const PositionedJson &document);

} // namespace Core::Mockoon
