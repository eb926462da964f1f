// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/filecheck.h"

namespace Core {

// What an OpenAPI description (2.0, 3.0, 3.1) must have and has not: its outer parts, parameters,
// and references within the document that lead nowhere. Any thread.
QList<FileFinding> openApiFaults(const PositionedJson &document);

} // namespace Core
