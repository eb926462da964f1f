// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/kindregistry.h"

namespace Kinds {

// Every kind of this build; the list is written by CMake.
Core::KindRegistry allKinds();

} // namespace Kinds
