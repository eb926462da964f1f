// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/mockfile.h"

namespace Core {

// An entry of "when". Mistakes go to errors. Any thread.
MockCondition readMockCondition(const PositionedJson &json, JsonErrors &errors);
// "when", and whether "match" wants any instead of all.
QList<MockCondition> readMockConditions(JsonObjectReader &reader, JsonErrors &errors);
bool readMockMatch(JsonObjectReader &reader);

} // namespace Core
