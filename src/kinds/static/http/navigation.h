// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

namespace Kinds::Static {

// Whether a person's browser asks for a page to show.
bool isNavigation(const Core::Request &request);

} // namespace Kinds::Static
