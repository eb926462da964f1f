// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

namespace Core {

// The value as one line of JSON, keys in their order. Any thread.
QByteArray jsonText(const PositionedJson &value);

} // namespace Core
