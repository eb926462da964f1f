// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Kinds::Command {

QList<Core::Field> commandFields();

// Of a field that is left to the preset of the command.
inline constexpr auto automatic = "auto";

} // namespace Kinds::Command
