// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

namespace Kinds::Static {

// Whether a request comes from a page of this server, or from no page at all: what another site
// may not cause in a visitor's browser (uploads, event streams) is refused otherwise.
bool isSameOrigin(const Core::Request &request);

// Whether a person's browser asks for a page to show.
bool isNavigation(const Core::Request &request);

} // namespace Kinds::Static
