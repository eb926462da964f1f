// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

namespace Core {

// What stands at a place of a text, as "routes[2].response.status"; empty: the whole, or nothing
// that begins there. Any thread.
QString jsonPathAt(const PositionedJson &json, TextPosition position);

// Where a JSON Pointer (RFC 6901) leads; null: nowhere.
const PositionedJson *atJsonPointer(const PositionedJson &json, const QString &pointer);

} // namespace Core
